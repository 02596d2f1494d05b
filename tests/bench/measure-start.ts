import type { Figure } from './figure.ts';
import { bereik, mediaan } from './figures.ts';
import { type Cache, cacheOf } from './memory.ts';
import { times } from './size.ts';
import { createBareProgramma, withBareProgramma, withMap, withPlanner } from './start.ts';
import { firstView, planbordBruikbaar } from './usable.ts';

const PAREN = times(9, 4);
const PAREN_CACHE = times(3, 1);
const FIRST_STARTS = times(3, 1);
/** After so long the application has done what it does in idle time after its start. */
const BEDAARD_MS = 4000;

const startPlanner = (map: string) =>
  withPlanner(map, async ({ page, begin }) => (await planbordBruikbaar(page)) - begin);

const startBare = (map: string) =>
  withBareProgramma(map, async ({ page, begin }) => (await firstView(page)) - begin);

/** Whether Chromium draws with a graphics card on this machine. */
const hasKaart = (map: string) =>
  withBareProgramma(map, async ({ app, page }) => {
    await firstView(page);
    const compositing = await app.evaluate((electron) => electron.app.getGPUFeatureStatus().gpu_compositing);
    return compositing.startsWith('enabled');
  });

function spreiding(values: readonly number[]): string {
  const [laag, hoog] = bereik(values);
  return `${laag.toFixed(0)}–${hoog.toFixed(0)}`;
}

/** Two folders: for the application with its demo made, and for the bare program; both started once before. */
function withBeide<T>(werk: (planner: string, bare: string) => Promise<T>): Promise<T> {
  return withMap((planner) =>
    withMap(async (bare) => {
      createBareProgramma(bare);
      createBareProgramma(bare, await hasKaart(bare));
      await startBare(bare);
      await startPlanner(planner);
      return await werk(planner, bare);
    }),
  );
}

/** Start to usable planbord, and the same of a bare window, in turns. */
export function measureStarten(): Promise<Figure[]> {
  return withBeide(async (planner, bare) => {
    const tijden: Record<'planner' | 'kaal' | 'eerste', number[]> = { planner: [], kaal: [], eerste: [] };
    for (let paar = 0; paar < PAREN; paar += 1) {
      tijden.kaal.push(await startBare(bare));
      tijden.planner.push(await startPlanner(planner));
    }
    for (let keer = 0; keer < FIRST_STARTS; keer += 1) tijden.eerste.push(await withMap(startPlanner));
    const basis = { wat: 'bare window', waarde: mediaan(tijden.kaal) };
    return [
      {
        wat: 'Start to usable planbord',
        waarde: mediaan(tijden.planner),
        eenheid: 'ms',
        basis,
        budget: { soort: 'verhouding', hoogstens: 1.5 },
        hoe: `${String(PAREN)} pairs in turns; ${spreiding(tijden.planner)} against ${spreiding(tijden.kaal)} ms`,
      },
      {
        wat: 'First start ever, making the demo',
        waarde: mediaan(tijden.eerste),
        eenheid: 'ms',
        basis,
        hoe: `${String(FIRST_STARTS)} times in an empty folder; ${spreiding(tijden.eerste)} ms`,
      },
    ];
  });
}

const bedaard = () => new Promise<void>((done) => setTimeout(done, BEDAARD_MS));

/** Memory of all processes with the planbord open, and of the bare program, in turns. */
export function measureCache(): Promise<Figure[]> {
  return withBeide(async (planner, bare) => {
    const gemeten: Record<'planner' | 'kaal', Cache[]> = { planner: [], kaal: [] };
    for (let paar = 0; paar < PAREN_CACHE; paar += 1) {
      await withBareProgramma(bare, async ({ app, page }) => {
        await firstView(page);
        await bedaard();
        gemeten.kaal.push(await cacheOf(app));
      });
      await withPlanner(planner, async ({ app, page }) => {
        await planbordBruikbaar(page);
        await bedaard();
        gemeten.planner.push(await cacheOf(app));
      });
    }
    const mib = (metingen: readonly Cache[]) => mediaan(metingen.map((meting) => meting.mib));
    const [first, firstBare] = [gemeten.planner[0], gemeten.kaal[0]];
    return [
      {
        wat: 'Memory with the planbord open',
        waarde: mib(gemeten.planner),
        eenheid: 'MiB',
        basis: { wat: 'bare window', waarde: mib(gemeten.kaal) },
        budget: { soort: 'verhouding', hoogstens: 1.4 },
        hoe: `${first?.maat ?? ''} of ${String(first?.processen)} against ${String(firstBare?.processen)} processes; ${String(PAREN_CACHE)} pairs`,
      },
    ];
  });
}
