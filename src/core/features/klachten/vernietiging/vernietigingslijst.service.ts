import type { Vernietigingslijst } from '../../../../shared/contract/klachten/vernietiging.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import { bewaartermijn } from '../../../../shared/domain/klacht/basis/bewaren.ts';
import { isDezelfdePersoon } from '../../../../shared/domain/klacht/basis/persoon.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict, notFound, ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import {
  klachtContext,
  type LoadedKlacht,
  loadKlachten,
  requireRol,
  toegangOf,
} from '../klacht/klacht-laden.service.ts';
import { readGebruikers } from '../klacht/klachten.repository.ts';
import type { Klachttoegang } from '../klacht/toegang.rules.ts';
import { selectRol } from '../klacht/toegang.rules.ts';
import {
  addList,
  type ListRow,
  readLijstregels,
  readList,
  readLists,
  updateList,
} from './vernietiging.repository.ts';

/** What is to be destroyed, on a list that another person approves before anything happens (domein §5.2). */

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

/** Complaints whose vernietigingsdatum has come, oldest first. */
export function kandidaten(db: ReadDb, vandaag: string): Kandidaat[] {
  const { instellingen } = klachtContext(db);
  const lopend = readLists(db).filter((row) => row.stand === 'opgesteld' || row.stand === 'goedgekeurd');
  const opList = new Set(
    readLijstregels(db)
      .filter((line) => lopend.some((row) => row.id === line.lijstId))
      .map((line) => line.klachtId),
  );
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

export function findList(db: ReadDb, id: string): ListRow {
  const row = readList(db, id);
  if (row === undefined) throw notFound('Deze vernietigingslijst bestaat niet meer.');
  return row;
}

/**
 * Whether who decided before is this person: under another account, or under the name they had before they
 * were a gebruiker (no two gebruikers have one name).
 */
export function isDezelfde(
  db: ReadDb,
  ctx: CallContext,
  eerder: { readonly sleutel: string | null; readonly naam: string | null },
): boolean {
  const { sleutel, naam } = eerder;
  if (sleutel === null) return false;
  const medewerkerId = readGebruikers(db).find((row) => row.id === sleutel)?.medewerkerId ?? null;
  return (
    isDezelfdePersoon({ gebruikerId: sleutel, medewerkerId }, toegangOf(db, ctx.gebruiker)) ||
    naam?.toLowerCase() === ctx.gebruiker.naam.toLowerCase()
  );
}

const opsteller = (row: ListRow) => ({ sleutel: row.opgesteldDoorSleutel, naam: row.opgesteldDoor });
export const goedkeurder = (row: ListRow) => ({
  sleutel: row.goedgekeurdDoorSleutel,
  naam: row.goedgekeurdDoor,
});

/** All lists, newest first. */
export function vernietigingslijsten(db: ReadDb, ctx: CallContext): Vernietigingslijst[] {
  const toegang = requireRetentie(db, ctx);
  const lines = readLijstregels(db);
  return readLists(db).map((row) => ({
    id: row.id,
    opgesteldOp: row.opgesteldOp,
    opgesteldDoor: row.opgesteldDoor,
    wijze: row.wijze,
    stand: row.stand,
    goedgekeurdOp: row.goedgekeurdOp,
    goedgekeurdDoor: row.goedgekeurdDoor,
    uitgevoerdOp: row.uitgevoerdOp,
    uitgevoerdDoor: row.uitgevoerdDoor,
    klachten: lines
      .filter((line) => line.lijstId === row.id)
      .map(({ klachtId, nummer, grond }) => ({ klachtId, nummer, grond })),
    magGoedkeuren: row.stand === 'opgesteld' && !isDezelfde(db, ctx, opsteller(row)),
    magUitvoeren:
      row.stand === 'goedgekeurd' &&
      selectRol(toegang, UITVOERDERS) !== null &&
      !isDezelfde(db, ctx, goedkeurder(row)),
  }));
}

type Opstelling = { readonly klachtIds: readonly string[]; readonly wijze: ListRow['wijze'] };

export function draftVernietigingslijst(
  tx: WriteDb,
  ctx: CallContext,
  input: Opstelling,
): Wijziging<{ id: string }> {
  requireRol(tx, ctx, OPSTELLERS);
  const vandaag = ctx.klok.vandaag();
  const known = kandidaten(tx, vandaag);
  const selected = [...new Set(input.klachtIds)].map((klachtId) => {
    const kandidaat = known.find(({ geladen }) => geladen.rij.id === klachtId);
    if (kandidaat === undefined) {
      throw ongeldig('klachtIds', 'Een van deze klachten mag nog niet worden vernietigd. Ververs de lijst.');
    }
    const { nummer } = kandidaat.geladen.rij;
    if (kandidaat.blokkade !== null) throw ongeldig('klachtIds', `Klacht ${nummer}: ${kandidaat.blokkade}`);
    return kandidaat;
  });
  const id = newId(ctx.klok);
  addList(
    tx,
    {
      id,
      wijze: input.wijze,
      stand: 'opgesteld',
      opgesteldOp: vandaag,
      opgesteldDoor: ctx.gebruiker.naam,
      opgesteldDoorSleutel: toegangOf(tx, ctx.gebruiker).gebruikerId,
      goedgekeurdOp: null,
      goedgekeurdDoor: null,
      goedgekeurdDoorSleutel: null,
      uitgevoerdOp: null,
      uitgevoerdDoor: null,
    },
    selected.map(({ geladen, zin }) => ({
      id: newId(ctx.klok),
      lijstId: id,
      klachtId: geladen.rij.id,
      nummer: geladen.rij.nummer,
      grond: zin,
    })),
  );
  const aantal = selected.length === 1 ? '1 klacht' : `${selected.length} klachten`;
  return { label: `Vernietigingslijst van ${aantal} opgesteld`, uitvoer: { id } };
}

/** Only somebody else than who made the list. */
export function approveVernietigingslijst(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly id: string },
): Wijziging<null> {
  const toegang = requireRetentie(tx, ctx);
  const row = findList(tx, input.id);
  if (row.stand !== 'opgesteld') throw conflict('Deze lijst is al goedgekeurd, uitgevoerd of ingetrokken.');
  if (isDezelfde(tx, ctx, opsteller(row))) {
    throw conflict('U hebt deze lijst zelf opgesteld. Een tweede persoon moet haar goedkeuren.');
  }
  updateList(tx, row.id, {
    stand: 'goedgekeurd',
    goedgekeurdOp: ctx.klok.vandaag(),
    goedgekeurdDoor: ctx.gebruiker.naam,
    goedgekeurdDoorSleutel: toegang.gebruikerId,
  });
  return { label: 'Vernietigingslijst goedgekeurd', uitvoer: null };
}

export function withdrawVernietigingslijst(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly id: string },
): Wijziging<null> {
  requireRetentie(tx, ctx);
  const row = findList(tx, input.id);
  if (row.stand !== 'opgesteld' && row.stand !== 'goedgekeurd') {
    throw conflict('Deze lijst is al uitgevoerd of ingetrokken.');
  }
  updateList(tx, row.id, { stand: 'ingetrokken' });
  return { label: 'Vernietigingslijst ingetrokken', uitvoer: null };
}
