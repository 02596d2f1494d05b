import { type Action, actionForKey, keysOf, labelOf, stateOf } from '../../actions/action.ts';
import { giveAction } from '../../actions/give.ts';
import { keyText } from '../../actions/keys.ts';
import type { MenuLine } from './context-menu.tsx';

/** The key that would do exactly this here; '' when each of its keys does something else, or nothing. */
function shownKey<C>(actions: readonly Action<C>[], action: Action<C>, context: C): string {
  const key = keysOf(action).find((one) => actionForKey(actions, one, context) === action);
  return key === undefined ? '' : keyText(key);
}

function linesOf<C>(actions: readonly Action<C>[], action: Action<C>, context: C): MenuLine[] {
  const state = stateOf(action, context);
  if (state.kind === 'hidden') return [];
  const base = {
    soort: 'actie',
    toets: shownKey(actions, action, context),
    ...(state.kind === 'disabled' ? { uit: state.reason } : {}),
  } as const;
  const choices = action.choices?.(context) ?? [{ id: '', label: labelOf(action, context) }];
  return choices.map(({ id, label }) => ({
    ...base,
    label,
    run: () => giveAction(action, context, id),
  }));
}

/** The context menu of these actions here, with a line between its parts. */
export function actionLines<C>(actions: readonly Action<C>[], context: C): MenuLine[] {
  const lines: MenuLine[] = [];
  let section: string | undefined;
  for (const action of actions.filter(({ places }) => places.includes('context-menu'))) {
    const own = linesOf(actions, action, context);
    if (own.length === 0) continue;
    if (lines.length > 0 && action.section !== section) lines.push({ soort: 'streep' });
    lines.push(...own);
    section = action.section;
  }
  return lines;
}
