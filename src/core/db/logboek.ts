import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { LOGBOEK_SOORTEN, type LogboekSoort } from '../../shared/domain/opdracht/logboek.ts';
import { newId } from './id.ts';
import { readRow, readRows } from './row.ts';
import { asStorageFault } from './storage-fault.ts';
import type { Connection, OpdrachtContext, Store, StoreClock } from './types.ts';

/**
 * The logbook (BIO2 8.15): what was read of a complaint, printed, exported, refused, and who came in. It is only ever
 * added to, and each line carries a hash of its own content and of the line before, so that a line that was changed,
 * removed, put in between or moved shows. The name is hashed by itself with a salt: when the law says that it must go
 * (vernietig-mensen.ts) name and salt go, and the chain holds.
 */

export type LogLine = {
  readonly soort: LogboekSoort;
  readonly klachtId: string | null;
  /** The call, the report or the list; never contents. */
  readonly wat: string;
  /** The gebruiker whose way in it is about; null = of none. */
  readonly betreftId?: string | null;
  /** From where: the session. */
  readonly oorsprong: string;
};

export type LogActor = { readonly naam: string; readonly id?: string | null | undefined };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const rowSchema = z.object({
  volgnummer: z.number(),
  id: z.string(),
  moment: z.string(),
  gebruiker: z.string(),
  gebruikerId: z.string().nullable(),
  soort: z.string(),
  klachtId: z.string().nullable(),
  wat: z.string(),
  betreftId: z.string().nullable(),
  oorsprong: z.string(),
  zout: z.string(),
  wie: z.string(),
  hash: z.string(),
});
type Row = z.infer<typeof rowSchema>;

const COLUMNS = `volgnummer, id, moment, gebruiker, gebruiker_id AS gebruikerId, soort, klacht_id AS klachtId, wat,
  betreft_id AS betreftId, oorsprong, zout, wie, hash`;

/** Before the first line. */
const BEGIN = sha256('');

/** A line as it follows from the one before. One from before there was a chain has no hash of its own, but counts. */
function nextHash(previous: string, row: Omit<Row, 'hash' | 'gebruiker' | 'zout'>): string {
  const { volgnummer, id, moment, gebruikerId, soort, klachtId, wat, betreftId, oorsprong, wie } = row;
  // A line of before there was such a person is hashed as it was then.
  const about = betreftId === null ? [] : [betreftId];
  return sha256(
    JSON.stringify([
      ...[previous, volgnummer, id, moment, gebruikerId, soort, klachtId, wat, oorsprong, wie],
      ...about,
    ]),
  );
}

const numberRow = z.object({ n: z.number() });

/** The highest number that was ever given: SQLite keeps it, also when the line itself is gone. */
function lastGiven(connection: Connection): number {
  return (
    readRow(
      numberRow,
      connection.prepare("SELECT coalesce(max(seq), 0) AS n FROM sqlite_sequence WHERE name = 'inzage_log'"),
    )?.n ?? 0
  );
}

function lastLine(connection: Connection): Row | null {
  return readRow(
    rowSchema,
    connection.prepare(`SELECT ${COLUMNS} FROM inzage_log ORDER BY volgnummer DESC LIMIT 1`),
  );
}

/** The hash that the next line builds on; of lines from before the chain it is worked out once. */
function currentHash(connection: Connection, last: Row | null): string {
  if (last === null) return BEGIN;
  if (last.hash !== '') return last.hash;
  let hash = BEGIN;
  for (const rows of readChunks(connection)) for (const row of rows) hash = nextHash(hash, row);
  return hash;
}

/** The name of the program in a line about the computer itself. */
const PROGRAM: LogActor = { naam: 'Gebiedsplanner', id: null };

/** A clock that goes back less than this is only being set right. */
const SET_RIGHT_MS = 60_000;

/** Adds a line; first one that says so when the clock of the computer went back since the last line. */
export function appendLog(store: Store, who: LogActor, line: LogLine, klok: StoreClock): void {
  const { verbinding } = store.intern;
  const moment = new Date(klok.now()).toISOString();
  try {
    verbinding.requireWhole();
    const last = lastLine(verbinding);
    if (last !== null && Date.parse(moment) < Date.parse(last.moment) - SET_RIGHT_MS) {
      const back: LogLine = { soort: 'klok', klachtId: null, wat: `was ${last.moment}`, oorsprong: '' };
      insert(verbinding, PROGRAM, back, newId(klok), moment);
    }
    insert(verbinding, who, line, newId(klok), moment);
    store.intern.outside?.note();
  } catch (fault) {
    throw asStorageFault(fault);
  }
}

/** Notes that someone looked at a complaint (B11). */
export function writeInzage(
  store: Store,
  { gebruiker, klok, session = '' }: OpdrachtContext & { readonly session?: string },
  inzage: { readonly soort: LogboekSoort; readonly klachtId: string | null },
): void {
  appendLog(store, gebruiker, { ...inzage, wat: '', oorsprong: session }, klok);
}

function insert(connection: Connection, who: LogActor, line: LogLine, id: string, moment: string): void {
  const zout = randomBytes(16).toString('hex');
  const row = {
    ...{ volgnummer: lastGiven(connection) + 1, id, moment, gebruikerId: who.id ?? null },
    ...{ soort: line.soort, klachtId: line.klachtId, wat: line.wat, oorsprong: line.oorsprong },
    betreftId: line.betreftId ?? null,
    wie: sha256(zout + who.naam),
  };
  const hash = nextHash(currentHash(connection, lastLine(connection)), row);
  connection
    .prepare(
      `INSERT INTO inzage_log (volgnummer, id, moment, gebruiker, gebruiker_id, soort, klacht_id, wat, betreft_id, oorsprong, zout, wie, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[row.volgnummer, id, moment, who.naam, row.gebruikerId, line.soort, line.klachtId, line.wat],
      ...[row.betreftId, line.oorsprong, zout, row.wie, hash],
    );
}

const PER_KEER = 1000;

function* readChunks(connection: Connection): Generator<Row[]> {
  const read = connection.prepare(
    `SELECT ${COLUMNS} FROM inzage_log WHERE volgnummer > ? ORDER BY volgnummer LIMIT ${PER_KEER}`,
  );
  let place = 0;
  for (;;) {
    const rows = readRows(rowSchema, read, place);
    const last = rows.at(-1);
    if (last === undefined) return;
    place = last.volgnummer;
    yield rows;
  }
}

/** Whether the logbook is as it was written; `regel`: the first number at which it is not. */
export type LogState =
  | { readonly soort: 'heel'; readonly regels: number }
  | { readonly soort: 'gebroken'; readonly regel: number; readonly wat: 'ontbreekt' | 'gewijzigd' };

/** What a line could be about before there was a chain (migration 0019). */
const SOORTEN_BEFORE = 'openen namen zoeken document brief afdrukken exporteren'.split(' ');

/**
 * Whether a line can be from before the chain: then it has nothing that came with the chain. A line that lost its hash
 * alone, and all of them at once, is no line of before.
 */
const isFromBefore = ({ soort, wat, betreftId, oorsprong, zout, wie, hash }: Row): boolean =>
  [wat, betreftId ?? '', oorsprong, zout, wie, hash].every((text) => text === '') &&
  SOORTEN_BEFORE.includes(soort);

/** The first line that is in the chain, as it was written down when there came one; 1 where there always was. */
function firstChained(connection: Connection): number {
  const read = connection.prepare('SELECT max(vanaf) AS n FROM logboek_keten');
  return readRow(z.object({ n: z.number().nullable() }), read)?.n ?? 1;
}

const givenRow = z.object({ pseudoniem: z.string(), medewerkerId: z.string() });
const accountRow = z.object({ id: z.string(), medewerkerId: z.string() });

/** Of which lines the law took the name away: those of people on a list that was carried out. */
type Emptied = (row: Row) => boolean;

function readEmptied(connection: Connection): Emptied {
  const given = readRows(
    givenRow,
    connection.prepare(
      `SELECT regel.nummer AS pseudoniem, regel.medewerker_id AS medewerkerId FROM vernietigingslijst_regel regel
       JOIN vernietigingslijst lijst ON lijst.id = regel.lijst_id AND lijst.stand = 'uitgevoerd'
       WHERE regel.medewerker_id IS NOT NULL`,
    ),
  );
  const accounts = readRows(
    accountRow,
    connection.prepare(
      'SELECT id, medewerker_id AS medewerkerId FROM gebruiker WHERE medewerker_id IS NOT NULL',
    ),
  );
  const owner = new Map(given.map(({ pseudoniem, medewerkerId }) => [pseudoniem, medewerkerId]));
  const medewerkerOf = new Map(accounts.map(({ id, medewerkerId }) => [id, medewerkerId]));
  return ({ gebruiker, gebruikerId }) => {
    // Of a line without an account, or with one of nobody, nothing is left to compare.
    const medewerkerId = medewerkerOf.get(gebruikerId ?? '') ?? owner.get(gebruiker);
    return medewerkerId !== undefined && medewerkerId === owner.get(gebruiker);
  };
}

/** What a line says of itself against the one before; null = it follows. */
function faultOf(row: Row, place: number, previous: string, state: Readonly<ChainState>): LogState | null {
  if (row.volgnummer !== place + 1) return { soort: 'gebroken', regel: place + 1, wat: 'ontbreekt' };
  const changed: LogState = { soort: 'gebroken', regel: row.volgnummer, wat: 'gewijzigd' };
  if (row.hash === '') return row.volgnummer >= state.first || !isFromBefore(row) ? changed : null;
  if (row.volgnummer < state.first) return changed;
  if (row.hash !== nextHash(previous, row)) return changed;
  // A name that the law took away leaves a pseudonym and no salt.
  if (row.zout === '') return state.isEmptied(row) ? null : changed;
  return row.wie === sha256(row.zout + row.gebruiker) ? null : changed;
}

type ChainState = { readonly first: number; readonly isEmptied: Emptied };

/** Goes through the whole logbook, a thousand lines at a time: between two of them others can be answered. */
export function* checkLog(store: Store): Generator<undefined, LogState, void> {
  const { verbinding } = store.intern;
  let hash = BEGIN;
  let place = 0;
  const state: ChainState = { first: firstChained(verbinding), isEmptied: readEmptied(verbinding) };
  for (const rows of readChunks(verbinding)) {
    for (const row of rows) {
      const fault = faultOf(row, place, hash, state);
      if (fault !== null) return fault;
      hash = nextHash(hash, row);
      place = row.volgnummer;
    }
    yield;
  }
  return place < lastGiven(verbinding)
    ? { soort: 'gebroken', regel: place + 1, wat: 'ontbreekt' }
    : { soort: 'heel', regels: place };
}

/** All of it at a stretch. */
export function checkWholeLog(store: Store): LogState {
  const check = checkLog(store);
  let step = check.next();
  while (step.done !== true) step = check.next();
  return step.value;
}

export type LogFilter = {
  /** ISO moments in UTC, from inclusive, to exclusive; null = no limit. */
  readonly van: string | null;
  readonly tot: string | null;
  /** Of whom: a key of `peopleInLog`. */
  readonly wie: string | null;
  readonly soort: LogboekSoort | null;
};

export type LogboekLine = Pick<
  Row,
  'volgnummer' | 'moment' | 'gebruiker' | 'wat' | 'betreftId' | 'oorsprong'
> & {
  readonly soort: LogboekSoort;
};

const shownSchema = z.object({
  volgnummer: z.number(),
  moment: z.string(),
  gebruiker: z.string(),
  soort: z.enum(LOGBOEK_SOORTEN.values),
  wat: z.string(),
  betreftId: z.string().nullable(),
  oorsprong: z.string(),
});

/** Whose a line is: a gebruiker by id whatever they are called, else the name. */
const [BY_ID, BY_NAME] = ['id ', 'naam '] as const;

/** The conditions that say whose a line is, by a key of `peopleInLog`. */
function conditionOf(wie: string): readonly (readonly [string, string])[] {
  return wie.startsWith(BY_ID)
    ? [['gebruiker_id = ?', wie.slice(BY_ID.length)]]
    : [['gebruiker_id IS NULL AND gebruiker = ?', wie.slice(BY_NAME.length)]];
}

/** The index that a filter is found by, named: without statistics SQLite walks all lines for a range of moments. */
function indexOf({ van, tot, wie, soort }: LogFilter): string {
  if (wie !== null) return 'INDEXED BY inzage_log_wie_idx';
  if (soort !== null) return 'INDEXED BY inzage_log_soort_idx';
  return van === null && tot === null ? '' : 'INDEXED BY inzage_log_moment_idx';
}

/** Only what is asked stands in the statement: a condition that may be left out finds no index. */
function conditionsOf(filter: LogFilter): { where: string; values: string[] } {
  const { van, tot, wie, soort } = filter;
  const asked = [
    ...(van === null ? [] : [['moment >= ?', van] as const]),
    ...(tot === null ? [] : [['moment < ?', tot] as const]),
    ...(wie === null ? [] : conditionOf(wie)),
    ...(soort === null ? [] : [['soort = ?', soort] as const]),
  ];
  const conditions = asked.map(([condition], i) => `${i === 0 ? 'WHERE' : 'AND'} ${condition}`);
  return { where: [indexOf(filter), ...conditions].join(' '), values: asked.map(([, value]) => value) };
}

/** The lines that a filter asks, newest first, at most `aantal`, and how many there are. */
export function readLog(
  { intern: { verbinding } }: Store,
  filter: LogFilter,
  aantal: number,
): { readonly totaal: number; readonly regels: LogboekLine[] } {
  const { where, values } = conditionsOf(filter);
  const count = verbinding.prepare(`SELECT count(*) AS n FROM inzage_log ${where}`);
  return {
    totaal: readRow(numberRow, count, ...values)?.n ?? 0,
    regels: readRows(
      shownSchema,
      verbinding.prepare(
        `SELECT volgnummer, moment, gebruiker, soort, wat, betreft_id AS betreftId, oorsprong FROM inzage_log ${where}
         ORDER BY volgnummer DESC LIMIT ?`,
      ),
      ...values,
      aantal,
    ),
  };
}

/** Somebody in the logbook: with every name they had in it, the last one first. */
export type LogPerson = { readonly sleutel: string; readonly namen: readonly string[] };

const textRow = z.object({ tekst: z.string().nullable() });

/** The values of a column one after the other: from each to the next, not along all lines. */
function* stepsOf(next: (after: string) => string | null | undefined): Generator<string> {
  for (let value = next(''); value !== null && value !== undefined; value = next(value)) yield value;
}

/** Everybody in the logbook, by the name they had last. */
export function peopleInLog({ intern: { verbinding } }: Store): LogPerson[] {
  const nextId = verbinding.prepare(
    'SELECT min(gebruiker_id) AS tekst FROM inzage_log WHERE gebruiker_id > ?',
  );
  const nextName = verbinding.prepare(
    'SELECT min(gebruiker) AS tekst FROM inzage_log WHERE gebruiker_id IS ? AND gebruiker > ?',
  );
  const last = verbinding.prepare(
    'SELECT max(volgnummer) AS n FROM inzage_log WHERE gebruiker_id IS ? AND gebruiker = ?',
  );
  const namesOf = (id: string | null) => [
    ...stepsOf((after) => readRow(textRow, nextName, id, after)?.tekst),
  ];
  const lastOf = (id: string | null, naam: string) => readRow(numberRow, last, id, naam)?.n ?? 0;
  const personOf = (sleutel: string, id: string | null, names: readonly string[]) => {
    const own = names.map((naam) => ({ naam, laatst: lastOf(id, naam) })).sort((a, b) => b.laatst - a.laatst);
    return { sleutel, namen: own.map(({ naam }) => naam), laatst: own[0]?.laatst ?? 0 };
  };
  const ids = [...stepsOf((after) => readRow(textRow, nextId, after)?.tekst)];
  return [
    ...ids.map((id) => personOf(`${BY_ID}${id}`, id, namesOf(id))),
    ...namesOf(null).map((naam) => personOf(`${BY_NAME}${naam}`, null, [naam])),
  ]
    .sort((a, b) => (a.namen[0] ?? '').localeCompare(b.namen[0] ?? '', 'nl') || b.laatst - a.laatst)
    .map(({ sleutel, namen }) => ({ sleutel, namen }));
}
