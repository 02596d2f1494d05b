import type { ComponentType } from 'react';
import { type AppMenuName, appMenuKey } from '../../shared/contract/app-menu.ts';
import { type CallName, refusalOf } from '../lib/rights.ts';
import { keyText } from './keys.ts';

/**
 * What a user can do, declared once as a value. The keyboard, the context menu, the palette (Ctrl+K), the
 * buttons, the overview of keys (F1) and the application menu all read that value.
 */

/** Where the keys of an action work. */
export type Scope = {
  /** Heading on the overview of keys, and in the palette where the action names no group. */
  readonly label: string;
  /** Who listens: the window, or the part of the screen that has the focus (a grid, a field). */
  readonly listener: 'window' | 'focus';
};

/** Keys that work on every screen. */
export const OVERAL: Scope = { label: 'Overal', listener: 'window' };

export type ActionState =
  | { readonly kind: 'enabled' }
  | { readonly kind: 'disabled'; readonly reason: string }
  | { readonly kind: 'hidden' };

export const ENABLED: ActionState = { kind: 'enabled' };
export const HIDDEN: ActionState = { kind: 'hidden' };

export function enabledIf(condition: boolean, reason: string): ActionState {
  return condition ? ENABLED : { kind: 'disabled', reason };
}

export function shownIf(condition: boolean): ActionState {
  return condition ? ENABLED : HIDDEN;
}

/** Many keys that do one thing: the digits that start typing. */
type KeyPattern = { readonly shown: string; readonly matches: (event: KeyboardEvent) => boolean };

export type Choice = { readonly id: string; readonly label: string };

/** What is the same in every context. */
export type ActionInfo = {
  /** Unique: 'planbord.inzet.knippen'. */
  readonly name: string;
  /** Dutch, without a context: what F1 says. */
  readonly label: string;
  /** More than the label says, for the tooltip of a button. */
  readonly hint?: string;
  /** Other words that find it in the palette. */
  readonly keywords?: string;
  readonly icon?: ComponentType;
  /** Heading in the palette; absent: that of the scope. */
  readonly group?: string;
  readonly scope: Scope;
  /** The first one is shown. */
  readonly keys?: readonly string[];
  readonly pattern?: KeyPattern;
  /** Its keys also work while a text field has the focus. */
  readonly inText?: boolean;
  /** Its keys also work while a dialog is open: what lies over everything. */
  readonly inDialog?: boolean;
  /** Item of the application menu that gives it; the key comes from there. */
  readonly appMenu?: AppMenuName;
  /** Where it is offered besides its keys. */
  readonly places: readonly ('toolbar' | 'context-menu' | 'palette')[];
  /** Part of the context menu; a line separates two parts. */
  readonly section?: string;
  /** The call that it makes: who may not make that call cannot do it here either. */
  readonly call?: CallName;
};

/** An action on a context: what is selected, where the focus is, how to go elsewhere. */
export type Action<C> = ActionInfo & {
  /** What it is called here; absent: the label. */
  readonly labelFor?: (context: C) => string;
  /** Why that call is not for this user on what the context is about; null = it is. */
  readonly refusal?: (context: C) => string | null;
  /** Absent: always enabled. */
  readonly state?: (context: C) => ActionState;
  /** Whether its keys are for this action here; absent: wherever it is enabled. */
  readonly keysWhen?: (context: C) => boolean;
  /** For a button that stays pressed. */
  readonly pressed?: (context: C) => boolean;
  /** One line in the context menu for each; `run` gets the chosen id. */
  readonly choices?: (context: C) => readonly Choice[];
  readonly run: (context: C, choice: string) => void;
};

/** Why the action is not for this user here, whatever can be done now; null = it is. */
export function refusalIn<C>(action: Action<C>, context: C): string | null {
  const refusal = action.call === undefined ? null : refusalOf(action.call);
  return refusal ?? action.refusal?.(context) ?? null;
}

/** Whether the action can be done now, and why not. */
export function stateOf<C>(action: Action<C>, context: C): ActionState {
  const state = action.state?.(context) ?? ENABLED;
  const refusal = state.kind === 'enabled' ? refusalIn(action, context) : null;
  return refusal === null ? state : enabledIf(false, refusal);
}

export function labelOf<C>(action: Action<C>, context: C): string {
  return action.labelFor?.(context) ?? action.label;
}

/** All keys by name, that of the application menu first. */
export function keysOf({ keys = [], appMenu }: ActionInfo): readonly string[] {
  return appMenu === undefined ? keys : [appMenuKey(appMenu), ...keys];
}

/** The key of an action in words, for a text that tells how; '' = it has none. */
export function actionKeyText(action: ActionInfo): string {
  const [key] = keysOf(action);
  return key === undefined ? '' : keyText(key);
}

/** The first enabled action that listens to a key by that name here. */
export function actionForKey<C>(
  actions: readonly Action<C>[],
  key: string,
  context: C,
): Action<C> | undefined {
  return actions.find(
    (action) =>
      keysOf(action).includes(key) &&
      (action.keysWhen?.(context) ?? true) &&
      stateOf(action, context).kind === 'enabled',
  );
}
