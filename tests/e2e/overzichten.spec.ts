import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { pdfIsAt } from './pages/papier.ts';

/** The published figures (domein §3.3, C13–C15) on paper, and the paper on screen. */

const PEILDATUM = '2021-03-01';

type Pdf = {
  readonly paginas: readonly string[];
  readonly titel: unknown;
  readonly taal: unknown;
  readonly getagd: boolean;
};

/** Reads a PDF back as a reader does: text per page, title, language, tags. */
async function readPdf(path: string): Promise<Pdf> {
  const taak = getDocument({ data: new Uint8Array(readFileSync(path)), useSystemFonts: false, verbosity: 0 });
  const document = await taak.promise;
  const paginas: string[] = [];
  for (let nummer = 1; nummer <= document.numPages; nummer += 1) {
    const { items } = await (await document.getPage(nummer)).getTextContent();
    paginas.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/gu, ' '),
    );
  }
  const { info } = await document.getMetadata();
  const description = new Map(Object.entries(info));
  const markering = await document.getMarkInfo();
  await taak.destroy();
  return {
    paginas,
    titel: description.get('Title'),
    taal: description.get('Language'),
    // pdf.js gives a Map, whatever its type says.
    getagd: markering instanceof Map && markering.get('Marked') === true,
  };
}

async function ga(page: Page, hash: string): Promise<void> {
  await page.evaluate((nieuw) => {
    location.hash = nieuw;
  }, hash);
}

async function openOverzichten(page: Page, query: string): Promise<void> {
  await new AppFrame(page).isOpen();
  await ga(page, `#/overzichten?peildatum=${PEILDATUM}&${query}`);
  await pdfIsAt(page);
}

/** Answers the save dialog, which no test can see. */
async function saveAs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
  }, path);
}

async function savePdf(app: ElectronApplication, page: Page, path: string): Promise<Pdf> {
  await saveAs(app, path);
  await page.keyboard.press('Control+s');
  await expect.poll(() => existsSync(path)).toBe(true);
  await expect(page.getByText(`PDF opgeslagen: ${path}`)).toBeVisible();
  return readPdf(path);
}

/** What axe finds, one line per kind with its places. */
async function overtredingen(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/** team, cliëntgebonden, vraag, saldo u, saldo fte, bezettingsgraad. */
const NOORD = [
  ['Nieuwland', '254,9', '304,0', '−49,1', '−2,38', '119,3'],
  ['Groenoord', '268,6', '206,0', '+62,6', '+3,03', '76,7'],
  ['Noordrand', '199,8', '241,0', '−41,2', '−2,00', '120,6'],
  ['Gebied Noord', '723,2', '751,0', '−27,8', '−1,34', '103,8'],
];
const ZUID = [
  ['Oost', '218,1', '251,0', '−32,9', '−1,59', '115,1'],
  ['Zuid', '165,3', '169,0', '−3,7', '−0,18', '102,2'],
  ['Centrum-West', '195,2', '266,0', '−70,8', '−3,43', '136,3'],
  ['Gebied Zuid', '578,6', '686,0', '−107,4', '−5,20', '118,6'],
];

for (const [gebied, rows] of [
  ['Noord', NOORD],
  ['Zuid', ZUID],
] as const) {
  test(`gebiedsoverzicht ${gebied} has the published figures on paper`, async ({ start, dataMap }) => {
    const { app, page } = await start();
    await openOverzichten(page, 'rapport=gebiedsoverzicht');
    await page.getByLabel('Gebied', { exact: true }).selectOption(gebied);
    await expect(
      page.getByRole('region', { name: `Voorbeeld van Gebiedsoverzicht ${gebied}` }),
    ).toBeVisible();
    await pdfIsAt(page);
    const pdf = await savePdf(app, page, join(dataMap, 'gebied.pdf'));

    expect(pdf).toMatchObject({ titel: `Gebiedsoverzicht ${gebied}`, taal: 'nl', getagd: true });
    for (const [naam, ...cijfers] of rows) {
      expect(pdf.paginas[0]).toContain(`${naam} ${cijfers.join(' ')} %`);
    }
    // The preview is the document itself: the same number of sheets.
    await expect(page.locator('[data-pagina]')).toHaveCount(pdf.paginas.length);
    pdf.paginas.forEach((text, i) => {
      expect(text).toContain(`Pagina ${String(i + 1)} van ${String(pdf.paginas.length)}`);
      expect(text).toContain('WijkOndersteuningsTeams');
      expect(text).toContain(`Gebiedsoverzicht ${gebied} · peildatum 01-03-2021`);
      expect(text).toContain('DEMO – fictieve gegevens');
      expect(text).toMatch(/Opgesteld \d\d-\d\d-\d{4} \d\d:\d\d door /u);
    });
  });
}

test('teamoverzicht: everybody inside, first names only outside', async ({ start, dataMap }) => {
  const { app, page } = await start();
  await openOverzichten(page, 'rapport=teamoverzicht&variant=intern');
  const intern = await savePdf(app, page, join(dataMap, 'intern.pdf'));
  const alles = intern.paginas.join(' ');
  expect(intern.titel).toBe('Teamoverzicht Nieuwland');
  expect(alles).toContain('Totaal: 16 medewerkers met dit hoofdteam 452,0 12,56');
  for (const text of intern.paginas) expect(text).toContain('Intern');
  const [, telefoon = ''] = /(06 0000 0\d{3})/u.exec(alles) ?? [];
  expect(telefoon).not.toBe('');

  await page.getByLabel('Variant').selectOption('Extern: voor bewoners');
  await expect(page.getByRole('region', { name: 'Voorbeeld van Team Nieuwland' })).toBeVisible();
  await pdfIsAt(page);
  const extern = (await savePdf(app, page, join(dataMap, 'extern.pdf'))).paginas.join(' ');
  expect(extern).toContain('Openbaar');
  expect(extern).toContain('010 000');
  expect(extern).not.toMatch(/06 0000|SKJ|Enver|fte|afwezig/u);
});

test('a conclusion is saved, stands on the paper, and can be undone', async ({ start }) => {
  const { page } = await start();
  await openOverzichten(page, 'rapport=gebiedsoverzicht');
  const preview = page.locator('[data-pagina="1"]');
  const field = page.getByLabel(/^Nieuwland \(119,3/u);
  await field.fill('Tekort oplossen met Groenoord.');
  await field.press('Enter');
  await expect(preview).toContainText('Tekort oplossen met Groenoord.');
  await expect(preview).toContainText('01-03-2021');
  await expect(
    page
      .getByRole('region', { name: 'Conclusie per team' })
      .getByText(/Geldt per 01-03-2021 · geschreven \d{2}-\d{2}-\d{4} door .+\./u),
  ).toBeVisible();

  await page.getByRole('heading', { name: 'Overzichten' }).click();
  await page.keyboard.press('Control+z');
  await expect(preview).not.toContainText('Tekort oplossen');
  await expect(page.getByLabel(/^Nieuwland \(119,3/u)).toHaveValue('');
});

test('the preview works by keyboard', async ({ start }) => {
  const { page } = await start();
  await openOverzichten(page, 'rapport=gebiedsoverzicht');
  const vlak = page.getByRole('region', { name: /^Voorbeeld van Gebiedsoverzicht/u });
  await vlak.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('textbox', { name: /^Pagina, van/u })).toHaveValue(/[2-9]/u);
  await page.keyboard.press('Home');
  await expect(page.getByRole('textbox', { name: /^Pagina, van/u })).toHaveValue('1');
  const width = () => page.locator('[data-pagina="1"]').evaluate((sheet) => sheet.clientWidth);
  const voor = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(voor);
  await page.keyboard.press('0');
  await expect.poll(width).toBe(voor);
});

test('screen and print page are accessible', async ({ start }) => {
  const { page } = await start();
  await openOverzichten(page, 'rapport=gebiedsoverzicht');
  const choice = new URL(page.url().replace('#/', '')).searchParams;
  expect(await overtredingen(page)).toEqual([]);

  const gebied = await page.getByLabel('Gebied', { exact: true }).inputValue();
  expect(choice.get('peildatum')).toBe(PEILDATUM);
  // Paper is a document of its own: the address is set without the window of this one going there.
  const papier = `#/afdruk/gebiedsoverzicht?gebied=${gebied}&peildatum=${PEILDATUM}`;
  await page.evaluate((adres) => history.replaceState(null, '', adres), papier);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Gebiedsoverzicht Noord' })).toBeVisible();
  expect(await overtredingen(page)).toEqual([]);
});

test('a peildatum before there were teams says so', async ({ start }) => {
  const { page } = await start();
  await new AppFrame(page).isOpen();
  await ga(page, '#/overzichten?rapport=gebiedsoverzicht&peildatum=1995-01-01');
  await expect(page.getByRole('heading', { name: 'Nog geen gebieden' })).toBeVisible();
});

test('a conclusion that was only typed is in the PDF, by mouse and by key, and says when it was written', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: '2021-04-01' });
  await openOverzichten(page, 'rapport=gebiedsoverzicht');
  const fields = page.getByRole('region', { name: 'Conclusie per team' }).getByRole('textbox');
  await fields.nth(0).fill('Typt en klikt meteen op de PDF.');
  const typed = join(dataMap, 'typed.pdf');
  await saveAs(app, typed);
  await page.getByRole('button', { name: 'Opslaan als PDF…' }).click();
  await expect(page.getByText(`PDF opgeslagen: ${typed}`)).toBeVisible();
  const first = await readPdf(typed);
  expect(first.paginas.join(' ')).toContain('Typt en klikt meteen op de PDF.');
  expect(first.paginas.join(' ')).toMatch(/Geldt per 01-03-2021 · geschreven \d{2}-\d{2}-\d{4} door /u);

  await fields.nth(1).fill('Typt en drukt op Ctrl+S.');
  const second = await savePdf(app, page, join(dataMap, 'key.pdf'));
  expect(second.paginas.join(' ')).toContain('Typt en drukt op Ctrl+S.');
});

/** Counts the PDFs that are made from now on. */
async function countPdfs(app: ElectronApplication): Promise<() => Promise<number>> {
  const counter = await app.evaluateHandle(({ app: program, webContents }) => {
    const made = { count: 0 };
    const count = (page: Electron.WebContents) => {
      const print = page.printToPDF.bind(page);
      page.printToPDF = (options) => {
        made.count += 1;
        return print(options);
      };
    };
    for (const page of webContents.getAllWebContents()) count(page);
    program.on('web-contents-created', (_event, page) => count(page));
    return made;
  });
  return () => counter.evaluate(({ count }) => count);
}

test('the last PDF is shown again while nothing changed; not after a change, and not to somebody else', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: PEILDATUM });
  const made = await countPdfs(app);
  await new AppFrame(page).isOpen();
  await page.getByRole('link', { name: 'Overzichten' }).click();
  await pdfIsAt(page);
  const again = async () => {
    await page.getByRole('link', { name: 'Capaciteit' }).click();
    await expect(page.locator('.ag-row').first()).toBeVisible();
    await page.getByRole('link', { name: 'Overzichten' }).click();
    await pdfIsAt(page);
  };
  expect(await made()).toBe(1);
  await again();
  expect(await made()).toBe(1);

  await page.getByRole('link', { name: 'Capaciteit' }).click();
  await page.locator('.ag-row[row-id^="inzet:"] .ag-grid-scrolling-cells .ag-cell').first().click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await new AppFrame(page).expectedOpgeslagen();
  await again();
  await expect.poll(made).toBe(2);

  const role = page.getByLabel('Demo: u bent');
  await role.selectOption({ index: 1 });
  await expect.poll(made).toBeGreaterThan(2);
});
