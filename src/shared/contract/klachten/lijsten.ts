import { z } from 'zod';
import type {
  Betrokkenheid,
  GrondAfzienHoren,
  GrondNietInBehandeling,
  KlachtCategorie,
  KlachtKanaal,
  KlachtRegeling,
  KlachtRol,
  KlachtStatus,
  Oordeel,
  OordeelOmbudsman,
} from '../../domain/klacht/basis/types.ts';

/** The closed lists of complaints as they cross the process; the words are in shared/domain/klacht/basis/labels.ts. */

export const klachtRolSchema = z.enum([
  'administratie',
  'gebiedsmanager',
  'klachtbehandelaar',
  'college',
  'beheerder',
]) satisfies z.ZodType<KlachtRol>;

export const klachtStatusSchema = z.enum([
  'ontvangen',
  'informeel',
  'informeel-opgelost',
  'formeel',
  'niet-in-behandeling',
  'ingetrokken',
  'doorgezonden',
  'afgehandeld',
  'bij-ombudsman',
  'ombudsman-gereed',
  'vernietigd',
]) satisfies z.ZodType<KlachtStatus>;

export const klachtKanaalSchema = z.enum(
  ['brief', 'e-mail', 'webformulier', 'telefoon', 'balie', 'moederorganisatie'],
  { error: 'Kies hoe de klacht binnenkwam.' },
) satisfies z.ZodType<KlachtKanaal>;

export const klachtVormSchema = z.enum(['schriftelijk', 'mondeling'], {
  error: 'Kies of de klacht schriftelijk of mondeling is.',
});

export const klachtRegelingSchema = z.enum([
  'awb',
  'jeugdwet',
  'wmo',
  'eigen-bestuursorgaan',
  'geen-klacht',
]) satisfies z.ZodType<KlachtRegeling>;

export const klachtCategorieSchema = z.enum(
  [
    'wachttijd',
    'communicatie',
    'ondersteuning',
    'bejegening',
    'informatie',
    'privacy',
    'bereikbaarheid',
    'overig',
  ],
  { error: 'Kies een categorie.' },
) satisfies z.ZodType<KlachtCategorie>;

export const oordeelSchema = z.enum(['gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel'], {
  error: 'Kies een oordeel.',
}) satisfies z.ZodType<Oordeel>;

export const betrokkenheidSchema = z.enum([
  'bij-gedraging',
  'leidinggevende',
  'informele-afhandeling',
  'getuige',
]) satisfies z.ZodType<Betrokkenheid>;

export const grondNietInBehandelingSchema = z.enum(
  ['9:8-1a', '9:8-1b', '9:8-1c', '9:8-1d', '9:8-1e', '9:8-1f', '9:8-2'],
  { error: 'Kies de grond uit artikel 9:8.' },
) satisfies z.ZodType<GrondNietInBehandeling>;

export const grondAfzienHorenSchema = z.enum(['a', 'b', 'c'], {
  error: 'Kies de grond uit artikel 9:10.',
}) satisfies z.ZodType<GrondAfzienHoren>;

export const oordeelOmbudsmanSchema = z.enum(
  ['behoorlijk', 'deels-behoorlijk', 'niet-behoorlijk', 'geen-oordeel'],
  { error: 'Kies het oordeel van de ombudsman.' },
) satisfies z.ZodType<OordeelOmbudsman>;

/** Letters the application makes (domein §6); kept in the dossier as documents. */
export const briefsoortSchema = z.enum([
  'ontvangstbevestiging',
  'uitnodiging-horen',
  'verdaging-klager',
  'verdaging-beklaagde',
  'niet-in-behandeling',
  'afhandeling',
  'informele-bevestiging',
]);
export type Briefsoort = z.infer<typeof briefsoortSchema>;

/** What a document may be, decided by its first bytes and never by its name. */
export const DOCUMENT_TYPEN = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  msg: 'application/vnd.ms-outlook',
  eml: 'message/rfc822',
  txt: 'text/plain',
} as const;
export type DocumentType = keyof typeof DOCUMENT_TYPEN;
export const documentTypeSchema = z.enum(['pdf', 'docx', 'png', 'jpg', 'msg', 'eml', 'txt']);

/** 20 MiB. */
export const DOCUMENT_MAX_BYTES = 20 * 1024 * 1024;

export const inzageSoortSchema = z.enum([
  'openen',
  'namen',
  'zoeken',
  'document',
  'brief',
  'afdrukken',
  'exporteren',
]);
export type InzageSoort = z.infer<typeof inzageSoortSchema>;
