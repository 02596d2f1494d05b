import { z } from 'zod';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { opdrachtInStappen } from './journaal.ts';
import { doorWie, IN_EFFECT, isOwn, journaalState, lastOfAll, type Wie } from './journaal-state.ts';
import { aantalRow, readRow, readRows } from './row.ts';
import { type Breuk, searchBreuken } from './samenhang.ts';
import { complete, type Stappen } from './stappen.ts';
import { foutcode } from './storage-fault.ts';
import type {
  Connection,
  OpdrachtContext,
  OpdrachtDoor,
  OpdrachtRef,
  SqlValue,
  Store,
  Tabelbeeld,
} from './types.ts';

/** `door` is the later opdracht that stands in the way, where it is known; `melding` says so in Dutch. */
export type UndoConflict = {
  readonly soort: 'conflict';
  readonly opdracht: OpdrachtRef;
  readonly door: OpdrachtDoor | null;
  readonly melding: string;
};

export type UndoUitkomst =
  | { readonly soort: 'uitgevoerd'; readonly opdracht: OpdrachtRef }
  | { readonly soort: 'niets' }
  | UndoConflict;

type Direction = 'ongedaan' | 'opnieuw';

const refRow = z.object({ id: z.string(), label: z.string() });
const doorRow = refRow.extend({
  gebruiker: z.string(),
  gebruikerId: z.string().nullable(),
  moment: z.string(),
});
const stapRow = z.object({
  volgnummer: z.number(),
  tabel: z.string(),
  rijId: z.string(),
  voor: z.string().nullable(),
  na: z.string().nullable(),
});
type Stap = z.infer<typeof stapRow>;
const viewRow = z.object({ beeld: z.string() });

/** Takes back one's own last opdracht that is in effect, or the one with `opdrachtId`. Is itself an opdracht. */
export function undo(store: Store, ctx: OpdrachtContext, opdrachtId?: string): UndoUitkomst {
  return complete(ongedaanInStappen(store, ctx, opdrachtId));
}

/** Does what one undid last again, or the one with `opdrachtId`. Is itself an opdracht. */
export function redo(store: Store, ctx: OpdrachtContext, opdrachtId?: string): UndoUitkomst {
  return complete(opnieuwInStappen(store, ctx, opdrachtId));
}

export function ongedaanInStappen(store: Store, ctx: OpdrachtContext, opdrachtId?: string) {
  return backInStappen(store, ctx, 'ongedaan', select(store, ctx, 'ongedaan', opdrachtId));
}

export function opnieuwInStappen(store: Store, ctx: OpdrachtContext, opdrachtId?: string) {
  return backInStappen(store, ctx, 'opnieuw', select(store, ctx, 'opnieuw', opdrachtId));
}

/** How many rows an opdracht changed: how long it takes to go back over them. */
export function aantalLines(store: Store, opdrachtId: string): number {
  const count = store.intern.verbinding.prepare('SELECT count(*) AS n FROM wijziging WHERE opdracht_id = ?');
  return readRow(aantalRow, count, opdrachtId)?.n ?? 0;
}

function select(
  store: Store,
  { gebruiker }: OpdrachtContext,
  direction: Direction,
  opdrachtId: string | undefined,
): OpdrachtRef | null {
  if (opdrachtId === undefined) return journaalState(store, gebruiker)[direction];
  const voorwaarde = direction === 'ongedaan' ? IN_EFFECT : `NOT (${IN_EFFECT})`;
  return readRow(
    refRow,
    store.intern.verbinding.prepare(
      `SELECT o.id, o.label FROM opdracht o WHERE o.id = ? AND o.soort = 'wijziging' AND ${voorwaarde}`,
    ),
    opdrachtId,
  );
}

type Reden = {
  readonly door: OpdrachtDoor | null;
  /** 'past-niet': what comes back does not go together with what is there. */
  readonly soort: 'gewijzigd' | 'past-niet' | 'oudere-versie';
};

/** Carries a refusal out of the transaction, so that nothing of the attempt stays. */
class Weigering extends Error {
  readonly reden: Reden;
  constructor(soort: Reden['soort'], door: OpdrachtDoor | null) {
    super('geweigerd');
    this.reden = { soort, door };
  }
}

function* backInStappen(
  store: Store,
  ctx: OpdrachtContext,
  direction: Direction,
  doel: OpdrachtRef | null,
): Stappen<UndoUitkomst> {
  if (doel === null) return { soort: 'niets' };
  try {
    return yield* probeer(store, ctx, direction, doel, false);
  } catch (fault) {
    if (foutcode(fault) !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw fault;
    // Only the commit saw that something refers to a row that would go: once more, to find out what.
    return yield* probeer(store, ctx, direction, doel, true);
  }
}

function* probeer(
  store: Store,
  ctx: OpdrachtContext,
  direction: Direction,
  doel: OpdrachtRef,
  searchVerwijzing: boolean,
): Stappen<UndoUitkomst> {
  const geheel = geeftGeheelTerug(store, direction, doel);
  const label = `${direction === 'ongedaan' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan'}: ${doel.label}`;
  try {
    const { opdracht } = yield* opdrachtInStappen(
      store,
      ctx,
      { soort: direction, betreftId: doel.id },
      function* () {
        // Rows refer to each other in any order; what counts is that all is right at the end.
        store.intern.verbinding.pragma('defer_foreign_keys = ON');
        yield* check(store, direction, doel);
        const eerder = geheel ? null : searchBreuken(store.intern.verbinding, doel.id);
        yield* apply(store, direction, doel);
        if (eerder !== null) requireSamenhang(store, doel, eerder);
        if (searchVerwijzing) checkVerwijzingen(store, doel);
        return { label, uitvoer: null };
      },
    );
    return opdracht === null ? { soort: 'niets' } : { soort: 'uitgevoerd', opdracht };
  } catch (fault) {
    if (fault instanceof Weigering) return asConflict(ctx, direction, doel, fault.reden);
    throw fault;
  }
}

/** Row changes read, and gone over, at a time. */
const PER_KEER = 250;

/** The row changes of an opdracht in the order to apply them; `voor` and `na` already point the way we go. */
function* readStappen(connection: Connection, opdrachtId: string, direction: Direction): Generator<Stap[]> {
  const back = direction === 'ongedaan';
  const instructie = connection.prepare(
    `SELECT volgnummer, tabel, rij_id AS rijId, voor, na FROM wijziging
     WHERE opdracht_id = ? AND volgnummer ${back ? '<' : '>'} ? ORDER BY volgnummer ${back ? 'DESC' : 'ASC'} LIMIT ${PER_KEER}`,
  );
  let place = back ? Number.MAX_SAFE_INTEGER : 0;
  for (;;) {
    const stappen = readRows(stapRow, instructie, opdrachtId, place);
    const last = stappen.at(-1);
    if (last === undefined) return;
    place = last.volgnummer;
    yield back ? stappen.map((stap) => ({ ...stap, voor: stap.na, na: stap.voor })) : stappen;
  }
}

/** Every row must be as the opdracht left it (or, to redo, as it found it). */
function* check(store: Store, direction: Direction, doel: OpdrachtRef): Stappen<void> {
  const { verbinding, tabellen } = store.intern;
  const totaal = 2 * aantalLines(store, doel.id);
  const gezien = new Set<string>();
  const known = new Set<string>();
  let gedaan = 0;
  for (const stappen of readStappen(verbinding, doel.id, direction)) {
    for (const stap of stappen) {
      const key = `${stap.tabel}/${stap.rijId}`;
      if (gezien.has(key)) continue;
      gezien.add(key);
      const table = tabellen.get(stap.tabel);
      // After a migration of the table an old image no longer says all there is to say about a row.
      if (table === undefined || (!known.has(stap.tabel) && !hasColumnsOf(stap, table))) {
        throw new Weigering('oudere-versie', null);
      }
      known.add(stap.tabel);
      if (huidigView(verbinding, table, stap.rijId) !== stap.voor) {
        throw new Weigering('gewijzigd', lastDieRaakte(verbinding, stap.tabel, stap.rijId, doel.id));
      }
    }
    gedaan += stappen.length;
    yield { gedaan, totaal };
  }
}

function hasColumnsOf(stap: Stap, table: Tabelbeeld): boolean {
  const view = stap.na ?? stap.voor;
  return view !== null && Object.keys(readView(view)).join() === table.kolommen.join();
}

/**
 * Whether going back over this opdracht gives exactly what was there before it: it is the last one,
 * and nothing older was taken back after it.
 */
function geeftGeheelTerug(store: Store, direction: Direction, doel: OpdrachtRef): boolean {
  if (lastOfAll(store, direction)?.id !== doel.id) return false;
  const ouder = store.intern.verbinding.prepare(
    `SELECT EXISTS (
       SELECT 1 FROM opdracht dit
       CROSS JOIN opdracht t INDEXED BY opdracht_volgnummer_uniek ON t.volgnummer > dit.volgnummer
       CROSS JOIN opdracht o ON o.id = t.betreft_id AND o.volgnummer < dit.volgnummer
       WHERE dit.id = ? AND NOT (${IN_EFFECT})
     ) AS n`,
  );
  return readRow(aantalRow, ouder, doel.id)?.n === 0;
}

/** Refuses what no longer goes together with what was written since; what did not before is not looked at. */
function requireSamenhang(
  { intern: { verbinding } }: Store,
  doel: OpdrachtRef,
  eerder: ReadonlyMap<string, Breuk>,
): void {
  const nieuw = [...searchBreuken(verbinding, doel.id)].find(([key]) => !eerder.has(key));
  if (nieuw === undefined) return;
  const [, { anderTabel, anderId }] = nieuw;
  throw new Weigering('past-niet', lastDieRaakte(verbinding, anderTabel, anderId, doel.id));
}

function* apply(store: Store, direction: Direction, doel: OpdrachtRef): Stappen<void> {
  const { verbinding } = store.intern;
  const aantal = aantalLines(store, doel.id);
  let gedaan = aantal;
  for (const stappen of readStappen(verbinding, doel.id, direction)) {
    for (const stap of stappen) putBack(store, stap);
    gedaan += stappen.length;
    yield { gedaan, totaal: 2 * aantal };
  }
}

function putBack({ intern }: Store, stap: Stap): void {
  const table = intern.tabellen.get(stap.tabel);
  if (table === undefined) throw new Weigering('gewijzigd', null);
  try {
    setRow(intern.verbinding, table, stap);
  } catch (fault) {
    // A later row took the place of this one, for instance its unique name.
    if (foutcode(fault).startsWith('SQLITE_CONSTRAINT')) throw new Weigering('gewijzigd', null);
    throw fault;
  }
}

function setRow(connection: Connection, table: Tabelbeeld, stap: Stap): void {
  if (stap.na === null) {
    connection.prepare(table.verwijder).run(stap.rijId);
    return;
  }
  const view = readView(stap.na);
  const values = table.kolommen.map((column) => view[column] ?? null);
  if (stap.voor === null) connection.prepare(table.voegToe).run(...values);
  else connection.prepare(table.zet).run(...values, stap.rijId);
}

/** Something later may refer to a row that would go. */
function checkVerwijzingen(store: Store, doel: OpdrachtRef): void {
  const { verbinding, tabellen } = store.intern;
  const geraakt = readRows(
    z.object({ naam: z.string() }),
    verbinding.prepare('SELECT DISTINCT tabel AS naam FROM wijziging WHERE opdracht_id = ?'),
    doel.id,
  ).map(({ naam }) => naam);
  for (const table of tabellen.keys()) {
    if (!refersTo(verbinding, table, geraakt)) continue;
    const los = readRow(
      z.object({ rijId: z.string() }),
      verbinding.prepare(
        `SELECT id AS rijId FROM "${table}" WHERE rowid IN (SELECT rowid FROM pragma_foreign_key_check(?)) LIMIT 1`,
      ),
      table,
    );
    if (los !== null) throw new Weigering('gewijzigd', lastDieRaakte(verbinding, table, los.rijId, doel.id));
  }
}

function refersTo(connection: Connection, table: string, geraakt: readonly string[]): boolean {
  if (geraakt.includes(table)) return true;
  const doelen = readRows(
    z.object({ naam: z.string() }),
    connection.prepare('SELECT "table" AS naam FROM pragma_foreign_key_list(?)'),
    table,
  );
  return doelen.some(({ naam }) => geraakt.includes(naam));
}

function huidigView(connection: Connection, table: Tabelbeeld, rowId: string): string | null {
  const row = readRow(viewRow, connection.prepare(table.huidig), rowId);
  return row?.beeld ?? null;
}

/** The last opdracht in effect, other than `behalve`, that touched a row. */
function lastDieRaakte(
  connection: Connection,
  table: string,
  rowId: string,
  behalve: string,
): OpdrachtDoor | null {
  return readRow(
    doorRow,
    connection.prepare(
      `SELECT o.id, o.label, o.gebruiker, o.gebruiker_id AS gebruikerId, o.moment FROM wijziging w JOIN opdracht o ON o.id = w.opdracht_id
       WHERE w.tabel = ? AND w.rij_id = ? AND o.id <> ? AND o.soort = 'wijziging' AND ${IN_EFFECT}
       ORDER BY w.volgnummer DESC LIMIT 1`,
    ),
    table,
    rowId,
    behalve,
  );
}

function asConflict(
  { gebruiker, klok }: OpdrachtContext,
  direction: Direction,
  opdracht: OpdrachtRef,
  { soort, door }: Reden,
): UndoConflict {
  const wat = direction === 'ongedaan' ? 'ongedaan maken' : 'opnieuw doen';
  const waarom = whyNot(soort, door === null ? null : doorWie(gebruiker, door, klok.now()), door);
  const raad = door === null ? '' : adviceFor(gebruiker, door);
  return {
    soort: 'conflict',
    opdracht,
    door,
    melding: `U kunt “${opdracht.label}” niet ${wat}: ${waarom}.${raad}`,
  };
}

function whyNot(soort: Reden['soort'], wie: string | null, door: OpdrachtDoor | null): string {
  switch (soort) {
    case 'oudere-versie':
      return 'dit is gedaan met een oudere versie van het programma';
    case 'past-niet':
      return door === null
        ? 'dat past niet meer bij wat er nu staat'
        : `dat past niet meer bij een wijziging door ${wie} (“${door.label}”)`;
    case 'gewijzigd':
      return door === null
        ? 'daarna is hetzelfde gegeven anders gewijzigd'
        : `daarna is hetzelfde gewijzigd door ${wie} (“${door.label}”)`;
    default:
      return assertNever(soort);
  }
}

function adviceFor(gebruiker: Wie, door: OpdrachtDoor): string {
  return isOwn(gebruiker, door)
    ? ' Maak eerst die wijziging ongedaan.'
    : ` Overleg eerst met ${door.gebruiker}.`;
}

const viewSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null(), z.object({ hex: z.string() })]),
);

/** Values of a row image as SQLite takes them back. */
function readView(json: string): Record<string, SqlValue> {
  const view = viewSchema.parse(JSON.parse(json));
  return Object.fromEntries(
    Object.entries(view).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null ? Buffer.from(value.hex, 'hex') : value,
    ]),
  );
}
