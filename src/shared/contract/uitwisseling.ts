import { z } from 'zod';
import { DATUMVOLGORDES } from '../domain/import/datums.ts';
import { IMPORT_FIELDS } from '../domain/import/headers.ts';
import { datumSchema, idSchema, read, write, writeOutput } from './base/base.ts';
import { cellSchema } from './base/text.ts';

/** Lines of a list that an import takes; the page cuts nothing off but refuses what is longer. */
export const MAX_IMPORT_ROWS = 50_000;
/** Lines that cross in one call: small enough to answer within 100 ms. */
export const IMPORT_PART = 500;
const MAX_COLUMNS = 100;

const kandidaat = z.object({
  medewerkerId: idSchema,
  /** "Berg, Robin van den". */
  naam: z.string(),
  /** "Enver, 24 u"; what tells namesakes apart. */
  uitleg: z.string(),
});

const line = {
  /** Line in the file, counted from 1 as Excel does. */
  nr: z.number().int(),
  naam: z.string(),
  organisatie: z.string(),
};

/** What an import would do with a line. */
const beoordelingSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('nieuw'),
    ...line,
    /** "24 u, wijkteammedewerker, vanaf 01-03-2026". */
    wat: z.string(),
    opmerkingen: z.array(z.string()),
  }),
  z.object({
    soort: z.literal('gewijzigd'),
    ...line,
    medewerkerId: idSchema,
    velden: z.array(z.object({ veld: z.string(), oud: z.string(), nieuw: z.string() })),
    opmerkingen: z.array(z.string()),
  }),
  z.object({
    soort: z.literal('ongewijzigd'),
    ...line,
    medewerkerId: idSchema,
    opmerkingen: z.array(z.string()),
  }),
  /** Only a person can tell who this is; without a choice the line is left out. */
  z.object({
    soort: z.literal('twijfel'),
    ...line,
    reden: z.string(),
    kandidaten: z.array(kandidaat),
    opmerkingen: z.array(z.string()),
  }),
  z.object({ soort: z.literal('geweigerd'), ...line, redenen: z.array(z.string()) }),
  /** Empty lines, totals, headers once more. */
  z.object({ soort: z.literal('overgeslagen'), ...line, wat: z.enum(['leeg', 'totaal', 'kop']) }),
]);
export type Beoordeling = z.infer<typeof beoordelingSchema>;

const ontbreekt = z.object({
  detacheringId: idSchema,
  medewerkerId: idSchema,
  naam: z.string(),
  organisatie: z.string(),
  minutenPerWeek: z.number().int(),
  geldigVan: z.string(),
});
export type Ontbreekt = z.infer<typeof ontbreekt>;

const choiceSchema = z.object({
  nr: z.number().int(),
  /** null = somebody new. */
  medewerkerId: idSchema.nullable(),
});

const importId = z.object({ id: idSchema });

/** An import of a staff list: begin, hand over the lines part by part, see what would happen, take over. */
export const uitwisselingContract = {
  /** What the page needs to choose from: nothing of it is a guess. */
  keuzes: read('basisgegevens')
    .input(z.object({ peildatum: datumSchema }))
    .output(
      z.object({
        organisaties: z.array(z.object({ id: idSchema, naam: z.string() })),
        functies: z.array(z.object({ id: idSchema, naam: z.string() })),
        teams: z.array(z.object({ id: idSchema, naam: z.string() })),
      }),
    ),

  /** Begins a dry run; it lives in memory only, and one at a time. */
  begin: read('basisgegevens')
    .input(
      z.object({
        /** First day on which changes hold. */
        peildatum: datumSchema,
        /** What each column holds; null = left out. */
        velden: z.array(z.enum(IMPORT_FIELDS).nullable()).max(MAX_COLUMNS),
        /** For lines without an organisation. */
        organisatieId: idSchema.nullable(),
        /** For new people without a function. */
        functieId: idSchema.nullable(),
        /** Whether day or month comes first in dates of three numbers. */
        datums: z.enum(DATUMVOLGORDES).default('dmj'),
      }),
    )
    .output(importId),

  /** Hands over the next lines, in order, and tells what would be done with them. Writes nothing. */
  beoordeel: read('basisgegevens')
    .input(
      z.object({
        id: idSchema,
        rijen: z
          .array(
            z.object({
              nr: z.number().int().min(1),
              cellen: z.array(cellSchema(1000)).max(MAX_COLUMNS),
              /** Where the line stands, in a list of several sheets: then `nr` only counts. */
              plaats: z.object({ blad: cellSchema(100), regel: z.number().int().min(1) }).optional(),
              /** Why the line cannot be read at all: it is refused with this. */
              fout: cellSchema(500).optional(),
              /** What the reader read in another way than it stands in the file. */
              opmerkingen: z.array(cellSchema(500)).max(20).optional(),
            }),
          )
          .max(IMPORT_PART),
      }),
    )
    .output(z.array(beoordelingSchema)),

  /** People of the organisations in the list who are not in it, on the peildatum. */
  ontbrekend: read('basisgegevens').input(importId).output(z.array(ontbreekt)),

  /** Ends a dry run without taking over. */
  annuleer: read('basisgegevens').input(importId).output(z.null()),

  /**
   * Does what the dry run told, as one opdracht: all of it or nothing. `keuzes` are for lines in doubt, `eindigen`
   * are detacheringen that end per peildatum. `conflict` when the data changed since the dry run. While it runs
   * others read what was there before, and writing is refused (`bezet`).
   */
  overnemen: write('basisgegevens')
    .input(
      z.object({
        id: idSchema,
        keuzes: z.array(choiceSchema).max(MAX_IMPORT_ROWS),
        eindigen: z.array(idSchema).max(MAX_IMPORT_ROWS),
      }),
    )
    .output(
      writeOutput(
        z.discriminatedUnion('soort', [
          z.object({
            soort: z.literal('overgenomen'),
            nieuw: z.number().int(),
            gewijzigd: z.number().int(),
            beeindigd: z.number().int(),
            overgeslagen: z.number().int(),
          }),
          /** By `stopOvernemen`, or because the program closed: nothing was taken over. */
          z.object({ soort: z.literal('gestopt') }),
        ]),
      ),
    ),

  /** How many lines `overnemen` has done; null = it does not run. */
  voortgang: read('basisgegevens').output(
    z.object({ gedaan: z.number().int(), totaal: z.number().int() }).nullable(),
  ),

  /** Stops `overnemen`; answers when it is over. It may just have been ready: the answer of `overnemen` says so. */
  stopOvernemen: read('basisgegevens').output(z.null()),
};
