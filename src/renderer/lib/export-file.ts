import { copyMoment, copySuffix, copyText } from './copy.ts';
import { shell } from './core-client.ts';
import { showMessage } from './messages.ts';
import { leesFout } from './report-error.ts';
import { createCsv, createXlsx, type ExportTable } from './table-export.ts';

/** What is made of a copy says so on its sheet. */
function withCopy(table: ExportTable): ExportTable {
  const moment = copyMoment();
  if (moment === null) return table;
  const line = ['Kopie', `Dit zijn de gegevens van de ${copyText(moment)}.`] as const;
  return { ...table, toelichting: [line, ...(table.toelichting ?? [])] };
}

export type ExportForm = 'xlsx' | 'csv';

/**
 * Writes a table where the user points. `vandaag`: the day of making. The message bar says where
 * it went or what went wrong; a cancelled dialog says nothing.
 */
export async function exporteer(table: ExportTable, form: ExportForm, vandaag: string): Promise<void> {
  try {
    const bytes = form === 'xlsx' ? await createXlsx(withCopy(table), vandaag) : await createCsv(table);
    const naam = `${table.titel} ${table.peildatum}${copySuffix()}.${form}`;
    const place = await shell.bestand.bewaar({
      ...{ naam, inhoud: bytes.toBase64() },
      logboek: table.titel.slice(0, 100),
    });
    if (place === null) return;
    showMessage({ soort: 'goed', tekst: `Bewaard als ${place.pad}` });
  } catch (fault) {
    showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
  }
}
