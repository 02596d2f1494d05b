import { z } from 'zod';
import { OPVOLGING_SOORTEN } from '../domain/organisatie/lists.ts';
import { NAAM_SOORTEN } from '../domain/tekst/zoeknaam.ts';
import { afspraakLine } from './base/afspraken.ts';
import {
  addition,
  change,
  datumSchema,
  idSchema,
  indelingSchema,
  naamSchema,
  newId,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import { beginGevolg } from './base/begin.ts';
import { caoSchema, organisatieSoortSchema } from './base/rows.ts';
import { lineSchema, optionalNameSchema } from './base/text.ts';
import { subsidieContract } from './subsidie.ts';

const periode = { geldigVan: z.string(), geldigTot: z.string().nullable() };
const count = z.object({ id: idSchema, naam: z.string(), aantal: z.number().int() });
const verwijzing = z.object({ id: idSchema, naam: z.string() });

export const opvolgingSoortSchema = z.enum(OPVOLGING_SOORTEN.values);

/** One organisation on the peildatum; in 'huidig' with the people of those that went before it. */
const organisatieLine = z.object({
  id: idSchema,
  naam: z.string(),
  soort: organisatieSoortSchema,
  /** On the peildatum. */
  cao: caoSchema,
  volgorde: z.number().int(),
  ...periode,
  aliassen: z.array(z.string()),
  /** Earlier names of this organisation itself. */
  vroegereNamen: z.array(z.string()),
  /** 'huidig': the organisations whose people are counted here, besides itself. */
  omvat: z.array(verwijzing),
  /** What it went up in, up to today; null = it still is itself. */
  opgegaanIn: verwijzing.nullable(),
  /** People with a detachering on the peildatum, and their contract hours. */
  mensen: z.number().int(),
  minutenPerWeek: z.number().int(),
  fte: z.number(),
  /** People per function, per hoofdspecialisme and per hoofdteam, most first. */
  functies: z.array(count),
  specialismen: z.array(count),
  teams: z.array(count),
  /** People whose stay ends within the signal term (setting signaalDetachering). */
  eindigend: z.number().int(),
});
export type OrganisatieLine = z.infer<typeof organisatieLine>;

const organisatieSchema = z.object({
  regel: organisatieLine,
  contactpersoon: z.string(),
  telefoon: z.string(),
  email: z.string(),
  namen: z.array(z.object({ id: idSchema, naam: z.string(), ...periode })),
  /** Which cao held when, oldest first. */
  caos: z.array(z.object({ cao: caoSchema, ...periode })),
  aliassen: z.array(z.object({ id: idSchema, naam: z.string() })),
  /** Steps of opvolging that this organisation is part of, oldest first. */
  opvolgingen: z.array(
    z.object({
      id: idSchema,
      van: verwijzing,
      naar: verwijzing,
      datum: z.string(),
      soort: opvolgingSoortSchema,
    }),
  ),
  /** Detacheringen on the peildatum, on surname. */
  mensen: z.array(
    z.object({
      detacheringId: idSchema,
      medewerkerId: idSchema,
      naam: z.string(),
      functie: z.string(),
      hoofdspecialisme: z.string(),
      teams: z.string(),
      minutenPerWeek: z.number().int(),
      fte: z.number(),
      geldigVan: z.string(),
      /** First day without this organisation; detacheringen that follow each other are one stay. null = no end. */
      blijftTot: z.string().nullable(),
      /** The last detachering of that stay: what is prolonged. */
      laatsteDetacheringId: idSchema,
      /** The detachering right after this one, at the same organisation. */
      vervolg: z.object({ van: z.string(), minutenPerWeek: z.number().int() }).nullable(),
      /** The stay ends within the signal term. */
      eindigt: z.boolean(),
    }),
  ),
  /** All agreements, newest first; in 'huidig' those of predecessors too. */
  afspraken: z.array(afspraakLine),
});
export type OrganisatieView = z.infer<typeof organisatieSchema>;

const opvolgingFields = {
  vanId: idSchema,
  naarId: idSchema,
  datum: datumSchema,
  soort: opvolgingSoortSchema,
};

export const organisatiesContract = {
  ...subsidieContract,

  nieuweOrganisatie: addition('basisgegevens', {
    naam: naamSchema('de organisatie'),
    cao: caoSchema,
    van: datumSchema,
  }),

  /** Organisations that exist on the peildatum or have people then, in the municipality's order. */
  lijst: read()
    .input(z.object({ peildatum: datumSchema, indeling: indelingSchema }))
    .output(z.array(organisatieLine)),
  organisatie: read()
    .input(z.object({ id: idSchema, peildatum: datumSchema, indeling: indelingSchema }))
    .output(organisatieSchema),
  /** Every organisation there is, was or will be, by its name of today. */
  keuzes: read().output(z.array(z.object({ id: idSchema, naam: z.string(), ...periode }))),
  /** Finds organisations by any name they have or had, whatever the spelling: "ROG Plus", "MEE Rotterdam". Best first. */
  zoek: read()
    .input(z.object({ tekst: lineSchema(120) }))
    .output(
      z.array(
        z.object({
          id: idSchema,
          /** Name now (or the last one). */
          naam: z.string(),
          gevondenOp: z.string(),
          soort: z.enum(NAAM_SOORTEN),
          /** false: only a part of the name matches. */
          geheel: z.boolean(),
          /** What it went up in, up to today; null = it still is itself. */
          huidig: verwijzing.nullable(),
        }),
      ),
    ),

  wijzigOrganisatie: change('basisgegevens', {
    id: idSchema,
    soort: organisatieSoortSchema,
    contactpersoon: optionalNameSchema(80),
    telefoon: lineSchema(40),
    email: lineSchema(120),
  }),
  /** Another cao from a date on; holidays of before stay those of the cao of then. */
  zetCao: change('basisgegevens', { id: idSchema, cao: caoSchema, van: datumSchema }),
  /** Another name from a date on; overviews of before keep the old one. */
  hernoem: change('basisgegevens', { id: idSchema, naam: naamSchema('de organisatie'), van: datumSchema }),
  /** An organisation that was ended goes on after all (detacheringen.beeindigOrganisatie ends it). */
  hervat: change('basisgegevens', { id: idSchema }),
  /** For one made by mistake: refused while anything hangs on it, saying what. */
  verwijderOrganisatie: change('basisgegevens', { id: idSchema }),
  /** What another begin date would do; `ongeldig` at `van`, with the way out, where it cannot be. */
  beginVoorbeeld: read('basisgegevens')
    .input(z.object({ id: idSchema, van: datumSchema }))
    .output(beginGevolg),
  /** The begin was noted wrong: its first name and cao go along. */
  verbeterBegin: write('basisgegevens')
    .input(z.object({ id: idSchema, van: datumSchema }))
    .output(writeOutput(z.object({ gevolg: beginGevolg }))),
  nieuweAlias: addition('basisgegevens', { organisatieId: idSchema, naam: naamSchema('de schrijfwijze') }),
  verwijderAlias: change('basisgegevens', { id: idSchema }),

  /** Refused when it would make a circle, or when the successor begins after the other ends. Moves nobody: see detacheringen.fuseer. */
  nieuweOpvolging: write('basisgegevens').input(z.object(opvolgingFields)).output(writeOutput(newId)),
  /** Corrects a step of opvolging; refused as a new one would be. */
  wijzigOpvolging: change('basisgegevens', { id: idSchema, ...opvolgingFields }),
  verwijderOpvolging: change('basisgegevens', { id: idSchema }),
};
