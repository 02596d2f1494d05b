import { expect, it } from 'vitest';
import { shownNumber } from './shown-number.ts';

it.each([
  ['8', 8],
  ['7,2', 7.2],
  ['1.234,5', 1234.5],
  ['−12,0', -12],
  ['+3', 3],
  ['304,0*', 304],
  ['1234', 1234],
  ['', null],
  ['afw.', null],
  ['119 %', null],
  ['3–4', null],
  ['1.2', null],
])('%s is read as %s', (text, value) => {
  expect(shownNumber(text)).toBe(value);
});
