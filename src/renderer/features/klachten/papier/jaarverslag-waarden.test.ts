import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cel, VerslagJaar, VerslagTabel } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { indelingVan, opsomming, trendRijen } from './jaarverslag-waarden.ts';

const getal = (waarde: number): Cel => ({ soort: 'getal', waarde });
const WEG: Cel = { soort: 'afgeschermd' };

const tabel = (cellen: readonly Cel[], totaal: Cel): VerslagTabel => ({
  soort: 'categorie',
  titel: '',
  definitie: '',
  rijen: cellen.map((cel, i) => ({ sleutel: `s${i}`, label: `r${i}`, cel })),
  totaal,
});

const jaar = (nummer: number, cellen: readonly Cel[]): VerslagJaar => ({
  jaar: nummer,
  ontvangen: 0,
  meegenomen: 0,
  afgedaan: 0,
  open: 0,
  tabellen: [tabel(cellen, getal(9))],
  gemiddeldeDagen: null,
  gegrondOfDeels: null,
  gegrond: null,
});

describe('the layout of a table with hidden cells', () => {
  it('is one sentence when no part may be shown, and says that there is nothing when there is', () => {
    expect(indelingVan(tabel([WEG, WEG], getal(6)))).toEqual({ soort: 'alleen-totaal', totaal: 6 });
    expect(indelingVan(tabel([WEG, WEG], WEG))).toEqual({ soort: 'alleen-totaal', totaal: null });
    expect(indelingVan(tabel([getal(0), getal(0)], getal(0)))).toEqual({ soort: 'leeg' });
  });

  it('takes what is hidden together, so that rows and total add up', () => {
    expect(indelingVan(tabel([getal(7), WEG, getal(0), WEG], getal(12)))).toEqual({
      soort: 'tabel',
      rijen: [
        { label: 'r0', waarde: 7 },
        { label: 'r2', waarde: 0 },
      ],
      samen: { labels: ['r1', 'r3'], waarde: 5 },
      totaal: 12,
    });
  });

  it('says of a hidden cell nothing that was not published: the numbers behind it do not matter', () => {
    const gevuld = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(gevuld, (cellen) => {
        const som = cellen.reduce((a, [waarde]) => a + waarde, 0);
        const uit = indelingVan(
          tabel(
            cellen.map(([waarde, weg]) => (weg ? WEG : getal(waarde))),
            getal(som),
          ),
        );
        if (uit.soort !== 'tabel') return true;
        const getoond = uit.rijen.reduce((a, { waarde }) => a + waarde, 0);
        return getoond + (uit.samen?.waarde ?? 0) === uit.totaal;
      }),
    );
  });
});

it('leaves out of the years what says nothing in any of them, and names it', () => {
  const trend = [jaar(2024, [getal(6), WEG, getal(0)]), jaar(2025, [WEG, WEG, getal(0)])];
  expect(trendRijen(trend, 'categorie')).toEqual({
    rijen: [{ label: 'r0', cellen: [getal(6), WEG] }],
    zonder: ['r1', 'r2'],
  });
  // A part is the same part when it was called otherwise in another year.
  const renamed = { ...jaar(2025, [getal(3)]), tabellen: [tabel([getal(3)], getal(3))] };
  renamed.tabellen[0]?.rijen.splice(0, 1, { sleutel: 's0', label: 'nieuw', cel: getal(3) });
  expect(trendRijen([jaar(2024, [getal(6)]), renamed], 'categorie').rijen).toEqual([
    { label: 'nieuw', cellen: [getal(6), getal(3)] },
  ]);
  expect(opsomming(['Oost', 'Zuid', 'Noordrand'])).toBe('Oost, Zuid en Noordrand');
});
