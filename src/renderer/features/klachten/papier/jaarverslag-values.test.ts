import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, VerslagJaar, VerslagTable } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { indelingOf, opsomming, trendRows } from './jaarverslag-values.ts';

const number = (waarde: number): Cell => ({ soort: 'getal', waarde });
const WEG: Cell = { soort: 'afgeschermd' };

const table = (cells: readonly Cell[], totaal: Cell): VerslagTable => ({
  soort: 'categorie',
  titel: '',
  definitie: '',
  rijen: cells.map((cel, i) => ({ sleutel: `s${i}`, label: `r${i}`, cel })),
  totaal,
});

const jaar = (nummer: number, cells: readonly Cell[]): VerslagJaar => ({
  jaar: nummer,
  ontvangen: 0,
  meegenomen: 0,
  afgedaan: 0,
  open: 0,
  tabellen: [table(cells, number(9))],
  gemiddeldeDagen: null,
  gegrondOfDeels: null,
  gegrond: null,
  geenOordeel: null,
  geenKlacht: null,
});

describe('the layout of a table with hidden cells', () => {
  it('is one sentence when no part may be shown, and says that there is nothing when there is', () => {
    expect(indelingOf(table([WEG, WEG], number(6)))).toEqual({ soort: 'alleen-totaal', totaal: 6 });
    expect(indelingOf(table([WEG, WEG], WEG))).toEqual({ soort: 'alleen-totaal', totaal: null });
    expect(indelingOf(table([number(0), number(0)], number(0)))).toEqual({ soort: 'leeg' });
  });

  it('takes what is hidden together, so that rows and total add up', () => {
    expect(indelingOf(table([number(7), WEG, number(0), WEG], number(12)))).toEqual({
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
      fc.property(gevuld, (cells) => {
        const sum = cells.reduce((a, [value]) => a + value, 0);
        const uit = indelingOf(
          table(
            cells.map(([value, weg]) => (weg ? WEG : number(value))),
            number(sum),
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
  const trend = [jaar(2024, [number(6), WEG, number(0)]), jaar(2025, [WEG, WEG, number(0)])];
  expect(trendRows(trend, 'categorie')).toEqual({
    rijen: [{ label: 'r0', cellen: [number(6), WEG] }],
    zonder: ['r1', 'r2'],
  });
  // A part is the same part when it was called otherwise in another year.
  const renamed = { ...jaar(2025, [number(3)]), tabellen: [table([number(3)], number(3))] };
  renamed.tabellen[0]?.rijen.splice(0, 1, { sleutel: 's0', label: 'nieuw', cel: number(3) });
  expect(trendRows([jaar(2024, [number(6)]), renamed], 'categorie').rijen).toEqual([
    { label: 'nieuw', cellen: [number(6), number(3)] },
  ]);
  expect(opsomming(['Oost', 'Zuid', 'Noordrand'])).toBe('Oost, Zuid en Noordrand');
});
