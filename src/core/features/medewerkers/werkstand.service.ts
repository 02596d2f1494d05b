import {
  type Rekeninstellingen,
  rekeninstellingenOn,
} from '../../../shared/domain/instelling/instellingen.ts';
import { inzetOpDag } from '../../../shared/domain/inzet/dag.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lists.ts';
import {
  choiceOf,
  currentOrganisatie,
  type Opvolging,
  valtUiteen,
} from '../../../shared/domain/organisatie/opvolging.ts';
import { determineHoofdteams, type InzetSinds } from '../../../shared/domain/planning/hoofdteam.ts';
import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { selectNaam } from '../../../shared/domain/tekst/naamregel.ts';
import type { ReadDb } from '../../db/types.ts';
import {
  readDetacheringenOn,
  readFuncties,
  readGebiednaamrijen,
  readInstellingen,
  readInzetrijenOn,
  readInzetSindsRows,
  readLoopbanen,
  readNamenOf,
  readOpvolgingen,
  readOrganisatienaamrijen,
  readOrganisatierijen,
  readSpecialismen,
  readSpecialismenOn,
  readTeamnaamrijen,
  readTeamrijen,
} from './werkstand.repository.ts';

/** Who works where for whom on one day, from rows read once: what lists, matrix and formatie count. */

export type DetacheringOpDag = ReturnType<typeof readDetacheringenOn>[number];
export type Werkregel = ReturnType<typeof werkregelsOn>[number];

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
export function readInzetSinds(db: ReadDb, peildatum: string): InzetSinds[] {
  return readInzetSindsRows(db, peildatum);
}

/** Settings in force on a day. */
export function instellingenOn(db: ReadDb, dag: string): Rekeninstellingen {
  return rekeninstellingenOn(readInstellingen(db), dag);
}

/** The inzet that counts on the day, flat. */
function werkregelsOn(db: ReadDb, detacheringen: readonly DetacheringOpDag[], dag: string) {
  return inzetOpDag(detacheringen, readInzetrijenOn(db, dag), dag).map(({ detachering, inzet }) => {
    const { medewerkerId, organisatieId, functieId } = detachering;
    return { ...inzet, medewerkerId, organisatieId, functieId };
  });
}

export function readWerkstand(db: ReadDb, peildatum: string): Werkstand {
  const detacheringen = readDetacheringenOn(db, peildatum);
  const inzet = werkregelsOn(db, detacheringen, peildatum);
  return {
    peildatum,
    detacheringen,
    inzet,
    hoofdteams: determineHoofdteams(inzet, readTeamrijen(db), readInzetSinds(db, peildatum)),
    hoofdspecialismen: new Map(
      readSpecialismenOn(db, peildatum)
        .filter((row) => row.hoofd)
        .map((row) => [row.medewerkerId, row.specialismeId]),
    ),
    instellingen: instellingenOn(db, peildatum),
  };
}

/** Names of one kind of thing on a day, by id; '' for what has no name. */
export type NaamOn = (id: string) => string;

function namenOn(
  rows: readonly {
    readonly ouderId: string;
    readonly naam: string;
    readonly geldigVan: string;
    readonly geldigTot: string | null;
  }[],
  dag: string,
): NaamOn {
  const perOuder = Map.groupBy(rows, (row) => row.ouderId);
  const known = new Map<string, string>();
  return (id) => {
    const naam = known.get(id) ?? selectNaam(perOuder.get(id) ?? [], dag);
    known.set(id, naam);
    return naam;
  };
}

/** Names of teams on a day. */
export function teamnamenOn(db: ReadDb, dag: string): NaamOn {
  return namenOn(
    readTeamnaamrijen(db).map((row) => ({ ...row, ouderId: row.teamId })),
    dag,
  );
}

/** Names of gebieden on a day. */
export function gebiednamenOn(db: ReadDb, dag: string): NaamOn {
  return namenOn(
    readGebiednaamrijen(db).map((row) => ({ ...row, ouderId: row.gebiedId })),
    dag,
  );
}

/** Names of organisations on a day. */
export function organisatienamenOn(db: ReadDb, dag: string): NaamOn {
  return namenOn(
    readOrganisatienaamrijen(db).map((row) => ({ ...row, ouderId: row.organisatieId })),
    dag,
  );
}

/** How overviews name organisations and under which one a person is counted. */
export type Indelingsregel = {
  readonly indeling: Indeling;
  /** The organisation a detachering of this person at `organisatieId` is counted under. */
  readonly groupOf: (organisatieId: string, medewerkerId?: string) => string;
  /** 'toenmalig': the name on the peildatum; 'huidig': the name today. */
  readonly naamOf: NaamOn;
  /** Place of an organisation in the municipality's order. */
  readonly placeOf: (organisatieId: string) => number;
};

function currentGroup(
  db: ReadDb,
  opvolgingen: readonly Opvolging[],
  vandaag: string,
): Indelingsregel['groupOf'] {
  const known = new Map<string, string>();
  if (!valtUiteen(opvolgingen, vandaag)) {
    return (id) => {
      const group = known.get(id) ?? currentOrganisatie(id, opvolgingen, vandaag);
      known.set(id, group);
      return group;
    };
  }
  const loopbanen = Map.groupBy(readLoopbanen(db), (row) => row.medewerkerId);
  return (id, medewerkerId) =>
    currentOrganisatie(
      id,
      opvolgingen,
      vandaag,
      choiceOf(medewerkerId === undefined ? [] : (loopbanen.get(medewerkerId) ?? [])),
    );
}

/** These people by id. */
export function readMensenById(db: ReadDb, ids: readonly string[]): Map<string, Medewerker> {
  return new Map(readNamenOf(db, ids).map((row) => [row.id, row]));
}

/** The indeling of an overview on a peildatum, seen from today. */
export function indelingOn(
  db: ReadDb,
  indeling: Indeling,
  peildatum: string,
  vandaag: string,
): Indelingsregel {
  const place = new Map(readOrganisatierijen(db).map((row, i) => [row.id, i]));
  return {
    indeling,
    groupOf: indeling === 'toenmalig' ? (id) => id : currentGroup(db, readOpvolgingen(db), vandaag),
    naamOf: organisatienamenOn(db, indeling === 'toenmalig' ? peildatum : vandaag),
    placeOf: (id) => place.get(id) ?? Number.MAX_SAFE_INTEGER,
  };
}

/** Functions in the order of the list. */
export function allFuncties(db: ReadDb) {
  return readFuncties(db);
}

/** Specialisms in the order of the list. */
export function allSpecialismen(db: ReadDb) {
  return readSpecialismen(db);
}

/** All organisations there are or were, in the municipality's order. */
export function allOrganisaties(db: ReadDb) {
  return readOrganisatierijen(db);
}

/** All teams there are or were, in the municipality's order. */
export function allTeams(db: ReadDb) {
  return readTeamrijen(db);
}

/** Every step of opvolging, oldest first. */
export function allOpvolgingen(db: ReadDb): Opvolging[] {
  return readOpvolgingen(db);
}
