import type { LijstDelta, PlanbordDelta } from '../../../shared/domain/planbord/delta.ts';
import type { PlanbordGegevens, PlanbordLijst } from '../../../shared/domain/planning/planning.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { type Keuze, leesLijst, leesOuderIds, readLater } from './planbord.repository.ts';
import { isNaamtabel, lijstVanNamen, lijstVanTabel, naamdatum } from './planbord.rules.ts';

type Rij<L extends PlanbordLijst> = PlanbordGegevens[L][number];

/**
 * All planning rows that touch [van, tot); `naamOp` is the date whose names of teams
 * and organisations are used (toenmalige indeling), by default `van`.
 */
export function leesPlanbord(db: ReadDb, van: string, tot: string, naamOp: string = van): PlanbordGegevens {
  const keuze: Keuze = { soort: 'venster', van, tot };
  const lees = <L extends PlanbordLijst>(lijst: L): PlanbordGegevens[L] =>
    leesLijst[lijst](db, keuze, naamOp);
  return {
    gebieden: lees('gebieden'),
    teams: lees('teams'),
    teamGebieden: lees('teamGebieden'),
    organisaties: lees('organisaties'),
    functies: lees('functies'),
    specialismen: lees('specialismen'),
    medewerkers: lees('medewerkers'),
    detacheringen: lees('detacheringen'),
    inzet: lees('inzet'),
    afwezigheid: lees('afwezigheid'),
    medewerkerSpecialismen: lees('medewerkerSpecialismen'),
    registraties: lees('registraties'),
    gebiedsmanagers: lees('gebiedsmanagers'),
    vacatures: lees('vacatures'),
    formatie: lees('formatie'),
    werkvoorraad: lees('werkvoorraad'),
    kalenderdagen: lees('kalenderdagen'),
    acceptaties: lees('acceptaties'),
    instellingen: lees('instellingen'),
  };
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
    if (isNaamtabel(tabel)) noteer(aangeraakt, lijstVanNamen(tabel), leesOuderIds(db, tabel, bestaat));
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
  const delta = <L extends PlanbordLijst>(lijst: L): LijstDelta<Rij<L>> | undefined => {
    const ids = [...(aangeraakt.gewijzigd.get(lijst) ?? [])];
    const verwijderd = aangeraakt.verwijderd.get(lijst) ?? [];
    if (ids.length === 0 && verwijderd.length === 0) return undefined;
    const gewijzigd: readonly Rij<L>[] =
      ids.length === 0 ? [] : leesLijst[lijst](db, { soort: 'ids', ids }, vandaag);
    return { gewijzigd, verwijderd };
  };
  const detacheringen = delta('detacheringen');
  // A detachering brings its medewerker along: the window may not have had them yet.
  noteer(aangeraakt, 'medewerkers', detacheringen?.gewijzigd.map((d) => d.medewerkerId) ?? []);
  return {
    gebieden: delta('gebieden'),
    teams: delta('teams'),
    teamGebieden: delta('teamGebieden'),
    organisaties: delta('organisaties'),
    functies: delta('functies'),
    specialismen: delta('specialismen'),
    medewerkers: delta('medewerkers'),
    detacheringen,
    inzet: delta('inzet'),
    afwezigheid: delta('afwezigheid'),
    medewerkerSpecialismen: delta('medewerkerSpecialismen'),
    registraties: delta('registraties'),
    gebiedsmanagers: delta('gebiedsmanagers'),
    vacatures: delta('vacatures'),
    formatie: delta('formatie'),
    werkvoorraad: delta('werkvoorraad'),
    kalenderdagen: delta('kalenderdagen'),
    acceptaties: delta('acceptaties'),
    instellingen: delta('instellingen'),
  };
}
