import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginTypingAhead, endTypingAhead, typedAhead } from './typed-ahead.ts';

/** A key that goes through the listeners of the document, as the browser sends it. */
class Key extends Event {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey = false;
  readonly altKey = false;

  constructor(key: string, ctrlKey = false) {
    super('keydown', { cancelable: true });
    this.key = key;
    this.ctrlKey = ctrlKey;
  }
}

/** True when the key reached the screen. */
function press(key: string, ctrlKey = false): boolean {
  return document.dispatchEvent(new Key(key, ctrlKey));
}

describe('keys before the palette is there', () => {
  const focus: { inDialog: boolean } = { inDialog: false };

  beforeEach(() => {
    focus.inDialog = false;
    const target = new EventTarget();
    const active = { closest: () => (focus.inDialog ? {} : null) };
    vi.stubGlobal('document', Object.assign(target, { activeElement: active }));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are kept for it, and do nothing on the screen behind it', () => {
    beginTypingAhead(() => undefined);
    const reached = ['b', 'o', 'x', 'Backspace', ' ', 'd', 'ArrowDown', 'Enter'].map((key) => press(key));
    expect(reached).toEqual(reached.map(() => false));
    expect(typedAhead()).toBe('bo d');
  });

  it('go to its field as soon as that has the focus', () => {
    beginTypingAhead(() => undefined);
    press('b');
    focus.inDialog = true;
    expect(press('o')).toBe(true);
    focus.inDialog = false;
    expect(press('x')).toBe(true);
    expect(typedAhead()).toBe('b');
  });

  it('Escape calls it off; a shortcut goes on', () => {
    const onCancel = vi.fn();
    beginTypingAhead(onCancel);
    expect(press('z', true)).toBe(true);
    expect(press('Escape')).toBe(false);
    expect(onCancel).toHaveBeenCalledOnce();
    expect(press('b')).toBe(true);
  });

  it('end when it is there, also when it is closed with the mouse', () => {
    beginTypingAhead(() => undefined);
    press('b');
    endTypingAhead();
    expect(press('o')).toBe(true);
    expect(typedAhead()).toBe('b');
  });

  it('a second opening begins empty', () => {
    beginTypingAhead(() => undefined);
    press('b');
    beginTypingAhead(() => undefined);
    press('c');
    expect(typedAhead()).toBe('c');
  });
});
