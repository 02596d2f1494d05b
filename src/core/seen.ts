import type { Changes } from './base/changes.ts';
import type { CallContext, Shield } from './base/core-types.ts';
import { conflict } from './base/fault.ts';
import { changedUnseen } from './db/gezien.ts';
import { numberOf } from './db/historie.ts';
import { isOwn, whenDone } from './db/journaal-state.ts';
import type { OpdrachtRef, Store } from './db/types.ts';

const LOOK_AGAIN = 'U ziet nu wat er staat. Kijk of uw wijziging nog klopt en doe die dan opnieuw.';

/**
 * Refuses what would write over a change of somebody else that the screen had not seen, and says whose it is. Asked
 * inside the transaction, after the service: the journal knows by then which rows it changes.
 */
export function requireSeen(
  store: Store,
  shield: Shield,
  changes: Changes,
  ctx: CallContext,
  current: string,
): void {
  const { gezien, session, gebruiker } = ctx;
  if (typeof gezien !== 'number') return;
  const door = changedUnseen(store, current, gezien, (nummer) => changes.sessionOf(nummer) === session);
  if (door === null) return;
  const wie = isOwn(gebruiker, door)
    ? 'u hebt dit intussen in een ander venster gewijzigd'
    : `${door.gebruiker} heeft dit intussen gewijzigd`;
  const visible = shield.hide(store, gebruiker)(door);
  const what = `${whenDone(door.moment, ctx.klok.now())}: “${visible.label}”`;
  throw conflict(`Niet opgeslagen: ${wie} (${what}). ${LOOK_AGAIN}`);
}

/** Tells who follows the administratie that an opdracht was committed. */
export function tell<E extends { readonly opdracht: OpdrachtRef | null }>(
  store: Store,
  changes: Changes,
  { session, connection }: CallContext,
  executed: E,
): E {
  if (executed.opdracht === null) return executed;
  const { id } = executed.opdracht;
  const nummer = numberOf(store, id);
  if (nummer !== null)
    changes.add({ nummer, opdrachtId: id, session: session ?? '', connection: connection ?? null });
  return executed;
}
