import type { ClientContext, ClientLink } from '@orpc/client';
import { useEffect } from 'react';

/**
 * Up to which opdracht this screen is. Each write says it, and the core refuses one that would go over what somebody
 * else changed since (src/core/seen.ts). null = not known yet: then nothing is said.
 */

let live: number | null = null;
/** While somebody types in a cell: what it showed when they began. */
let held: number | null = null;
let told: { readonly nummer: number | null } | null = null;

/** What a call that is made now says that it has seen. */
export function seenNumber(): number | null {
  return told === null ? (held ?? live) : told.nummer;
}

/** The screen has taken in what happened up to this opdracht. */
export function advanceSeen(nummer: number): void {
  live = nummer;
}

/** The connection is gone: what is on the screen may be of any moment. */
export function forgetSeen(): void {
  live = null;
  held = null;
}

/** Makes a call that says what a form had on it when it was opened; `undefined` = as any other call. */
export function withSeen<T>(nummer: number | null | undefined, call: () => T): T {
  if (nummer === undefined) return call();
  told = { nummer };
  try {
    return call();
  } finally {
    told = null;
  }
}

/** Each call says what has been seen when it is made: outermost, since a call may wait before it goes. */
export function sayingSeen(link: ClientLink<ClientContext>): ClientLink<ClientContext> {
  return {
    call: (path, input, options) =>
      link.call(path, input, { ...options, context: { ...options.context, gezien: seenNumber() } }),
  };
}

/** As long as `what` is typed in, writes say what was seen when that began. */
export function useHoldSeen(what: object): void {
  useEffect(() => {
    // Another thing to type in begins anew.
    if (what !== null) held = live;
    return () => {
      held = null;
    };
  }, [what]);
}
