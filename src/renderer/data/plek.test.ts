import { describe, expect, it } from 'vitest';
import { bereikTekst, leesBereik, leesPlek, planbordPad } from './plek.ts';

describe('a place on the planbord', () => {
  it('is read back from the path it was written to', () => {
    const plek = {
      bereik: { soort: 'team', id: 'a:b' },
      van: '2026-03-02',
      focus: { soort: 'medewerker', id: 'm 1' },
    } as const;
    const pad = planbordPad(plek);
    expect(leesPlek(new URLSearchParams(pad.split('?')[1]))).toEqual(plek);
  });

  it('without anything is just the planbord', () => {
    expect(planbordPad({})).toBe('/capaciteit');
    expect(leesPlek(new URLSearchParams(''))).toEqual({ bereik: null, van: null, focus: null });
  });

  it.each(['', 'team', 'team:', ':1', 'wijk:1'])('refuses “%s” as a scope', (tekst) => {
    expect(leesBereik(tekst)).toBeNull();
  });

  it('knows the city, a gebied and a team', () => {
    for (const bereik of [
      { soort: 'stad' },
      { soort: 'gebied', id: '1' },
      { soort: 'team', id: '2' },
    ] as const) {
      expect(leesBereik(bereikTekst(bereik))).toEqual(bereik);
    }
  });
});
