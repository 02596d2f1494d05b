import type { Beperking } from '../../../shared/contract/avg.ts';
import type { BeperkingReden } from '../../../shared/domain/avg/beperking.ts';
import { mag } from '../../../shared/domain/gebruiker/rechten.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { conflict, found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  addKlachtBeperking,
  endKlachtBeperking,
  type KlachtBeperkingRow,
  readKlachtBeperkingen,
} from '../klachten/klacht/beperking.repository.ts';
import { findKlacht } from '../klachten/klacht/klacht-laden.service.ts';
import {
  addBeperking,
  type BeperkingRow,
  endBeperking,
  readBeperkingen,
} from '../medewerkers/beperking.repository.ts';
import { medewerkerRows } from '../medewerkers/persoon.repository.ts';

/** Restriction of processing (AVG art. 18; besluit 0028): recorded and lifted for a medewerker, or for a complaint. */

type Answer = { readonly sinds: string | null; readonly regels: readonly Beperking[] };
type Begin = {
  readonly id: string;
  readonly reden: BeperkingReden;
  readonly toelichting: string;
  readonly van: string;
};
type End = {
  readonly id: string;
  readonly geinformeerdOp: string;
  readonly opgehevenReden: string;
};

const asLine = (row: BeperkingRow | KlachtBeperkingRow): Beperking => ({
  ...{ id: row.id, reden: row.reden, toelichting: row.toelichting, door: row.door },
  ...{ geldigVan: row.geldigVan, geldigTot: row.geldigTot, geinformeerdOp: row.geinformeerdOp },
  ...{ opgehevenDoor: row.opgehevenDoor, opgehevenReden: row.opgehevenReden },
});

/** That it holds is for everybody who sees the data; why is for who records it. */
function answerOf(rows: readonly (BeperkingRow | KlachtBeperkingRow)[], seesAll: boolean): Answer {
  return {
    sinds: rows.find(({ geldigTot }) => geldigTot === null)?.geldigVan ?? null,
    regels: seesAll ? rows.map(asLine) : [],
  };
}

const holds = (rows: readonly { readonly geldigTot: string | null }[]): boolean =>
  rows.some(({ geldigTot }) => geldigTot === null);

function beginRow(ctx: CallContext, rows: Parameters<typeof holds>[0], { reden, toelichting, van }: Begin) {
  if (holds(rows)) throw conflict('De verwerking is al beperkt.');
  const vandaag = ctx.klok.vandaag();
  if (van > vandaag) throw ongeldig('van', `Kies vandaag (${datumNl(vandaag)}) of een eerdere dag.`);
  const row = { id: newId(ctx.klok), reden, toelichting, door: ctx.gebruiker.naam };
  return { ...row, geldigVan: van, geldigTot: null };
}

function endColumns(ctx: CallContext, rows: readonly (BeperkingRow | KlachtBeperkingRow)[], input: End) {
  const current = rows.find(({ geldigTot }) => geldigTot === null);
  if (current === undefined) throw conflict('De verwerking is niet (meer) beperkt.');
  const { geinformeerdOp, opgehevenReden } = input;
  const vandaag = ctx.klok.vandaag();
  if (geinformeerdOp > vandaag || geinformeerdOp < current.geldigVan) {
    throw ongeldig(
      'geinformeerdOp',
      `Kies een dag van ${datumNl(current.geldigVan)} t/m vandaag (${datumNl(vandaag)}).`,
    );
  }
  return { geldigTot: vandaag, geinformeerdOp, opgehevenReden, opgehevenDoor: ctx.gebruiker.naam };
}

const findMedewerker = (db: ReadDb, id: string) =>
  found(medewerkerRows.read(db, id), 'Deze medewerker bestaat niet meer. Ververs het scherm.');

export function beperkingMedewerker(db: ReadDb, { gebruiker }: CallContext, { id }: { readonly id: string }) {
  return answerOf(readBeperkingen(db, findMedewerker(db, id).id), mag(gebruiker, 'inzageGeven'));
}

export function beperkMedewerker(tx: WriteDb, ctx: CallContext, input: Begin): Wijziging<null> {
  const wie = findMedewerker(tx, input.id);
  addBeperking(tx, { ...beginRow(ctx, readBeperkingen(tx, wie.id), input), medewerkerId: wie.id });
  return { label: `Verwerking van de gegevens van ${korteNaam(wie)} beperkt`, uitvoer: null };
}

export function endBeperkingMedewerker(tx: WriteDb, ctx: CallContext, input: End): Wijziging<null> {
  const wie = findMedewerker(tx, input.id);
  endBeperking(tx, wie.id, endColumns(ctx, readBeperkingen(tx, wie.id), input));
  return { label: `Beperking van de gegevens van ${korteNaam(wie)} opgeheven`, uitvoer: null };
}

export function beperkingKlacht(db: ReadDb, ctx: CallContext, { id }: { readonly id: string }) {
  const { rij } = findKlacht(db, ctx, id);
  return answerOf(readKlachtBeperkingen(db, rij.id), mag(ctx.gebruiker, 'klachtInzageGeven'));
}

export function beperkKlacht(tx: WriteDb, ctx: CallContext, input: Begin): Wijziging<null> {
  const { rij } = findKlacht(tx, ctx, input.id);
  addKlachtBeperking(tx, { ...beginRow(ctx, readKlachtBeperkingen(tx, rij.id), input), klachtId: rij.id });
  return { label: `Klacht ${rij.nummer}: verwerking beperkt`, uitvoer: null };
}

export function endBeperkingKlacht(tx: WriteDb, ctx: CallContext, input: End): Wijziging<null> {
  const { rij } = findKlacht(tx, ctx, input.id);
  endKlachtBeperking(tx, rij.id, endColumns(ctx, readKlachtBeperkingen(tx, rij.id), input));
  return { label: `Klacht ${rij.nummer}: beperking van de verwerking opgeheven`, uitvoer: null };
}
