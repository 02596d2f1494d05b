import { describe, expect, test } from 'vitest';
import type { OpvolgingSoort } from './lists.ts';
import {
  checkOpvolging,
  choiceOf,
  currentOrganisatie,
  type Opvolging,
  valtUiteen,
  voorgangers,
} from './opvolging.ts';

const VANDAAG = '2021-03-01';

let counter = 0;
const stap = (vanId: string, naarId: string, datum: string, soort: OpvolgingSoort = 'fusie'): Opvolging => ({
  id: `o${++counter}`,
  vanId,
  naarId,
  datum,
  soort,
});

const ENVER = [
  stap('trivium', 'enver', '2018-01-01'),
  stap('flexus', 'enver', '2018-01-01'),
  stap('sws', 'dock', '2017-01-01', 'overname'),
];

describe('huidigeOrganisatie', () => {
  test.each([
    ['T-hist: one of two that merged', 'trivium', ENVER, 'enver'],
    ['T-hist: the other', 'flexus', ENVER, 'enver'],
    ['overname', 'sws', ENVER, 'dock'],
    ['nothing happened', 'minters', ENVER, 'minters'],
    ['the successor itself', 'enver', ENVER, 'enver'],
    ['a chain', 'a', [stap('a', 'b', '2016-01-01', 'naamswijziging'), stap('b', 'c', '2019-01-01')], 'c'],
    ['a step of the future does not count yet', 'a', [stap('a', 'b', '2021-03-02')], 'a'],
    ['a step of today does', 'a', [stap('a', 'b', VANDAAG)], 'b'],
    [
      'a splitsing takes nobody along by itself',
      'a',
      [stap('a', 'b', '2019-01-01', 'splitsing'), stap('a', 'c', '2019-01-01', 'splitsing')],
      'a',
    ],
    ['an uittreding neither', 'a', [stap('a', 'b', '2019-01-01', 'uittreding')], 'a'],
    [
      'a part left before the rest merged: the rest',
      'a',
      [stap('a', 'b', '2018-01-01', 'splitsing'), stap('a', 'c', '2020-01-01')],
      'c',
    ],
    ['a circle in old data ends', 'a', [stap('a', 'b', '2016-01-01'), stap('b', 'a', '2017-01-01')], 'a'],
  ])('%s', (_, id, opvolgingen, expected) => {
    expect(currentOrganisatie(id, opvolgingen, VANDAAG)).toBe(expected);
  });

  test('after a splitsing each person is counted where they went', () => {
    const opvolgingen = [
      stap('a', 'b', '2019-01-01', 'splitsing'),
      stap('a', 'c', '2019-01-01', 'splitsing'),
      stap('c', 'd', '2020-01-01'),
    ];
    const bij = (organisatieId: string) =>
      choiceOf([
        { organisatieId: 'a', geldigVan: '2015-01-05', geldigTot: '2019-01-01' },
        { organisatieId, geldigVan: '2019-01-01', geldigTot: null },
      ]);
    expect(currentOrganisatie('a', opvolgingen, VANDAAG, bij('b'))).toBe('b');
    expect(currentOrganisatie('a', opvolgingen, VANDAAG, bij('c'))).toBe('d');
    expect(currentOrganisatie('a', opvolgingen, VANDAAG, bij('elders'))).toBe('a');
    expect(valtUiteen(opvolgingen, VANDAAG)).toBe(true);
    expect(valtUiteen(opvolgingen, '2018-12-31')).toBe(false);
    expect(valtUiteen(ENVER, VANDAAG)).toBe(false);
  });

  test('voorgangers are the same steps the other way', () => {
    expect(voorgangers('enver', ENVER, VANDAAG)).toEqual(['trivium', 'flexus']);
    expect(voorgangers('enver', ENVER, '2017-12-31')).toEqual([]);
  });
});

describe('controleerOpvolging', () => {
  const old = { id: 'a', geldigVan: '2015-01-05', geldigTot: null };
  const nieuw = { id: 'b', geldigVan: '2018-01-01', geldigTot: null };
  const vraag = { vanId: 'a', naarId: 'b', datum: '2018-01-01', soort: 'fusie' as const };

  test.each([
    ['it can', vraag, [], old, nieuw, null],
    ['itself', { ...vraag, naarId: 'a' }, [], old, old, 'zichzelf'],
    ['there already', vraag, [stap('a', 'b', '2017-01-01')], old, nieuw, 'dubbel'],
    ['a circle', vraag, [stap('b', 'a', '2017-01-01')], old, nieuw, 'kring'],
    [
      'a longer circle',
      vraag,
      [stap('b', 'c', '2017-01-01'), stap('c', 'a', '2019-01-01')],
      old,
      nieuw,
      'kring',
    ],
    [
      'the successor is not there yet',
      { ...vraag, datum: '2017-12-31' },
      [],
      old,
      nieuw,
      'opvolger-begint-later',
    ],
    [
      'the successor begins after the other ended',
      { ...vraag, datum: '2019-01-01' },
      [],
      { ...old, geldigTot: '2017-07-01' },
      nieuw,
      'opvolger-begint-later',
    ],
    [
      'before it began',
      { ...vraag, datum: '2015-01-05' },
      [],
      old,
      { ...nieuw, geldigVan: '2012-01-01' },
      'voor-begin',
    ],
  ] as const)('%s', (_, opvolging, bestaand, van, naar, expected) => {
    expect(checkOpvolging(opvolging, bestaand, van, naar)).toBe(expected);
  });
});
