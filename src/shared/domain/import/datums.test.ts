import { describe, expect, it } from 'vitest';
import { readDatumCell, readOrder } from './datums.ts';

const dag = (text: string, order: Parameters<typeof readDatumCell>[1] = 'dmj') => {
  const parsed = readDatumCell(text, order);
  return parsed.soort === 'ok' ? parsed.datum : parsed.soort;
};

describe('the order that dates show together', () => {
  it.each([
    [['1-3-2026', '12-04-2026'], 'dmj', null],
    [['13-3-2026', '01-02-2026'], 'dmj', '13-3-2026'],
    [['3/13/2026', '01/02/2026'], 'mdj', '3/13/2026'],
    [['3.13.26', '1.2.26'], 'mdj', '3.13.26'],
    [['3/13/2026 00:00', ''], 'mdj', '3/13/2026 00:00'],
    [['per 3/13/2026'], 'mdj', 'per 3/13/2026'],
    [['3/13/2026', '13/3/2026'], 'onbeslist', '3/13/2026'],
    [['2026-03-13', '1 maart 2026', 'onbekend', '46082'], 'dmj', null],
    [['99/99/2026', '5-5-2026'], 'dmj', null],
    // The month first with one sign says nothing of dates with another.
    [['3/13/2026', '01-02-2026'], 'onbeslist', '3/13/2026'],
    [['3/13/2026', '1.2.2026', '4/5/2026'], 'onbeslist', '3/13/2026'],
    [['3/13/2026', '2026-02-01'], 'mdj', '3/13/2026'],
  ])('%j: %s', (datums, volgorde, bewijs) => {
    expect(readOrder(datums)).toMatchObject({ volgorde, bewijs });
  });

  it('matters only where another order makes another day', () => {
    expect(readOrder(['13-3-2026', '5-5-2026']).maaktUit).toBe(false);
    expect(readOrder(['13-3-2026', '5-6-2026']).maaktUit).toBe(true);
  });
});

describe('a date in that order', () => {
  it('month first, and says what it became', () => {
    expect(readDatumCell('03/04/2026', 'mdj')).toEqual({
      soort: 'ok',
      datum: '2026-03-04',
      opmerking: '“03/04/2026” is gelezen als 04-03-2026.',
    });
    expect(dag('13/04/2026', 'mdj')).toBe('fout');
    expect(dag('2026-04-13', 'mdj')).toBe('2026-04-13');
    expect(dag('13 april 2026', 'mdj')).toBe('2026-04-13');
  });

  it.each([['2026/3/1'], ['2026.03.01'], ['2026/03/01 00:00'], ['20260301']])(
    'the year first: %s',
    (text) => {
      for (const order of ['dmj', 'mdj', 'onbeslist'] as const) expect(dag(text, order)).toBe('2026-03-01');
    },
  );

  it('a short year first, when somebody says so', () => {
    expect(dag('26-03-01', 'jmd')).toBe('2026-03-01');
    expect(dag('26-03-01', 'dmj')).toBe('2001-03-26');
  });

  it('undecided: what can be two days is doubt, what cannot is read', () => {
    expect(readDatumCell('03/04/2026', 'onbeslist')).toMatchObject({
      soort: 'fout',
      melding: '“03/04/2026” kan 03-04-2026 of 04-03-2026 zijn. Kies bij de kolommen de volgorde van datums.',
    });
    expect(['3/13/2026', '13/3/2026', '5/5/2026'].map((text) => dag(text, 'onbeslist'))).toEqual([
      '2026-03-13',
      '2026-03-13',
      '2026-05-05',
    ]);
  });
});

describe('what comes along with a date', () => {
  it.each([
    ['March 1, 2026', '2026-03-01'],
    ['Mar 1, 2026', '2026-03-01'],
    ['1 May 2026', '2026-05-01'],
    ['1-Oct-26', '2026-10-01'],
    ['1st August 2026', '2026-08-01'],
    ['1 mrt. 2026', '2026-03-01'],
    ['maandag 2 maart 2026', '2026-03-02'],
    ['Mon, 2 March 2026', '2026-03-02'],
    ['2026-03-01T00:00:00Z', '2026-03-01'],
    ['2026-03-01 00:00:00.000', '2026-03-01'],
    ['01-03-2026 12:00:00 AM', '2026-03-01'],
    ['31-12-2026 23:59:59', '2026-12-31'],
    ['46082', '2026-03-01'],
    ['46081,999999', '2026-03-01'],
    ['20260301', '2026-03-01'],
  ])('%s is %s', (text, datum) => {
    expect(dag(text)).toBe(datum);
  });

  it('a time is left out and that is said; late in the evening elsewhere it may be the day after', () => {
    expect(readDatumCell('01-03-2026 12:00', 'dmj')).toMatchObject({
      datum: '2026-03-01',
      opmerking: 'het tijdstip 12:00 telt niet mee.',
    });
    expect(readDatumCell('2026-02-28T23:00:00Z', 'dmj')).toMatchObject({ soort: 'fout' });
    expect(readDatumCell('2026-06-30T22:00:00+00:00', 'dmj')).toMatchObject({ soort: 'fout' });
    expect(readDatumCell('2026-03-01T08:00:00+01:00', 'dmj')).toMatchObject({ datum: '2026-03-01' });
  });
});
