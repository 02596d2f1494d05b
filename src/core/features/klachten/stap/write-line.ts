import type { CallContext } from '../../../base/core-types.ts';
import { newId } from '../../../db/id.ts';
import type { WriteDb } from '../../../db/types.ts';
import type { LoadedKlacht } from '../klacht/klacht-laden.service.ts';
import { addStap, type StapRow } from '../klacht/klachten.repository.ts';

type NewLine = Pick<StapRow, 'soort' | 'datum'> &
  Partial<Pick<StapRow, 'partij' | 'beklaagdeId' | 'klagerId' | 'grond' | 'document' | 'toelichting'>>;

/** A line of the timeline, after the last one. */
export function writeLine(tx: WriteDb, ctx: CallContext, { rij, delen }: LoadedKlacht, line: NewLine): void {
  addStap(tx, {
    ...line,
    id: newId(ctx.klok),
    klachtId: rij.id,
    volgnummer: (delen.stappen.at(-1)?.volgnummer ?? 0) + 1,
    vastgelegdOp: new Date(ctx.klok.now()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
}
