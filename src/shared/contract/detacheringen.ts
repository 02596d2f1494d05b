import { z } from 'zod';
import { INZET_BIJ_UREN, INZET_GEVOLGEN } from '../domain/detachering/lists.ts';
import { OPVOLGING_SOORTEN } from '../domain/organisatie/lists.ts';
import { gaatGeheelOp } from '../domain/organisatie/opvolging.ts';
import {
  datumSchema,
  eindAfterBegin,
  eindNaBeginFault,
  eindSchema,
  idSchema,
  minutenVanafEenSchema,
  periodeFields,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import { doelSchema, werkpatroonSchema } from './base/rows.ts';

/**
 * One action on detacheringen. `voorbeeld` tells what it would do, `wijzig` does it: both
 * make the same plan. `van` and `per` are the first day of the new situation.
 */
const detacheringWijziging = z.discriminatedUnion('soort', [
  /** A new detachering for somebody who is already known. `werkpatroon: null` = evenly over ma–vr. */
  z
    .object({
      soort: z.literal('starten'),
      medewerkerId: idSchema,
      organisatieId: idSchema,
      functieId: idSchema,
      minutenPerWeek: minutenVanafEenSchema,
      werkpatroon: werkpatroonSchema.nullable(),
      ...periodeFields,
    })
    .refine(eindAfterBegin, eindNaBeginFault),
  /** Other hours and/or another pattern until the end of the detachering. */
  z.object({
    soort: z.literal('uren'),
    detacheringId: idSchema,
    van: datumSchema,
    minutenPerWeek: minutenVanafEenSchema,
    werkpatroon: werkpatroonSchema.nullable(),
    /** 'behoud': planned hours stay as they are; 'naar-rato': they follow the contract. */
    inzet: z.enum(INZET_BIJ_UREN.values),
  }),
  z.object({ soort: z.literal('functie'), detacheringId: idSchema, van: datumSchema, functieId: idSchema }),
  /** A later end (exclusive), null = open, for one or several at once; inzet that ran to the old end goes on. */
  z.object({
    soort: z.literal('verlengen'),
    detacheringIds: z.array(idSchema).min(1, { error: 'Kies minstens één detachering.' }).max(500),
    tot: eindSchema.nullable(),
  }),
  /** The begin was noted wrong: inzet and hoofdspecialisme that began with it go along. */
  z.object({ soort: z.literal('begin'), detacheringId: idSchema, van: datumSchema }),
  /** Ends the detachering and its inzet; `per` is the first day without. */
  z.object({ soort: z.literal('beeindigen'), detacheringId: idSchema, per: datumSchema }),
  /** The same work for another organisation, later detacheringen at the old one included. */
  z.object({
    soort: z.literal('overzetten'),
    detacheringId: idSchema,
    van: datumSchema,
    organisatieId: idSchema,
  }),
  /** Ends everything of a person: detacheringen, inzet, taken, gebiedsmanager. */
  z.object({ soort: z.literal('uit-dienst'), medewerkerId: idSchema, per: datumSchema }),
]);
export type DetacheringWijziging = z.infer<typeof detacheringWijziging>;

/** A fusie as one action: everybody of the old organisations goes to one other from a date on. */
const fusie = z.object({
  vanIds: z.array(idSchema).min(1, { error: 'Kies minstens één organisatie die opgaat.' }).max(20),
  naarId: idSchema,
  datum: datumSchema,
  soort: z.enum(OPVOLGING_SOORTEN.values.filter(gaatGeheelOp)),
});
export type Fusie = z.infer<typeof fusie>;

/**
 * One organisation that falls apart as one action. After a 'splitsing' it ends and everybody goes to one
 * of the others; after an 'uittreding' it goes on and a part of the people goes.
 */
const splitsing = z.object({
  vanId: idSchema,
  soort: z.enum(OPVOLGING_SOORTEN.values.filter((soort) => !gaatGeheelOp(soort))),
  datum: datumSchema,
  naarIds: z.array(idSchema).min(1, { error: 'Kies minstens één organisatie.' }).max(20),
  /** Where everybody goes who is not in `keuzes`; null (only after an uittreding) = stays. */
  standaardId: idSchema.nullable(),
  keuzes: z.array(z.object({ medewerkerId: idSchema, naarId: idSchema.nullable() })).max(2000),
});
export type Splitsing = z.infer<typeof splitsing>;

const splitsingMens = z.object({
  medewerkerId: idSchema,
  medewerker: z.string(),
  /** Contract at the old organisation on the day, minutes per week. */
  minutenPerWeek: z.number().int(),
  /** null = stays. */
  naarId: idSchema.nullable(),
});

/** The end of an organisation; `per` is the first day without. */
const organisatieEinde = z.object({ organisatieId: idSchema, per: datumSchema });
export type OrganisatieEinde = z.infer<typeof organisatieEinde>;

const detacheringView = {
  medewerkerId: idSchema,
  /** "Berg, Robin van den". */
  medewerker: z.string(),
  organisatie: z.string(),
  functie: z.string(),
  minutenPerWeek: z.number().int(),
  geldigVan: z.string(),
  geldigTot: z.string().nullable(),
};

const gevolgSchema = z.object({
  /** "Detachering van T. Modelink bij Enver: 20 u vanaf 01-03-2026": also the label of the opdracht. */
  label: z.string(),
  /** Detacheringen that get an (earlier) end or go; `geldigTot` is the new end, `was` the old one; `vervalt`: the whole row goes. */
  sluit: z.array(z.object({ ...detacheringView, was: z.string().nullable(), vervalt: z.boolean() })),
  opent: z.array(z.object(detacheringView)),
  /** Detacheringen that stay and get a later end or other hours, function or organisation from their own first day. */
  wijzigt: z.array(z.object({ ...detacheringView, wat: z.string() })),
  /** Inzet that ends or goes on; minutes per week. */
  inzet: z.array(
    z.object({
      medewerkerId: idSchema,
      medewerker: z.string(),
      teamId: idSchema,
      team: z.string(),
      doel: doelSchema,
      minutenPerWeek: z.number().int(),
      wat: z.enum(INZET_GEVOLGEN.values),
      /** First day of that. */
      van: z.string(),
    }),
  ),
  /** What each team gets more (positive) or less (negative) of, in contract minutes per week, per stretch. */
  teams: z.array(
    z.object({
      teamId: idSchema,
      team: z.string(),
      minutenPerWeek: z.number(),
      van: z.string(),
      tot: z.string().nullable(),
      /** "Oost −8 u/w vanaf 1 maart 2026". */
      tekst: z.string(),
    }),
  ),
  /** What else ends: "Gebiedsmanager van Noord". */
  overig: z.array(z.string()),
  /** Saved all the same (B9): more than 36 or 40 hours, more inzet than contract, hours without inzet. */
  waarschuwingen: z.array(z.string()),
});
export type DetacheringGevolg = z.infer<typeof gevolgSchema>;

export const detacheringenContract = {
  /** What an action would do; `ongeldig` when it is refused. Writes nothing. */
  voorbeeld: read('basisgegevens').input(detacheringWijziging).output(gevolgSchema),
  /** Does it, as one opdracht. Overlap at the same organisation is `ongeldig`. */
  wijzig: write('basisgegevens')
    .input(detacheringWijziging)
    .output(writeOutput(z.object({ gevolg: gevolgSchema }))),

  /** What a fusie would do, person by person. */
  fusieVoorbeeld: read('basisgegevens')
    .input(fusie)
    .output(z.object({ gevolg: gevolgSchema, mensen: z.number().int(), opvolgingen: z.number().int() })),
  /**
   * Closes the detacheringen at the old organisations and opens them at the other, keeps all
   * inzet, ends the old organisations and notes the opvolging: one opdracht. Somebody who was
   * at two of them gets one detachering of the hours together.
   */
  fuseer: write('basisgegevens')
    .input(fusie)
    .output(writeOutput(z.object({ gevolg: gevolgSchema }))),

  /** What a splitsing would do, with everybody it is about and where they would go. */
  splitsVoorbeeld: read('basisgegevens')
    .input(splitsing)
    .output(z.object({ gevolg: gevolgSchema, mensen: z.array(splitsingMens) })),
  /** Does that: detacheringen with all inzet, opvolging and (splitsing) the end of the old organisation, as one opdracht. */
  splits: write('basisgegevens')
    .input(splitsing)
    .output(writeOutput(z.object({ gevolg: gevolgSchema }))),

  /** What ends with an organisation: detacheringen, inzet, agreements without an end. */
  eindeVoorbeeld: read('basisgegevens').input(organisatieEinde).output(gevolgSchema),
  /** Ends all of that and the organisation, as one opdracht. */
  beeindigOrganisatie: write('basisgegevens')
    .input(organisatieEinde)
    .output(writeOutput(z.object({ gevolg: gevolgSchema }))),
};
