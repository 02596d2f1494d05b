/** Times the list of medewerkers (first paint, a keystroke in the filter, sorting, scrolling) and the matrix. */

import type { Figure } from './figure.ts';
import { mediaan, percentiel } from './figures.ts';
import { createGroteAdministratie } from './large-administratie.ts';
import { ga, measureUntilView, scrol } from './list.ts';
import { type Gestart, VANDAAG, withMap, withPlanner } from './start.ts';
import { planbordBruikbaar } from './usable.ts';

const WEKEN = 53;
const GROOT = 10_000;
const MATRIX_MENSEN = 1000;
/** Each is typed and taken away again: every key press changes which people are shown. */
const SIGNS = ['7', 'z', '3', 'x', '9', '1'];
const ROWS = '.lijst .ag-row';
/** Knelpunten are calculated when nothing else is to be done; they are not what is measured here. */
const BEZINNING_MS = 6000;

type List = {
  readonly beeld: number;
  readonly toetsen: readonly number[];
  readonly sorteren: number;
  readonly scrollen: number;
};

async function measureList({ page }: Gestart): Promise<List> {
  await planbordBruikbaar(page);
  await ga(page, '#/beheer');
  await page.waitForTimeout(BEZINNING_MS);
  const beeld = await measureUntilView(page, { begin: 'hashchange', kiezer: ROWS }, () =>
    ga(page, '#/medewerkers'),
  );
  const scrollen = await scrol(page, 60);
  const sorteren = await measureUntilView(page, { begin: 'click', kiezer: ROWS }, () =>
    page.getByRole('columnheader', { name: 'Organisatie' }).click(),
  );
  const query = page.getByRole('searchbox', { name: 'Zoek in de lijst' });
  const toetsen: number[] = [];
  for (const key of SIGNS.flatMap((sign) => [sign, 'Backspace'])) {
    const wat = { begin: 'keydown', kiezer: `${ROWS}, [role="status"]` } as const;
    toetsen.push(await measureUntilView(page, wat, () => query.press(key)));
  }
  return { beeld, toetsen, sorteren, scrollen };
}

/** A generated administratie of 10 000 people, beside the demo of 111 in the same run. */
export async function measureLists(): Promise<Figure[]> {
  const klein = await withMap((map) => withPlanner(map, measureList, VANDAAG));
  const groot = await withMap((map) => {
    createGroteAdministratie(map, GROOT, WEKEN);
    return withPlanner(map, measureList, VANDAAG);
  });
  const naam = `List of ${GROOT.toLocaleString('en-GB')} medewerkers`;
  const ms = (wat: string, waarde: number, hoe: string, base?: number, hoogstens?: number): Figure => ({
    wat: `${naam}: ${wat}`,
    waarde,
    eenheid: 'ms',
    hoe,
    ...(base === undefined ? {} : { basis: { wat: 'the demo, 111', waarde: base } }),
    ...(hoogstens === undefined ? {} : { budget: { soort: 'waarde', hoogstens } }),
  });
  const keren = `${String(2 * SIGNS.length)} key presses, until rows and count are painted`;
  return [
    ms(
      'first paint',
      groot.beeld,
      'one visit, the first since the start; from the core to the last row in view',
      klein.beeld,
    ),
    ms('keystroke in the filter, p50', mediaan(groot.toetsen), keren, mediaan(klein.toetsen)),
    ms('keystroke in the filter, slowest', percentiel(groot.toetsen, 1), keren, percentiel(klein.toetsen, 1)),
    ms('sorting on another column', groot.sorteren, 'one click', klein.sorteren),
    ms('scrolling by pages, longest frame', groot.scrollen, '60 pages', klein.scrollen),
  ];
}

/** The matrix organisatie × team, from going there to the figures painted. */
export async function measureMatrix(): Promise<Figure[]> {
  const measure = async ({ page }: Gestart): Promise<number> => {
    await planbordBruikbaar(page);
    await ga(page, '#/beheer');
    await page.waitForTimeout(BEZINNING_MS / 2);
    return measureUntilView(page, { begin: 'hashchange', kiezer: '.matrix__tabel' }, () =>
      ga(page, '#/overzichten?rapport=matrix'),
    );
  };
  const klein = await withMap((map) => withPlanner(map, measure, VANDAAG));
  const groot = await withMap((map) => {
    createGroteAdministratie(map, MATRIX_MENSEN, WEKEN);
    return withPlanner(map, measure, VANDAAG);
  });
  return [
    {
      wat: 'Matrix organisatie × team at 1,000 medewerkers',
      waarde: groot,
      eenheid: 'ms',
      basis: { wat: 'the demo, 111', waarde: klein },
      hoe: 'one visit, the first since the start; 12 organisations × 8 teams',
    },
  ];
}
