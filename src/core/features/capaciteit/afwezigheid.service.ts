import type { RecordedAfwezigheid } from '../../../shared/domain/planning/planning.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { findMedewerker, nameMedewerkers } from '../medewerkers/medewerkers.service.ts';
import { afwezigheidRows } from './afwezigheid.repository.ts';

/** `tot` exclusive; null = the end is not known yet. */
type Fields = Pick<RecordedAfwezigheid, 'soort' | 'percentage' | 'status'> & {
  readonly van: string;
  readonly tot: string | null;
};

function toRow({ soort, percentage, status, van, tot }: Fields) {
  return { soort, percentage, status, geldigVan: van, geldigTot: tot };
}

function findAfwezigheid(db: ReadDb, id: string) {
  return found(afwezigheidRows.read(db, id), 'Deze afwezigheid bestaat niet meer. Ververs het scherm.');
}

export function recordAfwezigheid(
  tx: WriteDb,
  ctx: CallContext,
  input: Fields & { readonly medewerkerIds: readonly string[] },
): Wijziging<{ ids: string[] }> {
  const ids = [...new Set(input.medewerkerIds)].map((medewerkerId) => {
    findMedewerker(tx, medewerkerId);
    const id = newId(ctx.klok);
    afwezigheidRows.add(tx, { id, medewerkerId, ...toRow(input) });
    return id;
  });
  return {
    label: `Afwezigheid van ${nameMedewerkers(tx, input.medewerkerIds)} vastgelegd`,
    uitvoer: { ids },
  };
}

export function updateAfwezigheid(
  tx: WriteDb,
  _ctx: CallContext,
  input: Fields & { readonly id: string },
): Wijziging<null> {
  const { medewerkerId } = findAfwezigheid(tx, input.id);
  afwezigheidRows.update(tx, input.id, toRow(input));
  return { label: `Afwezigheid van ${nameMedewerkers(tx, [medewerkerId])} gewijzigd`, uitvoer: null };
}

export function removeAfwezigheid(
  tx: WriteDb,
  _ctx: CallContext,
  input: { readonly id: string },
): Wijziging<null> {
  const { medewerkerId } = findAfwezigheid(tx, input.id);
  afwezigheidRows.remove(tx, input.id);
  return { label: `Afwezigheid van ${nameMedewerkers(tx, [medewerkerId])} verwijderd`, uitvoer: null };
}
