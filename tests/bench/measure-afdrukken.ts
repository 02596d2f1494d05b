import type { ElectronApplication, Page } from '@playwright/test';
import type { PrintVraag } from '../../src/shared/rapport/rapporten.ts';
import { type Bridge, openBridge } from './bridge.ts';
import type { Figure } from './figure.ts';
import { bereik, mediaan } from './figures.ts';
import { createBareProgramma, withBareProgramma, withMap, withPlanner } from './start.ts';
import { firstView, planbordBruikbaar } from './usable.ts';

/** A day on which the demo has everything the overviews can show. */
const PEILDATUM = '2021-03-01';
const RONDEN = 3;

/** A hidden window with one word, made into a PDF; in ms. */
function kalePrint(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const begin = performance.now();
    const window = new BrowserWindow({ width: 794, height: 1123, show: false });
    await window.loadURL('data:text/html,<!doctype html><title>kaal</title><p>hello');
    await window.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
    const ms = performance.now() - begin;
    window.destroy();
    return ms;
  });
}

/** From the call in the page to the finished document; in ms. */
async function afdruk({ shell, duration }: Bridge, vraag: PrintVraag): Promise<number> {
  const { id } = await shell.afdruk.maakPdf(vraag);
  const ms = duration();
  await shell.afdruk.vergeet({ id });
  return ms;
}

async function vragen({ core }: Bridge): Promise<{ team: PrintVraag[]; gebied: PrintVraag[] }> {
  const { teams, gebieden } = await core.overzichten.keuzes({ peildatum: PEILDATUM });
  const datum = { peildatum: PEILDATUM };
  return {
    team: teams.map(({ id }) => ({ rapport: 'teamoverzicht', parameters: { team: id, ...datum } })),
    gebied: gebieden.map(({ id }) => ({ rapport: 'gebiedsoverzicht', parameters: { gebied: id, ...datum } })),
  };
}

type Tijden = { readonly kaal: number[]; readonly team: number[]; readonly gebied: number[] };

/** Bare page, teamoverzicht and gebiedsoverzicht in turns. */
async function measureInTurns(bare: ElectronApplication, page: Page): Promise<Tijden> {
  await planbordBruikbaar(page);
  const bridge = await openBridge(page);
  const { team, gebied } = await vragen(bridge);
  const tijden: Tijden = { kaal: [], team: [], gebied: [] };
  const aantal = RONDEN * Math.max(team.length, gebied.length);
  for (let i = 0; i < aantal; i += 1) {
    tijden.kaal.push(await kalePrint(bare));
    const [teamVraag, gebiedVraag] = [team[i % team.length], gebied[i % gebied.length]];
    if (teamVraag !== undefined) tijden.team.push(await afdruk(bridge, teamVraag));
    if (gebiedVraag !== undefined) tijden.gebied.push(await afdruk(bridge, gebiedVraag));
  }
  return tijden;
}

export function measureAfdrukken(): Promise<Figure[]> {
  return withMap((map) =>
    withMap(async (kaleMap) => {
      createBareProgramma(kaleMap);
      const tijden = await withBareProgramma(kaleMap, async ({ app, page: kalePage }) => {
        await firstView(kalePage);
        return await withPlanner(map, ({ page }) => measureInTurns(app, page));
      });
      const basis = { wat: 'bare page to PDF', waarde: mediaan(tijden.kaal) };
      const hoe = (list: readonly number[]) =>
        `${String(list.length)} documents of the demo in turns; slowest ${bereik(list)[1].toFixed(0)} ms`;
      return [
        {
          wat: 'PDF of the teamoverzicht',
          waarde: mediaan(tijden.team),
          eenheid: 'ms',
          basis,
          budget: { soort: 'waarde', hoogstens: 1000 },
          hoe: hoe(tijden.team),
        },
        {
          wat: 'PDF of the gebiedsoverzicht',
          waarde: mediaan(tijden.gebied),
          eenheid: 'ms',
          basis,
          budget: { soort: 'waarde', hoogstens: 400 },
          hoe: hoe(tijden.gebied),
        },
      ];
    }),
  );
}
