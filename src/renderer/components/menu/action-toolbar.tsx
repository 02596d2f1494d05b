import type { Action } from '../../actions/action.ts';
import { ActionButton } from './action-button.tsx';

type Props<C> = { readonly actions: readonly Action<C>[]; readonly context: C };

/** The actions of a screen that have a button. */
export function ActionToolbar<C>({ actions, context }: Props<C>) {
  return actions
    .filter(({ places }) => places.includes('toolbar'))
    .map((action) => <ActionButton key={action.name} action={action} context={context} />);
}
