import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  OORDELEN,
  TERMIJN_UITKOMSTEN,
  VERNIETIG_ONDERWERPEN,
  VERNIETIG_WIJZEN,
  VERNIETIGINGSLIJST_STANDEN,
} from '../../../shared/domain/klacht/basis/lists.ts';
import {
  beperkingColumns,
  beperkingLines,
  freeText,
  id,
  isDatum,
  isEenOf,
  isFilled,
  isJaar,
  isMoment,
  jaNee,
  lines,
} from './columns.ts';
import { klacht, klachtId } from './klachten.ts';
import { medewerker } from './medewerkers.ts';

/** Around the complaints: drafts, the yearly report, and what is kept and destroyed when. */

/**
 * The intake as it was left: saved while typing, without a number and outside the register and the journal
 * (typing is no decision). Goes when it is registered or thrown away.
 */
export const klachtConcept = sqliteTable(
  'klacht_concept',
  {
    id: id(),
    /** The form as JSON (conceptGegevensSchema). */
    gegevens: text('gegevens').notNull(),
    gemaaktOp: text('gemaakt_op').notNull(),
    gewijzigdOp: text('gewijzigd_op').notNull(),
    door: text('door').notNull(),
  },
  () =>
    lines('klacht_concept', {
      gegevens: 'json_valid(gegevens)',
      momenten: `(${isMoment('gemaakt_op')}) AND (${isMoment('gewijzigd_op')})`,
    }),
);

/** Own texts of the klachtenjaarverslag; the figures are calculated until the report is made final. */
export const klachtJaarverslag = sqliteTable(
  'klacht_jaarverslag',
  {
    id: id(),
    jaar: integer('jaar').notNull(),
    inleiding: freeText('inleiding'),
    lessen: freeText('lessen'),
    maatregelen: freeText('maatregelen'),
    /** Moment on which it was made final; NULL = not yet. */
    vastgesteldOp: text('vastgesteld_op'),
    vastgesteldDoor: freeText('vastgesteld_door'),
    /** The figures of then as JSON (verslagJaarSchema). */
    cijfers: text('cijfers'),
  },
  (t) => [
    uniqueIndex('klacht_jaarverslag_jaar_uniek').on(t.jaar),
    ...lines('klacht_jaarverslag', {
      jaar: isJaar('jaar'),
      vastgesteld: `(${isMoment('vastgesteld_op')}) AND (vastgesteld_op IS NULL) = (cijfers IS NULL)`,
      cijfers: 'cijfers IS NULL OR json_valid(cijfers)',
    }),
  ],
);

/** What the statistics need of a complaint that was destroyed; the rest of it is gone. */
export const klachtCijfer = sqliteTable(
  'klacht_cijfer',
  {
    id: id(),
    klachtId: klachtId(),
    /** Categories of its parts as a JSON list. */
    categorieen: text('categorieen').notNull(),
    oordeel: text('oordeel', { enum: OORDELEN.values }),
    termijn: text('termijn', { enum: TERMIJN_UITKOMSTEN.values }).notNull(),
    verdaagd: jaNee('verdaagd').notNull(),
  },
  (t) => [
    uniqueIndex('klacht_cijfer_klacht_uniek').on(t.klachtId),
    ...lines('klacht_cijfer', {
      categorieen: 'json_valid(categorieen)',
      oordeel: isEenOf('oordeel', OORDELEN.values),
      termijn: isEenOf('termijn', TERMIJN_UITKOMSTEN.values),
      verdaagd: 'verdaagd IN (0, 1)',
    }),
  ],
);

/**
 * What is to be destroyed, approved by a second person, and that it was done: the declaration of destruction.
 * Holds numbers and dates of complaints, pseudonyms of people who left, and the officials who decided; nobody a
 * complaint was from or about, and no name that was destroyed.
 */
export const vernietigingslijst = sqliteTable(
  'vernietigingslijst',
  {
    id: id(),
    /** Complaints, or people who left. */
    onderwerp: text('onderwerp', { enum: VERNIETIG_ONDERWERPEN }).notNull().default('klachten'),
    wijze: text('wijze', { enum: VERNIETIG_WIJZEN.values }).notNull(),
    stand: text('stand', { enum: VERNIETIGINGSLIJST_STANDEN.values }).notNull(),
    opgesteldOp: text('opgesteld_op').notNull(),
    opgesteldDoor: text('opgesteld_door').notNull(),
    goedgekeurdOp: text('goedgekeurd_op'),
    goedgekeurdDoor: text('goedgekeurd_door'),
    uitgevoerdOp: text('uitgevoerd_op'),
    uitgevoerdDoor: text('uitgevoerd_door'),
    /** Who they were as gebruiker: a second person is another one, whatever the name. */
    opgesteldDoorSleutel: text('opgesteld_door_sleutel').notNull(),
    goedgekeurdDoorSleutel: text('goedgekeurd_door_sleutel'),
  },
  () =>
    lines('vernietigingslijst', {
      onderwerp: isEenOf('onderwerp', VERNIETIG_ONDERWERPEN),
      wijze: isEenOf('wijze', VERNIETIG_WIJZEN.values),
      stand: isEenOf('stand', VERNIETIGINGSLIJST_STANDEN.values),
      data: ['opgesteld_op', 'goedgekeurd_op', 'uitgevoerd_op'].map((k) => `(${isDatum(k)})`).join(' AND '),
      tweede: 'goedgekeurd_door_sleutel IS NULL OR goedgekeurd_door_sleutel <> opgesteld_door_sleutel',
    }),
);

export const vernietigingslijstLine = sqliteTable(
  'vernietigingslijst_regel',
  {
    id: id(),
    lijstId: text('lijst_id')
      .notNull()
      .references(() => vernietigingslijst.id),
    klachtId: text('klacht_id').references(() => klacht.id),
    medewerkerId: text('medewerker_id').references(() => medewerker.id),
    /** Number of the complaint, or the name that takes the place of the person's. */
    nummer: text('nummer').notNull(),
    /** Item of the selectielijst and years. */
    grond: text('grond').notNull(),
  },
  (t) => [
    index('vernietigingslijst_regel_lijst_idx').on(t.lijstId),
    index('vernietigingslijst_regel_klacht_idx').on(t.klachtId),
    index('vernietigingslijst_regel_medewerker_idx').on(t.medewerkerId),
    ...lines('vernietigingslijst_regel', {
      nummer: isFilled('nummer'),
      een: '(klacht_id IS NULL) <> (medewerker_id IS NULL)',
    }),
  ],
);

/** The processing of the data of the klagers of a complaint is restricted; without an end it holds. */
export const klachtBeperking = sqliteTable(
  'klacht_beperking',
  { ...beperkingColumns(), klachtId: klachtId() },
  (t) => [index('klacht_beperking_klacht_idx').on(t.klachtId), ...beperkingLines('klacht_beperking')],
);
