import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { hasPrintPage, inWindow, killPage, windowIsBack } from './pages/page-process.ts';
import { Planbord } from './pages/planbord.ts';

/** A page that crashes comes back, and nothing of what was confirmed is lost; the program itself goes on. */

const VANDAAG = '2021-03-01';

test('a window whose page crashes shows the page again, time after time', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await new Planbord(page).isKlaar();
  await killPage(app, 'window');
  await windowIsBack(app);
  await killPage(app, 'window');
  await windowIsBack(app);
  await expect.poll(() => inWindow(app, "document.querySelectorAll('.ag-row').length > 0")).toBe(true);
});

test('a crash while a cell is edited keeps what was saved before it', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(11);
  await bord.type(row, week, '10,5');
  await bord.save();
  await expect(page.getByRole('contentinfo').getByText('Opgeslagen')).toBeVisible();
  await bord.type(row, week, '7');
  await killPage(app, 'window');
  await windowIsBack(app);
  const cell = `document.querySelector('.ag-row[row-id="${row}"] .ag-cell[col-id="${week}"]')?.textContent ?? null`;
  await expect.poll(() => inWindow(app, cell), { timeout: 20_000 }).toBe('10,5');
});

test('a crash while a print is made, of either page, leaves a program that prints', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await new Planbord(page).isKlaar();
  const openOverzicht = "location.hash = '#/overzichten?rapport=gebiedsoverzicht&peildatum=2021-03-01'";
  const preview = "document.querySelectorAll('[data-pagina]').length > 0";

  await page.evaluate(openOverzicht);
  await expect.poll(() => hasPrintPage(app), { intervals: [20] }).toBe(true);
  await killPage(app, 'print');
  await expect(page.getByText('Het overzicht kon niet worden gemaakt.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw proberen' }).first().click();
  await expect(page.locator('[data-pagina="1"]')).toBeVisible({ timeout: 30_000 });

  await page.evaluate("location.hash = '#/overzichten?rapport=matrix&peildatum=2021-03-01'");
  await killPage(app, 'window');
  await windowIsBack(app);
  await inWindow(app, openOverzicht);
  await expect.poll(() => inWindow(app, preview), { timeout: 30_000 }).toBe(true);
});

test('a crash while a list is taken over: the core finishes it, and the page that comes back knows', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await new Planbord(page).isKlaar();
  const lines = Array.from(
    { length: 4000 },
    (_, i) => `Proefmens${String(i)}, Robin van den;Enver;wijkteammedewerker;24;1-1-2021`,
  );
  await page.evaluate("location.hash = '#/medewerkers/importeren'");
  await page.getByLabel('Een bestand van de organisatie').setInputFiles({
    name: 'lijst.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Naam;Werkgever;Functie;Uren;Ingangsdatum', ...lines].join('\r\n')),
  });
  await page.getByRole('button', { name: 'Lijst controleren' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Overnemen' }).click({ timeout: 60_000 });
  await expect(page.getByRole('progressbar', { name: 'Regels overgenomen' })).toBeVisible();
  await killPage(app, 'window');
  await windowIsBack(app);
  // The core goes on without the page, and the one that came back hears of it: all of it, and it can be taken back.
  await inWindow(app, "location.hash = '#/medewerkers'");
  const counted =
    "/([\\d.]+) medewerkers/u.exec(document.querySelector('main')?.textContent ?? '')?.[1] ?? null";
  const undoable = "document.querySelector('.balk__ongedaan')?.getAttribute('aria-label') ?? ''";
  await expect
    .poll(
      async () => {
        const people = String(await inWindow(app, counted));
        const label = String(await inWindow(app, undoable));
        return `${people} ${/Lijst overgenomen/u.test(label) ? 'taken over' : 'nothing'}`;
      },
      { timeout: 60_000 },
    )
    .toBe('4.111 taken over');
});
