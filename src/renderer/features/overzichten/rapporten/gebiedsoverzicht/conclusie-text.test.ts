import { expect, it } from 'vitest';
import { conclusieText } from './conclusie-text.ts';

const conclusie = { tekst: 'Krap.', peildatum: '2026-03-15' };

it('a conclusion says of which day it speaks, and when and by whom it was written', () => {
  const geschreven = { op: '2026-11-30', door: 'Wil Meekijk' };
  expect(conclusieText({ conclusie, geschreven })).toBe(
    'Geldt per 15-03-2026 · geschreven 30-11-2026 door Wil Meekijk',
  );
  expect(conclusieText({ conclusie, geschreven: null })).toBe('Geldt per 15-03-2026');
  expect(conclusieText({ conclusie: null, geschreven: null })).toBe('');
});
