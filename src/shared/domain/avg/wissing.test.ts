import { expect, it } from 'vitest';
import { wissingOf } from './wissing.ts';

const termijn = {
  vertrokkenOp: '2020-10-01',
  jaren: 5,
  vernietigingsdatum: '2025-10-01',
  zin: '',
};
const NOW = { vandaag: '2026-03-02', termijn, beletsel: null, isVernietigd: false };

it.each<[string, Partial<Parameters<typeof wissingOf>[0]>, boolean, string]>([
  ['who still works', { termijn: null }, false, 'werkt nog bij de teams'],
  ['who left yesterday', { vandaag: '2020-10-02' }, false, 'Vanaf 01-10-2025 kan het wel'],
  ['the day before the term is over', { vandaag: '2025-09-30' }, false, '5 jaar worden bewaard'],
  ['the day it is over', { vandaag: '2025-10-01' }, true, 'voorbij sinds 01-10-2025'],
  ['later', {}, true, 'tweede persoon'],
  [
    'who stands in a complaint',
    { beletsel: 'Staat in klacht 2024-001.' },
    false,
    'Staat in klacht 2024-001.',
  ],
  [
    'a reason matters only after the term',
    { vandaag: '2021-01-01', beletsel: 'Reden.' },
    false,
    '01-10-2025',
  ],
  ['whose name went', { isVernietigd: true }, false, 'al vernietigd'],
])('%s', (_naam, known, mag, part) => {
  const { mag: may, antwoord } = wissingOf({ ...NOW, ...known });
  expect(may).toBe(mag);
  expect(antwoord).toContain(part);
});

it('a refusal names the rule that keeps it', () => {
  for (const known of [{ termijn: null }, { vandaag: '2021-01-01' }]) {
    expect(wissingOf({ ...NOW, ...known }).antwoord).toContain('AVG art. 17 lid 3 b');
  }
});
