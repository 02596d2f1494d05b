import { describe, expect, it } from 'vitest';
import { type Cells, type Leeswijze, readImportRow } from './row.ts';

const WIJZE: Leeswijze = { volgorde: 'dmj', cellOf: (field) => (field === 'uren' ? 'F7' : 'B7') };
const read = (cells: Cells) => {
  const all: Cells = { naam: 'Robin Proefberg', ...cells };
  return readImportRow(all, Object.values(all), 2160, WIJZE);
};

describe('an error of Excel is no value', () => {
  it.each([
    ['#N/A', ', in het Nederlands #N/B'],
    ['#n/a', ', in het Nederlands #N/B'],
    ['#VALUE!', ', in het Nederlands #WAARDE!'],
    ['#REF!', ', in het Nederlands #VERW!'],
    ['#DIV/0!', ', in het Nederlands #DEEL/0!'],
    ['#NAME?', ', in het Nederlands #NAAM?'],
    ['#N/B', ''],
    ['#VERW!', ''],
    ['#DEEL/0!', ''],
    ['#SPILL!', ''],
    ['#ERROR!', ''],
    ['########', ''],
  ])('%s', (uren, ook) => {
    expect(read({ uren })).toEqual({
      soort: 'fout',
      redenen: [`Cel F7 (Uren per week) bevat een fout: ${uren}${ook}.`],
    });
  });

  it('in a name, a date, a team or a number too, one reason for each', () => {
    for (const field of [
      'naam',
      'begin',
      'eind',
      'team',
      'functie',
      'personeelsnummer',
      'telefoon',
    ] as const) {
      const parsed = read({ [field]: '#N/A' });
      expect(parsed).toMatchObject({ redenen: [expect.stringMatching(/^Cel B7 \(.+\) bevat een fout/u)] });
    }
  });

  it('a hash in ordinary text is no error', () => {
    expect(read({ team: '#1' }).soort).toBe('rij');
  });
});

describe('signs and digits that were lost', () => {
  it('a letter that could not be read', () => {
    expect(read({ naam: 'Zo\ufffd Proefberg' })).toMatchObject({
      redenen: [expect.stringContaining('Cel B7 (Naam) bevat een teken dat niet leesbaar is')],
    });
    expect(read({ naam: 'Ren\u0082 Proefberg' })).toMatchObject({ soort: 'fout' });
  });

  it.each([['1,23457E+10'], ['1.23E+10'], ['3,16123E10']])('%s has lost its digits', (nummer) => {
    expect(read({ personeelsnummer: nummer })).toMatchObject({
      redenen: [expect.stringContaining('bevat een afgekort getal')],
    });
    expect(read({ telefoon: nummer })).toMatchObject({ soort: 'fout' });
  });

  it('a personnel number keeps its zeros and loses the point of another program', () => {
    const nummer = (personeelsnummer: string) => read({ personeelsnummer });
    expect(nummer('000042')).toMatchObject({ rij: { personeelsnummer: '000042' } });
    expect(nummer('101.0')).toMatchObject({ rij: { personeelsnummer: '101' } });
    expect(nummer('12345678901')).toMatchObject({ rij: { personeelsnummer: '12345678901' } });
  });
});

describe('a whole name beside a first name', () => {
  it('initials become the name by which somebody is called', () => {
    expect(read({ naam: 'R.J. van den Proefberg', voornaam: 'Robin' })).toMatchObject({
      rij: { voornaam: 'Robin', tussenvoegsel: 'van den', achternaam: 'Proefberg' },
    });
    expect(read({ naam: 'Robin van den Proefberg', voornaam: 'Robin' })).toMatchObject({
      rij: { voornaam: 'Robin' },
    });
    expect(read({ naam: 'Proefberg, J.', voornaam: '' })).toMatchObject({ rij: { voornaam: 'J.' } });
  });
});
