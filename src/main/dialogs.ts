import { extname } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/** A text without the signs that a file system refuses in a name. */
function veiligeNaam(naam: string): string {
  return naam
    .replaceAll(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A file name for a title. */
export function pdfNaam(title: string): string {
  return `${
    veiligeNaam(title)
      .slice(0, 120)
      .replace(/[. ]+$/, '') || 'Overzicht'
  }.pdf`;
}

/** Asks where a file goes; null = cancelled. Its extension is kept: nothing becomes a program by its name. */
export async function askFilePath(window: BrowserWindow | null, naam: string): Promise<string | null> {
  const veilig = veiligeNaam(naam).slice(-200) || 'Bestand';
  const einde = extname(veilig);
  const vraag = { title: 'Bestand opslaan', buttonLabel: 'Opslaan', defaultPath: veilig };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(vraag)
    : dialog.showSaveDialog(window, vraag));
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith(einde.toLowerCase()) ? filePath : `${filePath}${einde}`;
}

/** Asks for a copy of an administratie; null = cancelled. */
export async function askCopy(window: BrowserWindow | null): Promise<string | null> {
  const vraag: OpenDialogOptions = {
    title: 'Kopie kiezen',
    buttonLabel: 'Kiezen',
    properties: ['openFile'],
    filters: [
      { name: 'Administratie', extensions: ['gpa'] },
      { name: 'Alle bestanden', extensions: ['*'] },
    ],
  };
  return await askOpen(window, vraag);
}

/** Asks for a connection file; null = cancelled. */
export async function askConnection(window: BrowserWindow | null): Promise<string | null> {
  return await askOpen(window, {
    title: 'Verbindingsbestand kiezen',
    buttonLabel: 'Kiezen',
    properties: ['openFile'],
    filters: [
      { name: 'Verbinding', extensions: ['gpverbinding'] },
      { name: 'Alle bestanden', extensions: ['*'] },
    ],
  });
}

/** Asks for a folder; null = cancelled. */
export async function askMap(window: BrowserWindow | null): Promise<string | null> {
  return await askOpen(window, {
    title: 'Map voor de kopieën kiezen',
    buttonLabel: 'Kiezen',
    properties: ['openDirectory', 'createDirectory'],
  });
}

async function askOpen(window: BrowserWindow | null, vraag: OpenDialogOptions): Promise<string | null> {
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(vraag)
    : dialog.showOpenDialog(window, vraag));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where a PDF goes; null = cancelled. */
export async function askPdfPath(window: BrowserWindow | null, title: string): Promise<string | null> {
  const vraag = {
    title: 'Overzicht bewaren als PDF',
    buttonLabel: 'Bewaren',
    defaultPath: pdfNaam(title),
    filters: [{ name: 'PDF-document', extensions: ['pdf'] }],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(vraag)
    : dialog.showSaveDialog(window, vraag));
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith('.pdf') ? filePath : `${filePath}.pdf`;
}
