import { z } from 'zod';
import { AFDOENING_FIELDS, CHECKLIST_CODES } from '../../domain/klacht/basis/afdoening.ts';
import { DOCUMENT_SOORTEN } from '../../domain/klacht/basis/lists.ts';
import { PERSOON_STANDEN } from '../../domain/klacht/basis/persoon.ts';
import { PROCEDURE_WEKEN, TERMIJN_BASES } from '../../domain/klacht/basis/termijn-types.ts';
import { SIGNAAL_NIVEAUS } from '../../domain/klacht/termijn/state.ts';
import { PUNT_STANDEN } from '../../domain/klacht/verloop/checklist.ts';
import { GEGEVEN_VORMEN } from '../../domain/klacht/verloop/overgang-types.ts';
import { VERBETER_VELDEN, VERBETER_VORMEN } from '../../domain/klacht/verloop/verbeteren.ts';
import { calculatedDatumSchema, datumSchema, idSchema } from '../base/base.ts';
import { CORRECTIES } from './correctie.ts';
import { vastgelegdeGegevensSchema } from './intake.ts';
import {
  betrokkenheidSchema,
  briefsoortSchema,
  documentTypeSchema,
  grondNietInBehandelingSchema,
  inzageSoortSchema,
  klachtCategorieSchema,
  klachtFormSchema,
  klachtRolSchema,
  klachtStatusSchema,
  oordeelOmbudsmanSchema,
  oordeelSchema,
  sleutelSchema,
} from './lists.ts';
import { klachtStapSchema, klachtStapSoortSchema, overgangSoortSchema } from './stappen.ts';

/** What the screens of one complaint and of the list show. */

const naamMetId = z.object({ id: idSchema, naam: z.string() });
/** A gebruiker; `medewerkerId` where the same person is also a medewerker, `stand` whether that is known. */
export const persoonSchema = z.object({
  id: idSchema,
  naam: z.string(),
  medewerkerId: idSchema.nullable(),
  stand: z.enum(PERSOON_STANDEN),
  /** Medewerkers of the same name, where this person is not one of them by record. */
  naamgenoten: z.array(idSchema),
  rollen: z.array(klachtRolSchema),
});
export type KlachtPersoon = z.infer<typeof persoonSchema>;

/** A refusal of the law: what is wrong and what to do, and the article it rests on. */
const weigeringSchema = z.object({ code: z.string(), artikel: z.string(), melding: z.string() });
const waarschuwingSchema = weigeringSchema.extend({ redenNodig: z.boolean() });
export type KlachtWaarschuwing = z.infer<typeof waarschuwingSchema>;

/** One rule of the derivation, to show next to the date. */
const afleidingSchema = z.array(
  z.object({
    regel: z.string(),
    artikel: z.string(),
    zin: z.string(),
    van: z.string().nullable(),
    naar: z.string().nullable(),
  }),
);

/** Where a term stands today (klacht/termijn/state.ts). */
export const termijnStateSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('geen-termijn'),
    streefdatum: calculatedDatumSchema,
    dagenTotStreefdatum: z.number(),
  }),
  z.object({
    soort: z.literal('loopt'),
    niveau: z.enum(SIGNAAL_NIVEAUS),
    dagenTotEinde: z.number(),
  }),
  z.object({ soort: z.literal('overschreden'), dagenTeLaat: z.number() }),
  z.object({ soort: z.literal('op-tijd'), gestoptOp: datumSchema, dagenOver: z.number() }),
  z.object({ soort: z.literal('te-laat'), gestoptOp: datumSchema, dagenTeLaat: z.number() }),
]);

export const termijnSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('termijn'),
    basis: z.enum(TERMIJN_BASES),
    begin: calculatedDatumSchema,
    weken: z.number().nullable(),
    nominaal: calculatedDatumSchema,
    /** Last day, inclusive. */
    einde: calculatedDatumSchema,
    uiterlijkVerzenden: calculatedDatumSchema,
    /** The gelijkgestelde dagen of that year are not known yet. */
    voorlopig: z.boolean(),
    verzendenVoorlopig: z.boolean(),
    genegeerd: z.array(weigeringSchema),
    afleiding: afleidingSchema,
  }),
  z.object({ soort: z.literal('geen'), streefdatum: calculatedDatumSchema, afleiding: afleidingSchema }),
]);

/** A line of the register; without names unless asked for, and then that is logged. */
export const klachtLineSchema = z.object({
  id: idSchema,
  nummer: z.string(),
  ontvangstdatum: datumSchema,
  vorm: klachtFormSchema,
  status: klachtStatusSchema,
  open: z.boolean(),
  wijk: z.string().nullable(),
  team: z.string().nullable(),
  categorieen: z.array(klachtCategorieSchema),
  oordeel: oordeelSchema.nullable(),
  behandelaar: z.string().nullable(),
  /** Last day, inclusive; null = oral complaint, or destroyed. */
  uiterlijk: calculatedDatumSchema.nullable(),
  voorlopig: z.boolean(),
  stand: termijnStateSchema.nullable(),
  verdaagd: z.boolean(),
  afgedaanOp: datumSchema.nullable(),
  /** Null = not asked for. */
  klager: z.string().nullable(),
  beklaagden: z.array(z.string()).nullable(),
});
export type KlachtLine = z.infer<typeof klachtLineSchema>;

/** One thing to attend to, for Vandaag; closed complaints give none. */
export const klachtSignaalSchema = z.object({
  /** Null: a draft of the intake, which is `conceptId`; both null: the register. */
  klachtId: idSchema.nullable(),
  conceptId: idSchema.nullable(),
  /** "2026-001", or what a draft is called. */
  nummer: z.string(),
  soort: z.enum([
    'termijn',
    'overschreden',
    'ontvangstbevestiging',
    'horen',
    'maatregel',
    'streefdatum',
    // About no complaint in particular: whoever reads it may not see them until it is known who they are.
    'wie',
  ]),
  niveau: z.enum(['vroeg', 'midden', 'laat', 'overschreden']),
  /** The date it is about, and days from today (negative = past). */
  datum: calculatedDatumSchema,
  dagen: z.number().int(),
  /** Dutch, without names: "Termijn eindigt over 6 dagen". */
  titel: z.string(),
  uitleg: z.string(),
});
export type KlachtSignaal = z.infer<typeof klachtSignaalSchema>;

const vereistSchema = z.object({
  /** Name of the field in `klachten.zetStap`; a persoon is `<veld>Id`. */
  veld: z.string(),
  label: z.string(),
  vorm: z.enum(GEGEVEN_VORMEN),
});

/** A next step that the state machine allows now, with the data it needs. */
export const mogelijkeStapSchema = z.object({
  soort: overgangSoortSchema,
  label: z.string(),
  artikel: z.string(),
  rollen: z.array(klachtRolSchema),
  /** Whether this user has one of the roles. */
  mag: z.boolean(),
  naar: klachtStatusSchema.nullable(),
  vereist: z.array(vereistSchema),
  /** What blocks the step as the dossier is now, whatever the form says. */
  bezwaren: z.array(weigeringSchema),
});
export type MogelijkeStap = z.infer<typeof mogelijkeStapSchema>;

export const documentSchema = z.object({
  id: idSchema,
  naam: z.string(),
  type: documentTypeSchema,
  bytes: z.number().int(),
  /** A letter that the application made, or a file that somebody added. */
  soort: z.enum(DOCUMENT_SOORTEN),
  brief: briefsoortSchema.nullable(),
  toegevoegdOp: z.string(),
  door: z.string(),
});
export type KlachtDocument = z.infer<typeof documentSchema>;

const vastgelegd = {
  /** ISO moment of recording and who did it. */
  vastgelegdOp: z.string(),
  door: z.string(),
};

export const tijdlijnSchema = z.object({
  id: idSchema,
  datum: datumSchema,
  soort: z.enum([
    'ontvangst',
    'stap',
    'overgang',
    'verdaging',
    'uitstel',
    'correctie',
    'document',
    'notitie',
    'maatregel',
  ]),
  /** "Gehoord: klager"; never the text of a note or document. */
  titel: z.string(),
  toelichting: z.string(),
  /** What can be corrected of it (`corrigeerStap`); empty = nothing. */
  correctie: z.array(z.enum(CORRECTIES)),
  /** The data of it that can be corrected, as they are now. */
  velden: z.array(
    z.object({
      veld: z.enum(VERBETER_VELDEN),
      label: z.string(),
      vorm: z.enum(VERBETER_VORMEN),
      waarde: z.string(),
      verplicht: z.boolean(),
      keuzes: z.array(z.object({ waarde: z.string(), label: z.string() })),
    }),
  ),
  ...vastgelegd,
});

const formeelSchema = z.object({
  gestartOp: datumSchema,
  behandelaar: persoonSchema,
  redenAfwijking: z.string(),
  procedureWeken: z.literal(PROCEDURE_WEKEN),
  /** Who advises in a procedure of 10 weeks; absent = not recorded. */
  adviseur: z.string().optional(),
});

const verlenging = {
  verdaging: z
    .object({ weken: z.number(), reden: z.string(), briefKlager: z.string(), briefBeklaagde: z.string() })
    .nullable(),
  uitstel: z.array(z.object({ instemmingOp: datumSchema, uiterlijk: datumSchema })),
};

/** How the complaint ended; `velden` are what was recorded of it ("Aan wie", "Grond"), in order. */
const afdoeningSchema = z.object({
  status: klachtStatusSchema,
  datum: datumSchema,
  grond: grondNietInBehandelingSchema.nullable(),
  velden: z.array(
    z.object({
      /** What it is; the label is only how the screen calls it. */
      veld: z.enum(AFDOENING_FIELDS),
      label: z.string(),
      tekst: z.string(),
    }),
  ),
});

const bewaarSchema = z.object({
  soort: z.enum(['open', 'vernietigd', 'blijvend', 'datum']),
  vernietigingsdatum: calculatedDatumSchema.nullable(),
  zin: z.string(),
});

export const dossierSchema = z.object({
  id: idSchema,
  nummer: z.string(),
  status: klachtStatusSchema,
  open: z.boolean(),
  gegevens: vastgelegdeGegevensSchema,
  wijk: naamMetId.nullable(),
  team: naamMetId.nullable(),
  beklaagden: z.array(
    z.object({
      /** Key of the person (`sleutelSchema`). */
      medewerkerId: sleutelSchema,
      naam: z.string(),
      /** Day on which they became beklaagde; null = from the registration on. */
      sinds: datumSchema.nullable(),
      /** Snapshot on datum gedraging; null = unknown then. */
      team: z.string().nullable(),
      organisatie: z.string().nullable(),
    }),
  ),
  betrokkenen: z.array(
    z.object({ medewerkerId: sleutelSchema, naam: z.string(), betrokkenheid: betrokkenheidSchema }),
  ),
  onderdelen: z.array(
    z.object({
      id: idSchema,
      tekst: z.string(),
      categorie: klachtCategorieSchema,
      oordeel: oordeelSchema.nullable(),
      motivering: z.string(),
      /** This part is not handled (9:8); `motivering` says why. */
      grond: grondNietInBehandelingSchema.nullable(),
    }),
  ),
  bevindingen: z.string(),
  conclusies: z.string(),
  /** Derived from the onderdelen, never stored. */
  zaakOordeel: oordeelSchema.nullable(),
  aanvullingen: z.array(z.object({ gevraagdOp: datumSchema, ontvangenOp: datumSchema.nullable() })),
  stappen: z.array(klachtStapSchema),
  informeel: z.object({ gestartOp: datumSchema, gebiedsmanager: persoonSchema }).nullable(),
  /** With what extended the term, from whichever phase. */
  formeel: formeelSchema.extend(verlenging).nullable(),
  verlenging: z.object(verlenging),
  afdoening: afdoeningSchema.nullable(),
  ombudsman: z
    .object({
      sinds: datumSchema,
      gereedOp: datumSchema.nullable(),
      oordeel: oordeelOmbudsmanSchema.nullable(),
      aanbeveling: z.string(),
      reactie: z.string(),
    })
    .nullable(),
  termijn: z.object({
    /** The term the complaint is measured by. */
    maatgevend: termijnSchema,
    stand: termijnStateSchema,
    /** A verdaging counts in this term. */
    verdaagd: z.boolean(),
    signalen: z.array(
      z.object({ niveau: z.enum(SIGNAAL_NIVEAUS).exclude(['geen']), datum: calculatedDatumSchema }),
    ),
    /** The 4 weeks of 9:8, while the complaint is open. */
    nietInBehandeling: termijnSchema.nullable(),
    ontvangstbevestigingVoor: calculatedDatumSchema.nullable(),
    ombudsman: z.object({ einde: calculatedDatumSchema, afleiding: afleidingSchema }).nullable(),
    ouderDanEenJaar: z.enum(['ja', 'nee', 'onbekend']),
  }),
  bewaren: bewaarSchema,
  checklist: z.array(
    z.object({
      code: z.enum(CHECKLIST_CODES),
      omschrijving: z.string(),
      artikel: z.string(),
      stand: z.enum(PUNT_STANDEN.values),
      /** What blocks closing while it is open; null = it does not block. */
      bezwaar: weigeringSchema.nullable(),
    }),
  ),
  waarschuwingen: z.array(waarschuwingSchema),
  mogelijkeStappen: z.array(mogelijkeStapSchema),
  /** Which steps `setStap({ soort: 'stap' })` takes now. */
  stapSoorten: z.array(klachtStapSoortSchema),
  tijdlijn: z.array(tijdlijnSchema),
  notities: z.array(z.object({ id: idSchema, tekst: z.string(), ...vastgelegd })),
  documenten: z.array(documentSchema),
  maatregelen: z.array(
    z.object({
      id: idSchema,
      omschrijving: z.string(),
      eigenaar: z.string(),
      gereedVoor: datumSchema.nullable(),
      gereedOp: datumSchema.nullable(),
    }),
  ),
  /** Who looked, newest first. */
  inzage: z.array(z.object({ moment: z.string(), gebruiker: z.string(), soort: inzageSoortSchema })),
});
export type KlachtDossierOutput = z.infer<typeof dossierSchema>;

/** What this user may do with complaints, for what the screens show. */
export const toegangSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('aantallen') }),
  z.object({
    soort: z.literal('inhoud'),
    rollen: z.array(klachtRolSchema),
    /** Whose complaints: null = the whole city. */
    gebieden: z.array(naamMetId).nullable(),
  }),
]);
