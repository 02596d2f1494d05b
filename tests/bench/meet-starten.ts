import { eersteBeeld, planbordBruikbaar } from './bruikbaar.ts';
import { bereik, mediaan } from './cijfers.ts';
import type { Figuur } from './figuur.ts';
import { type Geheugen, geheugenVan } from './geheugen.ts';
import { maakKaalProgramma, metKaalProgramma, metMap, metPlanner } from './starten.ts';

const PAREN = 9;
const PAREN_GEHEUGEN = 3;
const EERSTE_STARTS = 3;
/** After so long the application has done what it does in idle time after its start. */
const BEDAARD_MS = 4000;

const startPlanner = (map: string) =>
  metPlanner(map, async ({ page, begin }) => (await planbordBruikbaar(page)) - begin);

const startKaal = (map: string) =>
  metKaalProgramma(map, async ({ page, begin }) => (await eersteBeeld(page)) - begin);

/** Whether Chromium draws with a graphics card on this machine. */
const heeftKaart = (map: string) =>
  metKaalProgramma(map, async ({ app, page }) => {
    await eersteBeeld(page);
    const compositing = await app.evaluate((electron) => electron.app.getGPUFeatureStatus().gpu_compositing);
    return compositing.startsWith('enabled');
  });

function spreiding(waarden: readonly number[]): string {
  const [laag, hoog] = bereik(waarden);
  return `${laag.toFixed(0)}–${hoog.toFixed(0)}`;
}

/** Two folders: for the application with its demo made, and for the bare program; both started once before. */
function metBeide<T>(werk: (planner: string, kaal: string) => Promise<T>): Promise<T> {
  return metMap((planner) =>
    metMap(async (kaal) => {
      maakKaalProgramma(kaal);
      maakKaalProgramma(kaal, await heeftKaart(kaal));
      await startKaal(kaal);
      await startPlanner(planner);
      return await werk(planner, kaal);
    }),
  );
}

/** Start to usable planbord, and the same of a bare window, in turns. */
export function meetStarten(): Promise<Figuur[]> {
  return metBeide(async (planner, kaal) => {
    const tijden: Record<'planner' | 'kaal' | 'eerste', number[]> = { planner: [], kaal: [], eerste: [] };
    for (let paar = 0; paar < PAREN; paar += 1) {
      tijden.kaal.push(await startKaal(kaal));
      tijden.planner.push(await startPlanner(planner));
    }
    for (let keer = 0; keer < EERSTE_STARTS; keer += 1) tijden.eerste.push(await metMap(startPlanner));
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
        hoe: `${String(EERSTE_STARTS)} times in an empty folder; ${spreiding(tijden.eerste)} ms`,
      },
    ];
  });
}

const bedaard = () => new Promise<void>((klaar) => setTimeout(klaar, BEDAARD_MS));

/** Memory of all processes with the planbord open, and of the bare program, in turns. */
export function meetGeheugen(): Promise<Figuur[]> {
  return metBeide(async (planner, kaal) => {
    const gemeten: Record<'planner' | 'kaal', Geheugen[]> = { planner: [], kaal: [] };
    for (let paar = 0; paar < PAREN_GEHEUGEN; paar += 1) {
      await metKaalProgramma(kaal, async ({ app, page }) => {
        await eersteBeeld(page);
        await bedaard();
        gemeten.kaal.push(await geheugenVan(app));
      });
      await metPlanner(planner, async ({ app, page }) => {
        await planbordBruikbaar(page);
        await bedaard();
        gemeten.planner.push(await geheugenVan(app));
      });
    }
    const mib = (metingen: readonly Geheugen[]) => mediaan(metingen.map((meting) => meting.mib));
    const [eerste, eersteKaal] = [gemeten.planner[0], gemeten.kaal[0]];
    return [
      {
        wat: 'Memory with the planbord open',
        waarde: mib(gemeten.planner),
        eenheid: 'MiB',
        basis: { wat: 'bare window', waarde: mib(gemeten.kaal) },
        budget: { soort: 'verhouding', hoogstens: 1.8 },
        hoe: `${eerste?.maat ?? ''} of ${String(eerste?.processen)} against ${String(eersteKaal?.processen)} processes; ${String(PAREN_GEHEUGEN)} pairs`,
      },
    ];
  });
}
