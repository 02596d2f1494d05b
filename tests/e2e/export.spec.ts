import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { readExcel } from '../support/lees-excel.ts';
import { test } from './fixtures.ts';
import { Raamwerk } from './paginas/raamwerk.ts';

/** The save dialog of the system answers with this path. */
function kiesPad(app: ElectronApplication, pad: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, pad);
}

test('what the list shows goes to Excel and CSV: the same people, columns and order', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: '2021-03-01' });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await raamwerk.ga('Medewerkers');
  await expect(page.getByText(/^\d+ medewerkers/u)).toBeVisible();
  const getoond = Number(/^\d+/u.exec((await page.getByText(/^\d+ medewerkers/u).textContent()) ?? '')?.[0]);

  const excel = join(dataMap, 'lijst.xlsx');
  await kiesPad(app, excel);
  await page.getByRole('button', { name: 'Exporteren: deze medewerkers' }).click();
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  await expect(page.getByText(`Bewaard als ${excel}`)).toBeVisible();
  const [lijst, toelichting] = readExcel(excel);
  expect(lijst?.sheet).toBe('Medewerkers');
  expect(lijst?.data.length).toBe(getoond + 1);
  expect(lijst?.data[0]?.slice(0, 4)).toEqual(['Naam', 'Functie', 'Organisatie', 'Uren']);
  expect(typeof lijst?.data[1]?.[3]).toBe('number');
  expect(toelichting?.data).toContainEqual(['Peildatum', '01-03-2021']);

  const csv = join(dataMap, 'lijst.csv');
  await kiesPad(app, csv);
  await page.getByRole('button', { name: 'Exporteren: deze medewerkers' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  await expect(page.getByText(`Bewaard als ${csv}`)).toBeVisible();
  const regels = readFileSync(csv, 'utf8').split('\r\n');
  expect(regels[0]).toMatch(/^\ufeffNaam;Functie;Organisatie;Uren;/u);
  expect(regels[1]?.split(';')[0]).toBe(
    String(lijst?.data[1]?.[0])
      .trim()
      .replace(/^(.*[;"].*)$/u, '"$1"'),
  );
  expect(regels).toHaveLength(getoond + 2);

  await raamwerk.ga('Organisaties');
  const organisaties = join(dataMap, 'organisaties.xlsx');
  await kiesPad(app, organisaties);
  await page.getByRole('button', { name: 'Exporteren: deze organisaties' }).click();
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  await expect(page.getByText(`Bewaard als ${organisaties}`)).toBeVisible();
  const [blad] = readExcel(organisaties);
  const fte = blad?.data.find((rij) => rij[0] === 'Totaal')?.[5];
  expect(fte).toBeCloseTo(85, 2);

  await raamwerk.ga('Overzichten');
  const gebied = join(dataMap, 'gebied.xlsx');
  await kiesPad(app, gebied);
  await page.getByRole('button', { name: 'Exporteren: dit overzicht' }).click({ timeout: 30_000 });
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  await expect(page.getByText(`Bewaard als ${gebied}`)).toBeVisible();
  const [cijfers, uitleg] = readExcel(gebied);
  expect(cijfers?.data.map((rij) => rij[0])).toEqual([
    'Team',
    'Nieuwland',
    'Groenoord',
    'Noordrand',
    'Gebied',
  ]);
  expect(uitleg?.data.map((rij) => rij[0])).toContain('Advies');

  await page.evaluate(() => {
    location.hash = '#/overzichten?rapport=matrix';
  });
  const matrix = join(dataMap, 'matrix.xlsx');
  await kiesPad(app, matrix);
  await page.getByRole('button', { name: 'Exporteren: deze matrix' }).click();
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  await expect(page.getByText(`Bewaard als ${matrix}`)).toBeVisible();
  const [tabel] = readExcel(matrix);
  const totaal = tabel?.data.findLast((rij) => rij[0] === 'Totaal') ?? [];
  expect(totaal.at(-3)).toBe(111);
  expect(totaal.at(-1)).toBeCloseTo(85, 2);
});
