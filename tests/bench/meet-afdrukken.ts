import type { ElectronApplication, Page } from '@playwright/test';
import type { AfdrukVraag } from '../../src/shared/rapport/rapporten.ts';
import { eersteBeeld, planbordBruikbaar } from './bruikbaar.ts';
import { bereik, mediaan } from './cijfers.ts';
import { type Deur, openDeur } from './deur.ts';
import type { Figuur } from './figuur.ts';
import { maakKaalProgramma, metKaalProgramma, metMap, metPlanner } from './starten.ts';

/** A day on which the demo has everything the overviews can show. */
const PEILDATUM = '2021-03-01';
const RONDEN = 3;

/** A hidden window with one word, made into a PDF; in ms. */
function kaleAfdruk(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const begin = performance.now();
    const venster = new BrowserWindow({ width: 794, height: 1123, show: false });
    await venster.loadURL('data:text/html,<!doctype html><title>kaal</title><p>hello');
    await venster.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
    const ms = performance.now() - begin;
    venster.destroy();
    return ms;
  });
}

/** From the call in the page to the finished document; in ms. */
async function afdruk({ shell, duur }: Deur, vraag: AfdrukVraag): Promise<number> {
  const { id } = await shell.afdruk.maakPdf(vraag);
  const ms = duur();
  await shell.afdruk.vergeet({ id });
  return ms;
}

async function vragen({ core }: Deur): Promise<{ team: AfdrukVraag[]; gebied: AfdrukVraag[] }> {
  const { teams, gebieden } = await core.overzichten.keuzes({ peildatum: PEILDATUM });
  const datum = { peildatum: PEILDATUM };
  return {
    team: teams.map(({ id }) => ({ rapport: 'teamoverzicht', parameters: { team: id, ...datum } })),
    gebied: gebieden.map(({ id }) => ({ rapport: 'gebiedsoverzicht', parameters: { gebied: id, ...datum } })),
  };
}

type Tijden = { readonly kaal: number[]; readonly team: number[]; readonly gebied: number[] };

/** Bare page, teamoverzicht and gebiedsoverzicht in turns. */
async function meetInTurns(kaal: ElectronApplication, page: Page): Promise<Tijden> {
  await planbordBruikbaar(page);
  const deur = await openDeur(page);
  const { team, gebied } = await vragen(deur);
  const tijden: Tijden = { kaal: [], team: [], gebied: [] };
  const aantal = RONDEN * Math.max(team.length, gebied.length);
  for (let i = 0; i < aantal; i += 1) {
    tijden.kaal.push(await kaleAfdruk(kaal));
    const [teamVraag, gebiedVraag] = [team[i % team.length], gebied[i % gebied.length]];
    if (teamVraag !== undefined) tijden.team.push(await afdruk(deur, teamVraag));
    if (gebiedVraag !== undefined) tijden.gebied.push(await afdruk(deur, gebiedVraag));
  }
  return tijden;
}

export function meetAfdrukken(): Promise<Figuur[]> {
  return metMap((map) =>
    metMap(async (kaleMap) => {
      maakKaalProgramma(kaleMap);
      const tijden = await metKaalProgramma(kaleMap, async ({ app, page: kalePagina }) => {
        await eersteBeeld(kalePagina);
        return await metPlanner(map, ({ page }) => meetInTurns(app, page));
      });
      const basis = { wat: 'bare page to PDF', waarde: mediaan(tijden.kaal) };
      const hoe = (lijst: readonly number[]) =>
        `${String(lijst.length)} documents of the demo in turns; slowest ${bereik(lijst)[1].toFixed(0)} ms`;
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
          hoe: hoe(tijden.gebied),
        },
      ];
    }),
  );
}
