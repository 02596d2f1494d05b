import { describe, expect, it } from 'vitest';
import { recogniseColumns } from './columns.ts';
import { fieldOfHeader, headerKey } from './headers.ts';

/** The fields of the columns of a small list. */
const read = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  recogniseColumns([header, ...rows]);
const fields = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  read(header, ...rows).velden;

describe('a heading that says percentage', () => {
  it.each([
    ['Deeltijdpercentage'],
    ['Parttimepercentage'],
    ['Parttime %'],
    ['PT%'],
    ['Deeltijd (%)'],
    ['FTE %'],
    ['Fte in procenten'],
    ['% dienstverband'],
    ['Dienstverband in %'],
    ['Contract percentage'],
    ['Werktijdpercentage'],
    ['Uren (%)'],
    ['Omvang %'],
    ['Aanstellingspercentage'],
    ['Percentage'],
    ['%'],
    ['Uren pct'],
    ['Uren (pct)'],
    ['Uren (pct.)'],
    ['Uren (proc.)'],
    ['Uren proc'],
    ['Uren (perc.)'],
    ['Uren (prct)'],
    ['Uren (p.c.)'],
    ['Uren per week [pct]'],
    ['Urenpct'],
    ['Contracturen (PROC)'],
    ['Parttime pct.'],
    ['Dienstverband proc.'],
    ['Uren％'],
    ['Uren (2026 %)'],
    ['Pct'],
    ['Proc.'],
  ])('%s is a percentage of a full week', (header) => {
    expect(fieldOfHeader(header)).toBe('procent');
  });

  it.each([
    ['Verzuimpercentage'],
    ['Ziekte %'],
    ['Vakantietoeslag %'],
    ['Percentage reiskosten'],
    ['Kleur%'],
    ['Ziekte pct'],
    ['Toeslag (proc.)'],
  ])('%s is nothing that we use', (header) => {
    expect(fieldOfHeader(header)).toBeNull();
  });

  it.each([[['100', '80', '66,67']], [['40', '25', '33,33']], [['1', '0,8', '1']], [['36', '24', '32']]])(
    'stays one, whatever stands below it: %j',
    (cells) => {
      expect(
        fields(['Naam', 'Deeltijdpercentage'], ...cells.map((cell, i) => [`A. Proef${i}`, cell])),
      ).toEqual(['naam', 'procent']);
    },
  );

  it('asks when it never says more than 1', () => {
    expect(read(['Naam', 'Deeltijd %'], ['A. Proef', '1'], ['B. Proef', '0,8']).opmerkingen).toEqual([
      'In kolom “Deeltijd %” staat nergens meer dan 1,2. Betekent 1 voltijd? Kies dan Fte voor deze kolom.',
    ]);
  });

  it('a heading that tells what something is measured by is no percentage', () => {
    expect(fieldOfHeader('Uren (bij 100% = 36)')).toBe('uren');
    expect(fieldOfHeader('Uren (bij 100 procent = 36)')).toBe('uren');
    expect(fieldOfHeader('Uren (100 pct = 36)')).toBe('uren');
  });

  it.each([['Uren %'], ['% uren'], ['Uren (%)'], ['Uren pct'], ['Uren％']])(
    'a choice for "Uren" says nothing of "%s", and the other way round',
    (header) => {
      const choice = (kop: string) => new Map([[headerKey(kop), 'uren' as const]]);
      const rows = [
        ['Naam', header],
        ['A. Proef', '80'],
      ];
      expect(recogniseColumns(rows, { geheugen: choice('Uren') }).velden).toEqual(['naam', 'procent']);
      expect(recogniseColumns(rows, { geheugen: choice(header) }).velden).toEqual(['naam', 'uren']);
      expect(headerKey('Uren')).not.toBe(headerKey(header));
    },
  );
});

describe('which of two columns', () => {
  it('g06: "Dienstverband" is hours only where hours stand below it and nothing says it better', () => {
    const header = ['Naam', 'Dienstverband', 'Uren per week'];
    expect(fields(header, ['A. Proef', 'Onbepaalde tijd', '36'])).toEqual(['naam', null, 'uren']);
    expect(fields(header, ['A. Proef', '24', '36'])).toEqual(['naam', null, 'uren']);
    expect(fields(['Naam', 'Dienstverband'], ['A. Proef', '36'])).toEqual(['naam', 'uren']);
    expect(fields(['Naam', 'Dienstverband'], ['A. Proef', 'Bepaalde tijd'])).toEqual(['naam', null]);
    expect(fields(['Naam', 'Contract'], ['A. Proef', 'vast'])).toEqual(['naam', null]);
    expect(fields(['Naam', 'Omvang', 'Fte'], ['A. Proef', 'klein', '0,8'])).toEqual(['naam', null, 'fte']);
  });

  it('what fits before what does not', () => {
    expect(fields(['Naam', 'Medewerker', 'Uren'], ['Robin Proef', '1001', '36'])).toEqual([
      'naam',
      null,
      'uren',
    ]);
    expect(fields(['Medewerker', 'Naam', 'Uren'], ['1001', 'Robin Proef', '36'])).toEqual([
      null,
      'naam',
      'uren',
    ]);
    expect(fields(['Begindatum', 'Ingangsdatum', 'Naam'], ['onbekend', '1-3-2026', 'A. Proef'])).toEqual([
      null,
      'begin',
      'naam',
    ]);
    expect(fields(['Wijk', 'Team', 'Naam'], ['Centrum', 'Oost', 'A. Proef'])).toEqual([null, 'team', 'naam']);
  });

  it('says which one it did not use', () => {
    expect(read(['Naam', 'Uren', 'Contracturen'], ['A. Proef', '36', '32']).opmerkingen).toEqual([
      'Kolom “Contracturen” kan ook Uren per week zijn, maar wordt niet gebruikt.',
    ]);
  });

  it('a hidden column never wins from one that is seen, and is named when it is used', () => {
    const rows = [
      ['Naam', 'Uren', 'Contracturen'],
      ['A. Proef', '36', '24'],
    ];
    const hidden = recogniseColumns(rows, { verborgen: [1] });
    expect(hidden.velden).toEqual(['naam', null, 'uren']);
    expect(hidden.opmerkingen).toEqual([
      'Kolom “Uren”, die in Excel verborgen is, kan ook Uren per week zijn, maar wordt niet gebruikt.',
    ]);
    const only = recogniseColumns(
      [
        ['Naam', 'Uren'],
        ['A. Proef', '36'],
      ],
      { verborgen: [1] },
    );
    expect(only.velden).toEqual(['naam', 'uren']);
    expect(only.opmerkingen).toEqual([
      'Kolom “Uren” is in Excel verborgen. Zij wordt gebruikt als Uren per week.',
    ]);
    const zwak = recogniseColumns(
      [
        ['Naam', 'Uren', 'Dienstverband'],
        ['A. Proef', '36', '24'],
      ],
      { verborgen: [1] },
    );
    expect(zwak.velden).toEqual(['naam', null, 'uren']);
  });

  it('numbers of lines are no personnel numbers', () => {
    const nummers = (...cells: readonly string[]) =>
      read(['Nr', 'Naam', 'Uren'], ...cells.map((cell, i) => [cell, `A. Proef${i}`, '36']));
    expect(nummers('1', '2', '3')).toMatchObject({
      velden: [null, 'naam', 'uren'],
      opmerkingen: ['Kolom “Nr” telt de regels en is niet gebruikt als personeelsnummer.'],
    });
    expect(nummers('1001', '2044', '1003').velden[0]).toBe('personeelsnummer');
    expect(fields(['Personeelsnummer', 'Naam'], ['1', 'A. Proef'], ['2', 'B. Proef'])[0]).toBe(
      'personeelsnummer',
    );
  });

  it('a factor is never hours', () => {
    const factor = (header: string, ...cells: readonly string[]) =>
      read(['Naam', header], ...cells.map((cell, i) => [`A. Proef${i}`, cell]));
    expect(factor('Deeltijdfactor', '1', '0,8').velden[1]).toBe('fte');
    expect(factor('Deeltijdfactor', '100', '80').velden[1]).toBe('procent');
    expect(factor('Parttimefactor', '40', '25')).toMatchObject({
      velden: ['naam', null],
      opmerkingen: ['In kolom “Parttimefactor” kunnen uren of procenten staan. Kies zelf wat het is.'],
    });
  });
});

describe('names beside each other', () => {
  const header = ['Voornaam', 'Naam', 'Uren'];
  it.each([
    [['Kim', 'Kimmelproef'], 'achternaam'],
    [['Thomas', 'Thomas'], 'achternaam'],
    [['Jan', 'Jansen'], 'achternaam'],
    [['Kim', 'de Proef'], 'achternaam'],
    [['Kim', 'Kim de Proef'], 'naam'],
    [['Kim', 'Proef, Kim de'], 'naam'],
    [['Robin', 'R. van den Proef'], 'naam'],
    [['Robin', 'Proef, R.'], 'naam'],
    [['Robin', 'v.d. Proef'], 'achternaam'],
    [['René', 'RENE PROEF'], 'naam'],
  ])('%j: %s', ([voornaam = '', naam = ''], field) => {
    expect(fields(header, [voornaam, naam, '36'])).toEqual(['voornaam', field, 'uren']);
  });

  it('most lines decide', () => {
    expect(
      fields(header, ['Kim', 'Kimmelproef', '1'], ['Robin', 'Proefaalm', '36'], ['Bo', 'Bo', '24']),
    ).toEqual(['voornaam', 'achternaam', 'uren']);
  });

  it('the name by which somebody is called goes before initials', () => {
    expect(fields(['Voorletters', 'Roepnaam', 'Achternaam'], ['R.J.', 'Robin', 'Proef'])).toEqual([
      null,
      'voornaam',
      'achternaam',
    ]);
    expect(fields(['Voorletters', 'Naam'], ['R.J.', 'van den Proef'])).toEqual(['voornaam', 'achternaam']);
  });

  it('a whole name is left out where its parts have columns of their own', () => {
    expect(
      fields(['Naam', 'Voornaam', 'Tussenvoegsel', 'Achternaam'], ['Proef', 'Kim', 'de', 'Proef']),
    ).toEqual([null, 'voornaam', 'tussenvoegsel', 'achternaam']);
  });

  it('a column of numbers that is called "Medewerker" is the number', () => {
    expect(fields(['Medewerker', 'Voornaam', 'Achternaam'], ['1001', 'Kim', 'Proef'])).toEqual([
      'personeelsnummer',
      'voornaam',
      'achternaam',
    ]);
  });
});

describe('headings over two lines', () => {
  it('a cell that was merged over both says it once', () => {
    const { velden, koppen } = recogniseColumns([
      ['Naam', 'Uren', 'Datum', 'Datum'],
      ['Naam', 'per week', 'in dienst', 'uit dienst'],
      ['A. Proef', '36', '1-3-2026', ''],
    ]);
    expect(koppen).toEqual(['Naam', 'Uren per week', 'Datum in dienst', 'Datum uit dienst']);
    expect(velden).toEqual(['naam', 'uren', 'begin', 'eind']);
  });
});

describe('headings with more in them', () => {
  it.each([
    ['Naam; achternaam, voornaam', 'naam'],
    ['Uren (per week, contract)', 'uren'],
    ['Uren: per week', 'uren'],
    ['Laatste dag', 'eind'],
    ['Datum uitdiensttreding', 'eind'],
    ['Aanvangsdatum', 'begin'],
    ['WTF', 'fte'],
    ['Last name', 'achternaam'],
    ['Hours per week', 'uren'],
    ['Uren (verlof)', null],
    ['Uren (per jaar)', null],
    ['Uren, totaal per maand', null],
    ['Uren: ziekteverzuim', null],
    ['Uren [dag]', null],
    ['Opmerking, naam', null],
  ])('%s: %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });
});
