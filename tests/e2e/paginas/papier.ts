import { existsSync, readFileSync } from 'node:fs';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of every page of a PDF, as a reader gets it. */
export async function pdfTekst(pad: string): Promise<string> {
  const taak = getDocument({ data: new Uint8Array(readFileSync(pad)), useSystemFonts: false, verbosity: 0 });
  const document = await taak.promise;
  const paginas: string[] = [];
  for (let nummer = 1; nummer <= document.numPages; nummer += 1) {
    const { items } = await (await document.getPage(nummer)).getTextContent();
    paginas.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await taak.destroy();
  return paginas.join(' ').replace(/\s+/gu, ' ');
}

/** Answers the next save dialogs, which no test can see. */
export async function antwoordOpslaan(app: ElectronApplication, pad: string): Promise<void> {
  await app.evaluate(({ dialog }, bestand) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: bestand });
  }, pad);
}

/** Waits until the preview is the PDF of what is asked. */
export async function pdfIsBij(page: Page): Promise<void> {
  // The first print of a start opens a window for it; on a busy machine that takes a while.
  const blad = page.locator('[data-pagina="1"] canvas');
  await expect(blad).toHaveAttribute('width', /\d{3,}/u, { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Opslaan als PDF…' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
}

/** Saves the preview and reads it back. */
export async function bewaarEnLees(app: ElectronApplication, page: Page, pad: string): Promise<string> {
  await pdfIsBij(page);
  await antwoordOpslaan(app, pad);
  await page.getByRole('button', { name: 'Opslaan als PDF…' }).click();
  await expect.poll(() => existsSync(pad)).toBe(true);
  return pdfTekst(pad);
}
