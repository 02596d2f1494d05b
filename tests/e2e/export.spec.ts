import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { readExcel } from '../support/read-excel.ts';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';

/** The save dialog of the system answers with this path. */
function selectPath(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

test('what the list shows goes to Excel and CSV: the same people, columns and order', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: '2021-03-01' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Medewerkers');
  await expect(page.getByText(/^\d+ medewerkers/u)).toBeVisible();
  const getoond = Number(/^\d+/u.exec((await page.getByText(/^\d+ medewerkers/u).textContent()) ?? '')?.[0]);

  const excel = join(dataMap, 'lijst.xlsx');
  await selectPath(app, excel);
  await page.getByRole('button', { name: 'Exporteren: deze medewerkers' }).click();
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  await expect(page.getByText(`Bewaard als ${excel}`)).toBeVisible();
  const [list, toelichting] = readExcel(excel);
  expect(list?.sheet).toBe('Medewerkers');
  expect(list?.data.length).toBe(getoond + 1);
  expect(list?.data[0]?.slice(0, 4)).toEqual(['Naam', 'Functie', 'Organisatie', 'Uren']);
  expect(typeof list?.data[1]?.[3]).toBe('number');
  expect(toelichting?.data).toContainEqual(['Peildatum', '01-03-2021']);

  const csv = join(dataMap, 'lijst.csv');
  await selectPath(app, csv);
  await page.getByRole('button', { name: 'Exporteren: deze medewerkers' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  await expect(page.getByText(`Bewaard als ${csv}`)).toBeVisible();
  const lines = readFileSync(csv, 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffNaam;Functie;Organisatie;Uren;/u);
  expect(lines[1]?.split(';')[0]).toBe(
    String(list?.data[1]?.[0])
      .trim()
      .replace(/^(.*[;"].*)$/u, '"$1"'),
  );
  expect(lines).toHaveLength(getoond + 2);

  await frame.ga('Organisaties');
  const organisaties = join(dataMap, 'organisaties.xlsx');
  await selectPath(app, organisaties);
  await page.getByRole('button', { name: 'Exporteren: deze organisaties' }).click();
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  await expect(page.getByText(`Bewaard als ${organisaties}`)).toBeVisible();
  const [sheet] = readExcel(organisaties);
  const fte = sheet?.data.find((row) => row[0] === 'Totaal')?.[5];
  expect(fte).toBeCloseTo(85, 2);

  await frame.ga('Overzichten');
  const gebied = join(dataMap, 'gebied.xlsx');
  await selectPath(app, gebied);
  await page.getByRole('button', { name: 'Exporteren: dit overzicht' }).click({ timeout: 30_000 });
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  await expect(page.getByText(`Bewaard als ${gebied}`)).toBeVisible();
  const [cijfers, explanation] = readExcel(gebied);
  expect(cijfers?.data.map((row) => row[0])).toEqual([
    'Team',
    'Nieuwland',
    'Groenoord',
    'Noordrand',
    'Gebied',
  ]);
  expect(explanation?.data.map((row) => row[0])).toContain('Advies');

  await page.evaluate(() => {
    location.hash = '#/overzichten?rapport=matrix';
  });
  const matrix = join(dataMap, 'matrix.xlsx');
  await selectPath(app, matrix);
  await page.getByRole('button', { name: 'Exporteren: deze matrix' }).click();
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  await expect(page.getByText(`Bewaard als ${matrix}`)).toBeVisible();
  const [table] = readExcel(matrix);
  const total = table?.data.findLast((row) => row[0] === 'Totaal') ?? [];
  expect(total.at(-3)).toBe(111);
  expect(total.at(-1)).toBeCloseTo(85, 2);
});
