import { describe, expect, it } from 'vitest';
import { round } from '../tekst/number.ts';
import { dagenBetween } from '../tijd/datum.ts';
import { werkdagenBetween } from '../tijd/kalender.ts';
import { binnenMaanden, doorloopKlasse, helemaanden } from '../traject/duur.ts';
import { type Feiten, GEEN_FEITEN } from './feiten.ts';
import { INDICATOR_SLEUTELS, INDICATOREN, type IndicatorSleutel, type Waarde } from './indicatoren.ts';
import { aantalTotEnMet, gemiddelde, hoogste, mediaan } from './verdeling.ts';
import { zrmGroei } from './zrm.ts';

const KADER = { wachtDagen: 28, voltijdMinuten: 2160 };
const value = (sleutel: IndicatorSleutel, feiten: Partial<Feiten>): Waarde | undefined =>
  INDICATOREN[sleutel].value?.({ ...GEEN_FEITEN, heeftTrajecten: true, ...feiten }, KADER);

describe('the worked examples of domein §3.3', () => {
  it('C20: 28 days is on target, 29 is late', () => {
    const wacht = (intake: string) => new Map([[dagenBetween('2026-03-02', intake), 1]]);
    expect(value('wachttijdOpTijd', { wachttijd: wacht('2026-03-30') })).toMatchObject({ waarde: 1 });
    expect(value('wachttijdOpTijd', { wachttijd: wacht('2026-03-31') })).toMatchObject({ waarde: 0 });
  });

  it('C22: Good Friday is a working day and Easter Monday is not', () => {
    expect(werkdagenBetween('2026-04-02', '2026-04-08', { cao: 'sociaal-werk' })).toBe(3);
    expect(value('eersteContact', { contact: new Map([[3, 1]]) })).toMatchObject({ waarde: 1 });
    expect(value('eersteContact', { contact: new Map([[4, 1]]) })).toMatchObject({ waarde: 0 });
  });

  it('C23: 2,52 to 3,81 is 51,2 % more', () => {
    expect(round((zrmGroei(2.52, 3.81) ?? 0) * 100, 1)).toBe(51.2);
  });
});

describe('calendar months', () => {
  it.each([
    ['2020-08-31', '2021-02-27', 5, true],
    ['2020-08-31', '2021-02-28', 6, true],
    ['2020-01-15', '2020-07-14', 5, true],
    ['2020-01-15', '2020-07-15', 6, true],
    ['2020-01-15', '2020-07-16', 6, false],
    ['2019-02-28', '2019-08-28', 6, true],
    ['2019-02-28', '2019-08-31', 6, false],
    ['2020-02-29', '2021-02-28', 12, false],
  ])('%s to %s: %s months, within six: %s', (van, tot, maanden, binnen) => {
    expect(helemaanden(van, tot)).toBe(maanden);
    expect(binnenMaanden(van, tot, 6)).toBe(binnen);
  });

  it('each is in one class, and none is missing', () => {
    expect(Array.from({ length: 14 }, (_, m) => doorloopKlasse(m))).toEqual([
      ...[
        '<2',
        '<2',
        '2-4',
        '2-4',
        '4-6',
        '4-6',
        '6-9',
        '6-9',
        '6-9',
        '9-12',
        '9-12',
        '9-12',
        '>=12',
        '>=12',
      ],
    ]);
  });
});

describe('a distribution', () => {
  const V = new Map([
    [1, 2],
    [40, 1],
    [3, 1],
  ]);
  it('has a mean, a middle, a largest and a part', () => {
    expect([gemiddelde(V), mediaan(V), hoogste(V), aantalTotEnMet(V, 3)]).toEqual([11.25, 2, 40, 3]);
    expect(mediaan(new Map([[7, 3]]))).toBe(7);
  });
  it('of nothing has none', () => {
    const leeg = new Map<number, number>();
    expect([gemiddelde(leeg), mediaan(leeg), hoogste(leeg)]).toEqual([null, null, null]);
  });
});

it('what was not counted is not measured, and never 0', () => {
  for (const sleutel of INDICATOR_SLEUTELS) {
    expect(INDICATOREN[sleutel].value?.(GEEN_FEITEN, KADER) ?? { soort: 'niet-gemeten' }).toEqual({
      soort: 'niet-gemeten',
    });
  }
});

it('a team with trajecten that had none this time had 0', () => {
  expect(value('instroom', {})).toEqual({ soort: 'gemeten', waarde: 0, n: 0 });
  expect(value('wachttijd', {})).toEqual({ soort: 'niet-gemeten' });
});

it('what is unknown is not in a share', () => {
  expect(value('substitutie', { substitutie: { ja: 1, nee: 3, onbekend: 96 } })).toEqual({
    soort: 'gemeten',
    waarde: 0.25,
    n: 4,
  });
});

it('every indicator says what it is, in which unit and by which rule', () => {
  for (const { label, definitie, bron } of Object.values(INDICATOREN)) {
    expect(label).not.toBe('');
    expect(definitie).toMatch(/\.$/u);
    expect(bron).not.toBe('');
  }
});
