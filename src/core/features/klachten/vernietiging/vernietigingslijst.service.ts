import type { Vernietigingslijst } from '../../../../shared/contract/klachten/vernietiging.ts';
import { isDezelfdePersoon } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import { bewaartermijn } from '../../../../shared/domain/klacht/basis/bewaren.ts';
import type { KlachtRol } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict, nietGevonden, ongeldig } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import {
  type GeladenKlacht,
  klachtContext,
  laadKlachten,
  toegangVan,
  vereisRol,
} from '../klacht/klacht-laden.service.ts';
import { leesGebruikers } from '../klacht/klachten.repository.ts';
import type { Klachttoegang } from '../klacht/toegang.rules.ts';
import { kiesRol } from '../klacht/toegang.rules.ts';
import {
  type LijstRij,
  leesLijst,
  leesLijsten,
  leesLijstregels,
  voegLijstToe,
  wijzigLijst,
} from './vernietiging.repository.ts';

/** What is to be destroyed, on a list that another person approves before anything happens (domein §5.2). */

const OPSTELLERS: readonly KlachtRol[] = ['beheerder', 'administratie'];
const GOEDKEURDERS: readonly KlachtRol[] = ['klachtbehandelaar', 'college', 'beheerder', 'administratie'];
export const UITVOERDERS: readonly KlachtRol[] = ['beheerder'];

/** A complaint of which the time has come, and what may still keep it. */
export type Kandidaat = {
  readonly geladen: GeladenKlacht;
  readonly geslotenOp: string;
  readonly vernietigingsdatum: string;
  readonly zin: string;
  readonly blokkade: string | null;
};

/** Complaints whose vernietigingsdatum has come, oldest first. */
export function kandidaten(db: ReadDb, vandaag: string): Kandidaat[] {
  const { instellingen } = klachtContext(db);
  const lopend = leesLijsten(db).filter((rij) => rij.stand === 'opgesteld' || rij.stand === 'goedgekeurd');
  const opLijst = new Set(
    leesLijstregels(db)
      .filter((regel) => lopend.some((rij) => rij.id === regel.lijstId))
      .map((regel) => regel.klachtId),
  );
  return laadKlachten(db, null)
    .flatMap((geladen): Kandidaat[] => {
      const termijn = bewaartermijn(geladen.klacht, instellingen);
      if (termijn.soort !== 'datum' || termijn.vernietigingsdatum > vandaag) return [];
      const { geslotenOp, vernietigingsdatum, zin } = termijn;
      const { bewaarReden } = geladen.klacht.dossier;
      const blokkade =
        bewaarReden !== ''
          ? 'Er staat een reden om deze klacht langer te bewaren.'
          : opLijst.has(geladen.rij.id)
            ? 'Deze klacht staat al op een andere lijst.'
            : null;
      return [{ geladen, geslotenOp, vernietigingsdatum, zin, blokkade }];
    })
    .sort((a, b) => a.vernietigingsdatum.localeCompare(b.vernietigingsdatum));
}

export function vereisRetentie(db: ReadDb, ctx: CallContext): Klachttoegang {
  vereisRol(db, ctx, GOEDKEURDERS);
  return toegangVan(db, ctx.gebruiker);
}

export function vindLijst(db: ReadDb, id: string): LijstRij {
  const rij = leesLijst(db, id);
  if (rij === undefined) throw nietGevonden('Deze vernietigingslijst bestaat niet meer.');
  return rij;
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
  const medewerkerId = leesGebruikers(db).find((rij) => rij.id === sleutel)?.medewerkerId ?? null;
  return (
    isDezelfdePersoon({ gebruikerId: sleutel, medewerkerId }, toegangVan(db, ctx.gebruiker)) ||
    naam?.toLowerCase() === ctx.gebruiker.naam.toLowerCase()
  );
}

const opsteller = (rij: LijstRij) => ({ sleutel: rij.opgesteldDoorSleutel, naam: rij.opgesteldDoor });
export const goedkeurder = (rij: LijstRij) => ({
  sleutel: rij.goedgekeurdDoorSleutel,
  naam: rij.goedgekeurdDoor,
});

/** All lists, newest first. */
export function vernietigingslijsten(db: ReadDb, ctx: CallContext): Vernietigingslijst[] {
  const toegang = vereisRetentie(db, ctx);
  const regels = leesLijstregels(db);
  return leesLijsten(db).map((rij) => ({
    id: rij.id,
    opgesteldOp: rij.opgesteldOp,
    opgesteldDoor: rij.opgesteldDoor,
    wijze: rij.wijze,
    stand: rij.stand,
    goedgekeurdOp: rij.goedgekeurdOp,
    goedgekeurdDoor: rij.goedgekeurdDoor,
    uitgevoerdOp: rij.uitgevoerdOp,
    uitgevoerdDoor: rij.uitgevoerdDoor,
    klachten: regels
      .filter((regel) => regel.lijstId === rij.id)
      .map(({ klachtId, nummer, grond }) => ({ klachtId, nummer, grond })),
    magGoedkeuren: rij.stand === 'opgesteld' && !isDezelfde(db, ctx, opsteller(rij)),
    magUitvoeren:
      rij.stand === 'goedgekeurd' &&
      kiesRol(toegang, UITVOERDERS) !== null &&
      !isDezelfde(db, ctx, goedkeurder(rij)),
  }));
}

type Opstelling = { readonly klachtIds: readonly string[]; readonly wijze: LijstRij['wijze'] };

export function stelVernietigingslijstOp(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Opstelling,
): Wijziging<{ id: string }> {
  vereisRol(tx, ctx, OPSTELLERS);
  const vandaag = ctx.klok.vandaag();
  const bekend = kandidaten(tx, vandaag);
  const gekozen = [...new Set(invoer.klachtIds)].map((klachtId) => {
    const kandidaat = bekend.find(({ geladen }) => geladen.rij.id === klachtId);
    if (kandidaat === undefined) {
      throw ongeldig('klachtIds', 'Een van deze klachten mag nog niet worden vernietigd. Ververs de lijst.');
    }
    const { nummer } = kandidaat.geladen.rij;
    if (kandidaat.blokkade !== null) throw ongeldig('klachtIds', `Klacht ${nummer}: ${kandidaat.blokkade}`);
    return kandidaat;
  });
  const id = nieuwId(ctx.klok);
  voegLijstToe(
    tx,
    {
      id,
      wijze: invoer.wijze,
      stand: 'opgesteld',
      opgesteldOp: vandaag,
      opgesteldDoor: ctx.gebruiker.naam,
      opgesteldDoorSleutel: toegangVan(tx, ctx.gebruiker).gebruikerId,
      goedgekeurdOp: null,
      goedgekeurdDoor: null,
      goedgekeurdDoorSleutel: null,
      uitgevoerdOp: null,
      uitgevoerdDoor: null,
    },
    gekozen.map(({ geladen, zin }) => ({
      id: nieuwId(ctx.klok),
      lijstId: id,
      klachtId: geladen.rij.id,
      nummer: geladen.rij.nummer,
      grond: zin,
    })),
  );
  const aantal = gekozen.length === 1 ? '1 klacht' : `${gekozen.length} klachten`;
  return { label: `Vernietigingslijst van ${aantal} opgesteld`, uitvoer: { id } };
}

/** Only somebody else than who made the list. */
export function keurVernietigingslijstGoed(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly id: string },
): Wijziging<null> {
  const toegang = vereisRetentie(tx, ctx);
  const rij = vindLijst(tx, invoer.id);
  if (rij.stand !== 'opgesteld') throw conflict('Deze lijst is al goedgekeurd, uitgevoerd of ingetrokken.');
  if (isDezelfde(tx, ctx, opsteller(rij))) {
    throw conflict('U hebt deze lijst zelf opgesteld. Een tweede persoon moet haar goedkeuren.');
  }
  wijzigLijst(tx, rij.id, {
    stand: 'goedgekeurd',
    goedgekeurdOp: ctx.klok.vandaag(),
    goedgekeurdDoor: ctx.gebruiker.naam,
    goedgekeurdDoorSleutel: toegang.gebruikerId,
  });
  return { label: 'Vernietigingslijst goedgekeurd', uitvoer: null };
}

export function trekVernietigingslijstIn(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly id: string },
): Wijziging<null> {
  vereisRetentie(tx, ctx);
  const rij = vindLijst(tx, invoer.id);
  if (rij.stand !== 'opgesteld' && rij.stand !== 'goedgekeurd') {
    throw conflict('Deze lijst is al uitgevoerd of ingetrokken.');
  }
  wijzigLijst(tx, rij.id, { stand: 'ingetrokken' });
  return { label: 'Vernietigingslijst ingetrokken', uitvoer: null };
}
