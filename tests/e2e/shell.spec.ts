import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ElectronApplication, expect } from '@playwright/test';
import { test } from './fixtures.ts';

/** The Electron shell around the page: security (B13), window, menu, second start and the print run. */

const uitvoeren = promisify(execFile);

/** Starts the application beside the test, as from a command line. */
async function run(app: ElectronApplication, dataMap: string, args: readonly string[]) {
  const runtime = await app.evaluate(() => process.execPath);
  const zandbak = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await uitvoeren(runtime, [...zandbak, process.cwd(), ...args], {
    env: { ...process.env, GEBIEDSPLANNER_DATA: dataMap },
    timeout: 50_000,
  });
}

test('nothing leaves the application, whoever asks', async ({ start }) => {
  let bezoeken = 0;
  const server = createServer((_vraag, antwoord) => {
    bezoeken += 1;
    antwoord.end('hier');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const adres = server.address();
  const url = `http://127.0.0.1:${typeof adres === 'object' && adres !== null ? adres.port : 0}/`;
  const { app, page } = await start();
  const uitPage = await page.evaluate(async (doel) => {
    const view = new Image();
    view.src = doel;
    return await fetch(doel).then(
      () => 'gelukt',
      () => 'geweigerd',
    );
  }, url);
  const uitSession = await app.evaluate(
    ({ session }, doel) =>
      session.defaultSession.fetch(doel).then(
        () => 'gelukt',
        () => 'geweigerd',
      ),
    url,
  );
  expect([uitPage, uitSession, bezoeken]).toEqual(['geweigerd', 'geweigerd', 0]);
  server.close();
});

test('the page cannot go elsewhere, open windows, run foreign script or ask for rights', async ({
  start,
}) => {
  const { app, page } = await start();
  const own = page.url();
  expect(own).toMatch(/^app:\/\/gebiedsplanner\//);
  expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "overgenomen"';
    document.body.append(script);
    location.href = 'https://example.org/';
  });
  const recht = await page.evaluate(() =>
    navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
  );
  expect(recht).toBe('denied');
  expect(await page.title()).not.toBe('overgenomen');
  expect(page.url().startsWith('app://gebiedsplanner/')).toBe(true);
  expect(await page.evaluate(() => typeof Reflect.get(window, 'require'))).toBe('undefined');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('only files of the page are served', async ({ start }) => {
  const { page } = await start();
  const antwoorden = await page.evaluate(() =>
    Promise.all(
      [
        '/index.html',
        '/..%2fmain%2fmain.js',
        '/%2e%2e/main/main.js',
        '/pdf/7185c965-debc-40d3-b6ed-07a42fef7dc3.pdf',
      ].map(async (path) => (await fetch(path)).status),
    ),
  );
  expect(antwoorden).toEqual([200, 404, 404, 404]);
});

test('the menu is Dutch and complete', async ({ start }) => {
  const { app } = await start();
  const menu = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map((header) => [
      header.label.replace('&', ''),
      ...(header.submenu?.items ?? [])
        .filter((item) => item.type !== 'separator' && item.visible)
        .map((item) => item.label.replace('&', '')),
    ]),
  );
  expect(menu.map(([header]) => header)).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help']);
  expect(menu[0]).toEqual(['Bestand', 'Nieuw venster', 'Afdrukken…', 'Administratie sluiten', 'Afsluiten']);
  expect(menu[1]?.slice(1, 6)).toEqual(['Ongedaan maken', 'Opnieuw', 'Knippen', 'Kopiëren', 'Plakken']);
  expect(menu[2]?.slice(1, 5)).toEqual(['Inzoomen', 'Uitzoomen', 'Ware grootte (100 %)', 'Volledig scherm']);
});

test('the window comes back where it was', async ({ start }) => {
  const place = { x: 40, y: 60, width: 1000, height: 640 };
  const first = await start();
  await first.app.evaluate(
    ({ BrowserWindow }, doel) => BrowserWindow.getAllWindows()[0]?.setBounds(doel),
    place,
  );
  await first.app.close();
  const { app } = await start();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
    place,
  );
});

test('a second start goes to the window that is open', async ({ start, dataMap }) => {
  const { app } = await start();
  await app.evaluate(({ app: electron }) => {
    electron.once('second-instance', () => Reflect.set(globalThis, 'tweedeStart', true));
  });
  await run(app, dataMap, ['--demo']);
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'tweedeStart') === true)).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a print run writes a PDF per gebied and says where', async ({ start }, info) => {
  const { app } = await start();
  const uit = info.outputPath('uit');
  const { stdout } = await run(app, info.outputPath('data'), [
    '--demo',
    `--afdruk=${uit}`,
    '--rapport=gebiedsoverzicht',
    '--peildatum=2021-03-01',
  ]);
  const namen = readdirSync(uit).sort();
  expect(namen).toEqual(['gebiedsoverzicht-noord-2021-03-01.pdf', 'gebiedsoverzicht-zuid-2021-03-01.pdf']);
  for (const naam of namen) {
    expect(readFileSync(join(uit, naam)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(stdout).toContain(`Gemaakt: ${join(uit, naam)}`);
  }
});

test('a print run that cannot be done says so in Dutch', async ({ start, dataMap }) => {
  const { app, page } = await start();
  // The window holds the administratie.
  await expect(page.getByRole('contentinfo').getByText('Opgeslagen')).toBeVisible({ timeout: 30_000 });
  await expect(run(app, dataMap, ['--demo', '--afdruk=uit'])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('al geopend in een ander venster'),
  });
  await expect(run(app, dataMap, ['--afdruk=uit', '--peildatum=morgen'])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Achter --peildatum hoort een datum'),
  });
});
