import { z } from 'zod';
import { DIENSTSTANDEN, OPLEIDINGSNIVEAUS, WIE } from '../domain/medewerker/lists.ts';
import { OPDRACHT_SOORTEN } from '../domain/opdracht/lists.ts';
import {
  change,
  datumSchema,
  idSchema,
  indelingSchema,
  naamFields,
  newId,
  noOutput,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import {
  afwezigheidSoortSchema,
  afwezigheidStatusSchema,
  doelSchema,
  registratieSoortSchema,
  werkpatroonSchema,
} from './base/rows.ts';
import { registratieSignaalSchema, skjSchema } from './base/skj.ts';
import { lineSchema } from './base/text.ts';

const periode = { geldigVan: z.string(), geldigTot: z.string().nullable() };
const opleidingsniveauSchema = z.enum(OPLEIDINGSNIVEAUS.values);

export const dienststandSchema = z.enum(DIENSTSTANDEN.values);

/** One line of the list: everything on the peildatum, flat, so that a grid can sort and filter on it. */
const medewerkerLine = z.object({
  id: idSchema,
  /** "Berg, Robin van den": what the list shows; sort with compareNaam on the parts. */
  naam: z.string(),
  /** The processing is restricted (AVG art. 18): on paper and in files without a name. */
  beperkt: z.boolean(),
  voornaam: z.string(),
  tussenvoegsel: z.string(),
  achternaam: z.string(),
  stand: dienststandSchema,
  /** Names in the municipality's order, joined with ", "; ids in the same order. */
  organisatie: z.string(),
  organisatieIds: z.array(idSchema),
  functie: z.string(),
  functieIds: z.array(idSchema),
  hoofdspecialisme: z.string(),
  /** All specialisms, the main one first, joined with ", ". */
  specialismen: z.string(),
  specialismeIds: z.array(idSchema),
  /** Contract hours of all detacheringen together, minutes per week. */
  minutenPerWeek: z.number().int(),
  fte: z.number(),
  /** Planned hours of all teams together, minutes per week. */
  inzetMinuten: z.number().int(),
  /** Hoofdteam first, joined with ", ". */
  teams: z.string(),
  teamIds: z.array(idSchema),
  hoofdteamId: idSchema.nullable(),
  skj: skjSchema,
  /** First day without a detachering, when all that hold on the peildatum end; null = open. */
  detacheringTot: z.string().nullable(),
  werktelefoon: z.string(),
  werkmail: z.string(),
  /** First and last known day: of the record, else of the detacheringen. uitDienst is the first day no longer here. */
  inDienst: z.string().nullable(),
  uitDienst: z.string().nullable(),
  /** Wholly absent on the peildatum; `tm` is the last day (inclusive), null = not known yet. */
  afwezig: z.object({ tm: z.string().nullable() }).nullable(),
});
export type MedewerkerLine = z.infer<typeof medewerkerLine>;

const choice = z.object({ id: idSchema, naam: z.string() });

const persoonSchema = z.object({
  id: idSchema,
  naam: z.string(),
  voornaam: z.string(),
  tussenvoegsel: z.string(),
  achternaam: z.string(),
  werktelefoon: z.string(),
  werkmail: z.string(),
  /** Consent to print the work phone number for residents. */
  telefoonOpenbaar: z.boolean(),
  opleidingsniveau: opleidingsniveauSchema.nullable(),
  inDienst: z.string().nullable(),
  uitDienst: z.string().nullable(),
  stand: dienststandSchema,
  skj: skjSchema,
  /** All of it, oldest first: the timeline. Names are those on the first day of the row. */
  detacheringen: z.array(
    z.object({
      id: idSchema,
      ...periode,
      organisatieId: idSchema,
      organisatie: z.string(),
      functieId: idSchema,
      functie: z.string(),
      minutenPerWeek: z.number().int(),
      werkpatroon: werkpatroonSchema,
      /** The agreement it was linked to, when several run at once; null = not linked. */
      subsidieafspraakId: idSchema.nullable(),
    }),
  ),
  inzet: z.array(
    z.object({
      id: idSchema,
      ...periode,
      detacheringId: idSchema,
      teamId: idSchema,
      team: z.string(),
      doel: doelSchema,
      minutenPerWeek: z.number().int(),
    }),
  ),
  specialismen: z.array(
    z.object({
      id: idSchema,
      ...periode,
      specialismeId: idSchema,
      naam: z.string(),
      hoofd: z.boolean(),
      vereistSkj: z.boolean(),
    }),
  ),
  /** Newest verloopdatum first. */
  registraties: z.array(
    z.object({
      id: idSchema,
      soort: registratieSoortSchema,
      nummer: z.string(),
      geldigVan: z.string(),
      /** First day on which it is no longer valid. */
      verloopdatum: z.string(),
      /** Negative = expired; counted from the peildatum. */
      dagen: z.number().int(),
      /** The term that is passed; null = none, no later than one that follows, or an SKJ that nobody needs. */
      signaal: registratieSignaalSchema.nullable(),
    }),
  ),
  afwezigheid: z.array(
    z.object({
      id: idSchema,
      ...periode,
      /** null, both: not for this reader, who sees "afwezig" (besluit 0016). */
      soort: afwezigheidSoortSchema.nullable(),
      percentage: z.number().int().nullable(),
      status: afwezigheidStatusSchema,
    }),
  ),
  taken: z.array(z.object({ id: idSchema, ...periode, team: z.string(), taak: z.string() })),
  gebiedsmanager: z.array(z.object({ id: idSchema, ...periode, gebied: z.string() })),
  /** Number at the employer: how an import recognises this person; null = not for this reader. */
  personeelsnummers: z
    .array(z.object({ organisatieId: idSchema, organisatie: z.string(), nummer: z.string() }))
    .nullable(),
});
export type Persoon = z.infer<typeof persoonSchema>;

/** One opdracht that touched the person, with the rows it changed in words. */
const historieLine = z.object({
  /** Of the opdracht: `beheer.maakOpdrachtOngedaan` takes it back. */
  id: idSchema,
  moment: z.string(),
  gebruiker: z.string(),
  label: z.string(),
  soort: z.enum(OPDRACHT_SOORTEN),
  /** true: in effect, of soort 'wijziging' and this user's to take back; undoing may still meet a later change (`conflict`). */
  kanOngedaan: z.boolean(),
  wijzigingen: z.array(
    z.object({
      /** "Detachering Enver", "Inzet Oost, casuïstiek", "Gegevens". */
      onderwerp: z.string(),
      soort: z.enum(['nieuw', 'gewijzigd', 'verwijderd']),
      velden: z.array(
        z.object({
          /** "Uren per week", "T/m". */
          veld: z.string(),
          voor: z.string().nullable(),
          na: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type HistorieLine = z.infer<typeof historieLine>;

const registratieFields = {
  soort: registratieSoortSchema,
  nummer: lineSchema(40, 'Houd het nummer korter dan 40 tekens.'),
  geldigVan: datumSchema,
  /** First day on which it is no longer valid. */
  verloopdatum: datumSchema,
};
const verlooptAfterBegin = (r: { geldigVan: string; verloopdatum: string }) => r.verloopdatum > r.geldigVan;
const verlooptNaBeginFault = {
  error: 'De verloopdatum ligt op of voor de begindatum.',
  path: ['verloopdatum'],
};

export const medewerkersContract = {
  /** Everybody on the peildatum ('in-dienst'), or everybody ever; on surname. Made for 10 000 rows. */
  lijst: read()
    .input(z.object({ peildatum: datumSchema, indeling: indelingSchema, wie: z.enum(WIE.values) }))
    .output(z.object({ rijen: z.array(medewerkerLine) })),

  /** What forms choose from on the peildatum, in the municipality's order. */
  keuzes: read()
    .input(z.object({ peildatum: datumSchema }))
    .output(
      z.object({
        organisaties: z.array(choice),
        functies: z.array(choice),
        specialismen: z.array(choice),
        teams: z.array(choice),
        gebieden: z.array(choice),
      }),
    ),

  /** One person with all dated rows; states and signals are those of the peildatum. */
  persoon: read()
    .input(z.object({ id: idSchema, peildatum: datumSchema }))
    .output(persoonSchema),

  /** What happened to all rows of a person, newest first. */
  historie: read()
    .input(z.object({ id: idSchema }))
    .output(z.array(historieLine)),

  /** What else goes back when this person's page takes back an opdracht of theirs. */
  gevolgOngedaan: read()
    .input(z.object({ id: idSchema, opdrachtId: idSchema }))
    .output(
      z.object({
        /** How many other people it changed, and the names of the first of them. */
        anderen: z.number().int(),
        namen: z.array(z.string()),
        /** The opdracht added this person, who is not there after it. */
        verdwijnt: z.boolean(),
      }),
    ),

  wijzigGegevens: change('basisgegevens', {
    id: idSchema,
    ...naamFields,
    werktelefoon: lineSchema(40, 'Houd het nummer korter dan 40 tekens.'),
    werkmail: lineSchema(120).refine((mail) => mail === '' || /^[^\s@]+@[^\s@]+$/u.test(mail), {
      error: 'Vul een e-mailadres in, bijvoorbeeld r.berg@voorbeeld.nl.',
    }),
    telefoonOpenbaar: z.boolean(),
    opleidingsniveau: opleidingsniveauSchema.nullable(),
  }),

  /** The specialisms from a date on, in place of what stood there; the hoofd is one of them, or null for none. */
  zetSpecialismen: change('basisgegevens', {
    id: idSchema,
    van: datumSchema,
    hoofdId: idSchema.nullable(),
    overigeIds: z.array(idSchema).max(20),
  }),

  nieuweRegistratie: write('basisgegevens')
    .input(
      z
        .object({ medewerkerId: idSchema, ...registratieFields })
        .refine(verlooptAfterBegin, verlooptNaBeginFault),
    )
    .output(writeOutput(newId)),
  wijzigRegistratie: write('basisgegevens')
    .input(z.object({ id: idSchema, ...registratieFields }).refine(verlooptAfterBegin, verlooptNaBeginFault))
    .output(writeOutput(noOutput)),
  verwijderRegistratie: change('basisgegevens', { id: idSchema }),

  /** Number of a person at an employer; an empty text removes it. One number is one person there. */
  zetPersoneelsnummer: change('basisgegevens', {
    medewerkerId: idSchema,
    organisatieId: idSchema,
    nummer: lineSchema(40, 'Houd het nummer korter dan 40 tekens.'),
  }),
};
