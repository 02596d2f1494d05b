import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { KALENDERDAG_SOORTEN } from '../../../shared/domain/planning/lists.ts';
import {
  freeText,
  geldig,
  id,
  isAantal,
  isDatum,
  isEenOf,
  isFilled,
  isJaar,
  isMoment,
  isPeriode,
  jaNee,
  lines,
} from './columns.ts';

/** One row: what this file is. */
export const administratie = sqliteTable(
  'administratie',
  {
    id: id(),
    naam: text('naam').notNull(),
    /** true: fictitious data, and every screen and print says so. */
    demo: jaNee('demo').notNull(),
    aangemaaktOp: text('aangemaakt_op').notNull(),
    /** Version of the application that made the file. */
    aangemaaktMet: text('aangemaakt_met').notNull(),
  },
  () =>
    lines('administratie', {
      naam: isFilled('naam'),
      demo: 'demo IN (0, 1)',
      moment: isMoment('aangemaakt_op'),
    }),
);

/** One row: the municipality this administratie belongs to. */
export const gemeente = sqliteTable(
  'gemeente',
  {
    id: id(),
    naam: text('naam').notNull(),
    /** Body whose conduct a complaint is about (Awb 9:1), as letters name it. */
    bestuursorgaan: freeText('bestuursorgaan'),
    adres: freeText('adres'),
    telefoon: freeText('telefoon'),
    email: freeText('email'),
    website: freeText('website'),
    /** Controller of the personal data (AVG art. 4 sub 7), as the register names it; empty = not filled in. */
    verwerkingsverantwoordelijke: freeText('verwerkingsverantwoordelijke'),
    /** Functionaris gegevensbescherming (AVG art. 37): name, and how to reach them. */
    fgNaam: freeText('fg_naam'),
    fgContact: freeText('fg_contact'),
  },
  () => lines('gemeente', { naam: isFilled('naam') }),
);

/** The ombudsman that letters must name (Awb 9:12 lid 2). */
export const ombudsman = sqliteTable(
  'ombudsman',
  {
    id: id(),
    naam: text('naam').notNull(),
    adres: freeText('adres'),
    website: freeText('website'),
    ...geldig(),
  },
  () => lines('ombudsman', { periode: isPeriode() }),
);

/** Dated settings: constants of the arithmetic and the terms. */
export const instelling = sqliteTable(
  'instelling',
  {
    id: id(),
    /** One of INSTELLINGEN in shared/domain/instelling/instellingen.ts. */
    sleutel: text('sleutel').notNull(),
    waarde: real('waarde').notNull(),
    /** Where the value comes from: cao, besluit, aanname. */
    bron: freeText('bron'),
    ...geldig(),
  },
  (t) => [
    index('instelling_sleutel_idx').on(t.sleutel, t.geldigVan),
    ...lines('instelling', { periode: isPeriode() }),
  ],
);

/** An area of (usually three) wijkteams. */
export const gebied = sqliteTable(
  'gebied',
  {
    id: id(),
    code: text('code').notNull(),
    volgorde: integer('volgorde').notNull().default(0),
    ...geldig(),
  },
  (t) => [uniqueIndex('gebied_code_uniek').on(t.code), ...lines('gebied', { periode: isPeriode() })],
);

export const gebiedNaam = sqliteTable(
  'gebied_naam',
  {
    id: id(),
    gebiedId: text('gebied_id')
      .notNull()
      .references(() => gebied.id),
    naam: text('naam').notNull(),
    ...geldig(),
  },
  (t) => [
    index('gebied_naam_gebied_idx').on(t.gebiedId),
    ...lines('gebied_naam', { naam: isFilled('naam'), periode: isPeriode() }),
  ],
);

export const wijk = sqliteTable(
  'wijk',
  { id: id(), volgorde: integer('volgorde').notNull().default(0), ...geldig() },
  () => lines('wijk', { periode: isPeriode() }),
);

export const wijkNaam = sqliteTable(
  'wijk_naam',
  {
    id: id(),
    wijkId: text('wijk_id')
      .notNull()
      .references(() => wijk.id),
    naam: text('naam').notNull(),
    ...geldig(),
  },
  (t) => [
    index('wijk_naam_wijk_idx').on(t.wijkId),
    ...lines('wijk_naam', { naam: isFilled('naam'), periode: isPeriode() }),
  ],
);

/** Other spellings that imports and searches must recognise (Centrum/West). */
export const wijkAlias = sqliteTable(
  'wijk_alias',
  {
    id: id(),
    wijkId: text('wijk_id')
      .notNull()
      .references(() => wijk.id),
    naam: text('naam').notNull(),
  },
  (t) => [uniqueIndex('wijk_alias_uniek').on(t.naam), index('wijk_alias_wijk_idx').on(t.wijkId)],
);

const LEEFTIJDSKLASSEN = ['0-17', '18-64', '65+'] as const;

export const wijkInwoners = sqliteTable(
  'wijk_inwoners',
  {
    id: id(),
    wijkId: text('wijk_id')
      .notNull()
      .references(() => wijk.id),
    jaar: integer('jaar').notNull(),
    leeftijdsklasse: text('leeftijdsklasse', { enum: LEEFTIJDSKLASSEN }).notNull(),
    aantal: integer('aantal').notNull(),
    bron: freeText('bron'),
  },
  (t) => [
    uniqueIndex('wijk_inwoners_uniek').on(t.wijkId, t.jaar, t.leeftijdsklasse, t.bron),
    ...lines('wijk_inwoners', {
      jaar: isJaar('jaar'),
      klasse: isEenOf('leeftijdsklasse', LEEFTIJDSKLASSEN),
      aantal: isAantal('aantal'),
    }),
  ],
);

/** Yearly facts of a wijk; drives the gewenste formatie. */
export const wijkprofiel = sqliteTable(
  'wijkprofiel',
  {
    id: id(),
    wijkId: text('wijk_id')
      .notNull()
      .references(() => wijk.id),
    jaar: integer('jaar').notNull(),
    bron: text('bron').notNull(),
  },
  (t) => [
    uniqueIndex('wijkprofiel_uniek').on(t.wijkId, t.jaar, t.bron),
    ...lines('wijkprofiel', { jaar: isJaar('jaar') }),
  ],
);

export const wijkprofielIndicator = sqliteTable(
  'wijkprofiel_indicator',
  {
    id: id(),
    wijkprofielId: text('wijkprofiel_id')
      .notNull()
      .references(() => wijkprofiel.id),
    naam: text('naam').notNull(),
    /** NULL = not measured, which is not zero. */
    waarde: real('waarde'),
    eenheid: freeText('eenheid'),
  },
  (t) => [uniqueIndex('wijkprofiel_indicator_uniek').on(t.wijkprofielId, t.naam)],
);

export const wijkGebied = sqliteTable(
  'wijk_gebied',
  {
    id: id(),
    wijkId: text('wijk_id')
      .notNull()
      .references(() => wijk.id),
    gebiedId: text('gebied_id')
      .notNull()
      .references(() => gebied.id),
    ...geldig(),
  },
  (t) => [
    index('wijk_gebied_wijk_idx').on(t.wijkId),
    index('wijk_gebied_gebied_idx').on(t.gebiedId),
    ...lines('wijk_gebied', { periode: isPeriode() }),
  ],
);

/** A royal decree on gelijkgestelde dagen that is not built in: the years it covers, both inclusive. */
export const kalenderBesluit = sqliteTable(
  'kalender_besluit',
  {
    id: id(),
    titel: text('titel').notNull(),
    /** Where it was published. */
    bron: freeText('bron'),
    vanJaar: integer('van_jaar').notNull(),
    totEnMetJaar: integer('tot_en_met_jaar').notNull(),
  },
  () =>
    lines('kalender_besluit', {
      titel: isFilled('titel'),
      jaren: `(${isJaar('van_jaar')}) AND (${isJaar('tot_en_met_jaar')}) AND tot_en_met_jaar >= van_jaar`,
    }),
);

/** Days that a rule cannot give: gelijkgestelde dagen by KB, closing days. */
export const kalenderdag = sqliteTable(
  'kalenderdag',
  {
    id: id(),
    datum: text('datum').notNull(),
    soort: text('soort', { enum: KALENDERDAG_SOORTEN.values }).notNull(),
    omschrijving: text('omschrijving').notNull(),
    bron: freeText('bron'),
    /** Someone compared the day with the published source. */
    geverifieerd: jaNee('geverifieerd').notNull().default(false),
    /** The decree that names a day of the law; it goes with it. */
    besluitId: text('besluit_id').references(() => kalenderBesluit.id),
  },
  (t) => [
    index('kalenderdag_besluit_idx').on(t.besluitId),
    uniqueIndex('kalenderdag_uniek').on(t.datum, t.soort),
    ...lines('kalenderdag', {
      datum: isDatum('datum'),
      soort: isEenOf('soort', KALENDERDAG_SOORTEN.values),
      geverifieerd: 'geverifieerd IN (0, 1)',
    }),
  ],
);
