import { describe, expect, it } from 'vitest';
import { grid, number, row, type TestSheet, workbook } from '../../../../tests/support/werkmap.ts';
import { searchSame } from './list-table.ts';
import { passedTexts } from './passed-sheets.ts';
import { readFile } from './reading/read.ts';

const LIST = grid([
  ['Naam', 'Uren', 'Functie'],
  ['Robin Proefaalm', 36, 'wijkteammedewerker'],
]);
const OTHER = grid([
  ['Naam', 'Telefoon'],
  ['Kim Kimmelproef', '0612345678'],
]);

/** What is said of the sheets that nobody chose, when nobody touches anything. */
function told(sheets: readonly TestSheet[]): readonly string[] {
  const read = readFile(workbook(sheets), 'lijst.xlsx');
  if (read.soort === 'geweigerd') throw new Error(read.waarom);
  return passedTexts(read.bladen, read.passed, searchSame(read.bladen));
}

describe('a sheet that does not come along is named, with the reason', () => {
  const list = { name: 'Lijst', data: LIST };

  it.each<[string, TestSheet, string]>([
    [
      'sentences',
      { name: 'Toelichting', data: grid([['Deze lijst is van maart.'], ['Vragen? Bel Proefstra.']]) },
      'Blad “Toelichting” overgeslagen: geen tabel.',
    ],
    ['nothing', { name: 'Blad2' }, 'Blad “Blad2” overgeslagen: het is leeg.'],
    [
      'a chart',
      { name: 'Grafiek1', kind: 'chartsheet' },
      'Blad “Grafiek1” overgeslagen: een grafiek, geen tabel.',
    ],
    [
      'another list',
      { name: 'Bellijst', data: OTHER },
      'Blad “Bellijst” overgeslagen: er is één blad gekozen. Kies het hierboven om het apart te importeren.',
    ],
    [
      'a hidden list',
      { name: 'Oud', data: LIST, attributes: 'state="hidden"' },
      'Blad “Oud” overgeslagen: het is in Excel verborgen. Kies het hierboven om het apart te importeren.',
    ],
    [
      'a table of something else',
      {
        name: 'Codes',
        data: grid([
          ['Code', 'Betekenis'],
          ['V', 'Vast'],
          ['T', 'Tijdelijk'],
        ]),
      },
      'Blad “Codes” overgeslagen: geen bekende kolomkoppen. Kies het hierboven om het apart te importeren.',
    ],
    [
      'sums',
      { name: 'Totalen', data: row(1, number('A1', 1) + '<c r="B1"><f>SUM(A1)</f><v>1</v></c>') },
      'Blad “Totalen” overgeslagen: er staan formules, bijvoorbeeld in cel B1.',
    ],
    [
      'no sheet of cells at all',
      { name: 'Kapot', data: row(2_000_000, number('A2000000', 1)) },
      'Blad “Kapot” overgeslagen: het kan niet worden gelezen. Er staat alleen iets ver buiten de eerste 50.000 regels en 100 kolommen. Kopieer de lijst in Excel naar een nieuw bestand.',
    ],
  ])('%s', (_what, sheet, expected) => {
    expect(told([list, sheet])).toEqual([expected]);
    expect(told([sheet, list])).toEqual([expected]);
  });

  it('of several lists with the same columns only the others', () => {
    expect(
      told([
        { name: 'Oost', data: LIST },
        { name: 'Bellijst', data: OTHER },
        { name: 'Zuid', data: LIST },
        { name: 'Blad4' },
        { name: 'Blad5' },
      ]),
    ).toEqual([
      'Blad “Bellijst” overgeslagen: het heeft andere kolommen. Kies het hierboven om het apart te importeren.',
      'Bladen “Blad4”, “Blad5” overgeslagen: het is leeg.',
    ]);
  });

  it('nothing is said where every sheet comes along', () => {
    expect(told([list])).toEqual([]);
    expect(told([list, { name: 'Zuid', data: LIST }])).toEqual([]);
  });
});
