import { afterEach, describe, expect, it } from 'vitest';
import { meldingenWinkel } from '../lib/messages.ts';
import { createRights, rightsStore } from '../lib/rights.ts';
import { type Action, enabledIf, HIDDEN, OVERAL, stateOf } from './action.ts';
import { giveAction, giveKey } from './give.ts';
import { ariaKeys, keyOf, keyText } from './keys.ts';

type Note = { readonly notes: string[]; readonly full: boolean };

const write: Action<Note> = {
  name: 'test.write',
  label: 'Schrijven',
  scope: OVERAL,
  keys: ['ctrl+s'],
  call: 'capaciteit.zetInzet',
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
  rightsStore.set(null);
  meldingenWinkel.set([]);
});

const ONLY_FOR = 'Alleen voor: gebiedsmanager.';

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

  const zetInzet = (mag: boolean) =>
    createRights([{ aanroep: 'capaciteit.zetInzet', weigering: mag ? null : ONLY_FOR }]);

  it('asks the right to its call once that is known, and says who has it; what is hidden stays hidden', () => {
    const note: Note = { notes: [], full: false };
    expect(stateOf(write, note).kind).toBe('enabled');
    rightsStore.set(zetInzet(false));
    expect(stateOf(write, note)).toEqual(enabledIf(false, ONLY_FOR));
    expect(stateOf({ ...write, state: () => HIDDEN }, note)).toEqual(HIDDEN);
    rightsStore.set(zetInzet(true));
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
