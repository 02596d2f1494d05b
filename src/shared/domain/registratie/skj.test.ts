import { describe, expect, test } from 'vitest';
import {
  eenMedewerkerSpecialisme,
  eenRegistratie,
  eenSpecialisme,
} from '../../../../tests/support/planning-builders.ts';
import type { Registratie } from '../planning/planning.ts';
import { dagenBetween } from '../tijd/datum.ts';
import { registratieSignaal } from './registratie.ts';
import { type Skj, skjErnst, skjLastDag, skjNodig, skjOn, skjText } from './skj.ts';

const TERMIJNEN = [180, 90, 30] as const;
const ALTIJD = [{ geldigVan: '2015-01-01', geldigTot: null }];

const op = (registraties: readonly Registratie[], dag: string): Skj =>
  skjOn({ registraties, nodig: ALTIJD }, dag, TERMIJNEN);

test('C12: the verloopdatum is the first day without; a BIG registration is no SKJ', () => {
  expect(op([eenRegistratie()], '2026-04-30')).toEqual({
    soort: 'verloopt',
    verloopdatum: '2026-05-01',
    dagen: 1,
    signaal: { trap: 'laat', termijn: 30 },
  });
  expect(op([eenRegistratie()], '2026-05-01')).toEqual({ soort: 'verlopen', verloopdatum: '2026-05-01' });
  expect(op([eenRegistratie({ soort: 'big' })], '2026-04-30')).toEqual({ soort: 'ontbreekt' });
});

test('a renewal on record counts before it begins; a gap is a gap', () => {
  const twee = [
    eenRegistratie(),
    eenRegistratie({ id: 'r2', geldigVan: '2026-05-01', verloopdatum: '2031-05-01' }),
  ];
  const geldig = (dag: string) => ({
    soort: 'geldig',
    verloopdatum: '2031-05-01',
    dagen: dagenBetween(dag, '2031-05-01'),
  });
  expect(op(twee, '2026-04-30')).toEqual(geldig('2026-04-30'));
  expect(op(twee, '2026-06-01')).toEqual(geldig('2026-06-01'));
  expect(op(twee, '2032-01-01')).toEqual({ soort: 'verlopen', verloopdatum: '2031-05-01' });
  expect(op([], '2026-04-30')).toEqual({ soort: 'ontbreekt' });
  const metGat = [
    eenRegistratie(),
    eenRegistratie({ id: 'r2', geldigVan: '2026-07-01', verloopdatum: '2031-07-01' }),
  ];
  expect(op(metGat, '2026-04-30')).toMatchObject({ soort: 'verloopt', verloopdatum: '2026-05-01' });
  expect(op(metGat, '2026-06-01')).toEqual({ soort: 'verlopen', verloopdatum: '2026-05-01' });
  expect(op(metGat, '2020-01-01')).toEqual({ soort: 'ontbreekt' });
});

test('any specialisme of youth asks for it, the main one or not, on the days it is theirs', () => {
  const soorten = new Map(
    [eenSpecialisme(), eenSpecialisme({ id: 's2', vereistSkj: false })].map((soort) => [soort.id, soort]),
  );
  const row = eenMedewerkerSpecialisme({ hoofd: false, geldigVan: '2026-01-01', geldigTot: '2026-04-01' });
  const nodig = skjNodig([row, eenMedewerkerSpecialisme({ id: 'ms2', specialismeId: 's2' })], soorten);
  expect(nodig).toEqual([row]);
  const without = (dag: string) => skjOn({ registraties: [], nodig }, dag, TERMIJNEN).soort;
  expect([without('2026-03-31'), without('2026-04-01')]).toEqual(['ontbreekt', 'niet-nodig']);
});

test('the gravest term that is passed, also when the three are not in order', () => {
  const signaal = (dag: string, termijnen: readonly [number, number, number]) =>
    registratieSignaal('2026-05-01', dag, termijnen);
  expect(signaal('2025-11-01', TERMIJNEN)).toBeNull();
  expect(signaal('2025-11-02', TERMIJNEN)).toEqual({ trap: 'vroeg', termijn: 180 });
  expect(signaal('2026-02-15', [60, 90, 30])).toEqual({ trap: 'midden', termijn: 90 });
  expect(signaal('2026-03-15', [60, 90, 30])).toEqual({ trap: 'midden', termijn: 90 });
  expect(signaal('2026-05-01', TERMIJNEN)).toBeNull();
});

describe('in words', () => {
  const einde = { verloopdatum: '2026-05-01', dagen: 60 };
  test.each<[Skj, string, string | null, ReturnType<typeof skjErnst>]>([
    [{ soort: 'niet-nodig' }, 'niet nodig', null, 'goed'],
    [{ soort: 'geldig', ...einde }, 'geldig t/m 30-04-2026', '2026-04-30', 'goed'],
    [
      { soort: 'verloopt', ...einde, signaal: { trap: 'midden', termijn: 90 } },
      'verloopt: t/m 30-04-2026',
      '2026-04-30',
      'let-op',
    ],
    [{ soort: 'verlopen', verloopdatum: '2026-05-01' }, 'verlopen op 01-05-2026', null, 'fout'],
    [{ soort: 'ontbreekt' }, 'ontbreekt', null, 'fout'],
  ])('%j', (skj, text, last, ernst) => {
    expect([skjText(skj), skjLastDag(skj), skjErnst(skj)]).toEqual([text, last, ernst]);
  });
});
