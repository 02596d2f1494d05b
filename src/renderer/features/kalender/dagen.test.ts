import { describe, expect, it } from 'vitest';
import { readDagen } from './dagen.ts';

describe('the days of a decree', () => {
  it.each([
    ['', []],
    ['11 mei 2029', ['2029-05-11']],
    ['26 mei 2028,\n28 april 2028; en 11-05-2029', ['2028-04-28', '2028-05-26', '2029-05-11']],
    [
      '2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028',
      ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
    ],
    ['11 mei 2029\n11-5-2029', ['2029-05-11']],
  ])('%j', (text, dagen) => {
    expect(readDagen(text)).toEqual({ soort: 'ok', dagen });
  });

  it('names what is no date', () => {
    expect(readDagen('11 mei 2029, hemelvaart')).toEqual({
      soort: 'fout',
      melding: '“hemelvaart” is geen datum. Schrijf bijvoorbeeld 01-03-2026 of 1 mrt 2026.',
    });
    expect(readDagen('28 april en 26 mei 2028')).toMatchObject({ soort: 'fout' });
  });
});
