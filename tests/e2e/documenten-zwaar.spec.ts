import { expect, type Page } from '@playwright/test';
import { pdfOfDrawing, pdfOfPages } from '../support/pdf-files.ts';
import { png } from '../support/pictures.ts';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Klachten } from './pages/klachten.ts';

/** Files of outside in a dossier that ask more than a program has: an answer with the reason, and it goes on. */

async function add(page: Page, name: string, mimeType: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType, buffer: Buffer.from(bytes) });
}

test('heavy pictures and PDFs are refused or shown in part, each with its reason', async ({ start }) => {
  const { page } = await start({ vandaag: '2026-03-02' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.toRegister();
  await page
    .getByRole('link', { name: /^20\d\d-\d{3}/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Klacht 20/u })).toBeVisible();

  await add(page, 'foto.png', 'image/png', png(20_000, 20_000));
  await expect(page.locator('.meldingbalk')).toContainText('20.000 × 20.000 beeldpunten');

  await add(page, 'veel.pdf', 'application/pdf', pdfOfPages(1500, 14_400, 10));
  await klachten.button('Openen: veel.pdf').click();
  const sheets = klachten.dialoog.locator('[data-pagina]');
  await expect(sheets).toHaveCount(1000);
  await expect(klachten.dialoog.locator('[data-pagina="1"] canvas')).toHaveAttribute('width', /\d{3,}/u);
  await expect(klachten.dialoog).toContainText(
    'Dit document heeft 1.500 pagina’s; hier staan de eerste 1.000.',
  );
  const drawn = () =>
    sheets
      .locator('canvas')
      .evaluateAll(
        (all) =>
          all.filter((one) => one instanceof HTMLCanvasElement && one.width > 0 && one.width !== 300).length,
      );
  expect(await drawn()).toBeLessThan(20);
  await klachten.button('Sluiten').click();

  await add(page, 'zwaar.pdf', 'application/pdf', pdfOfDrawing(9_000_000));
  await expect(page.locator('.meldingbalk')).toContainText('een pagina is te ingewikkeld');
  await add(page, 'zwaar.pdf', 'application/pdf', pdfOfDrawing(1_000_000, 12));
  await klachten.button('Openen: zwaar.pdf').click();
  await expect(klachten.dialoog).toContainText('te zwaar om hier te tonen', { timeout: 30_000 });
  await klachten.button('Sluiten').click();

  await add(page, 'goed.pdf', 'application/pdf', pdfOfPages(2, 500));
  await klachten.button('Openen: goed.pdf').click();
  await expect(klachten.dialoog.locator('[data-pagina="2"] canvas')).toHaveAttribute('width', /\d{3,}/u);
});
