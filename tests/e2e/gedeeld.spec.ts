import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Gebruikers } from './pages/gebruikers.ts';
import { chooseConnection, endServers, setUpCode, signInShared, startServer } from './pages/gedeeld.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** A server and two applications: people at their own desks in one administratie. */

const VANDAAG = '2026-03-02';
const OWN = { boss: 'de blauwe deur van de server', bert: 'het grote raam van bert' };

async function connect({ app, page }: { app: ElectronApplication; page: Page }, file: string): Promise<void> {
  await chooseConnection(app, file);
  await page
    .getByRole('button', { name: 'Verbinden met een gedeelde administratie…' })
    .click({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Aanmelden bij Proef met de demo' })).toBeVisible();
}

test.afterEach(() => endServers());

test('one edits, the other sees it; the server stops and both say so; it comes back and both go on', async ({
  start,
  dataMap,
}) => {
  // Two applications and a server, which stops and starts.
  test.slow();
  const server = await startServer(dataMap);
  const first = await start({ args: [], vandaag: VANDAAG, andereMap: `${dataMap}/een` });
  const damaged = join(dataMap, 'half.gpverbinding');
  writeFileSync(damaged, readFileSync(server.connection, 'utf8').slice(0, 80));
  await chooseConnection(first.app, damaged);
  const toServer = first.page.getByRole('button', { name: 'Verbinden met een gedeelde administratie…' });
  await toServer.click({ timeout: 30_000 });
  await expect(first.page.getByText('Dit verbindingsbestand is niet heel.')).toBeVisible();
  await connect(first, server.connection);
  await expectedToegankelijk(first.page);
  await signInShared(first.page, server.name, server.invitation, OWN.boss);
  await setUpCode(first.page);
  const bordOne = new Planbord(first.page);
  await bordOne.isKlaar();
  await expect(first.page.locator('footer')).toContainText('Proef met de demo (gedeeld)');

  // A newcomer gets in with what the screen of gebruikers gave.
  const gebruikers = new Gebruikers(first.page);
  await gebruikers.open();
  const invitation = await gebruikers.add('Bert Smit', 'Inzage');
  const second = await start({ args: [], vandaag: VANDAAG, andereMap: `${dataMap}/twee` });
  await connect(second, server.connection);
  await signInShared(second.page, 'bert smit', invitation, OWN.bert);
  const bordTwo = new Planbord(second.page);
  await bordTwo.isKlaar();

  await new AppFrame(first.page).ga('Capaciteit');
  await bordOne.isKlaar();
  for (const bord of [bordOne, bordTwo]) await bord.selectBereik('Groenoord');
  const [naam = ''] = await bordOne.namenIn('Groenoord');
  const row = await bordOne.rowId(naam);
  const week = await bordOne.column(12);
  await bordOne.type(row, week, '11,5');
  await bordOne.save();
  await expect(bordTwo.cell(row, week)).toHaveText('11,5');

  // Without a server: what is on screen can be read, what is typed is not saved and said so, and since when.
  await server.stop();
  for (const { page } of [first, second]) {
    await expect(page.locator('footer')).toContainText(
      /Geen verbinding · alleen lezen · stand van \d\d:\d\d/u,
    );
  }
  await expect(bordTwo.cell(row, week)).toHaveText('11,5');
  await bordOne.type(row, week, '12,5');
  await bordOne.save();
  await expect(first.page.getByRole('region', { name: 'Meldingen' })).toContainText(
    /Er is sinds \d\d:\d\d geen verbinding met de server/u,
  );
  await expectedToegankelijk(first.page);

  await server.again();
  for (const { page } of [first, second]) {
    await expect(page.locator('footer')).not.toContainText('Geen verbinding', { timeout: 30_000 });
  }
  await bordOne.type(row, week, '12,5');
  await bordOne.save();
  await expect(bordTwo.cell(row, week)).toHaveText('12,5');
  await new AppFrame(first.page).expectedOpgeslagen();

  // Locked, and back where one was.
  await second.page.keyboard.press('Control+l');
  await expect(second.page.getByRole('dialog', { name: 'Vergrendeld' })).toBeVisible();
  await expectedToegankelijk(second.page);
  const wachtzin = second.page.getByRole('textbox', { name: 'Wachtzin', exact: true });
  await expect(wachtzin).toBeFocused();
  await wachtzin.fill(OWN.bert);
  await second.page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await expect(second.page.getByRole('dialog', { name: 'Vergrendeld' })).toBeHidden();
  await expect(bordTwo.cell(row, week)).toHaveText('12,5');
  await server.stop();
});
