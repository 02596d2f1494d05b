import { describe, expect, it } from 'vitest';
import { bereikText, planbordPath, readBereik, readPlanbordPlace } from './place.ts';

describe('a place on the planbord', () => {
  it('is read back from the path it was written to', () => {
    const place = {
      bereik: { soort: 'team', id: 'a:b' },
      van: '2026-03-02',
      focus: { soort: 'medewerker', id: 'm 1' },
    } as const;
    const path = planbordPath(place);
    expect(readPlanbordPlace(new URLSearchParams(path.split('?')[1]))).toEqual(place);
  });

  it('without anything is just the planbord', () => {
    expect(planbordPath({})).toBe('/capaciteit');
    expect(readPlanbordPlace(new URLSearchParams(''))).toEqual({ bereik: null, van: null, focus: null });
  });

  it.each(['', 'team', 'team:', ':1', 'wijk:1'])('refuses “%s” as a scope', (text) => {
    expect(readBereik(text)).toBeNull();
  });

  it('knows the city, a gebied and a team', () => {
    for (const bereik of [
      { soort: 'stad' },
      { soort: 'gebied', id: '1' },
      { soort: 'team', id: '2' },
    ] as const) {
      expect(readBereik(bereikText(bereik))).toEqual(bereik);
    }
  });
});
