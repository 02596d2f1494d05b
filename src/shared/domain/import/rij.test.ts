import { describe, expect, it } from 'vitest';
import { type Cellen, leesImportRij, schoonCel } from './rij.ts';

const VOLTIJD = 2160;
const NAAM: Cellen = { naam: 'Robin Proefberg' };
const lees = (cellen: Cellen) => leesImportRij(cellen, Object.values(cellen), VOLTIJD);
const rij = (cellen: Cellen) => {
  const gelezen = lees({ ...NAAM, ...cellen });
  return gelezen.soort === 'rij' ? gelezen.rij : gelezen;
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
    expect(rij({ uren })).toMatchObject({ minutenPerWeek: minuten });
  });

  it.each([['24 / 32'], ['0-uren'], ['?'], ['#N/B'], ['36 (4x9)'], ['2 fte']])(
    '%s is not guessed',
    (uren) => {
      expect(rij({ uren })).toMatchObject({ soort: 'fout' });
    },
  );

  it('fte as a part, a number or per cent; more than 40 hours cannot be', () => {
    expect(['0,8', '1', ',5', '80%', '66,67 %'].map((fte) => rij({ fte }))).toMatchObject(
      [1728, 2160, 1080, 1728, 1440].map((minutenPerWeek) => ({ minutenPerWeek })),
    );
    expect(rij({ fte: '36' })).toMatchObject({ redenen: ['36 fte is meer dan 40 uur per week.'] });
    expect(rij({ fte: 'fte' })).toMatchObject({ soort: 'fout' });
  });

  it('very few hours get a question: it is often fte', () => {
    expect(rij({ uren: '0,89' })).toMatchObject({
      minutenPerWeek: 53,
      opmerkingen: ['Dit is 0,9 uur per week. Is fte bedoeld?'],
    });
    expect(rij({ uren: '4' })).toMatchObject({ opmerkingen: [] });
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
    expect(rij({ begin })).toMatchObject({ van: '2021-03-01', opmerkingen: [] });
  });

  it('a number of Excel is a date, and it says so', () => {
    expect(rij({ begin: '44256' })).toMatchObject({
      van: '2021-03-01',
      opmerkingen: ['Begindatum: het getal 44256 is gelezen als 01-03-2021.'],
    });
    expect(rij({ begin: '12345' })).toMatchObject({ soort: 'fout' });
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
    expect(rij({ eind })).toMatchObject({ tot: null });
  });

  it('the end date is the last day; doubt is a refusal', () => {
    expect(rij({ eind: 't/m 31-03-2021' })).toMatchObject({ tot: '2021-04-01' });
    for (const eind of ['?', 'tot 1-4-2021', 'voorjaar', '31-02-2021']) {
      expect(rij({ eind })).toMatchObject({ soort: 'fout' });
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
  ])('%j', (cellen) => {
    const [naam = '', organisatie = '', uren = ''] = cellen;
    expect(lees({ naam, organisatie, uren }).soort).toBe('geen-mens');
  });

  it('a total in the line of somebody is of that person', () => {
    const gelezen = leesImportRij(
      { ...NAAM, uren: '24' },
      ['Robin Proefberg', '24', 'totaal 3 dagen'],
      VOLTIJD,
    );
    expect(gelezen.soort).toBe('rij');
  });
});

it('characters without width, hard spaces and dashes say nothing', () => {
  expect(schoonCel('\u00a0Jan\u200bsen\u00ad \ufeff')).toBe('Jansen');
  expect(['-', '–', 'n.v.t.', 'nvt', 'N.V.T'].map(schoonCel)).toEqual(['', '', '', '', '']);
  expect(rij({ team: '-', telefoon: '612345678', tussenvoegsel: '-' })).toMatchObject({
    team: '',
    telefoon: '0612345678',
  });
});
