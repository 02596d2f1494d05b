import { mag } from '../../../../shared/domain/gebruiker/rechten.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { answerOf, type Begin, beginRow, type End, endColumns } from '../../medewerkers/beperking.service.ts';
import {
  addKlachtBeperking,
  endKlachtBeperking,
  type KlachtBeperkingRow,
  readBeperkteKlachten,
  readKlachtBeperkingen,
} from './beperking.repository.ts';
import { findKlacht } from './klacht-laden.service.ts';

/** Restriction of processing (AVG art. 18; besluit 0028) of a complaint, as a klager asked. */

/** The complaints of which the processing is restricted now. */
export function beperkteKlachten(db: ReadDb): ReadonlySet<string> {
  return readBeperkteKlachten(db);
}

/** All restrictions of a complaint, the last one first. */
export function klachtBeperkingenOf(db: ReadDb, klachtId: string): readonly KlachtBeperkingRow[] {
  return readKlachtBeperkingen(db, klachtId);
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
