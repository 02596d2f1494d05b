import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { killPages, killShells } from '../soak/kills.ts';
import { record, timeFor, times } from '../soak/tally.ts';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { antwoordSave, pdfIsAt } from './pages/papier.ts';

/** A few kills here, many in `npm run soak`. */

const SHELLS = times(1, 15);
const PAGES = times(1, 15);

test('the program is killed while somebody types: what was saved is there', async ({ start }) => {
  test.setTimeout(timeFor(SHELLS, 40_000));
  await killShells(start, SHELLS);
  record('shell-kills', {
    count: SHELLS,
    held: 'what the status bar called saved is there, and the program starts and undoes',
    details: { starts: 2 * SHELLS },
  });
});

test('the window is killed while somebody types: it comes back with what was saved', async ({ start }) => {
  test.setTimeout(timeFor(PAGES, 40_000));
  await killPages(start, PAGES);
  record('page-kills', {
    count: PAGES,
    held: 'the window comes back with what was saved; the program goes on',
    details: { starts: PAGES },
  });
});

test('a print that a kill cut off is not there at the next start, nor anything half of it', async ({
  start,
}) => {
  const chosen = test.info().outputPath('gekozen');
  mkdirSync(chosen, { recursive: true });
  const { app, page } = await start({ vandaag: '2026-03-02' });
  await new AppFrame(page).ga('Overzichten');
  await pdfIsAt(page);
  await antwoordSave(app, join(chosen, 'overzicht.pdf'));
  // The last step of writing never comes: a kill just before it.
  await app.evaluate(() => {
    const files = process.getBuiltinModule('node:fs/promises');
    const { rename } = files;
    files.rename = (from, to) =>
      String(to).endsWith('.pdf') ? Promise.withResolvers<void>().promise : rename(from, to);
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
  await page.getByRole('button', { name: 'Opslaan als PDF…' }).click();
  await expect.poll(() => readdirSync(chosen), { timeout: 20_000 }).toHaveLength(1);
  expect(readdirSync(chosen)).not.toContain('overzicht.pdf');
  app.process().kill('SIGKILL');
  await app.waitForEvent('close');

  await start({ vandaag: '2026-03-02' });
  await expect.poll(() => readdirSync(chosen), { timeout: 30_000 }).toEqual([]);
});
