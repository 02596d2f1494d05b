import { shell } from './core-client.ts';
import { showMessage } from './messages.ts';
import { leesFout } from './report-error.ts';
import { createCsv, createXlsx, type ExportTable } from './table-export.ts';

export type ExportForm = 'xlsx' | 'csv';

/**
 * Writes a table where the user points. `vandaag`: the day of making. The message bar says where
 * it went or what went wrong; a cancelled dialog says nothing.
 */
export async function exporteer(table: ExportTable, form: ExportForm, vandaag: string): Promise<void> {
  try {
    const bytes = form === 'xlsx' ? await createXlsx(table, vandaag) : await createCsv(table);
    const naam = `${table.titel} ${table.peildatum}.${form}`;
    const place = await shell.bestand.bewaar({ naam, inhoud: bytes.toBase64() });
    if (place !== null) showMessage({ soort: 'goed', tekst: `Bewaard als ${place.pad}` });
  } catch (fault) {
    showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
  }
}
