import type { Page } from '@playwright/test';
import { openBridge } from './bridge.ts';
import { type Bewerktijd, measureBewerking, measurePlakken, searchDoelcellen } from './edit.ts';
import type { Figure } from './figure.ts';
import { mediaan, percentiel } from './figures.ts';
import { createGroteAdministratie } from './large-administratie.ts';
import { times } from './size.ts';
import { type Gestart, VANDAAG, withMap, withPlanner } from './start.ts';
import { planbordBruikbaar } from './usable.ts';

const WEKEN = 53;
const BEWERKINGEN = times(60, 20);
/** The first ones compile the code; a user has that once a day. */
const OPWARMEN = 5;
const PLAKKEN = times(20, 8);
const RONDJES = 60;
/** A full office screen: the more cells there are to paint, the harder. */
const SCREEN = [1920, 1080] as const;

/** The smallest read there is, from the page to the core and back; in ms. */
export async function measureRondje(page: Page): Promise<number> {
  const { core, duration } = await openBridge(page);
  const tijden: number[] = [];
  for (let i = 0; i < RONDJES; i += 1) {
    await core.beheer.journaalStand();
    tijden.push(duration());
  }
  return mediaan(tijden.slice(OPWARMEN));
}

type Gemeten = { readonly tijden: Bewerktijd[]; readonly plakken: Bewerktijd[]; readonly rondje: number };

async function measureInWindow({ app, page }: Gestart): Promise<Gemeten> {
  await planbordBruikbaar(page);
  await app.evaluate(({ BrowserWindow }, [wide, hoog]) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(wide, hoog);
  }, SCREEN);
  await page.evaluate((weken) => {
    location.hash = `#/capaciteit?weken=${String(weken)}`;
  }, WEKEN);
  await page.waitForTimeout(2500);
  const cells = await searchDoelcellen(page);
  if (cells.length === 0) throw new Error('Er is geen cel gevonden om in te werken.');
  const tijden: Bewerktijd[] = [];
  for (let beurt = 0; beurt < BEWERKINGEN + OPWARMEN; beurt += 1) {
    const doel = cells[beurt % cells.length];
    if (doel !== undefined) tijden.push(await measureBewerking(page, doel, beurt));
  }
  const plakken: Bewerktijd[] = [];
  const [first] = cells;
  for (let beurt = 0; first !== undefined && beurt < PLAKKEN + 1; beurt += 1)
    plakken.push(await measurePlakken(page, first, beurt));
  return {
    tijden: tijden.slice(OPWARMEN),
    plakken: plakken.slice(1),
    rondje: await measureRondje(page),
  };
}

function plakFigure(groot: string, plakken: readonly Bewerktijd[], basis: Figure['basis']): Figure {
  const getekend = plakken.map((tijd) => tijd.getekend);
  return {
    wat: `Paste of 50 × 13 cells to repaint, ${groot}, p50`,
    waarde: percentiel(getekend, 0.5),
    eenheid: 'ms',
    basis,
    budget: { soort: 'waarde', hoogstens: 100 },
    hoe: `${String(plakken.length)} pastes, from the yes to the last cell; slowest ${percentiel(getekend, 1).toFixed(0)} ms`,
  };
}

type Size = { readonly medewerkers: number; readonly budgetMs: number };

async function measureSize(map: string, { medewerkers, budgetMs }: Size): Promise<Figure[]> {
  const { tijden, plakken, rondje } = await withPlanner(map, measureInWindow, VANDAAG);
  const getekend = tijden.map((tijd) => tijd.getekend);
  const opgeslagen = tijden.map((tijd) => tijd.opgeslagen);
  const groot = `${medewerkers.toLocaleString('en-GB')} medewerkers × ${String(WEKEN)} weeks`;
  const wat = `Edit to repaint, ${groot}`;
  const basis = { wat: 'trivial call', waarde: rondje };
  const hoe = `${String(tijden.length)} edits, after ${String(OPWARMEN)} to warm up`;
  return [
    { wat: `${wat}, p50`, waarde: percentiel(getekend, 0.5), eenheid: 'ms', basis, hoe },
    {
      wat: `${wat}, p95`,
      waarde: percentiel(getekend, 0.95),
      eenheid: 'ms',
      basis,
      budget: { soort: 'waarde', hoogstens: budgetMs },
      hoe: `${hoe}; slowest ${percentiel(getekend, 1).toFixed(0)} ms`,
    },
    {
      wat: `Edit to "Opgeslagen", ${groot}, p95`,
      waarde: percentiel(opgeslagen, 0.95),
      eenheid: 'ms',
      basis,
      hoe: `the same edits: written, and said so; p50 ${percentiel(opgeslagen, 0.5).toFixed(0)} ms`,
    },
    plakFigure(groot, plakken, basis),
  ];
}

/** The demo: 111 medewerkers. */
export function measureBewerkenDemo(): Promise<Figure[]> {
  return withMap((map) => measureSize(map, { medewerkers: 111, budgetMs: 33 }));
}

/** A generated administratie of a thousand medewerkers. */
export function measureBewerkenGroot(): Promise<Figure[]> {
  return withMap((map) => {
    createGroteAdministratie(map, 1000, WEKEN);
    return measureSize(map, { medewerkers: 1000, budgetMs: 50 });
  });
}
