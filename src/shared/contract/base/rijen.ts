import { z } from 'zod';
import { ORGANISATIE_SOORTEN } from '../../domain/organisatie/lijsten.ts';
import type { PlanbordDelta } from '../../domain/planbord/delta.ts';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  CAOS,
  DOELEN,
  KALENDERDAG_SOORTEN,
  REGISTRATIE_SOORTEN,
  TEAM_SOORTEN,
  VACATURE_STATUSSEN,
  ZWAARTEN,
} from '../../domain/planning/lijsten.ts';
import type {
  Afwezigheid,
  Detachering,
  Formatie,
  Functie,
  Gebied,
  Gebiedsmanager,
  InstellingWaarde,
  Inzet,
  Kalenderdag,
  KnelpuntAcceptatie,
  Medewerker,
  MedewerkerSpecialisme,
  Organisatie,
  PlanbordGegevens,
  Registratie,
  Specialisme,
  Team,
  TeamGebied,
  Vacature,
  Werkvoorraad,
} from '../../domain/planning/planning.ts';

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
export const werkpatroonSchema = z
  .tuple([minuten, minuten, minuten, minuten, minuten, minuten, minuten])
  .readonly();

export const rijSchemas = {
  gebieden: z.object({ id, ...periode, code: z.string(), naam: z.string() }) satisfies z.ZodType<Gebied>,
  teams: z.object({
    id,
    ...periode,
    soort: teamSoortSchema,
    naam: z.string(),
    volgorde: z.number().int(),
  }) satisfies z.ZodType<Team>,
  teamGebieden: z.object({ id, ...periode, teamId: id, gebiedId: id }) satisfies z.ZodType<TeamGebied>,
  organisaties: z.object({
    id,
    ...periode,
    naam: z.string(),
    cao: caoSchema,
    caoWijzigingen: z.array(z.object({ vanaf: z.string(), cao: caoSchema })).readonly(),
    volgorde: z.number().int(),
  }) satisfies z.ZodType<Organisatie>,
  functies: z.object({
    id,
    naam: z.string(),
    teltMeeCaseload: z.boolean(),
  }) satisfies z.ZodType<Functie>,
  specialismen: z.object({
    id,
    naam: z.string(),
    vereistSkj: z.boolean(),
  }) satisfies z.ZodType<Specialisme>,
  medewerkers: z.object({
    id,
    voornaam: z.string(),
    tussenvoegsel: z.string(),
    achternaam: z.string(),
  }) satisfies z.ZodType<Medewerker>,
  detacheringen: z.object({
    id,
    ...periode,
    medewerkerId: id,
    organisatieId: id,
    functieId: id,
    minutenPerWeek: minuten,
    werkpatroon: werkpatroonSchema,
  }) satisfies z.ZodType<Detachering>,
  inzet: z.object({
    id,
    ...periode,
    detacheringId: id,
    teamId: id,
    doel: doelSchema,
    minutenPerWeek: minuten,
  }) satisfies z.ZodType<Inzet>,
  afwezigheid: z.object({
    id,
    ...periode,
    medewerkerId: id,
    soort: afwezigheidSoortSchema,
    percentage: z.number().int(),
    status: afwezigheidStatusSchema,
  }) satisfies z.ZodType<Afwezigheid>,
  medewerkerSpecialismen: z.object({
    id,
    ...periode,
    medewerkerId: id,
    specialismeId: id,
    hoofd: z.boolean(),
  }) satisfies z.ZodType<MedewerkerSpecialisme>,
  registraties: z.object({
    id,
    medewerkerId: id,
    soort: registratieSoortSchema,
    geldigVan: datum,
    verloopdatum: datum,
  }) satisfies z.ZodType<Registratie>,
  gebiedsmanagers: z.object({
    id,
    ...periode,
    medewerkerId: id,
    gebiedId: id,
  }) satisfies z.ZodType<Gebiedsmanager>,
  vacatures: z.object({
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
  }) satisfies z.ZodType<Vacature>,
  formatie: z.object({
    id,
    ...periode,
    teamId: id,
    functieId: id.nullable(),
    specialismeId: id.nullable(),
    minutenPerWeek: minuten,
  }) satisfies z.ZodType<Formatie>,
  werkvoorraad: z.object({
    id,
    ...periode,
    teamId: id,
    zwaarte: zwaarteSchema,
    aantalOpen: z.number().int(),
  }) satisfies z.ZodType<Werkvoorraad>,
  kalenderdagen: z.object({
    id,
    datum,
    soort: z.enum(KALENDERDAG_SOORTEN.values),
    omschrijving: z.string(),
  }) satisfies z.ZodType<Kalenderdag>,
  acceptaties: z.object({
    id,
    sleutel: z.string(),
    reden: z.string(),
  }) satisfies z.ZodType<KnelpuntAcceptatie>,
  instellingen: z.object({
    id,
    ...periode,
    sleutel: z.string(),
    waarde: z.number(),
  }) satisfies z.ZodType<InstellingWaarde>,
};

const lijst = <T extends z.ZodType>(rij: T) => z.array(rij).readonly();

export const planbordGegevensSchema = z.object({
  gebieden: lijst(rijSchemas.gebieden),
  teams: lijst(rijSchemas.teams),
  teamGebieden: lijst(rijSchemas.teamGebieden),
  organisaties: lijst(rijSchemas.organisaties),
  functies: lijst(rijSchemas.functies),
  specialismen: lijst(rijSchemas.specialismen),
  medewerkers: lijst(rijSchemas.medewerkers),
  detacheringen: lijst(rijSchemas.detacheringen),
  inzet: lijst(rijSchemas.inzet),
  afwezigheid: lijst(rijSchemas.afwezigheid),
  medewerkerSpecialismen: lijst(rijSchemas.medewerkerSpecialismen),
  registraties: lijst(rijSchemas.registraties),
  gebiedsmanagers: lijst(rijSchemas.gebiedsmanagers),
  vacatures: lijst(rijSchemas.vacatures),
  formatie: lijst(rijSchemas.formatie),
  werkvoorraad: lijst(rijSchemas.werkvoorraad),
  kalenderdagen: lijst(rijSchemas.kalenderdagen),
  acceptaties: lijst(rijSchemas.acceptaties),
  instellingen: lijst(rijSchemas.instellingen),
}) satisfies z.ZodType<PlanbordGegevens>;

const wijziging = <T extends z.ZodType>(rij: T) =>
  z.object({ gewijzigd: lijst(rij), verwijderd: lijst(id) }).optional();

/** The planning rows a write changed; lists that did not change are absent. */
export const planbordDeltaSchema = z.object({
  /** Too many to tell: read the planbord again. */
  herlees: z.literal(true).optional(),
  gebieden: wijziging(rijSchemas.gebieden),
  teams: wijziging(rijSchemas.teams),
  teamGebieden: wijziging(rijSchemas.teamGebieden),
  organisaties: wijziging(rijSchemas.organisaties),
  functies: wijziging(rijSchemas.functies),
  specialismen: wijziging(rijSchemas.specialismen),
  medewerkers: wijziging(rijSchemas.medewerkers),
  detacheringen: wijziging(rijSchemas.detacheringen),
  inzet: wijziging(rijSchemas.inzet),
  afwezigheid: wijziging(rijSchemas.afwezigheid),
  medewerkerSpecialismen: wijziging(rijSchemas.medewerkerSpecialismen),
  registraties: wijziging(rijSchemas.registraties),
  gebiedsmanagers: wijziging(rijSchemas.gebiedsmanagers),
  vacatures: wijziging(rijSchemas.vacatures),
  formatie: wijziging(rijSchemas.formatie),
  werkvoorraad: wijziging(rijSchemas.werkvoorraad),
  kalenderdagen: wijziging(rijSchemas.kalenderdagen),
  acceptaties: wijziging(rijSchemas.acceptaties),
  instellingen: wijziging(rijSchemas.instellingen),
}) satisfies z.ZodType<PlanbordDelta>;
