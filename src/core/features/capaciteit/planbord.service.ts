import { bereikOf } from '../../../shared/domain/gebruiker/rechten.ts';
import {
  collectDeltas,
  collectLists,
  LEGE_GEGEVENS,
  listDelta,
  type PlanbordDelta,
} from '../../../shared/domain/planbord/delta.ts';
import type {
  Afwezigheid,
  PlanbordGegevens,
  PlanbordList,
} from '../../../shared/domain/planning/planning.ts';
import type { CallContext, Gebruiker } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { createZicht, type Zicht } from '../medewerkers/zicht.service.ts';
import { readAfwezigheidIdsOf } from './afwezigheid.repository.ts';
import { type Choice, leesList, readLater, readOuders } from './planbord.repository.ts';
import { listOfTable, naamdatum } from './planbord.rules.ts';

/**
 * All planning rows that touch [van, tot); `naamOn` is the date whose names of teams
 * and organisations are used (toenmalige indeling), by default `van`.
 */
export function readPlanbord(db: ReadDb, van: string, tot: string, naamOp: string = van): PlanbordGegevens {
  const choice: Choice = { soort: 'venster', van, tot };
  return collectLists((list) => leesList[list](db, choice, naamOp));
}

/**
 * The call: names are those of today, or of the day in the window that is nearest to it. What the people
 * in it do after the window comes along, so that the page can judge an edit without an end.
 */
export function loadPlanbord(
  db: ReadDb,
  ctx: CallContext,
  { van, tot }: { readonly van: string; readonly tot: string },
): PlanbordGegevens {
  const gegevens = readPlanbord(db, van, tot, naamdatum(van, tot, ctx.klok.vandaag()));
  const later = readLater(db, tot);
  const mensen = new Set(gegevens.medewerkers.map(({ id }) => id));
  const detacheringen = [
    ...gegevens.detacheringen,
    ...later.detacheringen.filter(({ medewerkerId }) => mensen.has(medewerkerId)),
  ];
  const contracten = new Set(detacheringen.map(({ id }) => id));
  const inzet = later.inzet.filter(({ detacheringId }) => contracten.has(detacheringId));
  return {
    ...gegevens,
    detacheringen,
    inzet: [...gegevens.inzet, ...inzet],
    afwezigheid: visibleAfwezigheid(gegevens.afwezigheid, createZicht(db, ctx.gebruiker, 'afwezigheidZien')),
  };
}

/**
 * Of somebody's absence that is not for this reader only what the calculation needs: when, and how much of the day. Not
 * what for, and no request, which counts for nothing.
 */
function visibleAfwezigheid(rows: readonly Afwezigheid[], zicht: Zicht): Afwezigheid[] {
  return rows.flatMap((row) => {
    if (zicht(row)) return [row];
    return row.status === 'akkoord' ? [{ ...row, soort: null }] : [];
  });
}

type AfwezigheidDelta = NonNullable<PlanbordDelta['afwezigheid']>;

/** The same of what changed: what became invisible is gone for this reader. */
function visibleDelta(
  delta: AfwezigheidDelta | undefined,
  db: ReadDb,
  gebruiker: Gebruiker,
): AfwezigheidDelta | undefined {
  if (delta === undefined) return undefined;
  const gewijzigd = visibleAfwezigheid(delta.gewijzigd, createZicht(db, gebruiker, 'afwezigheidZien'));
  const shown = new Set(gewijzigd.map(({ id }) => id));
  const hidden = delta.gewijzigd.flatMap(({ id }) => (shown.has(id) ? [] : [id]));
  return { gewijzigd, verwijderd: [...delta.verwijderd, ...hidden] };
}

/** Per table the ids that an opdracht touched: those that exist now, and those that are gone. */
export type ChangedRows = ReadonlyMap<
  string,
  { readonly bestaat: readonly string[]; readonly weg: readonly string[] }
>;

/** Which ids of which list were changed or removed. */
type Aangeraakt = {
  readonly gewijzigd: Map<PlanbordList, Set<string>>;
  readonly verwijderd: Map<PlanbordList, string[]>;
};

function record(aangeraakt: Aangeraakt, list: PlanbordList, ids: readonly string[]): void {
  const known = aangeraakt.gewijzigd.get(list) ?? new Set();
  for (const id of ids) known.add(id);
  aangeraakt.gewijzigd.set(list, known);
}

function collect(db: ReadDb, rows: ChangedRows): Aangeraakt {
  const aangeraakt: Aangeraakt = { gewijzigd: new Map(), verwijderd: new Map() };
  for (const [table, { bestaat, weg }] of rows) {
    const ouders = readOuders(db, table, bestaat);
    if (ouders !== null) record(aangeraakt, ouders.lijst, ouders.ids);
    const list = listOfTable(table);
    if (list === undefined) continue;
    record(aangeraakt, list, bestaat);
    aangeraakt.verwijderd.set(list, [...weg]);
  }
  return aangeraakt;
}

/**
 * Exactly the planning rows that an opdracht changed, read again after it. Made from the
 * journal and not by the services, so undo, redo and every later write are right too.
 */
export function createPlanbordDelta(
  db: ReadDb,
  rows: ChangedRows,
  vandaag: string,
  gebruiker: Gebruiker,
): PlanbordDelta {
  // A cao that went leaves nothing that says whose it was.
  if ((rows.get('organisatie_cao')?.weg.length ?? 0) > 0) return { herlees: true };
  const aangeraakt = collect(db, rows);
  // Where somebody works decides whose eyes their absence is for: with other inzet it is told anew.
  if (bereikOf(gebruiker, 'afwezigheidZien') === 'gebied') {
    const inzet = [...(aangeraakt.gewijzigd.get('inzet') ?? [])];
    if (inzet.length > 0) record(aangeraakt, 'afwezigheid', readAfwezigheidIdsOf(db, inzet));
  }
  const delta = <L extends PlanbordList>(list: L) => {
    const ids = [...(aangeraakt.gewijzigd.get(list) ?? [])];
    const verwijderd = aangeraakt.verwijderd.get(list) ?? [];
    if (ids.length === 0 && verwijderd.length === 0) return undefined;
    const changed =
      ids.length === 0 ? LEGE_GEGEVENS[list] : leesList[list](db, { soort: 'ids', ids }, vandaag);
    return listDelta(list, changed, verwijderd);
  };

  const detacheringen = delta('detacheringen');
  const visible = visibleDelta(delta('afwezigheid'), db, gebruiker);
  const other = <L extends PlanbordList>(list: L) =>
    list === 'afwezigheid' || list === 'detacheringen' ? undefined : delta(list);
  const own = { ...(visible === undefined ? {} : { afwezigheid: visible }) };
  if (detacheringen === undefined) return { ...collectDeltas(other), ...own };
  // A detachering brings its medewerker along: the window may not have had them yet.
  record(
    aangeraakt,
    'medewerkers',
    detacheringen.gewijzigd.map((d) => d.medewerkerId),
  );
  return { ...collectDeltas(other), ...own, detacheringen };
}
