import { z } from 'zod';
import { OPVOLGING_SOORTEN } from '../domain/organisatie/lijsten.ts';
import { NAAM_SOORTEN } from '../domain/tekst/zoeknaam.ts';
import { afspraakRegel } from './base/afspraken.ts';
import {
  datumSchema,
  geenUitvoer,
  idSchema,
  indelingSchema,
  lees,
  naamSchema,
  nieuwId,
  schrijf,
  schrijfUitvoer,
} from './base/basis.ts';
import { caoSchema, organisatieSoortSchema } from './base/rijen.ts';
import { subsidieContract } from './subsidie.ts';

const periode = { geldigVan: z.string(), geldigTot: z.string().nullable() };
const telling = z.object({ id: idSchema, naam: z.string(), aantal: z.number().int() });
const verwijzing = z.object({ id: idSchema, naam: z.string() });

export const opvolgingSoortSchema = z.enum(OPVOLGING_SOORTEN.values);

/** One organisation on the peildatum; in 'huidig' with the people of those that went before it. */
const organisatieRegel = z.object({
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
  functies: z.array(telling),
  specialismen: z.array(telling),
  teams: z.array(telling),
  /** Detacheringen that end within the signal term (setting signaalDetachering) without a next one. */
  eindigend: z.number().int(),
});
export type OrganisatieRegel = z.infer<typeof organisatieRegel>;

const organisatieSchema = z.object({
  regel: organisatieRegel,
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
      ...periode,
      /** Ends within the signal term without a next one. */
      eindigt: z.boolean(),
    }),
  ),
  /** All agreements, newest first; in 'huidig' those of predecessors too. */
  afspraken: z.array(afspraakRegel),
});
export type OrganisatieBeeld = z.infer<typeof organisatieSchema>;

const opvolgingVelden = {
  vanId: idSchema,
  naarId: idSchema,
  datum: datumSchema,
  soort: opvolgingSoortSchema,
};

export const organisatiesContract = {
  ...subsidieContract,

  nieuweOrganisatie: schrijf('administratie')
    .input(z.object({ naam: naamSchema('de organisatie'), cao: caoSchema, van: datumSchema }))
    .output(schrijfUitvoer(nieuwId)),

  /** Organisations that exist on the peildatum or have people then, in the municipality's order. */
  lijst: lees()
    .input(z.object({ peildatum: datumSchema, indeling: indelingSchema }))
    .output(z.array(organisatieRegel)),
  organisatie: lees()
    .input(z.object({ id: idSchema, peildatum: datumSchema, indeling: indelingSchema }))
    .output(organisatieSchema),
  /** Every organisation there is, was or will be, by its name of today. */
  keuzes: lees().output(z.array(z.object({ id: idSchema, naam: z.string(), ...periode }))),
  /** Finds organisations by any name they have or had, whatever the spelling: "ROG Plus", "MEE Rotterdam". Best first. */
  zoek: lees()
    .input(z.object({ tekst: z.string().max(120) }))
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

  wijzigOrganisatie: schrijf('administratie')
    .input(
      z.object({
        id: idSchema,
        soort: organisatieSoortSchema,
        contactpersoon: z.string().trim().max(80),
        telefoon: z.string().trim().max(40),
        email: z.string().trim().max(120),
      }),
    )
    .output(schrijfUitvoer(geenUitvoer)),
  /** Another cao from a date on; holidays of before stay those of the cao of then. */
  zetCao: schrijf('administratie')
    .input(z.object({ id: idSchema, cao: caoSchema, van: datumSchema }))
    .output(schrijfUitvoer(geenUitvoer)),
  /** Another name from a date on; overviews of before keep the old one. */
  hernoem: schrijf('administratie')
    .input(z.object({ id: idSchema, naam: naamSchema('de organisatie'), van: datumSchema }))
    .output(schrijfUitvoer(geenUitvoer)),
  /** An organisation that was ended goes on after all (detacheringen.beeindigOrganisatie ends it). */
  hervat: schrijf('administratie')
    .input(z.object({ id: idSchema }))
    .output(schrijfUitvoer(geenUitvoer)),
  /** For one made by mistake: refused while anything hangs on it, saying what. */
  verwijderOrganisatie: schrijf('administratie')
    .input(z.object({ id: idSchema }))
    .output(schrijfUitvoer(geenUitvoer)),
  nieuweAlias: schrijf('administratie')
    .input(z.object({ organisatieId: idSchema, naam: naamSchema('de schrijfwijze') }))
    .output(schrijfUitvoer(nieuwId)),
  verwijderAlias: schrijf('administratie')
    .input(z.object({ id: idSchema }))
    .output(schrijfUitvoer(geenUitvoer)),

  /** Refused when it would make a circle, or when the successor begins after the other ends. Moves nobody: see detacheringen.fuseer. */
  nieuweOpvolging: schrijf('administratie').input(z.object(opvolgingVelden)).output(schrijfUitvoer(nieuwId)),
  /** Corrects a step of opvolging; refused as a new one would be. */
  wijzigOpvolging: schrijf('administratie')
    .input(z.object({ id: idSchema, ...opvolgingVelden }))
    .output(schrijfUitvoer(geenUitvoer)),
  verwijderOpvolging: schrijf('administratie')
    .input(z.object({ id: idSchema }))
    .output(schrijfUitvoer(geenUitvoer)),
};
