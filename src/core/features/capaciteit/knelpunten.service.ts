import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import {
  leesAcceptatie,
  leesAcceptatieVanSleutel,
  verwijderAcceptatie,
  voegAcceptatieToe,
  wijzigReden,
} from './knelpunten.repository.ts';

/** Accepts a knelpunt with a reason; accepting again replaces the reason. */
export function accepteerKnelpunt(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly sleutel: string; readonly titel: string; readonly reden: string },
): Wijziging<{ id: string }> {
  const bestaand = leesAcceptatieVanSleutel(tx, invoer.sleutel);
  const id = bestaand?.id ?? nieuwId(ctx.klok);
  if (bestaand === undefined) voegAcceptatieToe(tx, { id, sleutel: invoer.sleutel, reden: invoer.reden });
  else wijzigReden(tx, id, invoer.reden);
  return { label: `Knelpunt “${invoer.titel}” geaccepteerd`, uitvoer: { id } };
}

export function trekAcceptatieIn(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: { readonly id: string },
): Wijziging<null> {
  if (leesAcceptatie(tx, invoer.id) === undefined) throw nietGevonden('Deze acceptatie is al ingetrokken.');
  verwijderAcceptatie(tx, invoer.id);
  return { label: 'Acceptatie van een knelpunt ingetrokken', uitvoer: null };
}
