import { expect, it } from 'vitest';
import { dragText } from './drag-text.ts';

it('the text beside the pointer names what is dragged', () => {
  expect(dragText({ omschrijving: 'Kaderink, Elia' }, 1)).toBe('Kaderink, Elia');
  expect(dragText({ omschrijving: 'Kaderink, Elia' }, 3)).toBe('3 rijen');
  expect(dragText(undefined, 1)).toBe('');
  const row = { omschrijving: 'Kaderink, Elia in Oost', sleeptekst: 'Kaderink, Elia · 28 u' };
  expect(dragText(row, 1)).toBe('Kaderink, Elia · 28 u');
  expect(dragText(row, 1, 'Centrum-West')).toBe('Kaderink, Elia · 28 u → Centrum-West');
  expect(dragText(row, 3, 'Centrum-West')).toBe('3 rijen → Centrum-West');
});
