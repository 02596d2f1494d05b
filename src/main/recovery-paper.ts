import { BrowserWindow } from 'electron';
import type { ChosenFiles } from './chosen-files.ts';
import { askPdfPath } from './dialogs.ts';
import { PrintFault, printPage } from './printing.ts';

/** The recovery key as it is shown. */
type Key = { readonly naam: string; readonly regels: readonly string[] };

const A4 = { width: 794, height: 1123 };

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? '');

function html({ naam, regels }: Key, vandaag: string): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Herstelsleutel ${escapeHtml(naam)}</title>
<style>
  @page { size: A4; margin: 25mm 20mm }
  body { font: 12pt/1.5 sans-serif; color: #000 }
  h1 { font-size: 20pt; margin: 0 0 4mm }
  pre { font: 20pt/1.8 monospace; border: 1px solid #000; padding: 6mm 8mm; margin: 8mm 0 }
</style>
<h1>Herstelsleutel</h1>
<p><strong>Administratie: ${escapeHtml(naam)}</strong><br>Afgedrukt op ${escapeHtml(vandaag)}</p>
<pre>${regels.map((line, i) => `${String(i + 1)}   ${escapeHtml(line)}`).join('\n')}</pre>
<p>Met deze sleutel opent u de administratie en elke kopie ervan, ook op een andere computer, en ook als u de
wachtzin niet meer weet. Dat doet u op het scherm dat zegt dat de administratie niet opengaat, met de knop
“Herstelsleutel invoeren”.</p>
<p><strong>Iedereen met deze sleutel en een kopie van het bestand kan alle gegevens lezen.</strong> Bewaar dit blad
in een kluis of een afgesloten kast, niet bij de computer.</p></html>`;
}

/** The recovery key on paper: in a page of its own without any script, that is gone as soon as it is done. */
export class RecoveryPaper {
  readonly #files: ChosenFiles;

  constructor(files: ChosenFiles) {
    this.#files = files;
  }

  async print(key: Key): Promise<'afgedrukt' | 'geannuleerd'> {
    return await this.#onPage(key, async ({ webContents }) => await printPage(webContents));
  }

  /** Asks where, and writes the PDF there; null = cancelled. */
  async save(key: Key, above: BrowserWindow | null): Promise<string | null> {
    const path = await askPdfPath(above, `Herstelsleutel ${key.naam}`);
    if (path === null) return null;
    const bytes = await this.#onPage(
      key,
      async ({ webContents }) =>
        new Uint8Array(await webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true })),
    );
    await this.#files.write(path, bytes).catch(() => {
      throw new PrintFault('Het bestand kan hier niet worden bewaard. Kies een andere map.');
    });
    return path;
  }

  async #onPage<T>(key: Key, work: (page: BrowserWindow) => Promise<T>): Promise<T> {
    const page = new BrowserWindow({
      ...A4,
      show: false,
      webPreferences: { sandbox: true, javascript: false, contextIsolation: true, nodeIntegration: false },
    });
    page.setContentProtection(true);
    try {
      const vandaag = new Date().toLocaleDateString('nl-NL', { dateStyle: 'long' });
      await page.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(html(key, vandaag))}`);
      return await work(page);
    } finally {
      page.destroy();
    }
  }
}
