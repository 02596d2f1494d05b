import { SJABLOON_MAX_BYTES, type Sjabloon } from '../../../../shared/contract/klachten/brieven.ts';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { wordRefusal } from '../../../../shared/word/word.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { notFound, ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { readSjablonen, readSjabloon, removeSjabloonRow, replaceSjabloon } from './sjablonen.repository.ts';

export function sjablonen(db: ReadDb): Sjabloon[] {
  return readSjablonen(db);
}

export function sjabloon(
  db: ReadDb,
  _ctx: CallContext,
  { brief }: { readonly brief: Briefsoort },
): { naam: string; inhoud: string } | null {
  const row = readSjabloon(db, brief);
  return row === undefined ? null : { naam: row.naam, inhoud: row.inhoud };
}

/** Its places are checked where the letter is made; what it holds besides is checked here, whoever sends it. */
export function setSjabloon(
  tx: WriteDb,
  ctx: CallContext,
  { brief, naam, inhoud }: { readonly brief: Briefsoort; readonly naam: string; readonly inhoud: string },
): Wijziging<null> {
  const bytes = Buffer.from(inhoud, 'base64');
  if (bytes.length > SJABLOON_MAX_BYTES) throw ongeldig('inhoud', 'Het bestand is groter dan 2 MB.');
  const refusal = wordRefusal(Uint8Array.from(bytes));
  if (refusal !== null) throw ongeldig('inhoud', refusal);
  replaceSjabloon(tx, {
    id: readSjabloon(tx, brief)?.id ?? newId(ctx.klok),
    brief,
    naam,
    inhoud: bytes.toString('base64'),
    bytes: bytes.length,
    vastgelegdOp: new Date(ctx.klok.now()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
  return { label: 'Sjabloon van een brief vervangen', uitvoer: null };
}

export function removeSjabloon(
  tx: WriteDb,
  _ctx: CallContext,
  { brief }: { readonly brief: Briefsoort },
): Wijziging<null> {
  if (readSjabloon(tx, brief) === undefined) throw notFound('Deze brief heeft geen eigen sjabloon.');
  removeSjabloonRow(tx, brief);
  return { label: 'Eigen sjabloon van een brief weggehaald', uitvoer: null };
}
