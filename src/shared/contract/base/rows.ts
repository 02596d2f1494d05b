import { z } from 'zod';
import { isComplete } from '../../domain/lijst/complete.ts';
import { ORGANISATIE_SOORTEN } from '../../domain/organisatie/lists.ts';
import type { PlanbordDelta } from '../../domain/planbord/delta.ts';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  CAOS,
  DAGDELEN,
  DOELEN,
  KALENDERDAG_SOORTEN,
  MINIMUM_SOORTEN,
  REGISTRATIE_SOORTEN,
  TEAM_SOORTEN,
  VACATURE_STATUSSEN,
  ZWAARTEN,
} from '../../domain/planning/lists.ts';
import type { PlanbordGegevens } from '../../domain/planning/planning.ts';

/** The planning rows (shared/domain/planning/planning.ts) as they cross the process. */

const id = z.string();
const datum = z.iso.date();
const periode = { geldigVan: datum, geldigTot: datum.nullable() };
const minuten = z.number().int();

export const doelSchema = z.enum(DOELEN.values);
export const afwezigheidSoortSchema = z.enum(AFWEZIGHEID_SOORTEN.values);
export const afwezigheidStatusSchema = z.enum(AFWEZIGHEID_STATUSSEN.values);
export const vacatureStatusSchema = z.enum(VACATURE_STATUSSEN.values);
export const zwaarteSchema = z.literal(ZWAARTEN);
export const caoSchema = z.enum(CAOS.values);
export const organisatieSoortSchema = z.enum(ORGANISATIE_SOORTEN.values);
export const registratieSoortSchema = z.enum(REGISTRATIE_SOORTEN.values);
export const teamSoortSchema = z.enum(TEAM_SOORTEN.values);
export const dagdeelSchema = z.enum(DAGDELEN.values);
export const minimumSoortSchema = z.enum(MINIMUM_SOORTEN.values);
export const werkpatroonSchema = z
  .tuple([minuten, minuten, minuten, minuten, minuten, minuten, minuten])
  .readonly();

/** Rows of a list as they cross the process, and what changed in such a list. */
function rowSchemas<T extends z.ZodType>(row: T) {
  const lijst = z.array(row).readonly();
  return { lijst, delta: z.object({ gewijzigd: lijst, verwijderd: z.array(id).readonly() }).optional() };
}

const ROWS = {
  gebieden: rowSchemas(z.object({ id, ...periode, code: z.string(), naam: z.string() })),
  teams: rowSchemas(
    z.object({
      id,
      ...periode,
      soort: teamSoortSchema,
      naam: z.string(),
      volgorde: z.number().int(),
    }),
  ),
  teamGebieden: rowSchemas(z.object({ id, ...periode, teamId: id, gebiedId: id })),
  organisaties: rowSchemas(
    z.object({
      id,
      ...periode,
      naam: z.string(),
      cao: caoSchema,
      caoWijzigingen: z.array(z.object({ vanaf: z.string(), cao: caoSchema })).readonly(),
      volgorde: z.number().int(),
    }),
  ),
  functies: rowSchemas(
    z.object({
      id,
      naam: z.string(),
      teltMeeCaseload: z.boolean(),
    }),
  ),
  specialismen: rowSchemas(
    z.object({
      id,
      naam: z.string(),
      vereistSkj: z.boolean(),
    }),
  ),
  medewerkers: rowSchemas(
    z.object({
      id,
      voornaam: z.string(),
      tussenvoegsel: z.string(),
      achternaam: z.string(),
    }),
  ),
  detacheringen: rowSchemas(
    z.object({
      id,
      ...periode,
      medewerkerId: id,
      organisatieId: id,
      functieId: id,
      minutenPerWeek: minuten,
      werkpatroon: werkpatroonSchema,
    }),
  ),
  inzet: rowSchemas(
    z.object({
      id,
      ...periode,
      detacheringId: id,
      teamId: id,
      doel: doelSchema,
      minutenPerWeek: minuten,
    }),
  ),
  afwezigheid: rowSchemas(
    z.object({
      id,
      ...periode,
      medewerkerId: id,
      /** null: not for this reader; then requests are left out as well. */
      soort: afwezigheidSoortSchema.nullable(),
      percentage: z.number().int(),
      status: afwezigheidStatusSchema,
    }),
  ),
  medewerkerSpecialismen: rowSchemas(
    z.object({
      id,
      ...periode,
      medewerkerId: id,
      specialismeId: id,
      hoofd: z.boolean(),
    }),
  ),
  registraties: rowSchemas(
    z.object({
      id,
      medewerkerId: id,
      soort: registratieSoortSchema,
      geldigVan: datum,
      verloopdatum: datum,
    }),
  ),
  gebiedsmanagers: rowSchemas(
    z.object({
      id,
      ...periode,
      medewerkerId: id,
      gebiedId: id,
    }),
  ),
  vacatures: rowSchemas(
    z.object({
      id,
      teamId: id,
      functieId: id,
      specialismeId: id.nullable(),
      organisatieId: id.nullable(),
      minutenPerWeek: minuten,
      openSinds: datum,
      gewensteStart: datum,
      status: vacatureStatusSchema,
      vervuldDoorId: id.nullable(),
      geslotenPer: datum.nullable(),
    }),
  ),
  formatie: rowSchemas(
    z.object({
      id,
      ...periode,
      teamId: id,
      functieId: id.nullable(),
      specialismeId: id.nullable(),
      minutenPerWeek: minuten,
    }),
  ),
  minima: rowSchemas(
    z.object({
      id,
      ...periode,
      teamId: id,
      weekdag: z.number().int().min(0).max(6),
      dagdeel: dagdeelSchema,
      soort: minimumSoortSchema,
      aantal: z.number().int(),
    }),
  ),
  werkvoorraad: rowSchemas(
    z.object({
      id,
      ...periode,
      teamId: id,
      zwaarte: zwaarteSchema,
      aantalOpen: z.number().int(),
    }),
  ),
  kalenderdagen: rowSchemas(
    z.object({
      id,
      datum,
      soort: z.enum(KALENDERDAG_SOORTEN.values),
      omschrijving: z.string(),
    }),
  ),
  kalenderbesluiten: rowSchemas(
    z.object({
      id,
      vanJaar: z.number().int(),
      totEnMetJaar: z.number().int(),
    }),
  ),
  acceptaties: rowSchemas(
    z.object({
      id,
      sleutel: z.string(),
      reden: z.string(),
    }),
  ),
  instellingen: rowSchemas(
    z.object({
      id,
      ...periode,
      sleutel: z.string(),
      waarde: z.number(),
    }),
  ),
};

type Schemas = { readonly lijst: z.ZodType; readonly delta: z.ZodType };

/** The same part of every list, under the name of the list. */
function pluck<S extends { readonly [L in keyof S]: Schemas }, K extends keyof Schemas>(
  schemas: S,
  part: K,
): { [L in keyof S]: S[L][K] } {
  const all: { [L in keyof S]?: S[L][K] } = {};
  for (const list in schemas) all[list] = schemas[list][part];
  if (!isComplete<{ [L in keyof S]: S[L][K] }>(all, schemas)) throw new Error('A list is missing.');
  return all;
}

export const planbordGegevensSchema = z.object(pluck(ROWS, 'lijst')) satisfies z.ZodType<PlanbordGegevens>;

/** The planning rows a write changed; lists that did not change are absent. */
export const planbordDeltaSchema = z.object({
  /** Too many to tell: read the planbord again. */
  herlees: z.literal(true).optional(),
  ...pluck(ROWS, 'delta'),
}) satisfies z.ZodType<PlanbordDelta>;
