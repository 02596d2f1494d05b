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
  addBeperking,
  type BeperkingRow,
  endBeperking,
  readBeperkingen,
  readBeperkt,
} from './beperking.repository.ts';
import { medewerkerRows } from './persoon.repository.ts';

/** Restriction of processing (AVG art. 18; besluit 0028): recorded and lifted, here for a medewerker. */

/** Of whom the processing is restricted now. */
export function beperkteMedewerkers(db: ReadDb): ReadonlySet<string> {
  return readBeperkt(db);
}

/** All restrictions of somebody, the last one first. */
export function beperkingenOf(db: ReadDb, medewerkerId: string): readonly BeperkingRow[] {
  return readBeperkingen(db, medewerkerId);
}

/** What is recorded of a restriction, of a medewerker or of a complaint. */
type Recorded = Omit<BeperkingRow, 'medewerkerId'>;

export type Answer = { readonly sinds: string | null; readonly regels: readonly Beperking[] };
export type Begin = {
  readonly id: string;
  readonly reden: BeperkingReden;
  readonly toelichting: string;
  readonly van: string;
};
export type End = {
  readonly id: string;
  readonly geinformeerdOp: string;
  readonly opgehevenReden: string;
};

const asLine = (row: Recorded): Beperking => ({
  ...{ id: row.id, reden: row.reden, toelichting: row.toelichting, door: row.door },
  ...{ geldigVan: row.geldigVan, geldigTot: row.geldigTot, geinformeerdOp: row.geinformeerdOp },
  ...{ opgehevenDoor: row.opgehevenDoor, opgehevenReden: row.opgehevenReden },
});

/** That it holds is for everybody who sees the data; why is for who records it. */
export function answerOf(rows: readonly Recorded[], seesAll: boolean): Answer {
  return {
    sinds: rows.find(({ geldigTot }) => geldigTot === null)?.geldigVan ?? null,
    regels: seesAll ? rows.map(asLine) : [],
  };
}

const holds = (rows: readonly { readonly geldigTot: string | null }[]): boolean =>
  rows.some(({ geldigTot }) => geldigTot === null);

export function beginRow(
  ctx: CallContext,
  rows: Parameters<typeof holds>[0],
  { reden, toelichting, van }: Begin,
) {
  if (holds(rows)) throw conflict('De verwerking is al beperkt.');
  const vandaag = ctx.klok.vandaag();
  if (van > vandaag) throw ongeldig('van', `Kies vandaag (${datumNl(vandaag)}) of een eerdere dag.`);
  const row = { id: newId(ctx.klok), reden, toelichting, door: ctx.gebruiker.naam };
  return { ...row, geldigVan: van, geldigTot: null };
}

export function endColumns(ctx: CallContext, rows: readonly Recorded[], input: End) {
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
