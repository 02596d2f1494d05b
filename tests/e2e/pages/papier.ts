import { existsSync, readFileSync } from 'node:fs';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of every page of a PDF, as a reader gets it. */
export async function pdfText(path: string): Promise<string> {
  const taak = getDocument({ data: new Uint8Array(readFileSync(path)), useSystemFonts: false, verbosity: 0 });
  const document = await taak.promise;
  const pages: string[] = [];
  for (let nummer = 1; nummer <= document.numPages; nummer += 1) {
    const { items } = await (await document.getPage(nummer)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await taak.destroy();
  return pages.join(' ').replace(/\s+/gu, ' ');
}

/** Answers the next save dialogs, which no test can see. */
export async function antwoordSave(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
  }, path);
}

/** Waits until the preview is the PDF of what is asked. */
export async function pdfIsAt(page: Page): Promise<void> {
  // The first print of a start opens a window for it; on a busy machine that takes a while.
  const sheet = page.locator('[data-pagina="1"] canvas');
  await expect(sheet).toHaveAttribute('width', /\d{3,}/u, { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Opslaan als PDF…' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
}

/** Saves the preview and reads it back. */
export async function saveAndRead(app: ElectronApplication, page: Page, path: string): Promise<string> {
  await pdfIsAt(page);
  await antwoordSave(app, path);
  await page.getByRole('button', { name: 'Opslaan als PDF…' }).click();
  await expect.poll(() => existsSync(path)).toBe(true);
  return pdfText(path);
}
