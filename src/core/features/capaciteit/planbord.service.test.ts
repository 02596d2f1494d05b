import { describe, expect, it } from 'vitest';
import { selectNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { naamdatum } from './planbord.rules.ts';

describe('names on a date', () => {
  const namen = [
    { naam: 'Centrum/West', geldigVan: '2015-01-05', geldigTot: '2020-01-01' },
    { naam: 'Centrum-West', geldigVan: '2020-01-01', geldigTot: null },
  ];

  it.each([
    ['2014-01-01', 'Centrum/West'],
    ['2015-01-05', 'Centrum/West'],
    ['2019-12-31', 'Centrum/West'],
    ['2020-01-01', 'Centrum-West'],
    ['2090-01-01', 'Centrum-West'],
  ])('on %s it is %s', (datum, naam) => expect(selectNaam(namen, datum)).toBe(naam));

  it('has no name without a row', () => expect(selectNaam([], '2020-01-01')).toBe(''));

  it.each([
    ['inside the window: today', '2026-03-02', '2026-03-02'],
    ['before it: its first day', '2025-01-01', '2026-01-01'],
    ['after it: its last day, not the day after', '2027-06-01', '2026-12-31'],
  ])('today %s', (_naam, vandaag, expected) =>
    expect(naamdatum('2026-01-01', '2027-01-01', vandaag)).toBe(expected),
  );
});
