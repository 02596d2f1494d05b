import { beforeEach, describe, expect, it, vi } from 'vitest';
import { geval, readList } from '../../../../tests/support/read-geval.ts';
import { grid, number, row, text, workbook } from '../../../../tests/support/werkmap.ts';
import { readColumnMemory, rememberColumns } from './column-memory.ts';
import { andersParsed, lineNaam, searchSame, selectField, sheetField } from './list-table.ts';
import { readFile } from './reading/read.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const HEADER = ['Naam', 'Uren', 'Begindatum'];

describe('sheets that are one list', () => {
  const team = (name: string, ...rows: readonly (readonly (string | number)[])[]) => ({
    name,
    data: grid([HEADER, ...rows]),
  });
  const sheets = (...sheets: Parameters<typeof workbook>[0]) => {
    const read = readFile(workbook(sheets), 'lijst.xlsx');
    if (read.soort === 'geweigerd') throw new Error(read.waarom);
    return searchSame(read.bladen).map(({ naam }) => naam);
  };

  it('are those with the same headers; what is no table, hidden or another list stands apart', () => {
    expect(
      sheets(
        { name: 'Toelichting', data: grid([['Deze lijst is van maart.']]) },
        team('Oost', ['A. Proef', 36, '']),
        { name: 'Grafiek', kind: 'chartsheet' },
        team('Zuid', ['B. Proef', 24, '']),
        { ...team('Oud', ['C. Proef', 24, '']), attributes: 'state="hidden"' },
        { name: 'Kosten', data: grid([['Naam', 'Team', 'Telefoon']]) },
      ),
    ).toEqual(['Oost', 'Zuid']);
  });

  it('not where one has hours and the other percentages', () => {
    expect(
      sheets(team('Oost', ['A. Proef', 36, '']), {
        name: 'Zuid',
        data: grid([
          ['Naam', 'Uren %', 'Begindatum'],
          ['B. Proef', 80, ''],
        ]),
      }),
    ).toEqual(['Oost']);
  });

  it('have lines that count on and know where they stand', () => {
    const { regels, tabel } = readList(
      workbook([
        team('Oost', ['A. Proef', 36, ''], ['B. Proef', 24, '']),
        team('Zuid', ['C. Proef', 24, '']),
      ]),
    );
    expect(regels.map(({ nr, cellen, plaats }) => [nr, cellen[0], cellen.at(-1), plaats?.regel])).toEqual([
      [1, 'A. Proef', 'Oost', 2],
      [2, 'B. Proef', 'Oost', 3],
      [3, 'C. Proef', 'Zuid', 2],
    ]);
    expect(lineNaam({ nr: 3, plaats: { blad: 'Zuid', regel: 2 } })).toBe('Zuid 2');
    const field = (teams: readonly string[], organisaties: readonly string[] = []) =>
      sheetField(tabel, tabel.herkend.velden, { teams, organisaties });
    expect(field(['Oost', 'Zuid'])).toBe('team');
    expect(field(['Wijkteam Oost'])).toBeNull();
    expect(field([], ['Oost', 'Zuid'])).toBe('organisatie');
    expect(field(['Noord'])).toBeNull();
  });
});

describe('dates of a workbook beside dates in text', () => {
  const FORMATS = { formats: ['dd-mm-yyyy'] };
  const list = (...cells: readonly string[]) =>
    readList(
      workbook(
        [
          {
            name: 'Lijst',
            data:
              grid([HEADER]) +
              cells
                .map((cell, i) =>
                  row(i + 2, text(`A${i + 2}`, `A. Proef${i}`) + number(`B${i + 2}`, 36) + cell),
                )
                .join(''),
          },
        ],
        FORMATS,
      ),
    );

  it('what Excel holds as a date shows no order and is never turned round', () => {
    const { volgorde, regels } = list(number('C2', 46_082, 1), text('C3', '03/13/2026'));
    expect(volgorde.volgorde).toBe('mdj');
    expect(regels.map(({ cellen }) => cellen[2])).toEqual(['2026-03-01', '03/13/2026']);
    expect(regels[0]?.opmerkingen).toEqual([
      'Cel C2: 01-03-2026 is in Excel een datum, maar elders in de lijst staat de maand voorop. Klopt deze dag?',
    ]);
  });

  it('stays as it is where the day comes first', () => {
    const { volgorde, regels } = list(number('C2', 46_082, 1), text('C3', '13-03-2026'));
    expect(volgorde.volgorde).toBe('dmj');
    expect(regels.map(({ cellen }) => cellen[2])).toEqual(['01-03-2026', '13-03-2026']);
  });

  it('a number that counts from 1904 is the day it means, and that is said', () => {
    const { regels } = readList(
      workbook(
        [
          {
            name: 'Lijst',
            data: grid([HEADER]) + row(2, text('A2', 'A. Proef') + number('B2', 36) + number('C2', 44_620)),
          },
        ],
        { workbookPr: '<workbookPr date1904="true"/>' },
      ),
    );
    expect(regels[0]).toMatchObject({
      cellen: ['A. Proef', '36', '2026-03-01'],
      opmerkingen: ['Cel C2: het getal 44620 is gelezen als 01-03-2026; dit bestand telt vanaf 1904.'],
    });
  });
});

describe('what is read otherwise is told', () => {
  it('cells, columns and lines', () => {
    const { tabel } = readList(
      workbook([
        {
          name: 'Lijst',
          before: '<cols><col min="4" max="5" hidden="1"/></cols>',
          data:
            grid([
              [...HEADER, 'Opmerking', 'Contracturen'],
              ['A. Proef', 36, '', 'x', 24],
            ]) +
            row(3, text('A3', 'B. Proef') + number('B3', 24)) +
            row(200_000, number('A200000', 1)),
        },
      ]),
    );
    expect(andersParsed(tabel)).toEqual([
      'Kolom “Contracturen”, die in Excel verborgen is, kan ook Uren per week zijn, maar wordt niet gebruikt.',
      'In Excel verborgen en niet gebruikt: Opmerking.',
      'Cel A200000 staat ver buiten de lijst en doet niet mee.',
    ]);
  });

  it('a broken line of a text', () => {
    const { tabel, regels } = readList(utf8('Naam;Uren\nA. Smit;36\n"B. Dam;24\nC. Wal;20\n'));
    expect(andersParsed(tabel)).toEqual([
      'Regel 3: Er staat een aanhalingsteken (") in deze regel dat niet wordt afgesloten.',
    ]);
    expect(regels.map(({ nr, fout }) => [nr, fout === undefined])).toEqual([
      [2, true],
      [3, false],
      [4, true],
    ]);
  });
});

describe('what is remembered', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
  });

  it('g07: only what somebody chose; what the program thought is thought again', () => {
    const eerst = readList(geval('g06-dienstverband.csv'), readColumnMemory(null));
    rememberColumns(null, eerst.tabel.herkend.koppen, new Map());
    expect(readColumnMemory(null).size).toBe(0);
    const later = readList(geval('g07-zelfde-organisatie-later.csv'), readColumnMemory(null));
    expect(later.velden).toEqual(['personeelsnummer', 'naam', 'organisatie', 'functie', 'uren', 'begin']);
  });

  it('a choice, also not to use a column, for that organisation', () => {
    const { tabel } = readList(geval('g06-dienstverband.csv'));
    const { koppen } = tabel.herkend;
    rememberColumns(
      'enver',
      koppen,
      new Map([
        [koppen.indexOf('Dienstverband'), 'specialisme'],
        [koppen.indexOf('Functie'), null],
      ]),
    );
    expect([...readColumnMemory('enver')]).toEqual([
      ['dienstverband', 'specialisme'],
      ['functie', null],
    ]);
    expect(readColumnMemory(null).size).toBe(0);
    const later = readList(geval('g06-dienstverband.csv'), readColumnMemory('enver'));
    expect(later.velden).toEqual([
      'personeelsnummer',
      'naam',
      'organisatie',
      'specialisme',
      null,
      'uren',
      'begin',
    ]);
  });

  it('a choice for a column of hours is none for one of percentages', () => {
    rememberColumns('enver', ['Uren'], new Map([[0, 'uren']]));
    rememberColumns('enver', ['Fte %'], new Map([[0, null]]));
    expect([...readColumnMemory('enver')]).toEqual([
      ['uren', 'uren'],
      ['fte%', null],
    ]);
  });

  it('a field goes to one column', () => {
    expect(selectField(['naam', 'uren', null], 2, 'uren')).toEqual(['naam', null, 'uren']);
    expect(selectField(['naam', 'uren', null], 1, null)).toEqual(['naam', null, null]);
  });
});
