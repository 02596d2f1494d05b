import { expect, it } from 'vitest';
import { dragText } from './drag-text.ts';

it('the text beside the pointer names what is dragged', () => {
  expect(dragText({ omschrijving: 'Kaderink, Elia' }, 1)).toBe('Kaderink, Elia');
  expect(dragText({ omschrijving: 'Kaderink, Elia' }, 3)).toBe('3 rijen');
  expect(dragText(undefined, 1)).toBe('');
});
