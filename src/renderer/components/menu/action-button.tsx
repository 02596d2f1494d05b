import { Button, type ButtonProps } from '@fluentui/react-components';
import { type Action, actionKeyText, keysOf, labelOf, stateOf } from '../../actions/action.ts';
import { giveAction } from '../../actions/give.ts';
import { ariaKeys } from '../../actions/keys.ts';

type Props<C> = Pick<ButtonProps, 'appearance' | 'className' | 'children'> & {
  readonly action: Action<C>;
  readonly context: C;
  /** The words on the button; without them it is its icon, with the label for who does not see it. */
  readonly text?: string;
  /** It is being carried out. */
  readonly busy?: boolean;
};

/** An action as a button: label, key, and the reason when it cannot be done now. */
export function ActionButton<C>({ action, context, text, busy = false, children, ...looks }: Props<C>) {
  const state = stateOf(action, context);
  if (state.kind === 'hidden') return null;
  const label = labelOf(action, context);
  // Keys of a part of the screen do not work while the focus is on a button.
  const keys = action.scope.listener === 'window' ? keysOf(action) : [];
  const what = action.hint ?? label;
  const tip = keys.length === 0 ? what : `${what} (${actionKeyText(action)})`;
  const title = state.kind === 'disabled' ? state.reason : tip;
  const Icon = action.icon;
  return (
    <Button
      {...looks}
      {...(Icon === undefined ? {} : { icon: <Icon /> })}
      {...(text === undefined ? { 'aria-label': label } : {})}
      {...(title === text ? {} : { title })}
      {...(keys.length === 0 ? {} : { 'aria-keyshortcuts': ariaKeys(keys) })}
      {...(action.pressed === undefined ? {} : { 'aria-pressed': action.pressed(context) })}
      disabled={state.kind === 'disabled' || busy}
      onClick={() => giveAction(action, context)}
    >
      {text ?? children}
    </Button>
  );
}
