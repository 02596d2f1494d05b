import type { CallContext } from '../../base/core-types.ts';
import { notFound } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { acceptatieRows, readAcceptatieOfKey } from './knelpunten.repository.ts';

/** Accepts a knelpunt with a reason; accepting again replaces the reason. */
export function accepteerKnelpunt(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly sleutel: string; readonly titel: string; readonly reden: string },
): Wijziging<{ id: string }> {
  const bestaand = readAcceptatieOfKey(tx, input.sleutel);
  const id = bestaand?.id ?? newId(ctx.klok);
  if (bestaand === undefined) acceptatieRows.add(tx, { id, sleutel: input.sleutel, reden: input.reden });
  else acceptatieRows.update(tx, id, { reden: input.reden });
  return { label: `Knelpunt “${input.titel}” geaccepteerd`, uitvoer: { id } };
}

export function withdrawAcceptatie(
  tx: WriteDb,
  _ctx: CallContext,
  input: { readonly id: string },
): Wijziging<null> {
  if (acceptatieRows.read(tx, input.id) === undefined) throw notFound('Deze acceptatie is al ingetrokken.');
  acceptatieRows.remove(tx, input.id);
  return { label: 'Acceptatie van een knelpunt ingetrokken', uitvoer: null };
}
