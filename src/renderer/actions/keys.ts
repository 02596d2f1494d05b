import { keyParts } from '../../shared/contract/app-menu.ts';

/** Keys by name: 'ctrl+shift+z', 'f1', '?'; ctrl is also the command key of macOS. */

type KeyInput = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** 'ctrl+shift+z' of a key event; shift counts only where it does not make another character. */
export function keyOf(event: KeyInput): string {
  const name = event.key.toLowerCase();
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('ctrl');
  if (event.altKey) parts.push('alt');
  // Digits need it on an AZERTY keyboard.
  if (event.shiftKey && (name.length > 1 || /[a-z]/u.test(name))) parts.push('shift');
  parts.push(name);
  return parts.join('+');
}

/** The character that is being typed; null for a command or a key without one. */
export function typedCharacter(event: KeyInput): string | null {
  return event.key.length === 1 && !isShortcut(event) ? event.key : null;
}

/** Whether this key types a character: it never gives a command while a text field has the focus. */
export function isCharacter(key: string): boolean {
  return key.length === 1;
}

/** Whether typing goes into a text field that has its own undo. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  );
}

const NAMES: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  escape: 'Esc',
  enter: 'Enter',
  delete: 'Del',
  backspace: 'Backspace',
  contextmenu: 'Menu',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  ' ': 'Spatie',
};

/** 'ctrl+shift+z' → 'Ctrl Shift Z', as it stands on the keys. */
export function keyText(key: string): string {
  return keyParts(key)
    .map((part) => NAMES[part] ?? part.toUpperCase())
    .join(' ');
}

const ARIA_NAMES: Readonly<Record<string, string>> = {
  ctrl: 'Control',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  ' ': 'Space',
};

/** 'ctrl+z' → 'Control+Z', as `aria-keyshortcuts` wants it. */
export function ariaKeys(keys: readonly string[]): string {
  const named = (part: string) => ARIA_NAMES[part] ?? `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`;
  return keys.map((key) => keyParts(key).map(named).join('+')).join(' ');
}

/** Whether the key comes with Ctrl, Cmd or Alt: then it is an action, not text. */
export const isShortcut = (event: KeyInput): boolean => event.ctrlKey || event.metaKey || event.altKey;

/** Whether a click comes with Ctrl or Cmd: it adds to what is selected. */
export const withCommand = (event: Pick<MouseEvent, 'ctrlKey' | 'metaKey'>): boolean =>
  event.ctrlKey || event.metaKey;

/** Shift and the space bar, which `keyOf` cannot tell from the space bar alone. */
export const isShiftSpace = (event: KeyInput): boolean =>
  event.key === ' ' && event.shiftKey && !isShortcut(event);
