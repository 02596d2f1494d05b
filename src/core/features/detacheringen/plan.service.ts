import type { DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { beeindig, naarRato, splits, verleng, zetOver } from '../../../shared/domain/detachering/acties.ts';
import type { DetacheringRij, MaakId, Stand } from '../../../shared/domain/detachering/plan.ts';
import { MAX_MINUTEN } from '../../../shared/domain/planning/planning.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl, totEnMetNl } from '../../../shared/domain/tijd/datum.ts';
import { overlapt } from '../../../shared/domain/tijd/periode.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';
import { vereisFunctieEnSpecialisme, vindMedewerker } from '../medewerkers/medewerkers.service.ts';
import { alleFuncties, alleTeams, gebiednamenOp } from '../medewerkers/werkstand.service.ts';
import {
  eindeBinnenOrganisatie,
  kiesWerkpatroon,
  naamVanOrganisatie,
  vereisOrganisatieOp,
  vereisOrganisatieTot,
} from '../organisaties/organisaties.service.ts';
import {
  leesDetachering,
  leesNevenrollen,
  leesStand,
  neemInDienst,
  sluitNevenrollen,
  zetUitDienst,
} from './detacheringen.repository.ts';

/** What an action will do: the rows before and after, and what goes besides. Nothing is written yet. */
export type Plan = {
  readonly label: string;
  /** First day of the new situation: names are those of that day. */
  readonly dag: string;
  readonly voor: Stand;
  readonly na: Stand;
  readonly overig: readonly string[];
  /** What stays as it is but asks for attention. */
  readonly letOp?: readonly string[];
  /** Writes what is not in the stand. */
  readonly schrijfOverig: (tx: WriteDb) => void;
};

type Actie<S extends DetacheringWijziging['soort']> = Extract<DetacheringWijziging, { readonly soort: S }>;

const NIETS = () => undefined;

function vindDetachering(db: ReadDb, id: string): DetacheringRij {
  const gevonden = leesDetachering(db, id);
  if (gevonden === undefined) throw nietGevonden('Deze detachering bestaat niet meer. Ververs het scherm.');
  return gevonden;
}

/** A detachering with the stand of its person, and how labels name them. */
function open(db: ReadDb, detacheringId: string) {
  const gevonden = vindDetachering(db, detacheringId);
  const stand = leesStand(db, [gevonden.medewerkerId]);
  const rij = stand.detacheringen.find((d) => d.id === detacheringId) ?? gevonden;
  const wie = korteNaam(vindMedewerker(db, rij.medewerkerId));
  return { rij, stand, wie, bij: naamVanOrganisatie(db, rij.organisatieId) };
}

/** Refuses a first day outside the detachering, at its field. */
function vereisBinnen(rij: DetacheringRij, veld: string, dag: string): void {
  if (dag < rij.geldigVan) throw ongeldig(veld, `Deze detachering begint pas op ${datumNl(rij.geldigVan)}.`);
  if (rij.geldigTot !== null && dag >= rij.geldigTot) {
    throw ongeldig(veld, `Deze detachering loopt ${totEnMetNl(rij.geldigTot)}. Kies een eerdere datum.`);
  }
}

/** Nobody has two detacheringen at one organisation on a day (domein §2). */
function vereisGeenOverlap(na: Stand, organisatieId: string, veld: string): void {
  const rijen = na.detacheringen.filter((d) => d.organisatieId === organisatieId);
  if (
    rijen.some((a, i) => rijen.slice(i + 1).some((b) => a.medewerkerId === b.medewerkerId && overlapt(a, b)))
  ) {
    throw ongeldig(veld, 'Deze medewerker is in deze periode al gedetacheerd door deze organisatie.');
  }
}

/** Nobody is at an organisation after it has stopped. */
export function vereisBinnenOrganisatie(db: ReadDb, na: Stand, organisatieId: string, veld: string): void {
  for (const rij of na.detacheringen) {
    if (rij.organisatieId === organisatieId) vereisOrganisatieTot(db, organisatieId, rij.geldigTot, veld);
  }
}

/** When each team stops; null = it goes on. */
function teamEinde(db: ReadDb): (teamId: string) => string | null {
  const einden = new Map(alleTeams(db).map((team) => [team.id, team.geldigTot]));
  return (teamId) => einden.get(teamId) ?? null;
}

/** One inzet row holds at most 40 hours (domein §2). */
function vereisHoogstens40(na: Stand, wie: string): void {
  if (na.inzet.every((rij) => rij.minutenPerWeek <= MAX_MINUTEN)) return;
  throw ongeldig(
    'inzet',
    `${wie} komt naar rato boven 40 uur per week in één team. Laat de ingezette uren zoals ze zijn.`,
  );
}

function planStarten(db: ReadDb, actie: Actie<'starten'>, maakId: MaakId): Plan {
  const persoon = vindMedewerker(db, actie.medewerkerId);
  vereisOrganisatieOp(db, actie.organisatieId, actie.van);
  vereisFunctieEnSpecialisme(db, { functieId: actie.functieId, specialismeId: null });
  const voor = leesStand(db, [actie.medewerkerId]);
  const { medewerkerId, organisatieId, functieId, minutenPerWeek } = actie;
  const nieuw: DetacheringRij = {
    id: maakId(),
    ...{ medewerkerId, organisatieId, functieId, minutenPerWeek },
    werkpatroon: kiesWerkpatroon(minutenPerWeek, actie.werkpatroon),
    subsidieafspraakId: null,
    geldigVan: actie.van,
    geldigTot: eindeBinnenOrganisatie(db, organisatieId, actie.tot),
  };
  const na: Stand = { ...voor, detacheringen: [...voor.detacheringen, nieuw] };
  vereisGeenOverlap(na, organisatieId, 'organisatieId');
  const bij = naamVanOrganisatie(db, organisatieId);
  return {
    label: `Detachering van ${korteNaam(persoon)} bij ${bij} per ${datumNl(actie.van)} gestart`,
    dag: actie.van,
    voor,
    na,
    overig: [],
    schrijfOverig: (tx) => neemInDienst(tx, medewerkerId, actie.van),
  };
}

function planUren(db: ReadDb, actie: Actie<'uren'>, maakId: MaakId): Plan {
  const { rij, stand, wie, bij } = open(db, actie.detacheringId);
  vereisBinnen(rij, 'van', actie.van);
  const { minutenPerWeek, van } = actie;
  const werkpatroon = kiesWerkpatroon(minutenPerWeek, actie.werkpatroon);
  if (minutenPerWeek === rij.minutenPerWeek && werkpatroon.join() === rij.werkpatroon.join()) {
    throw ongeldig('minutenPerWeek', `${wie} heeft deze uren en werkdagen al.`);
  }
  const uren = actie.inzet === 'behoud' ? undefined : naarRato(stand, rij, van, minutenPerWeek);
  const na = splits(stand, rij, van, { minutenPerWeek, werkpatroon }, maakId, uren);
  vereisHoogstens40(na, wie);
  return {
    label: `Uren van ${wie} bij ${bij}: ${urenMetEenheid(minutenPerWeek)} vanaf ${datumNl(van)}`,
    dag: van,
    voor: stand,
    na,
    overig: [],
    schrijfOverig: NIETS,
  };
}

function planFunctie(db: ReadDb, actie: Actie<'functie'>, maakId: MaakId): Plan {
  const { rij, stand, wie } = open(db, actie.detacheringId);
  vereisBinnen(rij, 'van', actie.van);
  vereisFunctieEnSpecialisme(db, { functieId: actie.functieId, specialismeId: null });
  if (actie.functieId === rij.functieId) throw ongeldig('functieId', `${wie} heeft deze functie al.`);
  const naam = alleFuncties(db).find((f) => f.id === actie.functieId)?.naam ?? '';
  return {
    label: `Functie van ${wie}: ${naam} vanaf ${datumNl(actie.van)}`,
    dag: actie.van,
    voor: stand,
    na: splits(stand, rij, actie.van, { functieId: actie.functieId }, maakId),
    overig: [],
    schrijfOverig: NIETS,
  };
}

/** Refuses a new end that is not later, or beyond the organisation. */
function vereisVerlengbaar(db: ReadDb, rij: DetacheringRij, tot: string | null): void {
  if (rij.geldigTot === null)
    throw ongeldig('tot', `De detachering ${vanWie(db, rij)} loopt al zonder einde.`);
  if (tot !== null && tot <= rij.geldigTot) {
    throw ongeldig(
      'tot',
      `De detachering ${vanWie(db, rij)} loopt al ${totEnMetNl(rij.geldigTot)}. Kies een latere datum.`,
    );
  }
  vereisOrganisatieTot(db, rij.organisatieId, tot, 'tot');
}

function vanWie(db: ReadDb, rij: DetacheringRij): string {
  return `van ${korteNaam(vindMedewerker(db, rij.medewerkerId))} bij ${naamVanOrganisatie(db, rij.organisatieId)}`;
}

function planVerlengen(db: ReadDb, { detacheringIds, tot }: Actie<'verlengen'>): Plan {
  const rijen = [...new Set(detacheringIds)].map((id) => vindDetachering(db, id));
  for (const rij of rijen) vereisVerlengbaar(db, rij, tot);
  const mensen = [...new Set(rijen.map((rij) => rij.medewerkerId))];
  const voor = leesStand(db, mensen);
  const einde = teamEinde(db);
  const na = rijen.reduce((stand, { id }) => {
    const rij = stand.detacheringen.find((d) => d.id === id);
    return rij === undefined ? stand : verleng(stand, rij, tot, einde);
  }, voor);
  for (const rij of rijen) vereisGeenOverlap(na, rij.organisatieId, 'tot');
  const [eerste] = rijen;
  const wat =
    rijen.length === 1 && eerste !== undefined
      ? `Detachering ${vanWie(db, eerste)}`
      : `${rijen.length} detacheringen`;
  return {
    label: `${wat} verlengd, ${totEnMetNl(tot)}`,
    dag: rijen.map((rij) => rij.geldigTot ?? rij.geldigVan).sort()[0] ?? '',
    voor,
    na,
    overig: [],
    schrijfOverig: (tx) => {
      for (const rij of rijen) neemInDienst(tx, rij.medewerkerId, rij.geldigVan);
    },
  };
}

function planBeeindigen(db: ReadDb, actie: Actie<'beeindigen'>, maakId: MaakId): Plan {
  const { rij, stand, wie, bij } = open(db, actie.detacheringId);
  vereisBinnen(rij, 'per', actie.per);
  return {
    label: `Detachering van ${wie} bij ${bij} beëindigd per ${datumNl(actie.per)}`,
    dag: actie.per,
    voor: stand,
    na: beeindig(stand, rij, actie.per, maakId),
    overig: [],
    schrijfOverig: NIETS,
  };
}

function planOverzetten(db: ReadDb, actie: Actie<'overzetten'>, maakId: MaakId): Plan {
  const { rij, stand, wie, bij } = open(db, actie.detacheringId);
  vereisBinnen(rij, 'van', actie.van);
  if (actie.organisatieId === rij.organisatieId) {
    throw ongeldig('organisatieId', `${wie} is al gedetacheerd door ${bij}. Kies een andere organisatie.`);
  }
  vereisOrganisatieOp(db, actie.organisatieId, actie.van);
  const hier = stand.detacheringen.filter((d) => d.organisatieId === rij.organisatieId);
  const na = zetOver(stand, hier, actie.van, actie.organisatieId, maakId);
  vereisBinnenOrganisatie(db, na, actie.organisatieId, 'organisatieId');
  vereisGeenOverlap(na, actie.organisatieId, 'organisatieId');
  const naar = naamVanOrganisatie(db, actie.organisatieId);
  return {
    label: `${wie} overgezet van ${bij} naar ${naar} per ${datumNl(actie.van)}`,
    dag: actie.van,
    voor: stand,
    na,
    overig: [],
    schrijfOverig: NIETS,
  };
}

function planUitDienst(db: ReadDb, actie: Actie<'uit-dienst'>, maakId: MaakId): Plan {
  const wie = korteNaam(vindMedewerker(db, actie.medewerkerId));
  const { per } = actie;
  const voor = leesStand(db, [actie.medewerkerId]);
  const eerste = voor.detacheringen[0];
  if (eerste !== undefined && per <= eerste.geldigVan) {
    throw ongeldig('per', `${wie} begint pas op ${datumNl(eerste.geldigVan)}. Kies een latere datum.`);
  }
  const lopend = voor.detacheringen.filter((d) => d.geldigTot === null || d.geldigTot > per);
  if (lopend.length === 0) {
    throw ongeldig('per', `${wie} heeft op ${datumNl(per)} al geen detachering meer.`);
  }
  const rollen = leesNevenrollen(db, actie.medewerkerId, per);
  const gebied = gebiednamenOp(db, per);
  return {
    label: `${wie} uit dienst per ${datumNl(per)}`,
    dag: per,
    voor,
    na: lopend.reduce((stand, rij) => beeindig(stand, rij, per, maakId), voor),
    overig: [
      ...rollen.gebieden.map(({ gebiedId }) => `Gebiedsmanager van ${gebied(gebiedId)} stopt`),
      ...rollen.taken.map(({ taak }) => `Taak ${taak} stopt`),
    ],
    schrijfOverig: (tx) => {
      sluitNevenrollen(tx, rollen, per);
      zetUitDienst(tx, actie.medewerkerId, per);
    },
  };
}

/** The plan of an action; refuses what cannot be, at its field. `maakId` gives ids to rows that are new. */
export function maakPlan(db: ReadDb, actie: DetacheringWijziging, maakId: MaakId): Plan {
  switch (actie.soort) {
    case 'starten':
      return planStarten(db, actie, maakId);
    case 'uren':
      return planUren(db, actie, maakId);
    case 'functie':
      return planFunctie(db, actie, maakId);
    case 'verlengen':
      return planVerlengen(db, actie);
    case 'beeindigen':
      return planBeeindigen(db, actie, maakId);
    case 'overzetten':
      return planOverzetten(db, actie, maakId);
    case 'uit-dienst':
      return planUitDienst(db, actie, maakId);
    default:
      return assertNever(actie);
  }
}
