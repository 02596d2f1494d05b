import { z } from 'zod';
import { datumNl } from '../../shared/domain/tijd/datum.ts';
import { dagOfLokaal, dagOfMoment, lokaalMoment } from '../../shared/domain/tijd/moment.ts';
import { aantalRow, readRow } from './row.ts';
import type { OpdrachtDoor, OpdrachtRef, SqlValue, Store } from './types.ts';

/** What can be undone and redone now. */
export type JournaalState = { readonly ongedaan: OpdrachtRef | null; readonly opnieuw: OpdrachtRef | null };

/** Whose undo and redo it is: as the journal knows people. */
export type Wie = { readonly naam: string; readonly id?: string | null | undefined };

/** Whether the opdracht `o` of soort 'wijziging' is in effect: never undone, or last redone. */
export const IN_EFFECT = `coalesce((SELECT s.soort FROM opdracht s WHERE s.betreft_id = o.id ORDER BY s.volgnummer DESC LIMIT 1), 'opnieuw') = 'opnieuw'`;

/** What was destroyed has no images any more: nothing brings it back. */
const HEEFT_VIEWS = 'EXISTS (SELECT 1 FROM wijziging w WHERE w.opdracht_id = o.id)';

const refRow = z.object({ id: z.string(), label: z.string() });
const placedRow = refRow.extend({ volgnummer: z.number() });

/**
 * The lines of one person, by each of the two ways in which the journal knows people: by id, and those from when
 * nobody had one by name. A renamed person keeps the first, two of one name are kept apart by it.
 */
const OWN_LINES = [
  { index: 'opdracht_gebruiker_idx', isOwn: (o: string) => `${o}.gebruiker_id = ?` },
  { index: 'opdracht_naam_idx', isOwn: (o: string) => `${o}.gebruiker_id IS NULL AND ${o}.gebruiker = ?` },
] as const;

type Lines = { readonly index: string; readonly isOwn: (o: string) => string };

const lastWijziging = ({ index, isOwn }: Lines) =>
  `SELECT o.id, o.label, o.volgnummer FROM opdracht o INDEXED BY ${index}
   WHERE ${isOwn('o')} AND o.soort = 'wijziging' AND ${IN_EFFECT} AND ${HEEFT_VIEWS}
   ORDER BY o.volgnummer DESC LIMIT 1`;

const lastNumberOf = ({ index, isOwn }: Lines) =>
  `SELECT o.volgnummer AS n FROM opdracht o INDEXED BY ${index}
   WHERE ${isOwn('o')} AND o.soort = 'wijziging' ORDER BY o.volgnummer DESC LIMIT 1`;

/** What was undone last and not redone since, after `?`: a new change empties the list, as people expect of Ctrl+Y. */
const lastOngedaan = ({ index, isOwn }: Lines) =>
  `SELECT o.id, o.label, t.volgnummer FROM opdracht t INDEXED BY ${index} CROSS JOIN opdracht o ON o.id = t.betreft_id
   WHERE ${isOwn('t')} AND t.volgnummer > ? AND t.soort = 'ongedaan' AND NOT (${IN_EFFECT}) AND ${HEEFT_VIEWS}
     AND t.volgnummer = (SELECT max(s.volgnummer) FROM opdracht s WHERE s.betreft_id = o.id)
   ORDER BY t.volgnummer DESC LIMIT 1`;

const PER_KIND = OWN_LINES.map((lines) => ({
  wijziging: lastWijziging(lines),
  nummer: lastNumberOf(lines),
  ongedaan: lastOngedaan(lines),
}));

/** How each kind of line knows this person; null = not at all. */
const keysOf = ({ id, naam }: Wie): readonly SqlValue[] => [id ?? null, naam];

/** The newest among what the two kinds of line answer. */
function newest(
  store: Store,
  wie: Wie,
  question: keyof (typeof PER_KIND)[number],
  ...more: readonly SqlValue[]
): z.infer<typeof placedRow> | null {
  const found = PER_KIND.flatMap((sql, i) => {
    const key = keysOf(wie)[i] ?? null;
    if (key === null) return [];
    return readRow(placedRow, store.intern.verbinding.prepare(sql[question]), key, ...more) ?? [];
  });
  return found.toSorted((a, b) => b.volgnummer - a.volgnummer)[0] ?? null;
}

function lastOwnNumber(store: Store, wie: Wie): number {
  const numbers = PER_KIND.map(({ nummer }, i) => {
    const key = keysOf(wie)[i] ?? null;
    return key === null ? 0 : (readRow(aantalRow, store.intern.verbinding.prepare(nummer), key)?.n ?? 0);
  });
  return Math.max(0, ...numbers);
}

const asRef = (row: OpdrachtRef | null): OpdrachtRef | null =>
  row === null ? null : { id: row.id, label: row.label };

/** What this person can undo and redo now: undo is one's own, whatever others did since. */
export function journaalState(store: Store, wie: Wie): JournaalState {
  return {
    ongedaan: asRef(newest(store, wie, 'wijziging')),
    opnieuw: asRef(newest(store, wie, 'ongedaan', lastOwnNumber(store, wie))),
  };
}

const LAST_OF_ALL = `SELECT o.id, o.label FROM opdracht o INDEXED BY opdracht_volgnummer_uniek WHERE o.soort = 'wijziging' AND ${IN_EFFECT} AND ${HEEFT_VIEWS} ORDER BY o.volgnummer DESC LIMIT 1`;

const ONGEDAAN_OF_ALL = `SELECT o.id, o.label FROM opdracht t JOIN opdracht o ON o.id = t.betreft_id
  WHERE t.soort = 'ongedaan' AND NOT (${IN_EFFECT}) AND ${HEEFT_VIEWS}
    AND t.volgnummer > (SELECT max(volgnummer) FROM opdracht WHERE soort = 'wijziging')
    AND t.volgnummer = (SELECT max(s.volgnummer) FROM opdracht s WHERE s.betreft_id = o.id)
  ORDER BY t.volgnummer DESC LIMIT 1`;

/** The last of everybody: only going back over that one gives exactly what was there before it. */
export function lastOfAll(store: Store, direction: 'ongedaan' | 'opnieuw'): OpdrachtRef | null {
  const sql = direction === 'ongedaan' ? LAST_OF_ALL : ONGEDAAN_OF_ALL;
  return readRow(refRow, store.intern.verbinding.prepare(sql));
}

/** Whether the journal knows the one who did this as this person. */
export function isOwn(wie: Wie, door: Pick<OpdrachtDoor, 'gebruiker' | 'gebruikerId'>): boolean {
  return door.gebruikerId === null ? door.gebruiker === wie.naam : door.gebruikerId === wie.id;
}

/** When something was done, for in a sentence: 'om 10:42', 'op 28-11-2026 om 10:42'; in the time zone of this computer. */
export function whenDone(moment: string, now: string): string {
  const done = lokaalMoment(moment);
  const on = dagOfLokaal(done) === dagOfMoment(now) ? '' : `op ${datumNl(done)} `;
  return `${on}om ${done.slice(11, 16)}`;
}

/** Who did something and when: 'u om 10:42', 'Anna de Wit op 28-11-2026 om 10:42'. `now`: when it is said. */
export function doorWie(wie: Wie, door: OpdrachtDoor, now: string): string {
  return `${isOwn(wie, door) ? 'u' : door.gebruiker} ${whenDone(door.moment, now)}`;
}
