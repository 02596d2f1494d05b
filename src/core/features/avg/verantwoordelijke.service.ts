import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { readVerantwoordelijke, saveVerantwoordelijke, type Verantwoordelijke } from './avg.repository.ts';

/** Who answers for the personal data: facts of the municipality that nobody can guess. */
export function verantwoordelijke(db: ReadDb): Verantwoordelijke {
  return readVerantwoordelijke(db);
}

export function setVerantwoordelijke(
  tx: WriteDb,
  _ctx: CallContext,
  input: Verantwoordelijke,
): Wijziging<null> {
  saveVerantwoordelijke(tx, input);
  return { label: 'Verwerkingsverantwoordelijke en FG gewijzigd', uitvoer: null };
}
