import { afterEach, describe, expect, it } from 'vitest';
import { meldingenWinkel } from '../lib/messages.ts';
import { type Action, enabledIf, HIDDEN, OVERAL, rechtenStore, stateOf } from './action.ts';
import { giveAction, giveKey } from './give.ts';
import { ariaKeys, keyOf, keyText } from './keys.ts';

type Note = { readonly notes: string[]; readonly full: boolean };

const write: Action<Note> = {
  name: 'test.write',
  label: 'Schrijven',
  scope: OVERAL,
  keys: ['ctrl+s'],
  recht: 'plannen',
  places: [],
  state: ({ full }) => enabledIf(!full, 'Het blad is vol.'),
  run: ({ notes }) => notes.push('written'),
};
const messages = () => meldingenWinkel.read().map(({ tekst }) => tekst);

function press(key: string, over: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const plain = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return Object.assign(Object.create(null), { ...plain, ...over });
}

afterEach(() => {
  rechtenStore.set(null);
  meldingenWinkel.set([]);
});

describe('an action', () => {
  it('is carried out when it is enabled', () => {
    const note: Note = { notes: [], full: false };
    giveAction(write, note);
    expect(giveKey([write], press('S', { metaKey: true }), note)).toBe(true);
    expect(note.notes).toEqual(['written', 'written']);
  });

  it('says why when it is not, and leaves its key to others', () => {
    const note: Note = { notes: [], full: true };
    giveAction(write, note);
    expect(messages()).toEqual(['Het blad is vol.']);
    expect(giveKey([write], press('s', { ctrlKey: true }), note)).toBe(false);
    expect(note.notes).toEqual([]);
  });

  it('asks a right once that is known; what is hidden stays hidden', () => {
    const note: Note = { notes: [], full: false };
    expect(stateOf(write, note).kind).toBe('enabled');
    rechtenStore.set(['inzien', 'basisgegevens']);
    expect(stateOf(write, note)).toEqual(
      enabledIf(false, 'U hebt geen recht om dit te doen. Vraag de beheerder.'),
    );
    expect(stateOf({ ...write, state: () => HIDDEN }, note)).toEqual(HIDDEN);
    rechtenStore.set(['inzien', 'plannen']);
    expect(stateOf(write, note).kind).toBe('enabled');
  });
});

describe('keys', () => {
  it('have one name each, also where a character needs Shift', () => {
    expect(keyOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('ctrl+shift+z');
    expect(keyOf(press('?', { shiftKey: true }))).toBe('?');
    expect(keyOf(press('4', { shiftKey: true }))).toBe('4');
    expect(keyOf(press('F10', { shiftKey: true }))).toBe('shift+f10');
  });

  it('are shown as they stand on the keyboard', () => {
    expect(['ctrl+shift+z', 'ctrl++', '+', 'alt+pageup', ' '].map(keyText)).toEqual([
      'Ctrl Shift Z',
      'Ctrl +',
      '+',
      'Alt PgUp',
      'Spatie',
    ]);
    expect(ariaKeys(['ctrl+z', 'alt+pagedown'])).toBe('Control+Z Alt+PageDown');
  });
});
