import { type BrowserWindow, dialog } from 'electron';

/** A file name for a title: no signs that a file system refuses. */
export function pdfNaam(titel: string): string {
  const kaal = titel
    .replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${kaal.slice(0, 120).replace(/[. ]+$/, '') || 'Overzicht'}.pdf`;
}

/** Asks where a PDF goes; null = cancelled. */
export async function askPdfPad(venster: BrowserWindow | null, titel: string): Promise<string | null> {
  const vraag = {
    title: 'Overzicht bewaren als PDF',
    buttonLabel: 'Bewaren',
    defaultPath: pdfNaam(titel),
    filters: [{ name: 'PDF-document', extensions: ['pdf'] }],
  };
  const { canceled, filePath } = await (venster === null
    ? dialog.showSaveDialog(vraag)
    : dialog.showSaveDialog(venster, vraag));
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith('.pdf') ? filePath : `${filePath}.pdf`;
}
