import {
  type Rekeninstellingen,
  rekeninstellingenOp,
} from '../../../shared/domain/instelling/instellingen.ts';
import { inzetOpDag } from '../../../shared/domain/inzet/dag.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lijsten.ts';
import {
  huidigeOrganisatie,
  keuzeVan,
  type Opvolging,
  valtUiteen,
} from '../../../shared/domain/organisatie/opvolging.ts';
import { bepaalHoofdteams, type InzetSinds } from '../../../shared/domain/planning/hoofdteam.ts';
import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { kiesNaam } from '../../../shared/domain/tekst/naamregel.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  leesDetacheringenOp,
  leesFuncties,
  leesGebiednaamrijen,
  leesInstellingen,
  leesInzetrijenOp,
  leesInzetSindsRijen,
  leesLoopbanen,
  leesNamenVan,
  leesOpvolgingen,
  leesOrganisatienaamrijen,
  leesOrganisatierijen,
  leesSpecialismen,
  leesSpecialismenOp,
  leesTeamnaamrijen,
  leesTeamrijen,
} from './werkstand.repository.ts';

/** Who works where for whom on one day, from rows read once: what lists, matrix and formatie count. */

export type DetacheringOpDag = ReturnType<typeof leesDetacheringenOp>[number];
export type Werkregel = ReturnType<typeof werkregelsOp>[number];

export type Werkstand = {
  readonly peildatum: string;
  readonly detacheringen: readonly DetacheringOpDag[];
  /** Planned hours on the day, more than 0, of detacheringen that hold on the day. */
  readonly inzet: readonly Werkregel[];
  /** Medewerker → the team that counts this person. */
  readonly hoofdteams: ReadonlyMap<string, string>;
  /** Medewerker → hoofdspecialisme. */
  readonly hoofdspecialismen: ReadonlyMap<string, string>;
  readonly instellingen: Rekeninstellingen;
};

/** First day of each person in each team: decides between equal hours in two teams. */
export function leesInzetSinds(db: ReadDb, peildatum: string): InzetSinds[] {
  return leesInzetSindsRijen(db, peildatum);
}

/** Settings in force on a day. */
export function instellingenOp(db: ReadDb, dag: string): Rekeninstellingen {
  return rekeninstellingenOp(leesInstellingen(db), dag);
}

/** The inzet that counts on the day, flat. */
function werkregelsOp(db: ReadDb, detacheringen: readonly DetacheringOpDag[], dag: string) {
  return inzetOpDag(detacheringen, leesInzetrijenOp(db, dag), dag).map(({ detachering, inzet }) => {
    const { medewerkerId, organisatieId, functieId } = detachering;
    return { ...inzet, medewerkerId, organisatieId, functieId };
  });
}

export function leesWerkstand(db: ReadDb, peildatum: string): Werkstand {
  const detacheringen = leesDetacheringenOp(db, peildatum);
  const inzet = werkregelsOp(db, detacheringen, peildatum);
  return {
    peildatum,
    detacheringen,
    inzet,
    hoofdteams: bepaalHoofdteams(inzet, leesTeamrijen(db), leesInzetSinds(db, peildatum)),
    hoofdspecialismen: new Map(
      leesSpecialismenOp(db, peildatum)
        .filter((rij) => rij.hoofd)
        .map((rij) => [rij.medewerkerId, rij.specialismeId]),
    ),
    instellingen: instellingenOp(db, peildatum),
  };
}

/** Names of one kind of thing on a day, by id; '' for what has no name. */
export type NaamOp = (id: string) => string;

function namenOp(
  rijen: readonly {
    readonly ouderId: string;
    readonly naam: string;
    readonly geldigVan: string;
    readonly geldigTot: string | null;
  }[],
  dag: string,
): NaamOp {
  const perOuder = Map.groupBy(rijen, (rij) => rij.ouderId);
  const bekend = new Map<string, string>();
  return (id) => {
    const naam = bekend.get(id) ?? kiesNaam(perOuder.get(id) ?? [], dag);
    bekend.set(id, naam);
    return naam;
  };
}

/** Names of teams on a day. */
export function teamnamenOp(db: ReadDb, dag: string): NaamOp {
  return namenOp(
    leesTeamnaamrijen(db).map((rij) => ({ ...rij, ouderId: rij.teamId })),
    dag,
  );
}

/** Names of gebieden on a day. */
export function gebiednamenOp(db: ReadDb, dag: string): NaamOp {
  return namenOp(
    leesGebiednaamrijen(db).map((rij) => ({ ...rij, ouderId: rij.gebiedId })),
    dag,
  );
}

/** Names of organisations on a day. */
export function organisatienamenOp(db: ReadDb, dag: string): NaamOp {
  return namenOp(
    leesOrganisatienaamrijen(db).map((rij) => ({ ...rij, ouderId: rij.organisatieId })),
    dag,
  );
}

/** How overviews name organisations and under which one a person is counted. */
export type Indelingsregel = {
  readonly indeling: Indeling;
  /** The organisation a detachering of this person at `organisatieId` is counted under. */
  readonly groepVan: (organisatieId: string, medewerkerId?: string) => string;
  /** 'toenmalig': the name on the peildatum; 'huidig': the name today. */
  readonly naamVan: NaamOp;
  /** Place of an organisation in the municipality's order. */
  readonly plekVan: (organisatieId: string) => number;
};

function huidigeGroep(
  db: ReadDb,
  opvolgingen: readonly Opvolging[],
  vandaag: string,
): Indelingsregel['groepVan'] {
  const bekend = new Map<string, string>();
  if (!valtUiteen(opvolgingen, vandaag)) {
    return (id) => {
      const groep = bekend.get(id) ?? huidigeOrganisatie(id, opvolgingen, vandaag);
      bekend.set(id, groep);
      return groep;
    };
  }
  const loopbanen = Map.groupBy(leesLoopbanen(db), (rij) => rij.medewerkerId);
  return (id, medewerkerId) =>
    huidigeOrganisatie(
      id,
      opvolgingen,
      vandaag,
      keuzeVan(medewerkerId === undefined ? [] : (loopbanen.get(medewerkerId) ?? [])),
    );
}

/** These people by id. */
export function leesMensenOpId(db: ReadDb, ids: readonly string[]): Map<string, Medewerker> {
  return new Map(leesNamenVan(db, ids).map((rij) => [rij.id, rij]));
}

/** The indeling of an overview on a peildatum, seen from today. */
export function indelingOp(
  db: ReadDb,
  indeling: Indeling,
  peildatum: string,
  vandaag: string,
): Indelingsregel {
  const plek = new Map(leesOrganisatierijen(db).map((rij, i) => [rij.id, i]));
  return {
    indeling,
    groepVan: indeling === 'toenmalig' ? (id) => id : huidigeGroep(db, leesOpvolgingen(db), vandaag),
    naamVan: organisatienamenOp(db, indeling === 'toenmalig' ? peildatum : vandaag),
    plekVan: (id) => plek.get(id) ?? Number.MAX_SAFE_INTEGER,
  };
}

/** Functions in the order of the list. */
export function alleFuncties(db: ReadDb) {
  return leesFuncties(db);
}

/** Specialisms in the order of the list. */
export function alleSpecialismen(db: ReadDb) {
  return leesSpecialismen(db);
}

/** All organisations there are or were, in the municipality's order. */
export function alleOrganisaties(db: ReadDb) {
  return leesOrganisatierijen(db);
}

/** All teams there are or were, in the municipality's order. */
export function alleTeams(db: ReadDb) {
  return leesTeamrijen(db);
}

/** Every step of opvolging, oldest first. */
export function alleOpvolgingen(db: ReadDb): Opvolging[] {
  return leesOpvolgingen(db);
}
