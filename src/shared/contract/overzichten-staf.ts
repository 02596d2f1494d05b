import { z } from 'zod';
import { datumSchema, idSchema, indelingSchema, lees } from './base/basis.ts';
import { caoSchema, organisatieSoortSchema } from './base/rijen.ts';
import { afspraakRegel } from './subsidie.ts';

/** Overviews of who works where for whom: matrix, formatie, per moederorganisatie (part of overzichten). */

const kop = {
  gemeente: z.string(),
  peildatum: datumSchema,
  /** Moment and maker for the footer: ISO date-time, name. */
  opgesteldOp: z.string(),
  opgesteldDoor: z.string(),
  demo: z.boolean(),
};

/** `aantal` counts people by hoofdteam; minutes per week and fte are those of the inzet. */
const waarde = z.object({ aantal: z.number().int(), minutenPerWeek: z.number(), fte: z.number() });
export type MatrixWaarde = z.infer<typeof waarde>;

const matrixSchema = z.object({
  ...kop,
  indeling: indelingSchema,
  /** Columns, in the municipality's order. */
  teams: z.array(z.object({ teamId: idSchema, naam: z.string(), gebied: z.string().nullable() })),
  rijen: z.array(
    z.object({
      organisatieId: idSchema,
      naam: z.string(),
      /** One per team, in the order of `teams`. */
      cellen: z.array(waarde),
      totaal: waarde,
    }),
  ),
  /** Below each column, and all of them together (the source's 95). */
  kolommen: z.array(waarde),
  totaal: waarde,
  /**
   * The check row: people without a hoofdteam per function (with contract hours), then
   * contract hours of the people above that are in no team (functieId null, aantal 0).
   */
  buiten: z.array(z.object({ functieId: idSchema.nullable(), naam: z.string(), ...waarde.shape })),
  buitenTotaal: waarde,
  /** Everybody with a detachering: 111 people, 85,00 fte. Equals totaal + buitenTotaal. */
  eindtotaal: waarde,
  definities: z.array(z.string()),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** Which figure of the matrix: a cell, a margin (null = all), or a line of the check row. */
const matrixPlek = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('cel'),
    organisatieId: idSchema.nullable(),
    teamId: idSchema.nullable(),
  }),
  z.object({ soort: z.literal('buiten'), functieId: idSchema.nullable() }),
]);
export type MatrixPlek = z.infer<typeof matrixPlek>;

const matrixMens = z.object({
  medewerkerId: idSchema,
  naam: z.string(),
  functie: z.string(),
  /** Organisation then (also in 'huidig': where somebody really worked). */
  organisatie: z.string(),
  teams: z.string(),
  minutenPerWeek: z.number(),
  fte: z.number(),
  /** Whether this person is in the head count of the cell; false: hours only. */
  telt: z.boolean(),
});
export type MatrixMens = z.infer<typeof matrixMens>;

/** One line of the formatie; all minutes per week. */
const formatieRegel = z.object({
  /** Function or specialism; null = not divided (formatie), or without one (bezet). */
  id: idSchema.nullable(),
  naam: z.string(),
  /** null: nothing was decided, which is not 0. */
  begroot: z.number().nullable(),
  bezet: z.number(),
  vacature: z.number(),
  /** Bezet − begroot: negative = too few. */
  verschil: z.number().nullable(),
  begrootFte: z.number().nullable(),
  bezetFte: z.number(),
  vacatureFte: z.number(),
  verschilFte: z.number().nullable(),
  /** Vacature / begroot, 1 = 100 % (C25); null also where hours without a begroting are in it. */
  vacaturegraad: z.number().nullable(),
  /** Whether `teams.zetFormatie` can set the begroot of this line. */
  wijzigbaar: z.boolean(),
});
export type FormatieRegel = z.infer<typeof formatieRegel>;

/** Teams for which nothing was decided: their hours are in bezet, not in verschil. */
const zonderBegroting = z.array(z.string());

const formatieSchema = z.object({
  ...kop,
  per: z.enum(['specialisme', 'functie']),
  /** Minutes of 1 fte on the peildatum. */
  voltijdMinuten: z.number(),
  /** Every function or specialism there is, in the order of the list. */
  lijst: z.array(z.object({ id: idSchema, naam: z.string() })),
  teams: z.array(
    z.object({
      teamId: idSchema,
      naam: z.string(),
      gebiedId: idSchema.nullable(),
      /** What was decided for the team as a whole; null: only its parts, or nothing. */
      geheel: z.number().nullable(),
      regels: z.array(formatieRegel),
      totaal: formatieRegel,
    }),
  ),
  gebieden: z.array(
    z.object({
      gebiedId: idSchema,
      naam: z.string(),
      zonder: zonderBegroting,
      regels: z.array(formatieRegel),
      totaal: formatieRegel,
    }),
  ),
  /** All teams, the stadsbrede ones included. */
  stad: z.object({ zonder: zonderBegroting, regels: z.array(formatieRegel), totaal: formatieRegel }),
  definities: z.array(z.string()),
});
export type FormatieOverzicht = z.infer<typeof formatieSchema>;

const perOrganisatieSchema = z.object({
  ...kop,
  indeling: indelingSchema,
  organisatie: z.object({
    id: idSchema,
    naam: z.string(),
    soort: organisatieSoortSchema,
    cao: caoSchema,
    contactpersoon: z.string(),
    /** 'huidig': predecessors whose people are here. */
    omvat: z.array(z.string()),
  }),
  /** This organisation's people only, on surname. */
  regels: z.array(
    z.object({
      medewerkerId: idSchema,
      naam: z.string(),
      functie: z.string(),
      teams: z.string(),
      /** Contract hours of the detachering, minutes per week. */
      minutenPerWeek: z.number(),
      fte: z.number(),
      /** First day without a detachering; null = open. Printed as "t/m" the day before. */
      detacheringTot: z.string().nullable(),
      /** Ends within 3 months without a next one. */
      aflopend: z.boolean(),
    }),
  ),
  totaal: waarde,
  aflopend: z.number().int(),
  afspraken: z.array(afspraakRegel),
  definities: z.array(z.string()),
});
export type OrganisatieOverzicht = z.infer<typeof perOrganisatieSchema>;

export const stafOverzichten = {
  matrix: lees()
    .input(z.object({ peildatum: datumSchema, indeling: indelingSchema }))
    .output(matrixSchema),
  /** The people behind a figure of the matrix, on surname. */
  matrixMensen: lees()
    .input(z.object({ peildatum: datumSchema, indeling: indelingSchema, plek: matrixPlek }))
    .output(z.array(matrixMens)),
  formatie: lees()
    .input(z.object({ peildatum: datumSchema, per: z.enum(['specialisme', 'functie']) }))
    .output(formatieSchema),
  perOrganisatie: lees()
    .input(z.object({ organisatieId: idSchema, peildatum: datumSchema, indeling: indelingSchema }))
    .output(perOrganisatieSchema),
};
