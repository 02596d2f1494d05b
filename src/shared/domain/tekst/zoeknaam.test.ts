import { expect, test } from 'vitest';
import { foldLetters, searchNamen, type Zoeknaam } from './zoeknaam.ts';

const NAMEN: readonly Zoeknaam[] = [
  { id: 'rogplus', naam: 'ROGplus', soort: 'naam' },
  { id: 'rogplus', naam: 'ROG Plus', soort: 'alias' },
  { id: 'mee', naam: 'MEE Regio Rijnmond', soort: 'naam' },
  { id: 'mee', naam: 'MEE', soort: 'alias' },
  { id: 'mee-rotterdam', naam: 'MEE Rotterdam', soort: 'naam' },
  { id: 'cafe', naam: 'Buurtcafé', soort: 'vroegere-naam' },
];

test.each([
  ['ROG Plus', ['rogplus'], true],
  ['rog-plus', ['rogplus'], true],
  ['MEE Rotterdam', ['mee-rotterdam'], true],
  ['mee', ['mee', 'mee-rotterdam'], true],
  ['rijnmond', ['mee'], false],
  ['buurtcafe', ['cafe'], true],
  ['onbekend', [], undefined],
  [' – ', [], undefined],
])('%s', (text, ids, geheel) => {
  const found = searchNamen(NAMEN, text);
  expect(found.map((g) => g.id)).toEqual(ids);
  expect(found[0]?.geheel).toBe(geheel);
});

test('a text of plain letters is folded as any other', () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');
  // With a letter that needs folding behind it the short way is not taken.
  expect(foldLetters(ascii)).toBe(foldLetters(`${ascii}é`).slice(0, -1));
  expect(foldLetters('KIM de Vries-3')).toBe('kim de vries-3');
});
