import { describe, expect, it } from 'vitest';
import { type Cells, readImportRow, schoonCell } from './row.ts';

const VOLTIJD = 2160;
const NAAM: Cells = { naam: 'Robin Proefberg' };
const read = (cells: Cells) => readImportRow(cells, Object.values(cells), VOLTIJD);
const row = (cells: Cells) => {
  const parsed = read({ ...NAAM, ...cells });
  return parsed.soort === 'rij' ? parsed.rij : parsed;
};

describe('hours', () => {
  it.each([
    ['36', 2160],
    ['36,0', 2160],
    ['36.00', 2160],
    ['36 u', 2160],
    ['36 uur', 2160],
    ['32u p/w', 1920],
    ['32 uur per week', 1920],
    ['32 uur p.w.', 1920],
    ['32 u. p/w', 1920],
    ['28:30', 1710],
    ['0,89 fte', 1922],
    ['1 FTE', 2160],
    [',5 fte', 1080],
  ])('%s', (uren, minuten) => {
    expect(row({ uren })).toMatchObject({ minutenPerWeek: minuten });
  });

  it.each([['24 / 32'], ['0-uren'], ['?'], ['#N/B'], ['36 (4x9)'], ['2 fte']])(
    '%s is not guessed',
    (uren) => {
      expect(row({ uren })).toMatchObject({ soort: 'fout' });
    },
  );

  it('fte as a part, a number or per cent; more than 40 hours cannot be', () => {
    expect(['0,8', '1', ',5', '80%', '66,67 %'].map((fte) => row({ fte }))).toMatchObject(
      [1728, 2160, 1080, 1728, 1440].map((minutenPerWeek) => ({ minutenPerWeek })),
    );
    expect(row({ fte: '36' })).toMatchObject({ redenen: ['36 fte is meer dan 40 uur per week.'] });
    expect(row({ fte: 'fte' })).toMatchObject({ soort: 'fout' });
  });

  it('very few hours get a question: it is often fte', () => {
    expect(row({ uren: '0,89' })).toMatchObject({
      minutenPerWeek: 53,
      opmerkingen: ['Dit is 0,9 uur per week. Is fte bedoeld?'],
    });
    expect(row({ uren: '4' })).toMatchObject({ opmerkingen: [] });
  });
});

describe('dates', () => {
  it.each([
    ['1-3-2021'],
    ['01-03-21'],
    ['01/03/2021'],
    ['1.3.2021'],
    ['1 mrt 2021'],
    ['1 maart 2021'],
    ['ma 1-3-2021'],
    ['2021-03-01'],
    ['2021-03-01T00:00:00'],
    ['01-03-2021 0:00'],
    ['20210301'],
    ['per 1-3-2021'],
    ['m.i.v. 01-03-2021'],
  ])('%s', (begin) => {
    expect(row({ begin })).toMatchObject({ van: '2021-03-01', opmerkingen: [] });
  });

  it('a number of Excel is a date, and it says so', () => {
    expect(row({ begin: '44256' })).toMatchObject({
      van: '2021-03-01',
      opmerkingen: ['Begindatum: het getal 44256 is gelezen als 01-03-2021.'],
    });
    expect(row({ begin: '12345' })).toMatchObject({ soort: 'fout' });
  });

  it.each([
    ['n.v.t.'],
    ['heden'],
    ['-'],
    ['onbepaalde tijd'],
    ['31-12-9999'],
    ['2999-12-31'],
    ['Tot nader order'],
  ])('no end: %s', (eind) => {
    expect(row({ eind })).toMatchObject({ tot: null });
  });

  it('the end date is the last day; doubt is a refusal', () => {
    expect(row({ eind: 't/m 31-03-2021' })).toMatchObject({ tot: '2021-04-01' });
    for (const eind of ['?', 'tot 1-4-2021', 'voorjaar', '31-02-2021']) {
      expect(row({ eind })).toMatchObject({ soort: 'fout' });
    }
  });
});

describe('what is no person', () => {
  it.each([
    [['', '', '']],
    [['Totaal', '', '80']],
    [['', 'Subtotaal Enver', '80']],
    [['Sub-totaal', '', '80']],
    [['', 'Totaal aantal fte', '2,2']],
    [['Aantal medewerkers: 12', '', '']],
  ])('%j', (cells) => {
    const [naam = '', organisatie = '', uren = ''] = cells;
    expect(read({ naam, organisatie, uren }).soort).toBe('geen-mens');
  });

  it('a total in the line of somebody is of that person', () => {
    const parsed = readImportRow(
      { ...NAAM, uren: '24' },
      ['Robin Proefberg', '24', 'totaal 3 dagen'],
      VOLTIJD,
    );
    expect(parsed.soort).toBe('rij');
  });
});

it('characters without width, hard spaces and dashes say nothing', () => {
  expect(schoonCell('\u00a0Jan\u200bsen\u00ad \ufeff')).toBe('Jansen');
  expect(['-', '–', 'n.v.t.', 'nvt', 'N.V.T'].map(schoonCell)).toEqual(['', '', '', '', '']);
  expect(row({ team: '-', telefoon: '612345678', tussenvoegsel: '-' })).toMatchObject({
    team: '',
    telefoon: '0612345678',
  });
});

describe('a name that was read by guess', () => {
  const remarks = (naam: string) => {
    const parsed = readImportRow({ naam, uren: '24' }, [naam, '24'], 2160);
    return parsed.soort === 'rij' ? parsed.rij.opmerkingen : parsed.soort;
  };

  it.each([
    [
      'José María García López',
      ['De naam “José María García López” is gelezen als López, José María García.'],
    ],
    ['A. Smit (Anna)', ['De naam “A. Smit (Anna)” is gelezen als Smit, Anna.']],
    ['Robin van den Berg', []],
    ['A.B.C. Smit', []],
    ['García López, José María', []],
  ])('%s', (naam, expected) => {
    expect(remarks(naam)).toEqual(expected);
  });
});
