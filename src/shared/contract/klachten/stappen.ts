import { z } from 'zod';
import { KLACHT_STAP_SOORTEN } from '../../domain/klacht/basis/lists.ts';
import { PROCEDURE_WEKEN } from '../../domain/klacht/basis/termijn-types.ts';
import type { Gehoorde, KlachtStap } from '../../domain/klacht/basis/types.ts';
import { OVERGANG_SOORTEN } from '../../domain/klacht/verloop/overgang-types.ts';
import { datumSchema, idSchema, optionalIdSchema } from '../base/base.ts';
import { lineSchema, textSchema } from '../base/text.ts';
import {
  eindeRedenSchema,
  grondAfzienHorenSchema,
  grondNietInBehandelingSchema,
  klagerEindeSchema,
  oordeelOmbudsmanSchema,
  sleutelSchema,
} from './lists.ts';

/**
 * Every step of domein §4.4 with the data it brings. Only the shape is checked here: a
 * required date or text that is missing is '' and refused by the state machine
 * (shared/domain/klacht/verloop/overgangen.ts), with the article that asks for it.
 * A person is the id of a gebruiker (see `klachten.keuzes`); the core adds who that is.
 */

/** A date or, while missing, ''. */
const datum = z.union([datumSchema, z.literal('')], { error: 'Vul een datum in.' });
const text = textSchema(5000);
const persoon = optionalIdSchema;
const procedureWeken = z.literal(PROCEDURE_WEKEN, { error: 'Kies 6 of 10 weken.' });

/** Who is heard: the klager (of several all), one of the klagers, or one of the beklaagden (id of the medewerker). */
export const gehoordeSchema = z.union([
  z.literal('klager'),
  z.object({ klager: idSchema }),
  z.object({ beklaagde: sleutelSchema }),
]) satisfies z.ZodType<Gehoorde>;

/** `document`: id of a document of this dossier, or the reference of a letter that was sent. */
export const klachtStapSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('ontvangstbevestiging'),
    klager: idSchema.optional(),
    datum,
    document: text,
  }),
  z.object({ soort: z.literal('verslag'), datum, document: text }),
  z.object({ soort: z.literal('advies'), datum, document: text }),
  z.object({ soort: z.literal('afschrift-beklaagde'), beklaagde: sleutelSchema, datum, document: text }),
  z.object({ soort: z.literal('uitnodiging-horen'), wie: gehoordeSchema, datum, document: text }),
  z.object({ soort: z.literal('bericht-verdaging'), beklaagde: sleutelSchema, datum, document: text }),
  z.object({ soort: z.literal('gehoord'), wie: gehoordeSchema, datum }),
  z.object({ soort: z.literal('niet-verschenen'), wie: gehoordeSchema, datum }),
  z.object({
    soort: z.literal('afgezien-van-horen'),
    wie: gehoordeSchema,
    grond: grondAfzienHorenSchema,
    datum,
    toelichting: text,
  }),
]) satisfies z.ZodType<KlachtStap>;

const startFormeel = {
  datum,
  behandelaarId: persoon,
  procedureWeken,
  adviseur: lineSchema(200).optional(),
  redenAfwijking: text,
};

export const klachtStapSoortSchema = z.enum(KLACHT_STAP_SOORTEN.values);

export const overgangSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('aanvulling-vragen'), gevraagdOp: datum }),
  z.object({ soort: z.literal('aanvulling-ontvangen'), ontvangenOp: datum }),
  z.object({ soort: z.literal('informeel-starten'), datum, gebiedsmanagerId: persoon }),
  z.object({
    soort: z.literal('informeel-oplossen'),
    datum,
    hoeGebleken: text,
    bevestigingVerzondenOp: datum,
  }),
  z.object({ soort: z.literal('formeel-starten'), ...startFormeel }),
  z.object({ soort: z.literal('heropenen'), ...startFormeel, waaromNietTevreden: text }),
  z.object({ soort: z.literal('stap'), stap: klachtStapSchema }),
  z.object({
    soort: z.literal('verdagen'),
    weken: z.number({ error: 'Vul een aantal weken in.' }),
    reden: text,
    briefKlager: datum,
    briefBeklaagde: datum,
  }),
  z.object({
    soort: z.literal('uitstellen'),
    instemmingOp: datum,
    schriftelijk: z.boolean(),
    uiterlijk: datum,
  }),
  z.object({
    soort: z.literal('niet-in-behandeling'),
    datum,
    grond: grondNietInBehandelingSchema,
    toelichting: text,
    ombudsmanVermeld: z.boolean(),
  }),
  z.object({ soort: z.literal('mondeling-beantwoorden'), datum, antwoord: text }),
  z.object({ soort: z.literal('anders-eindigen'), datum, reden: eindeRedenSchema, toelichting: text }),
  z.object({
    soort: z.literal('klager-eindigt'),
    klager: optionalIdSchema,
    datum,
    hoe: klagerEindeSchema,
    vastlegging: text,
    bevestigingVerzondenOp: datum,
  }),
  z.object({ soort: z.literal('intrekken'), datum, vastlegging: text }),
  z.object({ soort: z.literal('doorzenden'), datum, aanWie: text, gemeldAanKlagerOp: datum }),
  z.object({
    soort: z.literal('afhandelen'),
    datum,
    ombudsmanNaam: text,
    ombudsmanTermijnVermeld: z.boolean(),
    afschriftBeklaagdeOp: datum,
    wijktAfVanAdvies: z.boolean(),
    motiveringAfwijking: text,
  }),
  z.object({ soort: z.literal('naar-ombudsman'), datum }),
  z.object({
    soort: z.literal('ombudsman-gereed'),
    datum,
    oordeel: oordeelOmbudsmanSchema,
    aanbeveling: text,
    reactie: text,
  }),
]);
/** Every step of the machine except destroying, which goes through the vernietigingslijst. */
export type OvergangInput = z.infer<typeof overgangSchema>;

export const overgangSoortSchema = z.enum(OVERGANG_SOORTEN);
