import { isShortcut } from '../../actions/keys.ts';

/**
 * What is typed between the key that opens the palette and the moment that its field has the focus. Without this it
 * would go to the screen behind it, where a letter begins an edit and Enter does something.
 */

let typed = '';
let stop: (() => void) | null = null;

/** From now on keys are for the palette that is coming; `onCancel`: Escape came before it did. */
export function beginTypingAhead(onCancel: () => void): void {
  stop?.();
  typed = '';
  const listening = new AbortController();
  stop = () => {
    listening.abort();
    stop = null;
  };
  const onKey = (key: KeyboardEvent): void => {
    // The field has the focus: from here on it gets its keys itself.
    if (document.activeElement?.closest('dialog')) {
      stop?.();
      return;
    }
    if (isShortcut(key)) return;
    key.preventDefault();
    key.stopPropagation();
    if (key.key === 'Escape') {
      stop?.();
      onCancel();
    } else if (key.key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.key.length === 1) typed += key.key;
  };
  document.addEventListener('keydown', onKey, { capture: true, signal: listening.signal });
}

/** The palette has the focus: keys are its own again. */
export function endTypingAhead(): void {
  stop?.();
}

/** What was typed so far; the palette begins with it. */
export const typedAhead = (): string => typed;
