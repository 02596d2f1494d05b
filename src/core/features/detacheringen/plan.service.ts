import type { DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import {
  beeindig,
  beginOn,
  setOver,
  splits,
  toRato,
  verleng,
} from '../../../shared/domain/detachering/actions.ts';
import type { DetacheringRow, MaakId, Snapshot } from '../../../shared/domain/detachering/plan.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, firstDatum, tmNl } from '../../../shared/domain/tijd/datum.ts';
import { overlapt } from '../../../shared/domain/tijd/periode.ts';
import { found, ongeldig } from '../../base/fault.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';
import { findMedewerker, requireFunctieAndSpecialisme } from '../medewerkers/medewerkers.service.ts';
import { allFuncties, allTeams, gebiednamenOn } from '../medewerkers/werkstand.service.ts';
import {
  eindeBinnenOrganisatie,
  naamOfOrganisatie,
  requireOrganisatieOn,
  requireOrganisatieUntil,
} from '../organisaties/organisaties.service.ts';
import { requireTeamBegun } from '../teams/teams.service.ts';
import {
  beginEarlier,
  closeNevenrollen,
  neemInDienst,
  readDetachering,
  readNevenrollen,
  readSnapshot,
  setUitDienst,
} from './detacheringen.repository.ts';
import { requireHoogstens40 } from './hoogstens40.service.ts';
import { selectWerkpatroon } from './werkpatroon.service.ts';

/** What an action will do: the rows before and after, and what goes besides. Nothing is written yet. */
export type Plan = {
  readonly label: string;
  /** First day of the new situation: names are those of that day. */
  readonly dag: string;
  readonly voor: Snapshot;
  readonly na: Snapshot;
  readonly overig: readonly string[];
  /** What stays as it is but asks for attention. */
  readonly letOp?: readonly string[];
  /** Writes what is not in the stand. */
  readonly writeOverig: (tx: WriteDb) => void;
};

type Action<S extends DetacheringWijziging['soort']> = Extract<DetacheringWijziging, { readonly soort: S }>;

const NIETS = () => undefined;

function findDetachering(db: ReadDb, id: string): DetacheringRow {
  return found(readDetachering(db, id), 'Deze detachering bestaat niet meer. Ververs het scherm.');
}

/** A detachering with the stand of its person, and how labels name them. */
function open(db: ReadDb, detacheringId: string) {
  const found = findDetachering(db, detacheringId);
  const stand = readSnapshot(db, [found.medewerkerId]);
  const rij = stand.detacheringen.find((d) => d.id === detacheringId) ?? found;
  const wie = korteNaam(findMedewerker(db, rij.medewerkerId));
  return { rij, stand, wie, bij: naamOfOrganisatie(db, rij.organisatieId) };
}

/** Refuses a first day outside the detachering, at its field. */
function requireBinnen(row: DetacheringRow, field: string, dag: string): void {
  if (dag < row.geldigVan) throw ongeldig(field, `Deze detachering begint pas op ${datumNl(row.geldigVan)}.`);
  if (row.geldigTot !== null && dag >= row.geldigTot) {
    throw ongeldig(field, `Deze detachering loopt ${tmNl(row.geldigTot)}. Kies een eerdere datum.`);
  }
}

/** Nobody has two detacheringen at one organisation on a day (domein §2). */
function requireNoOverlap(na: Snapshot, organisatieId: string, field: string): void {
  const rows = na.detacheringen.filter((d) => d.organisatieId === organisatieId);
  if (
    rows.some((a, i) => rows.slice(i + 1).some((b) => a.medewerkerId === b.medewerkerId && overlapt(a, b)))
  ) {
    throw ongeldig(field, 'Deze medewerker is in deze periode al gedetacheerd door deze organisatie.');
  }
}

/** Nobody is at an organisation after it has stopped. */
export function requireBinnenOrganisatie(
  db: ReadDb,
  na: Snapshot,
  organisatieId: string,
  field: string,
): void {
  for (const row of na.detacheringen) {
    if (row.organisatieId === organisatieId) requireOrganisatieUntil(db, organisatieId, row.geldigTot, field);
  }
}

/** When each team stops; null = it goes on. */
function teamEinde(db: ReadDb): (teamId: string) => string | null {
  const einden = new Map(allTeams(db).map((team) => [team.id, team.geldigTot]));
  return (teamId) => einden.get(teamId) ?? null;
}

function planStarten(db: ReadDb, action: Action<'starten'>, createId: MaakId): Plan {
  const persoon = findMedewerker(db, action.medewerkerId);
  requireOrganisatieOn(db, action.organisatieId, action.van);
  requireFunctieAndSpecialisme(db, { functieId: action.functieId, specialismeId: null });
  const voor = readSnapshot(db, [action.medewerkerId]);
  const { medewerkerId, organisatieId, functieId, minutenPerWeek } = action;
  const nieuw: DetacheringRow = {
    id: createId(),
    ...{ medewerkerId, organisatieId, functieId, minutenPerWeek },
    werkpatroon: selectWerkpatroon(minutenPerWeek, action.werkpatroon),
    subsidieafspraakId: null,
    geldigVan: action.van,
    geldigTot: eindeBinnenOrganisatie(db, organisatieId, action.tot),
  };
  const na: Snapshot = { ...voor, detacheringen: [...voor.detacheringen, nieuw] };
  requireNoOverlap(na, organisatieId, 'organisatieId');
  const bij = naamOfOrganisatie(db, organisatieId);
  return {
    label: `Detachering van ${korteNaam(persoon)} bij ${bij} per ${datumNl(action.van)} gestart`,
    dag: action.van,
    voor,
    na,
    overig: [],
    writeOverig: (tx) => neemInDienst(tx, medewerkerId, action.van),
  };
}

function planUren(db: ReadDb, action: Action<'uren'>, createId: MaakId): Plan {
  const { rij, stand, wie, bij } = open(db, action.detacheringId);
  requireBinnen(rij, 'van', action.van);
  const { minutenPerWeek, van } = action;
  const werkpatroon = selectWerkpatroon(minutenPerWeek, action.werkpatroon);
  if (minutenPerWeek === rij.minutenPerWeek && werkpatroon.join() === rij.werkpatroon.join()) {
    throw ongeldig('minutenPerWeek', `${wie} heeft deze uren en werkdagen al.`);
  }
  const uren = action.inzet === 'behoud' ? undefined : toRato(stand, rij, van, minutenPerWeek);
  const na = splits(stand, rij, van, { minutenPerWeek, werkpatroon }, createId, uren);
  requireHoogstens40(db, na, 'inzet', 'naarRato');
  return {
    label: `Uren van ${wie} bij ${bij}: ${urenWithEenheid(minutenPerWeek)} vanaf ${datumNl(van)}`,
    dag: van,
    voor: stand,
    na,
    overig: [],
    writeOverig: NIETS,
  };
}

function planFunctie(db: ReadDb, action: Action<'functie'>, createId: MaakId): Plan {
  const { rij, stand, wie } = open(db, action.detacheringId);
  requireBinnen(rij, 'van', action.van);
  requireFunctieAndSpecialisme(db, { functieId: action.functieId, specialismeId: null });
  if (action.functieId === rij.functieId) throw ongeldig('functieId', `${wie} heeft deze functie al.`);
  const naam = allFuncties(db).find((f) => f.id === action.functieId)?.naam ?? '';
  return {
    label: `Functie van ${wie}: ${naam} vanaf ${datumNl(action.van)}`,
    dag: action.van,
    voor: stand,
    na: splits(stand, rij, action.van, { functieId: action.functieId }, createId),
    overig: [],
    writeOverig: NIETS,
  };
}

/** Refuses a new end that is not later, or beyond the organisation. */
function requireVerlengbaar(db: ReadDb, row: DetacheringRow, tot: string | null): void {
  if (row.geldigTot === null)
    throw ongeldig('tot', `De detachering ${fromWie(db, row)} loopt al zonder einde.`);
  if (tot !== null && tot <= row.geldigTot) {
    throw ongeldig(
      'tot',
      `De detachering ${fromWie(db, row)} loopt al ${tmNl(row.geldigTot)}. Kies een latere datum.`,
    );
  }
  requireOrganisatieUntil(db, row.organisatieId, tot, 'tot');
}

function fromWie(db: ReadDb, row: DetacheringRow): string {
  return `van ${korteNaam(findMedewerker(db, row.medewerkerId))} bij ${naamOfOrganisatie(db, row.organisatieId)}`;
}

function planVerlengen(db: ReadDb, { detacheringIds, tot }: Action<'verlengen'>): Plan {
  const rows = [...new Set(detacheringIds)].map((id) => findDetachering(db, id));
  for (const row of rows) requireVerlengbaar(db, row, tot);
  const mensen = [...new Set(rows.map((row) => row.medewerkerId))];
  const voor = readSnapshot(db, mensen);
  const einde = teamEinde(db);
  const na = rows.reduce((state, { id }) => {
    const row = state.detacheringen.find((d) => d.id === id);
    return row === undefined ? state : verleng(state, row, tot, einde);
  }, voor);
  for (const row of rows) requireNoOverlap(na, row.organisatieId, 'tot');
  const [first] = rows;
  const wat =
    rows.length === 1 && first !== undefined
      ? `Detachering ${fromWie(db, first)}`
      : `${rows.length} detacheringen`;
  return {
    label: `${wat} verlengd, ${tmNl(tot)}`,
    dag: rows.map((row) => row.geldigTot ?? row.geldigVan).sort()[0] ?? '',
    voor,
    na,
    overig: [],
    writeOverig: (tx) => {
      for (const row of rows) neemInDienst(tx, row.medewerkerId, row.geldigVan);
    },
  };
}

/** Refuses another begin that is none, or at which the organisation, a team or an earlier detachering is in the way. */
function requireBegin(db: ReadDb, stand: Snapshot, row: DetacheringRow, van: string): void {
  if (van === row.geldigVan) throw ongeldig('van', `Deze detachering begint al op ${datumNl(van)}.`);
  if (row.geldigTot !== null && van >= row.geldigTot) {
    throw ongeldig('van', `Deze detachering loopt ${tmNl(row.geldigTot)}. Kies een eerdere datum.`);
  }
  requireOrganisatieOn(db, row.organisatieId, van);
  const before = stand.detacheringen.find(
    (d) =>
      d !== row &&
      d.medewerkerId === row.medewerkerId &&
      d.organisatieId === row.organisatieId &&
      overlapt(d, { geldigVan: van, geldigTot: row.geldigVan }),
  );
  if (van < row.geldigVan && before !== undefined) {
    throw ongeldig(
      'van',
      `Hiervoor loopt al een detachering ${tmNl(before.geldigTot)}. Kies een datum daarna.`,
    );
  }
  const began = stand.inzet.filter((i) => i.detacheringId === row.id && i.geldigVan === row.geldigVan);
  for (const { teamId } of began) if (van < row.geldigVan) requireTeamBegun(db, teamId, van);
}

function planBegin(db: ReadDb, action: Action<'begin'>, createId: MaakId): Plan {
  const { rij, stand, wie, bij } = open(db, action.detacheringId);
  const { van } = action;
  requireBegin(db, stand, rij, van);
  const { medewerkerId, geldigVan } = rij;
  return {
    label: `Detachering van ${wie} bij ${bij} begint op ${datumNl(van)}`,
    dag: firstDatum(van, geldigVan),
    voor: stand,
    na: beginOn(stand, rij, van, createId),
    overig: [],
    writeOverig: (tx) => {
      if (van < geldigVan) beginEarlier(tx, medewerkerId, geldigVan, van);
    },
  };
}

function planBeeindigen(db: ReadDb, action: Action<'beeindigen'>, createId: MaakId): Plan {
  const { rij, stand, wie, bij } = open(db, action.detacheringId);
  requireBinnen(rij, 'per', action.per);
  return {
    label: `Detachering van ${wie} bij ${bij} beëindigd per ${datumNl(action.per)}`,
    dag: action.per,
    voor: stand,
    na: beeindig(stand, rij, action.per, createId),
    overig: [],
    writeOverig: NIETS,
  };
}

function planOverzetten(db: ReadDb, action: Action<'overzetten'>, createId: MaakId): Plan {
  const { rij, stand, wie, bij } = open(db, action.detacheringId);
  requireBinnen(rij, 'van', action.van);
  if (action.organisatieId === rij.organisatieId) {
    throw ongeldig('organisatieId', `${wie} is al gedetacheerd door ${bij}. Kies een andere organisatie.`);
  }
  requireOrganisatieOn(db, action.organisatieId, action.van);
  const hier = stand.detacheringen.filter((d) => d.organisatieId === rij.organisatieId);
  const na = setOver(stand, hier, action.van, action.organisatieId, createId);
  requireBinnenOrganisatie(db, na, action.organisatieId, 'organisatieId');
  requireNoOverlap(na, action.organisatieId, 'organisatieId');
  const naar = naamOfOrganisatie(db, action.organisatieId);
  return {
    label: `${wie} overgezet van ${bij} naar ${naar} per ${datumNl(action.van)}`,
    dag: action.van,
    voor: stand,
    na,
    overig: [],
    writeOverig: NIETS,
  };
}

function planUitDienst(db: ReadDb, action: Action<'uit-dienst'>, createId: MaakId): Plan {
  const wie = korteNaam(findMedewerker(db, action.medewerkerId));
  const { per } = action;
  const voor = readSnapshot(db, [action.medewerkerId]);
  const first = voor.detacheringen[0];
  if (first !== undefined && per <= first.geldigVan) {
    throw ongeldig('per', `${wie} begint pas op ${datumNl(first.geldigVan)}. Kies een latere datum.`);
  }
  const lopend = voor.detacheringen.filter((d) => d.geldigTot === null || d.geldigTot > per);
  if (lopend.length === 0) {
    throw ongeldig('per', `${wie} heeft op ${datumNl(per)} al geen detachering meer.`);
  }
  const rollen = readNevenrollen(db, action.medewerkerId, per);
  const gebied = gebiednamenOn(db, per);
  return {
    label: `${wie} uit dienst per ${datumNl(per)}`,
    dag: per,
    voor,
    na: lopend.reduce((state, row) => beeindig(state, row, per, createId), voor),
    overig: [
      ...rollen.gebieden.map(({ gebiedId }) => `Gebiedsmanager van ${gebied(gebiedId)} stopt`),
      ...rollen.taken.map(({ taak }) => `Taak ${taak} stopt`),
    ],
    writeOverig: (tx) => {
      closeNevenrollen(tx, rollen, per);
      setUitDienst(tx, action.medewerkerId, per);
    },
  };
}

/** The plan of an action; refuses what cannot be, at its field. `createId` gives ids to rows that are new. */
export function createPlan(db: ReadDb, action: DetacheringWijziging, createId: MaakId): Plan {
  switch (action.soort) {
    case 'starten':
      return planStarten(db, action, createId);
    case 'uren':
      return planUren(db, action, createId);
    case 'functie':
      return planFunctie(db, action, createId);
    case 'verlengen':
      return planVerlengen(db, action);
    case 'begin':
      return planBegin(db, action, createId);
    case 'beeindigen':
      return planBeeindigen(db, action, createId);
    case 'overzetten':
      return planOverzetten(db, action, createId);
    case 'uit-dienst':
      return planUitDienst(db, action, createId);
    default:
      return assertNever(action);
  }
}
