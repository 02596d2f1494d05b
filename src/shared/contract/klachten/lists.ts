import { z } from 'zod';
import {
  BETROKKENHEDEN,
  BRIEFSOORTEN,
  DOCUMENT_TYPEN,
  EINDE_REDENEN,
  GRONDEN_AFZIEN_HOREN,
  GRONDEN_NIET_IN_BEHANDELING,
  INZAGE_SOORTEN,
  KLACHT_CATEGORIEEN,
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_ROLLEN,
  KLACHT_STATUSSEN,
  KLACHT_VORMEN,
  KLAGER_EINDEN,
  OMBUDSMAN_OORDELEN,
  OORDELEN,
} from '../../domain/klacht/basis/lists.ts';
import { naamInSleutel } from '../../domain/klacht/basis/persoon.ts';
import { idSchema } from '../base/base.ts';
import { nameSchema } from '../base/text.ts';

/** The closed lists of complaints as they cross the process, with what to do where nothing was chosen. */

export const klachtRolSchema = z.enum(KLACHT_ROLLEN.values);
export const klachtStatusSchema = z.enum(KLACHT_STATUSSEN.values);
export const klachtKanaalSchema = z.enum(KLACHT_KANALEN.values, {
  error: 'Kies hoe de klacht binnenkwam.',
});
export const klachtFormSchema = z.enum(KLACHT_VORMEN.values, {
  error: 'Kies of de klacht schriftelijk of mondeling is.',
});
export const klachtRegelingSchema = z.enum(KLACHT_REGELINGEN.values);
export const klachtCategorieSchema = z.enum(KLACHT_CATEGORIEEN.values, { error: 'Kies een categorie.' });
export const oordeelSchema = z.enum(OORDELEN.values, { error: 'Kies een oordeel.' });
export const betrokkenheidSchema = z.enum(BETROKKENHEDEN.values);
export const grondNietInBehandelingSchema = z.enum(GRONDEN_NIET_IN_BEHANDELING.values, {
  error: 'Kies de grond uit artikel 9:8.',
});
export const grondAfzienHorenSchema = z.enum(GRONDEN_AFZIEN_HOREN.values, {
  error: 'Kies de grond uit artikel 9:10.',
});
export const oordeelOmbudsmanSchema = z.enum(OMBUDSMAN_OORDELEN.values, {
  error: 'Kies het oordeel van de ombudsman.',
});
export const briefsoortSchema = z.enum(BRIEFSOORTEN);
export const documentTypeSchema = z.enum(DOCUMENT_TYPEN.values);
export const inzageSoortSchema = z.enum(INZAGE_SOORTEN.values);

/** Key of somebody in a complaint: the id of a medewerker or a gebruiker, or 'naam:' and a name (`naamSleutel`). */
export const sleutelSchema = z.union([
  idSchema,
  nameSchema(90, 'Vul een naam in.', 'Houd de naam korter dan 85 letters.').refine(
    (text) => (naamInSleutel(text) ?? '').trim() !== '',
    { error: 'Kies iemand uit de lijst, of vul een naam in.' },
  ),
]);

/** 20 MiB. */
export const DOCUMENT_MAX_BYTES = 20 * 1024 * 1024;
export const klagerEindeSchema = z.enum(KLAGER_EINDEN.values, { error: 'Kies waarom deze klager stopt.' });
export const eindeRedenSchema = z.enum(EINDE_REDENEN.values);
