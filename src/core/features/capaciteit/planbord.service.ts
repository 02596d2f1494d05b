import {
  collectDeltas,
  collectLists,
  LEGE_GEGEVENS,
  lijstDelta,
  type PlanbordDelta,
} from '../../../shared/domain/planbord/delta.ts';
import type { PlanbordGegevens, PlanbordLijst } from '../../../shared/domain/planning/planning.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { type Keuze, leesLijst, leesOuders, readLater } from './planbord.repository.ts';
import { lijstVanTabel, naamdatum } from './planbord.rules.ts';

/**
 * All planning rows that touch [van, tot); `naamOp` is the date whose names of teams
 * and organisations are used (toenmalige indeling), by default `van`.
 */
export function leesPlanbord(db: ReadDb, van: string, tot: string, naamOp: string = van): PlanbordGegevens {
  const keuze: Keuze = { soort: 'venster', van, tot };
  return collectLists((lijst) => leesLijst[lijst](db, keuze, naamOp));
}

/**
 * The call: names are those of today, or of the day in the window that is nearest to it. What the people
 * in it do after the window comes along, so that the page can judge an edit without an end.
 */
export function laadPlanbord(
  db: ReadDb,
  ctx: CallContext,
  { van, tot }: { readonly van: string; readonly tot: string },
): PlanbordGegevens {
  const gegevens = leesPlanbord(db, van, tot, naamdatum(van, tot, ctx.klok.vandaag()));
  const later = readLater(db, tot);
  const mensen = new Set(gegevens.medewerkers.map(({ id }) => id));
  const detacheringen = [
    ...gegevens.detacheringen,
    ...later.detacheringen.filter(({ medewerkerId }) => mensen.has(medewerkerId)),
  ];
  const contracten = new Set(detacheringen.map(({ id }) => id));
  const inzet = later.inzet.filter(({ detacheringId }) => contracten.has(detacheringId));
  return { ...gegevens, detacheringen, inzet: [...gegevens.inzet, ...inzet] };
}

/** Per table the ids that an opdracht touched: those that exist now, and those that are gone. */
export type GewijzigdeRijen = ReadonlyMap<
  string,
  { readonly bestaat: readonly string[]; readonly weg: readonly string[] }
>;

/** Which ids of which list were changed or removed. */
type Aangeraakt = {
  readonly gewijzigd: Map<PlanbordLijst, Set<string>>;
  readonly verwijderd: Map<PlanbordLijst, string[]>;
};

function noteer(aangeraakt: Aangeraakt, lijst: PlanbordLijst, ids: readonly string[]): void {
  const bekend = aangeraakt.gewijzigd.get(lijst) ?? new Set();
  for (const id of ids) bekend.add(id);
  aangeraakt.gewijzigd.set(lijst, bekend);
}

function verzamel(db: ReadDb, rijen: GewijzigdeRijen): Aangeraakt {
  const aangeraakt: Aangeraakt = { gewijzigd: new Map(), verwijderd: new Map() };
  for (const [tabel, { bestaat, weg }] of rijen) {
    const ouders = leesOuders(db, tabel, bestaat);
    if (ouders !== null) noteer(aangeraakt, ouders.lijst, ouders.ids);
    const lijst = lijstVanTabel(tabel);
    if (lijst === undefined) continue;
    noteer(aangeraakt, lijst, bestaat);
    aangeraakt.verwijderd.set(lijst, [...weg]);
  }
  return aangeraakt;
}

/**
 * Exactly the planning rows that an opdracht changed, read again after it. Made from the
 * journal and not by the services, so undo, redo and every later write are right too.
 */
export function maakPlanbordDelta(db: ReadDb, rijen: GewijzigdeRijen, vandaag: string): PlanbordDelta {
  // A cao that went leaves nothing that says whose it was.
  if ((rijen.get('organisatie_cao')?.weg.length ?? 0) > 0) return { herlees: true };
  const aangeraakt = verzamel(db, rijen);
  const delta = <L extends PlanbordLijst>(lijst: L) => {
    const ids = [...(aangeraakt.gewijzigd.get(lijst) ?? [])];
    const verwijderd = aangeraakt.verwijderd.get(lijst) ?? [];
    if (ids.length === 0 && verwijderd.length === 0) return undefined;
    const gewijzigd =
      ids.length === 0 ? LEGE_GEGEVENS[lijst] : leesLijst[lijst](db, { soort: 'ids', ids }, vandaag);
    return lijstDelta(lijst, gewijzigd, verwijderd);
  };
  const detacheringen = delta('detacheringen');
  if (detacheringen === undefined) return collectDeltas(delta);
  // A detachering brings its medewerker along: the window may not have had them yet.
  noteer(
    aangeraakt,
    'medewerkers',
    detacheringen.gewijzigd.map((d) => d.medewerkerId),
  );
  return {
    ...collectDeltas((lijst) => (lijst === 'detacheringen' ? undefined : delta(lijst))),
    detacheringen,
  };
}
