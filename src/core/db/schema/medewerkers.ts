import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { OPLEIDINGSNIVEAUS } from '../../../shared/domain/medewerker/lists.ts';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  REGISTRATIE_SOORTEN,
} from '../../../shared/domain/planning/lists.ts';
import {
  beperkingColumns,
  beperkingLines,
  freeText,
  geldig,
  id,
  isDatum,
  isEenOf,
  isFilled,
  isPeriode,
  jaNee,
  lines,
} from './columns.ts';

/** A professional. No birth date, BSN, home address or private number (B11). */
export const medewerker = sqliteTable(
  'medewerker',
  {
    id: id(),
    voornaam: text('voornaam').notNull(),
    tussenvoegsel: freeText('tussenvoegsel'),
    achternaam: text('achternaam').notNull(),
    werktelefoon: freeText('werktelefoon'),
    werkmail: freeText('werkmail'),
    /** Consent to print the work phone number on cards for residents. */
    telefoonOpenbaar: jaNee('telefoon_openbaar').notNull().default(false),
    /** NULL = not recorded. */
    opleidingsniveau: text('opleidingsniveau', { enum: OPLEIDINGSNIVEAUS.values }),
    /** First day at the WOT's; NULL = not recorded, the detacheringen tell. */
    inDienst: text('in_dienst'),
    /** First day no longer at the WOT's. */
    uitDienst: text('uit_dienst'),
  },
  (t) => [
    index('medewerker_achternaam_idx').on(t.achternaam),
    ...lines('medewerker', {
      achternaam: isFilled('achternaam'),
      telefoon_openbaar: 'telefoon_openbaar IN (0, 1)',
      opleiding: isEenOf('opleidingsniveau', OPLEIDINGSNIVEAUS.values),
      dienst: `(${isDatum('in_dienst')}) AND (${isDatum('uit_dienst')}) AND (uit_dienst IS NULL OR in_dienst IS NULL OR uit_dienst > in_dienst)`,
    }),
  ],
);

const medewerkerId = () =>
  text('medewerker_id')
    .notNull()
    .references(() => medewerker.id);

export const functie = sqliteTable(
  'functie',
  {
    id: id(),
    naam: text('naam').notNull(),
    /** Hours of this function in doel casuïstiek count as supply for trajecten. */
    teltMeeCaseload: jaNee('telt_mee_caseload').notNull(),
    volgorde: integer('volgorde').notNull().default(0),
  },
  (t) => [
    uniqueIndex('functie_naam_uniek').on(t.naam),
    ...lines('functie', { naam: isFilled('naam'), caseload: 'telt_mee_caseload IN (0, 1)' }),
  ],
);

export const specialisme = sqliteTable(
  'specialisme',
  {
    id: id(),
    naam: text('naam').notNull(),
    /** Youth work asks for a valid SKJ registration on each day. */
    vereistSkj: jaNee('vereist_skj').notNull(),
    volgorde: integer('volgorde').notNull().default(0),
  },
  (t) => [
    uniqueIndex('specialisme_naam_uniek').on(t.naam),
    ...lines('specialisme', { naam: isFilled('naam'), skj: 'vereist_skj IN (0, 1)' }),
  ],
);

/** Other names of the same expertise (opbouwwerk is welzijnswerk). */
export const specialismeAlias = sqliteTable(
  'specialisme_alias',
  {
    id: id(),
    specialismeId: text('specialisme_id')
      .notNull()
      .references(() => specialisme.id),
    naam: text('naam').notNull(),
  },
  (t) => [
    uniqueIndex('specialisme_alias_uniek').on(t.naam),
    index('specialisme_alias_specialisme_idx').on(t.specialismeId),
  ],
);

export const medewerkerSpecialisme = sqliteTable(
  'medewerker_specialisme',
  {
    id: id(),
    medewerkerId: medewerkerId(),
    specialismeId: text('specialisme_id')
      .notNull()
      .references(() => specialisme.id),
    /** One main specialism per person on a date. */
    hoofd: jaNee('hoofd').notNull(),
    ...geldig(),
  },
  (t) => [
    index('medewerker_specialisme_medewerker_idx').on(t.medewerkerId),
    index('medewerker_specialisme_specialisme_idx').on(t.specialismeId),
    ...lines('medewerker_specialisme', { hoofd: 'hoofd IN (0, 1)', periode: isPeriode() }),
  ],
);

export const registratie = sqliteTable(
  'registratie',
  {
    id: id(),
    medewerkerId: medewerkerId(),
    soort: text('soort', { enum: REGISTRATIE_SOORTEN.values }).notNull(),
    nummer: freeText('nummer'),
    geldigVan: text('geldig_van').notNull(),
    /** First day on which the registration is no longer valid. */
    verloopdatum: text('verloopdatum').notNull(),
  },
  (t) => [
    index('registratie_medewerker_idx').on(t.medewerkerId),
    index('registratie_verloopdatum_idx').on(t.verloopdatum),
    ...lines('registratie', {
      soort: isEenOf('soort', REGISTRATIE_SOORTEN.values),
      periode: `(${isDatum('geldig_van')}) AND (${isDatum('verloopdatum')}) AND verloopdatum > geldig_van`,
    }),
  ],
);

/** Absence; never a medical reason, so there is no free text. */
export const afwezigheid = sqliteTable(
  'afwezigheid',
  {
    id: id(),
    medewerkerId: medewerkerId(),
    soort: text('soort', { enum: AFWEZIGHEID_SOORTEN.values }).notNull(),
    /** Part of the working time that is missed, 1–100. */
    percentage: integer('percentage').notNull(),
    /** Only 'akkoord' is subtracted from the capacity. */
    status: text('status', { enum: AFWEZIGHEID_STATUSSEN.values }).notNull(),
    /** Where it was recorded: hand, or the name of an import. */
    bron: freeText('bron'),
    ...geldig(),
  },
  (t) => [
    index('afwezigheid_medewerker_idx').on(t.medewerkerId),
    index('afwezigheid_van_idx').on(t.geldigVan),
    ...lines('afwezigheid', {
      soort: isEenOf('soort', AFWEZIGHEID_SOORTEN.values),
      percentage: "typeof(percentage) = 'integer' AND percentage BETWEEN 1 AND 100",
      status: isEenOf('status', AFWEZIGHEID_STATUSSEN.values),
      periode: isPeriode(),
    }),
  ],
);

/** The processing of the data of somebody is restricted; without an end it holds. */
export const medewerkerBeperking = sqliteTable(
  'medewerker_beperking',
  { ...beperkingColumns(), medewerkerId: medewerkerId() },
  (t) => [
    index('medewerker_beperking_medewerker_idx').on(t.medewerkerId),
    ...beperkingLines('medewerker_beperking'),
  ],
);
