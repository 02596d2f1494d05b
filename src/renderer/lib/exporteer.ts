import { shell } from './core-client.ts';
import { toonMelding } from './meldingen.ts';
import { leesFout } from './report-error.ts';
import { type ExportTabel, maakCsv, maakXlsx } from './tabel-export.ts';

export type ExportVorm = 'xlsx' | 'csv';

/**
 * Writes a table where the user points. `vandaag`: the day of making. The message bar says where
 * it went or what went wrong; a cancelled dialog says nothing.
 */
export async function exporteer(tabel: ExportTabel, vorm: ExportVorm, vandaag: string): Promise<void> {
  try {
    const bytes = vorm === 'xlsx' ? await maakXlsx(tabel, vandaag) : await maakCsv(tabel);
    const naam = `${tabel.titel} ${tabel.peildatum}.${vorm}`;
    const plek = await shell.bestand.bewaar({ naam, inhoud: bytes.toBase64() });
    if (plek !== null) toonMelding({ soort: 'goed', tekst: `Bewaard als ${plek.pad}` });
  } catch (fout) {
    toonMelding({ soort: 'fout', tekst: leesFout(fout).tekst });
  }
}
