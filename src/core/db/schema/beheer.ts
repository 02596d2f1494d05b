import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { LOGBOEK_SOORTEN } from '../../../shared/domain/opdracht/logboek.ts';
import { freeText, geldig, id, isEenOf, isFilled, isMoment, isPeriode, jaNee, lines } from './columns.ts';
import { gebied } from './gemeente.ts';
import { medewerker } from './medewerkers.ts';

/** A person who works with the application; no shared accounts (BIO2 5.16). */
export const gebruiker = sqliteTable(
  'gebruiker',
  {
    id: id(),
    naam: text('naam').notNull(),
    /** Account name at the workplace, lower case; empty = not linked yet. */
    account: freeText('account'),
    /** The same person as a medewerker, where there is one (klachten are hidden from a beklaagde). */
    medewerkerId: text('medewerker_id').references(() => medewerker.id),
    /** Somebody recorded that this is no medewerker; false without one = nobody knows, and rules may not guess. */
    geenMedewerker: jaNee('geen_medewerker').notNull().default(false),
    ...geldig(),
  },
  (t) => [
    index('gebruiker_medewerker_idx').on(t.medewerkerId),
    ...lines('gebruiker', {
      naam: isFilled('naam'),
      periode: isPeriode(),
      geen_medewerker: 'geen_medewerker = 0 OR (geen_medewerker = 1 AND medewerker_id IS NULL)',
    }),
  ],
);

export const gebruikerRol = sqliteTable(
  'gebruiker_rol',
  {
    id: id(),
    gebruikerId: text('gebruiker_id')
      .notNull()
      .references(() => gebruiker.id),
    rol: text('rol', { enum: GEBRUIKER_ROLLEN.values }).notNull(),
    /** Scope; NULL = the whole city. */
    gebiedId: text('gebied_id').references(() => gebied.id),
    ...geldig(),
  },
  (t) => [
    index('gebruiker_rol_gebruiker_idx').on(t.gebruikerId),
    index('gebruiker_rol_gebied_idx').on(t.gebiedId),
    ...lines('gebruiker_rol', { rol: isEenOf('rol', GEBRUIKER_ROLLEN.values), periode: isPeriode() }),
  ],
);

/**
 * The logbook (db/logboek.ts): who looked at which complaint, printed, exported, came in or was refused. Written outside
 * the journal: looking is not a change and is never undone. Only ever added to; each line holds the hash of the chain.
 */
export const inzageLog = sqliteTable(
  'inzage_log',
  {
    /** Without a gap; SQLite keeps the highest that was given, so that a last line that is gone shows. */
    volgnummer: integer('volgnummer').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    moment: text('moment').notNull(),
    /** Name at that moment: the line must stay readable when the account is gone. */
    gebruiker: text('gebruiker').notNull(),
    /** Row in `gebruiker`, without a reference; NULL where there was none. */
    gebruikerId: text('gebruiker_id'),
    soort: text('soort', { enum: LOGBOEK_SOORTEN.values }).notNull(),
    /** No reference: the line outlives the destruction of the complaint. NULL for a search, or no complaint. */
    klachtId: text('klacht_id'),
    /** The call, the report or the list; never contents. */
    wat: freeText('wat'),
    /** Of which gebruiker it is what was done: who is given access. No reference; NULL = of none. */
    betreftId: text('betreft_id'),
    /** From which session. */
    oorsprong: freeText('oorsprong'),
    /** With the name it makes `wie`; empty when the name had to go, or in lines from before the chain. */
    zout: freeText('zout'),
    wie: freeText('wie'),
    /** SHA-256 of this line and the hash of the one before; empty in lines from before the chain. */
    hash: freeText('hash'),
  },
  (t) => [
    uniqueIndex('inzage_log_id_uniek').on(t.id),
    index('inzage_log_klacht_idx').on(t.klachtId),
    index('inzage_log_moment_idx').on(t.moment),
    index('inzage_log_wie_idx').on(t.gebruikerId, t.gebruiker),
    index('inzage_log_soort_idx').on(t.soort, t.moment),
    index('inzage_log_wat_idx').on(t.wat).where(sql`soort = 'rapport'`),
    index('inzage_log_betreft_idx').on(t.betreftId),
    ...lines('inzage_log', { moment: isMoment('moment'), soort: isEenOf('soort', LOGBOEK_SOORTEN.values) }),
  ],
);

/** One row where the logbook is older than its chain: the first line that is in it. Without a row all lines are. */
export const logboekKeten = sqliteTable(
  'logboek_keten',
  { id: id(), vanaf: integer('vanaf').notNull() },
  () => lines('logboek_keten', { vanaf: 'vanaf >= 1' }),
);
