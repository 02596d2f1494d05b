import type { Vernietigingslijst } from '../../../../shared/contract/klachten/vernietiging.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import { bewaartermijn } from '../../../../shared/domain/klacht/basis/bewaren.ts';
import type { VernietigOnderwerp } from '../../../../shared/domain/klacht/basis/lists.ts';
import { isDezelfdeNaam, isDezelfdePersoon } from '../../../../shared/domain/klacht/basis/persoon.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict, notFound, ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import {
  createKring,
  klachtContext,
  type LoadedKlacht,
  loadKlachten,
  requireRol,
  toegangOf,
} from '../klacht/klacht-laden.service.ts';
import { readGebruikers } from '../klacht/klachten.repository.ts';
import type { Klachttoegang } from '../klacht/toegang.rules.ts';
import { gaatOver, isNietUitTeSluiten, selectRol, WIE_ONBEKEND } from '../klacht/toegang.rules.ts';
import {
  addList,
  type LijstregelRow,
  type ListRow,
  readLijstregels,
  readList,
  readLists,
  updateList,
} from './vernietiging.repository.ts';

/**
 * What is to be destroyed, on a list that another person approves before anything happens (domein §5.2). Lists of
 * people who left (avg) go the same way, with the same second person.
 */

const OPSTELLERS = klachtrollenMet('vernietigenVoorbereiden');
const GOEDKEURDERS = klachtrollenMet('vernietigenGoedkeuren');
export const UITVOERDERS = klachtrollenMet('vernietigenUitvoeren');

/** A complaint of which the time has come, and what may still keep it. */
export type Kandidaat = {
  readonly geladen: LoadedKlacht;
  readonly geslotenOp: string;
  readonly vernietigingsdatum: string;
  readonly zin: string;
  readonly blokkade: string | null;
};

/** Lines of lists that are not carried out or withdrawn yet. */
export function runningLines(db: ReadDb): LijstregelRow[] {
  const running = readLists(db).filter((row) => row.stand === 'opgesteld' || row.stand === 'goedgekeurd');
  return readLijstregels(db).filter((line) => running.some((row) => row.id === line.lijstId));
}

/** Lines of every list there ever was. */
export function allLines(db: ReadDb): LijstregelRow[] {
  return readLijstregels(db);
}

/** Lines of a list. */
export function linesOf(db: ReadDb, lijstId: string): LijstregelRow[] {
  return readLijstregels(db).filter((line) => line.lijstId === lijstId);
}

/** What was destroyed before, by lists of a subject. */
export function executedLines(db: ReadDb, onderwerp: VernietigOnderwerp): LijstregelRow[] {
  const done = readLists(db).filter((row) => row.onderwerp === onderwerp && row.stand === 'uitgevoerd');
  return readLijstregels(db).filter((line) => done.some((row) => row.id === line.lijstId));
}

/** Complaints whose vernietigingsdatum has come, oldest first. */
export function kandidaten(db: ReadDb, vandaag: string): Kandidaat[] {
  const { instellingen } = klachtContext(db);
  const opList = new Set(runningLines(db).map((line) => line.klachtId));
  return loadKlachten(db, null)
    .flatMap((geladen): Kandidaat[] => {
      const termijn = bewaartermijn(geladen.klacht, instellingen);
      if (termijn.soort !== 'datum' || termijn.vernietigingsdatum > vandaag) return [];
      const { geslotenOp, vernietigingsdatum, zin } = termijn;
      const { bewaarReden } = geladen.klacht.dossier;
      const blokkade =
        bewaarReden !== ''
          ? 'Er staat een reden om deze klacht langer te bewaren.'
          : opList.has(geladen.rij.id)
            ? 'Deze klacht staat al op een andere lijst.'
            : null;
      return [{ geladen, geslotenOp, vernietigingsdatum, zin, blokkade }];
    })
    .sort((a, b) => a.vernietigingsdatum.localeCompare(b.vernietigingsdatum));
}

export function requireRetentie(db: ReadDb, ctx: CallContext): Klachttoegang {
  requireRol(db, ctx, GOEDKEURDERS);
  return toegangOf(db, ctx.gebruiker);
}

/** A list, whatever it is about. */
export function findAnyList(db: ReadDb, id: string): ListRow {
  const row = readList(db, id);
  if (row === undefined) throw notFound('Deze vernietigingslijst bestaat niet meer.');
  return row;
}

function findList(db: ReadDb, id: string, onderwerp: VernietigOnderwerp): ListRow {
  const row = findAnyList(db, id);
  if (row.onderwerp !== onderwerp) throw notFound('Deze vernietigingslijst bestaat niet meer.');
  return row;
}

/**
 * Whether who decided before is this person: under another account, or under the name they had before they
 * were a gebruiker (no two gebruikers have one name).
 */
function isDezelfde(
  db: ReadDb,
  ctx: CallContext,
  eerder: { readonly sleutel: string | null; readonly naam: string | null },
): boolean {
  const { sleutel, naam } = eerder;
  if (sleutel === null) return false;
  const medewerkerId = readGebruikers(db).find((row) => row.id === sleutel)?.medewerkerId ?? null;
  const toegang = toegangOf(db, ctx.gebruiker);
  if (isDezelfdePersoon({ gebruikerId: sleutel, medewerkerId }, toegang)) return true;
  // Of who is no medewerker by record nobody knows that it is another person: the same name is the same one.
  const isKnown = medewerkerId !== null && toegang.medewerkerId !== null;
  const own = ctx.gebruiker.naam;
  return (
    naam !== null && (naam.toLowerCase() === own.toLowerCase() || (!isKnown && isDezelfdeNaam(naam, own)))
  );
}

const opsteller = (row: ListRow) => ({ sleutel: row.opgesteldDoorSleutel, naam: row.opgesteldDoor });
const goedkeurder = (row: ListRow) => ({
  sleutel: row.goedgekeurdDoorSleutel,
  naam: row.goedgekeurdDoor,
});

export type ListOf<Line> = Omit<Vernietigingslijst, 'klachten'> & { readonly regels: readonly Line[] };

/** All lists of a subject, newest first, each with its lines. */
export function listsOf<Line>(
  db: ReadDb,
  ctx: CallContext,
  onderwerp: VernietigOnderwerp,
  asLine: (line: LijstregelRow) => Line,
): ListOf<Line>[] {
  const toegang = requireRetentie(db, ctx);
  const lines = Map.groupBy(readLijstregels(db), (line) => line.lijstId);
  return readLists(db)
    .filter((row) => row.onderwerp === onderwerp)
    .map((row) => ({
      id: row.id,
      opgesteldOp: row.opgesteldOp,
      opgesteldDoor: row.opgesteldDoor,
      wijze: row.wijze,
      stand: row.stand,
      goedgekeurdOp: row.goedgekeurdOp,
      goedgekeurdDoor: row.goedgekeurdDoor,
      uitgevoerdOp: row.uitgevoerdOp,
      uitgevoerdDoor: row.uitgevoerdDoor,
      regels: (lines.get(row.id) ?? []).map(asLine),
      magGoedkeuren: row.stand === 'opgesteld' && !isDezelfde(db, ctx, opsteller(row)),
      magUitvoeren:
        row.stand === 'goedgekeurd' &&
        selectRol(toegang, UITVOERDERS) !== null &&
        !isDezelfde(db, ctx, goedkeurder(row)),
    }));
}

/** The lists of complaints. */
export function vernietigingslijsten(db: ReadDb, ctx: CallContext): Vernietigingslijst[] {
  return listsOf(db, ctx, 'klachten', ({ klachtId, nummer, grond }) => ({
    klachtId: klachtId ?? '',
    nummer,
    grond,
  })).map(({ regels, ...list }) => ({ ...list, klachten: [...regels] }));
}

/** Makes a list of these lines; answers its id. */
export function addListOf(
  tx: WriteDb,
  ctx: CallContext,
  list: Pick<ListRow, 'onderwerp' | 'wijze'>,
  lines: readonly Pick<LijstregelRow, 'klachtId' | 'medewerkerId' | 'nummer' | 'grond'>[],
): string {
  const id = newId(ctx.klok);
  addList(
    tx,
    {
      id,
      ...list,
      stand: 'opgesteld',
      opgesteldOp: ctx.klok.vandaag(),
      opgesteldDoor: ctx.gebruiker.naam,
      opgesteldDoorSleutel: toegangOf(tx, ctx.gebruiker).gebruikerId,
      goedgekeurdOp: null,
      goedgekeurdDoor: null,
      goedgekeurdDoorSleutel: null,
      uitgevoerdOp: null,
      uitgevoerdDoor: null,
    },
    lines.map((line) => ({ id: newId(ctx.klok), lijstId: id, ...line })),
  );
  return id;
}

/** Refuses who may not make a list. */
export function requireOpsteller(db: ReadDb, ctx: CallContext): void {
  requireRol(db, ctx, OPSTELLERS);
}

type Opstelling = { readonly klachtIds: readonly string[]; readonly wijze: ListRow['wijze'] };

export function draftVernietigingslijst(
  tx: WriteDb,
  ctx: CallContext,
  input: Opstelling,
): Wijziging<{ id: string }> {
  requireOpsteller(tx, ctx);
  const known = kandidaten(tx, ctx.klok.vandaag());
  const selected = [...new Set(input.klachtIds)].map((klachtId) => {
    const kandidaat = known.find(({ geladen }) => geladen.rij.id === klachtId);
    if (kandidaat === undefined) {
      throw ongeldig('klachtIds', 'Een van deze klachten mag nog niet worden vernietigd. Ververs de lijst.');
    }
    const { nummer } = kandidaat.geladen.rij;
    if (kandidaat.blokkade !== null) throw ongeldig('klachtIds', `Klacht ${nummer}: ${kandidaat.blokkade}`);
    return kandidaat;
  });
  const id = addListOf(
    tx,
    ctx,
    { onderwerp: 'klachten', wijze: input.wijze },
    selected.map(({ geladen, zin }) => ({
      klachtId: geladen.rij.id,
      medewerkerId: null,
      nummer: geladen.rij.nummer,
      grond: zin,
    })),
  );
  const aantal = selected.length === 1 ? '1 klacht' : `${selected.length} klachten`;
  return { label: `Vernietigingslijst van ${aantal} opgesteld`, uitvoer: { id } };
}

type ById = { readonly id: string };

/** Whom the complaints on a list are about, and who was there; lists of people who left have none. */
function peopleOf(db: ReadDb, lines: readonly LijstregelRow[]): string[] {
  const kring = createKring(db);
  return loadKlachten(
    db,
    lines.flatMap(({ klachtId }) => klachtId ?? []),
  ).flatMap((loaded) => {
    const { beklaagdeIds, betrokkenIds } = kring(loaded);
    return [...beklaagdeIds, ...betrokkenIds];
  });
}

/** Nobody decides over a complaint about themselves; which one that is, is not for them to know. */
function requireNotAbout(db: ReadDb, toegang: Klachttoegang, lijstId: string): void {
  const people = peopleOf(db, linesOf(db, lijstId));
  if (gaatOver(toegang, people)) throw conflict('U kunt deze lijst niet goedkeuren. Vraag een collega.');
  if (isNietUitTeSluiten(toegang, people)) throw conflict(WIE_ONBEKEND);
}

/** Only somebody else than who made the list, and nobody whom a complaint on it is about. */
export const approveList =
  (onderwerp: VernietigOnderwerp) =>
  (tx: WriteDb, ctx: CallContext, input: ById): Wijziging<null> => {
    const toegang = requireRetentie(tx, ctx);
    const row = findList(tx, input.id, onderwerp);
    if (row.stand !== 'opgesteld') throw conflict('Deze lijst is al goedgekeurd, uitgevoerd of ingetrokken.');
    if (isDezelfde(tx, ctx, opsteller(row))) {
      throw conflict('U hebt deze lijst zelf opgesteld. Een tweede persoon moet haar goedkeuren.');
    }
    requireNotAbout(tx, toegang, row.id);
    updateList(tx, row.id, {
      stand: 'goedgekeurd',
      goedgekeurdOp: ctx.klok.vandaag(),
      goedgekeurdDoor: ctx.gebruiker.naam,
      goedgekeurdDoorSleutel: toegang.gebruikerId,
    });
    return { label: 'Vernietigingslijst goedgekeurd', uitvoer: null };
  };

export const withdrawList =
  (onderwerp: VernietigOnderwerp) =>
  (tx: WriteDb, ctx: CallContext, input: ById): Wijziging<null> => {
    requireRetentie(tx, ctx);
    const row = findList(tx, input.id, onderwerp);
    if (row.stand !== 'opgesteld' && row.stand !== 'goedgekeurd') {
      throw conflict('Deze lijst is al uitgevoerd of ingetrokken.');
    }
    updateList(tx, row.id, { stand: 'ingetrokken' });
    return { label: 'Vernietigingslijst ingetrokken', uitvoer: null };
  };

/** A list that this person may carry out now: approved, and by somebody else. */
export function findExecutable(
  db: ReadDb,
  ctx: CallContext,
  { id }: ById,
  onderwerp: VernietigOnderwerp,
): ListRow {
  requireRol(db, ctx, UITVOERDERS);
  const list = findList(db, id, onderwerp);
  if (list.stand !== 'goedgekeurd') {
    throw conflict('Deze lijst is niet (meer) goedgekeurd. Een tweede persoon moet haar eerst goedkeuren.');
  }
  if (isDezelfde(db, ctx, goedkeurder(list))) {
    throw conflict('U hebt deze lijst goedgekeurd. Een ander moet haar uitvoeren.');
  }
  return list;
}

/** Records that it was done, in the transaction that does it. */
export function markExecuted(tx: WriteDb, ctx: CallContext, id: string): void {
  updateList(tx, id, {
    stand: 'uitgevoerd',
    uitgevoerdOp: ctx.klok.vandaag(),
    uitgevoerdDoor: ctx.gebruiker.naam,
  });
}
