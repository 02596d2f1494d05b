import { describe, expect, it } from 'vitest';
import { blader, kolommenVan, leesWeergave, naarDatum, periodeTekst, schrijfWeergave } from './weergave.ts';

const VANDAAG = '2021-03-01';

describe('the view in the URL', () => {
  it('comes back as it was written, and leaves other parameters alone', () => {
    const vraag = new URLSearchParams(
      'bereik=gebied:1&zoom=maanden&van=2021-05-03&weken=26&rekenwijze=norm&organisatie=o1&zoek=jan',
    );
    const weergave = leesWeergave(vraag);
    expect(schrijfWeergave(vraag, weergave).toString()).toBe(vraag.toString());
    expect(leesWeergave(schrijfWeergave(new URLSearchParams(), weergave))).toEqual(weergave);
  });

  it('takes the usual value for what makes no sense', () => {
    const weergave = leesWeergave(
      new URLSearchParams('zoom=eeuwen&van=gisteren&weken=7&rekenwijze=x&groeperen=y'),
    );
    expect(weergave).toEqual(leesWeergave(new URLSearchParams()));
    expect(schrijfWeergave(new URLSearchParams(), weergave).toString()).toBe('');
  });

  it('shows 13 weeks around today', () => {
    const kolommen = kolommenVan(leesWeergave(new URLSearchParams()), VANDAAG);
    expect(kolommen).toHaveLength(13);
    expect(periodeTekst(kolommen, 'weken')).toBe('week 7 – 19, 2021');
  });

  it('pages with one week of overlap, and stays inside the dates there are', () => {
    const verder = blader(leesWeergave(new URLSearchParams()), VANDAAG, 1);
    expect(periodeTekst(kolommenVan(verder, VANDAAG), 'weken')).toBe('week 19 – 31, 2021');
    const begin = leesWeergave(new URLSearchParams('van=1990-01-08'));
    expect(blader(begin, VANDAAG, -1)).toBe(begin);
  });

  it('does not move for a date that is on screen', () => {
    const weergave = leesWeergave(new URLSearchParams());
    expect(naarDatum(weergave, '2021-03-18', VANDAAG)).toBe(weergave);
    expect(naarDatum(weergave, '2021-12-27', VANDAAG).van).toBe('2021-12-27');
  });

  it('names a period over the turn of the year', () => {
    const kolommen = kolommenVan(leesWeergave(new URLSearchParams('van=2026-12-21')), VANDAAG);
    expect(periodeTekst(kolommen, 'weken')).toBe('week 52, 2026 – 11, 2027');
  });
});
