import { describe, expect, it } from 'vitest';
import { columnsOntbreken, recogniseAgain, recogniseColumns } from './columns.ts';

const fields = (rows: readonly (readonly string[])[]) => recogniseColumns(rows).velden;

describe('column heads', () => {
  it('stand after titles, with capitals, brackets, line ends and hard spaces', () => {
    const { kopregel, velden: found } = recogniseColumns([
      ['Personeelsoverzicht Enver', '', ''],
      ['Peildatum 1-3-2021', '', ''],
      ['MEDEWERKER', 'Uren\nper week', 'In\u00a0dienst (datum)'],
      ['Robin Proefberg', '24', '01-03-2021'],
    ]);
    expect([kopregel, found]).toEqual([2, ['naam', 'uren', 'begin']]);
  });

  it('over two lines say more together', () => {
    const {
      kopregel,
      koppen,
      velden: found,
    } = recogniseColumns([
      ['Naam', 'Uren', '', 'Datum', ''],
      ['', 'per week', 'fte', 'in dienst', 'uit dienst'],
      ['Robin Proefberg', '24', '0,67', '1-3-2021', ''],
    ]);
    expect(kopregel).toBe(1);
    expect(koppen).toEqual(['Naam', 'Uren per week', 'fte', 'Datum in dienst', 'uit dienst']);
    expect(found).toEqual(['naam', 'uren', 'fte', 'begin', 'eind']);
  });

  it('under a line with groups: the lowest line counts', () => {
    const rows = [
      ['Persoon', '', 'Dienstverband', ''],
      ['Voornaam', 'Achternaam', 'Uren', 'Begindatum'],
      ['Robin', 'Proefberg', '24', '1-3-2021'],
    ];
    expect(recogniseColumns(rows)).toMatchObject({
      kopregel: 1,
      velden: ['voornaam', 'achternaam', 'uren', 'begin'],
    });
  });

  it('a list without heads is not guessed', () => {
    expect(recogniseColumns([['Robin Proefberg', '24']])).toMatchObject({
      kopregel: -1,
      velden: [null, null],
    });
  });
});

describe('what stands in the column', () => {
  it('"Naam" beside "Voornaam" is the last name, unless the whole name stands there', () => {
    const header = ['Voornaam', 'Tussenvoegsel', 'Naam'];
    expect(fields([header, ['Robin', 'van den', 'Proefberg']])).toEqual([
      'voornaam',
      'tussenvoegsel',
      'achternaam',
    ]);
    expect(fields([header, ['Robin', 'van den', 'Robin van den Proefberg']])).toEqual([
      'voornaam',
      'tussenvoegsel',
      'naam',
    ]);
  });

  it('hours of at most 1 are fte, and fte of 24 are hours', () => {
    expect(
      fields([
        ['Naam', 'Uren'],
        ['A', '1'],
        ['B', '0,67'],
      ]),
    ).toEqual(['naam', 'fte']);
    expect(
      fields([
        ['Naam', 'Formatie'],
        ['A', '24'],
        ['B', '36,0'],
      ]),
    ).toEqual(['naam', 'uren']);
    expect(
      fields([
        ['Naam', 'Uren'],
        ['A', '1'],
        ['B', '24'],
      ]),
    ).toEqual(['naam', 'uren']);
    expect(
      fields([
        ['Naam', 'Uren', 'Fte'],
        ['A', '1', '1'],
      ]),
    ).toEqual(['naam', 'uren', 'fte']);
  });

  it('what somebody pointed out before goes first', () => {
    const rows = [
      ['Naam', 'Uren', 'Wat'],
      ['A', '1', 'x'],
    ];
    const geheugen = new Map([
      ['uren', 'uren' as const],
      ['wat', 'functie' as const],
    ]);
    expect(recogniseAgain(rows, recogniseColumns(rows), { geheugen }).velden).toEqual([
      'naam',
      'uren',
      'functie',
    ]);
  });
});

it('it cannot be without a name or an organisatie', () => {
  expect(columnsOntbreken(['uren'], true)).toContain('naam');
  expect(columnsOntbreken(['naam'], false)).toContain('organisatie');
  expect(columnsOntbreken(['naam'], true)).toBeNull();
});
