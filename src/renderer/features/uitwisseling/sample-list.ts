import { IMPORT_FIELD_LABEL, type ImportField } from '../../../shared/domain/import/headers.ts';
import type { ExportSoort, ExportTable, ExportValue } from '../../lib/table-export.ts';

const COLUMNS: readonly (readonly [ImportField, ExportSoort])[] = [
  ['personeelsnummer', 'tekst'],
  ['voornaam', 'tekst'],
  ['tussenvoegsel', 'tekst'],
  ['achternaam', 'tekst'],
  ['organisatie', 'tekst'],
  ['functie', 'tekst'],
  ['uren', 'uren'],
  ['begin', 'datum'],
  ['eind', 'datum'],
  ['specialisme', 'tekst'],
  ['team', 'tekst'],
  ['telefoon', 'tekst'],
  ['mail', 'tekst'],
];

const PEOPLE: readonly (readonly ExportValue[])[] = [
  [
    ...['10001', 'Noa', '', 'Testelaar', 'Voorbeeldzorg', 'Wijkteammedewerker', 32, '2026-01-01', null],
    ...['Maatschappelijk werk', 'Nieuwland', '010 000 0001', 'n.testelaar@voorbeeld.invalid'],
  ],
  [
    ...['10002', 'Robin', 'van den', 'Proefhof', 'Voorbeeldzorg', 'Wijkteammedewerker', 24.5, '2026-02-01'],
    ...['2026-12-31', 'Ouderenwerk', 'Oost', '010 000 0002', 'r.proefhof@voorbeeld.invalid'],
  ],
];

/** A list as it is read best: every column that is known, and two people who do not exist. */
export const SAMPLE_LIST: ExportTable = {
  titel: 'Voorbeeld medewerkerslijst',
  peildatum: '2026-01-01',
  kolommen: COLUMNS.map(([field, soort]) => ({ kop: IMPORT_FIELD_LABEL[field], soort })),
  rijen: PEOPLE,
};
