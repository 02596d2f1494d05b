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

type FileToSave = {
  readonly naam: string;
  readonly bytes: Uint8Array;
  /** What it is, for the logbook. */
  readonly wat: string;
};

/** Writes a file where the user points; says where it went, and nothing when the dialog was cancelled. */
export async function saveBytes({ naam, bytes, wat }: FileToSave): Promise<void> {
  try {
    const place = await shell.bestand.bewaar({
      ...{ naam, inhoud: bytes.toBase64() },
      logboek: wat.slice(0, 100),
    });
    if (place === null) return;
    showMessage({ soort: 'goed', tekst: `Bewaard als ${place.pad}` });
  } catch (fault) {
    showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
  }
}

/**
 * Writes a table where the user points. `vandaag`: the day of making. The message bar says where
 * it went or what went wrong; a cancelled dialog says nothing.
 */
export async function exporteer(table: ExportTable, form: ExportForm, vandaag: string): Promise<void> {
  try {
    const bytes = form === 'xlsx' ? await createXlsx(withCopy(table), vandaag) : await createCsv(table);
    const naam = `${table.titel} ${table.peildatum}${copySuffix()}.${form}`;
    await saveBytes({ naam, bytes, wat: table.titel });
  } catch (fault) {
    showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
  }
}
