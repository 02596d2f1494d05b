/** Times the list of medewerkers (first paint, a keystroke in the filter, sorting, scrolling) and the matrix. */
import { planbordBruikbaar } from './bruikbaar.ts';
import { mediaan, percentiel } from './cijfers.ts';
import type { Figuur } from './figuur.ts';
import { maakGroteAdministratie } from './grote-administratie.ts';
import { ga, meetTotBeeld, scrol } from './lijst.ts';
import { type Gestart, metMap, metPlanner, VANDAAG } from './starten.ts';

const WEKEN = 53;
const GROOT = 10_000;
const MATRIX_MENSEN = 1000;
/** Each is typed and taken away again: every key press changes which people are shown. */
const TEKENS = ['7', 'z', '3', 'x', '9', '1'];
const RIJEN = '.lijst .ag-row';
/** Knelpunten are calculated when nothing else is to be done; they are not what is measured here. */
const BEZINNING_MS = 6000;

type Lijst = {
  readonly beeld: number;
  readonly toetsen: readonly number[];
  readonly sorteren: number;
  readonly scrollen: number;
};

async function meetLijst({ page }: Gestart): Promise<Lijst> {
  await planbordBruikbaar(page);
  await ga(page, '#/beheer');
  await page.waitForTimeout(BEZINNING_MS);
  const beeld = await meetTotBeeld(page, { begin: 'hashchange', kiezer: RIJEN }, () =>
    ga(page, '#/medewerkers'),
  );
  const scrollen = await scrol(page, 60);
  const sorteren = await meetTotBeeld(page, { begin: 'click', kiezer: RIJEN }, () =>
    page.getByRole('columnheader', { name: 'Organisatie' }).click(),
  );
  const zoek = page.getByRole('searchbox', { name: 'Zoek in de lijst' });
  const toetsen: number[] = [];
  for (const toets of TEKENS.flatMap((teken) => [teken, 'Backspace'])) {
    const wat = { begin: 'keydown', kiezer: `${RIJEN}, [role="status"]` } as const;
    toetsen.push(await meetTotBeeld(page, wat, () => zoek.press(toets)));
  }
  return { beeld, toetsen, sorteren, scrollen };
}

/** A generated administratie of 10 000 people, beside the demo of 111 in the same run. */
export async function meetLijsten(): Promise<Figuur[]> {
  const klein = await metMap((map) => metPlanner(map, meetLijst, VANDAAG));
  const groot = await metMap((map) => {
    maakGroteAdministratie(map, GROOT, WEKEN);
    return metPlanner(map, meetLijst, VANDAAG);
  });
  const naam = `List of ${GROOT.toLocaleString('en-GB')} medewerkers`;
  const ms = (wat: string, waarde: number, hoe: string, basis?: number, hoogstens?: number): Figuur => ({
    wat: `${naam}: ${wat}`,
    waarde,
    eenheid: 'ms',
    hoe,
    ...(basis === undefined ? {} : { basis: { wat: 'the demo, 111', waarde: basis } }),
    ...(hoogstens === undefined ? {} : { budget: { soort: 'waarde', hoogstens } }),
  });
  const keren = `${String(2 * TEKENS.length)} key presses, until rows and count are painted`;
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
export async function meetMatrix(): Promise<Figuur[]> {
  const meet = async ({ page }: Gestart): Promise<number> => {
    await planbordBruikbaar(page);
    await ga(page, '#/beheer');
    await page.waitForTimeout(BEZINNING_MS / 2);
    return meetTotBeeld(page, { begin: 'hashchange', kiezer: '.matrix__tabel' }, () =>
      ga(page, '#/overzichten?rapport=matrix'),
    );
  };
  const klein = await metMap((map) => metPlanner(map, meet, VANDAAG));
  const groot = await metMap((map) => {
    maakGroteAdministratie(map, MATRIX_MENSEN, WEKEN);
    return metPlanner(map, meet, VANDAAG);
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
