import { contractFault } from '../../../shared/contract/base/contract-fault.ts';
import type { VolgBericht } from '../../../shared/contract/beheer.ts';
import { mag } from '../../../shared/domain/gebruiker/rechten.ts';
import type { Change } from '../../base/changes.ts';
import type { CoreContext } from '../../base/core-types.ts';

/** What one opdracht means for a screen: nothing but its number when it is its own, or about what is shielded from it. */
function messageOf({ opslag, connection, gebruiker }: CoreContext, change: Change): VolgBericht {
  const { nummer, opdrachtId } = change;
  const wat = change.connection === connection ? null : opslag.whatOthersDid(gebruiker, opdrachtId);
  return { nummer, wat, allesOpnieuw: false };
}

/** What `bewaak` asks when a call begins, asked again before each message: this one goes on for hours. */
function requireStillMay(context: CoreContext): void {
  if (context.isLocked()) throw contractFault('vergrendeld');
  if (!mag(context.gebruiker, 'inzien')) throw contractFault('geenRecht');
}

/**
 * Tells a screen of every opdracht from when its connection began, so that nothing is missed between its first
 * reading and this call, and goes on until `signal`. Who works there is asked anew each time: a role can end meanwhile.
 * It ends where nobody may look any more, and where somebody else signed in: their screen begins anew.
 */
export async function* follow(
  context: CoreContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<VolgBericht, void, void> {
  const { changes } = context.opslag;
  const next = changes.follow(signal);
  const nummer = context.opslag.lastNumber();
  const missed = changes.after(context.since);
  const { turn } = context;
  for (const change of missed ?? []) {
    requireStillMay(context);
    yield messageOf(context, change);
  }
  yield { nummer, wat: null, allesOpnieuw: missed === null };
  for await (const change of next) {
    if (context.turn !== turn) return;
    requireStillMay(context);
    yield messageOf(context, change);
  }
}
