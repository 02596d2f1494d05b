import { useEffect, useRef } from 'react';
import type { AppMenuName } from '../../shared/contract/app-menu.ts';
import { createStore } from '../lib/store.ts';
import {
  type Action,
  type ActionInfo,
  type ActionState,
  HIDDEN,
  keysOf,
  labelOf,
  stateOf,
} from './action.ts';
import { giveAction } from './give.ts';
import { isCharacter, isTextField, keyOf } from './keys.ts';

/** An action together with the context it works in now. */
export type BoundAction = {
  readonly info: ActionInfo;
  readonly label: () => string;
  readonly state: () => ActionState;
  readonly give: () => void;
};

type Registration = { readonly actions: readonly BoundAction[] };

/** The actions on screen now; what was put there last lies on top. */
export const actionStore = createStore<readonly Registration[]>([]);
let listening = false;

function bind<C>(action: Action<C>, context: () => C | null): BoundAction {
  const withContext = <T>(use: (present: C) => T, absent: T): T => {
    const present = context();
    return present === null ? absent : use(present);
  };
  return {
    info: action,
    label: () => withContext((present) => labelOf(action, present), action.label),
    state: () => withContext((present) => stateOf(action, present), HIDDEN),
    give: () => withContext((present) => giveAction(action, present), undefined),
  };
}

/** The action on top that answers to something, shown or not yet possible. */
function topmost(answers: (info: ActionInfo) => boolean): BoundAction | undefined {
  for (const { actions } of actionStore.read().toReversed()) {
    const found = actions.find((bound) => answers(bound.info) && bound.state().kind !== 'hidden');
    if (found !== undefined) return found;
  }
  return undefined;
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyOf(event);
  const typing = isTextField(event.target);
  if (typing && isCharacter(key)) return;
  const found = topmost(
    (info) =>
      info.scope.listener === 'window' && keysOf(info).includes(key) && (!typing || info.inText === true),
  );
  if (found === undefined) return;
  if (found.info.inDialog !== true && document.querySelector('dialog[open]:modal') !== null) return;
  event.preventDefault();
  found.give();
}

/** Carries out an item of the application menu, by whoever lies on top. */
export function giveAppMenu(name: AppMenuName): void {
  topmost((info) => info.appMenu === name)?.give();
}

/**
 * Offers actions while the component is mounted: their keys work in the window, they stand in the palette and
 * on the overview of keys. `null` as context: nothing to work on here, the keys are shown all the same.
 */
export function useActions<C>(actions: readonly Action<C>[], context: C | null): void {
  const latest = useRef(context);
  latest.current = context;
  useEffect(() => {
    if (!listening) {
      window.addEventListener('keydown', onKey);
      listening = true;
    }
    const registration = { actions: actions.map((action) => bind(action, () => latest.current)) };
    actionStore.set((all) => [...all, registration]);
    return () => actionStore.set((all) => all.filter((one) => one !== registration));
  }, [actions]);
  // Labels may have changed: the palette, when it is open, says what they are now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the context is what labels are made of
  useEffect(() => actionStore.set((all) => [...all]), [context]);
}
