import { afterEach, beforeEach, expect, test } from 'vitest';
import { deferFormData } from './defer-form-data.ts';

const eigen = Object.getOwnPropertyDescriptor(globalThis, 'FormData');
const Echt = FormData;
let geladen = 0;

beforeEach(() => {
  geladen = 0;
  Object.defineProperty(globalThis, 'FormData', {
    configurable: true,
    get: () => {
      geladen += 1;
      return Echt;
    },
  });
  deferFormData();
});

afterEach(() => {
  if (eigen !== undefined) Object.defineProperty(globalThis, 'FormData', eigen);
});

test('asking whether something is a form loads nothing', () => {
  for (const waarde of [{ a: 1 }, 'tekst', null, undefined, [1]])
    expect(waarde instanceof FormData).toBe(false);
  expect(geladen).toBe(0);
});

test('a form that came from elsewhere is recognised', () => {
  expect(new Echt() instanceof FormData).toBe(true);
});

test('a form that is made is a real one, and from then on everything is as it was', () => {
  const formulier = new FormData();
  formulier.set('naam', 'waarde');
  expect(formulier instanceof Echt).toBe(true);
  expect(formulier.get('naam')).toBe('waarde');
  expect(geladen).toBeGreaterThan(0);
  expect(FormData).toBe(Echt);
});
