import { showMessage } from '../lib/messages.ts';
import { type Action, keysOf, refusalIn, stateOf } from './action.ts';
import { keyOf } from './keys.ts';

/** Carries out an action, or says why it cannot be done now. */
export function giveAction<C>(action: Action<C>, context: C, choice = ''): void {
  const state = stateOf(action, context);
  if (state.kind === 'enabled') action.run(context, choice);
  else if (state.kind === 'disabled') showMessage({ soort: 'goed', tekst: state.reason });
}

/** Carries out the first of these that is enabled; false when none is. */
export function giveFirst<C>(actions: readonly Action<C>[], context: C): boolean {
  const action = actions.find((one) => stateOf(one, context).kind === 'enabled');
  action?.run(context, '');
  return action !== undefined;
}

/**
 * A key in a part of the screen that has the focus: the first enabled action that listens to it. True when there was
 * one, also when it is not for this user: then that is said, since a key has no button that could be missing.
 */
export function giveKey<C>(actions: readonly Action<C>[], event: KeyboardEvent, context: C): boolean {
  const key = keyOf(event);
  let refusal: string | null = null;
  for (const action of actions) {
    const hit = keysOf(action).includes(key) || (action.pattern?.matches(event) ?? false);
    if (!hit || action.keysWhen?.(context) === false) continue;
    const state = stateOf(action, context);
    if (state.kind === 'enabled') {
      action.run(context, '');
      return true;
    }
    if (state.kind === 'disabled') refusal ??= refusalIn(action, context);
  }
  if (refusal !== null) showMessage({ soort: 'let-op', tekst: refusal });
  return refusal !== null;
}
