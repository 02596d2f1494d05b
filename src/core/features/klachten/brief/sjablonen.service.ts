import { SJABLOON_MAX_BYTES, type Sjabloon } from '../../../../shared/contract/klachten/brieven.ts';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import {
  leesSjablonen,
  leesSjabloon,
  vervangSjabloon,
  verwijderSjabloonRij,
} from './sjablonen.repository.ts';

export function sjablonen(db: ReadDb): Sjabloon[] {
  return leesSjablonen(db);
}

export function sjabloon(
  db: ReadDb,
  _ctx: CallContext,
  { brief }: { readonly brief: Briefsoort },
): { naam: string; inhoud: string } | null {
  const rij = leesSjabloon(db, brief);
  return rij === undefined ? null : { naam: rij.naam, inhoud: rij.inhoud };
}

/** A zip that holds a Word document; its places are checked where the letter is made. */
function isWord(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) && bytes.includes('word/document.xml');
}

export function zetSjabloon(
  tx: WriteDb,
  ctx: CallContext,
  { brief, naam, inhoud }: { readonly brief: Briefsoort; readonly naam: string; readonly inhoud: string },
): Wijziging<null> {
  const bytes = Buffer.from(inhoud, 'base64');
  if (bytes.length > SJABLOON_MAX_BYTES) throw ongeldig('inhoud', 'Het bestand is groter dan 2 MB.');
  if (!isWord(bytes)) throw ongeldig('inhoud', 'Dit is geen Word-document (.docx).');
  if (bytes.includes('vbaProject')) throw ongeldig('inhoud', 'Dit sjabloon bevat macro’s.');
  vervangSjabloon(tx, {
    id: leesSjabloon(tx, brief)?.id ?? nieuwId(ctx.klok),
    brief,
    naam,
    inhoud: bytes.toString('base64'),
    bytes: bytes.length,
    vastgelegdOp: new Date(ctx.klok.nu()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
  return { label: 'Sjabloon van een brief vervangen', uitvoer: null };
}

export function verwijderSjabloon(
  tx: WriteDb,
  _ctx: CallContext,
  { brief }: { readonly brief: Briefsoort },
): Wijziging<null> {
  if (leesSjabloon(tx, brief) === undefined) throw nietGevonden('Deze brief heeft geen eigen sjabloon.');
  verwijderSjabloonRij(tx, brief);
  return { label: 'Eigen sjabloon van een brief weggehaald', uitvoer: null };
}
