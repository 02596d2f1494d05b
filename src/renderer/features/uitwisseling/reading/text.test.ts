import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile, readGeplakt } from './read.ts';
import type { Parsed, TextChoice } from './sheet.ts';
import { decodeText } from './tekenset.ts';
import type { Tekenset } from './tekenset-namen.ts';

const geval = (name: string) => new Uint8Array(readFileSync(`tests/gevallen/${name}`));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function opened(read: Parsed) {
  if (read.soort === 'geweigerd') throw new Error(read.waarom);
  const [sheet] = read.bladen;
  if (sheet?.soort !== 'blad' || read.tekst === null) throw new Error('no text');
  return { ...sheet, ...read.tekst };
}
const read = (bytes: Uint8Array<ArrayBuffer>, choice: TextChoice = {}) =>
  opened(readFile(bytes, 'lijst.csv', choice));
const waarom = (bytes: Uint8Array<ArrayBuffer>, naam = 'lijst.xls') => {
  const read = readFile(bytes, naam);
  return read.soort === 'geweigerd' ? read.waarom : 'gelezen';
};

/** Text as bytes of an old set of signs. */
function encode(text: string, tekenset: Tekenset): Uint8Array<ArrayBuffer> {
  const table = decodeText(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    tekenset,
  );
  return Uint8Array.from(text, (sign) => table.indexOf(sign));
}

describe('what stands between the columns', () => {
  it('g01: semicolons, with commas in names and numbers', () => {
    const { scheiding, rijen } = read(geval('g01-puntkomma-met-kommas.csv'));
    expect(scheiding).toBe(';');
    expect(rijen[1]).toEqual(['Proefaalm, Robin van den', '36,0', '1,00']);
    expect(rijen.every((cells) => cells.length === 3)).toBe(true);
  });

  it.each([
    [';', 'Naam;Uren\nSmit, A.;36,0\nDam, B. van;24,5\n'],
    [',', 'Naam,Uren\n"Smit, A.","36,0"\n"Dam; B. van",24.5\n'],
    ['\t', 'Naam\tUren\nSmit, A.; x\t36,0\nDam, B.; y\t24,5\n'],
    ['|', 'Naam|Uren\nSmit, A.|36,0\nDam, B.|24,5\n'],
    ['^', 'Naam^Uren\nSmit, A.^36,0\n'],
    ['~', 'Naam~Uren\nSmit, A.~36,0\n'],
    [';', 'Smit, A.;36,0;1,00\nDam, B. van;24,5;0,68\nWal, C.;32,0;0,89\n'],
    [';', 'Overzicht personeel, maart 2026\n\nNaam;Uren\nSmit, A.;36,0\n'],
    [',', 'Overzicht; personeel\nNaam,Functie,Uren\nA. Smit,"wijkteammedewerker; senior",36\n'],
  ])('%j', (scheiding, text) => {
    expect(read(utf8(text)).scheiding).toBe(scheiding);
    expect(opened(readGeplakt(text)).scheiding).toBe(scheiding);
  });

  it('is what the user says it is', () => {
    const { rijen, scheiding } = read(geval('g01-puntkomma-met-kommas.csv'), { scheiding: ',' });
    expect([scheiding, rijen[1]]).toEqual([',', ['Proefaalm', ' Robin van den;36', '0;1', '00']]);
  });

  it('a list of which every line became one cell between quotes', () => {
    expect(read(utf8('"Naam;Uren"\n"Smit, A.;36,0"\n"Dam;24"\n')).rijen).toEqual([
      ['Naam', 'Uren'],
      ['Smit, A.', '36,0'],
      ['Dam', '24'],
    ]);
  });

  it.each([['\r\n'], ['\n'], ['\r']])('lines end in %j, and a file of MS-DOS in a sign of its own', (end) => {
    const text = `${['Naam;Uren', 'A. Smit;36', 'B. Dam;24'].join(end)}${end}\u001a`;
    expect(read(utf8(text)).rijen).toHaveLength(3);
  });

  it('lines that end in more than one way', () => {
    expect(read(utf8('Naam;Uren\r\nA. Smit;36\nB. Dam;24\r\nC. Wal;20')).rijen).toHaveLength(4);
  });
});

describe('which signs the bytes are', () => {
  it('g03: saved as CSV (MS-DOS)', () => {
    const { tekenset, rijen, words } = read(geval('g03-msdos-tekens.csv'));
    expect(tekenset).toBe('cp850');
    expect(rijen.slice(1).map(([naam]) => naam)).toEqual([
      'Zoë Proefaalm',
      'René Proefbiër',
      'Søren Proefçelik',
    ]);
    expect(words).toEqual(['Zoë', 'René', 'Proefbiër', 'Søren', 'Proefçelik']);
  });

  const NAMES = ['Zoë van Dam', 'René de Wit', 'Jürgen Öztürk', 'Naïma Çelik', 'Anaïs Müller', 'HÉLÈNE SAÏD'];
  it.each<[Tekenset, readonly string[]]>([
    ['windows-1252', NAMES],
    ['cp850', NAMES],
    ['macintosh', NAMES],
    ['cp850', ['Søren Ås', 'Zoë Dam']],
    ['windows-1254', ['Ayşe Yıldız', 'Çağla Şahin', 'İpek Öz']],
    ['windows-1250', ['Łukasz Wróbel', 'Święta Żak', 'Jiří Dvořák', 'Paweł Dąb']],
    ['windows-1252', ['D’Angelo Smit', '‘t Hof, Noël']],
    ['cp857', ['Ayşe Yıldız', 'Çağla Şahin', 'İpek Öz', 'Erdoğan Gül']],
    ['cp852', ['Łukasz Wróbel', 'Święta Żak', 'Jiří Dvořák', 'Paweł Dąb']],
    ['cp852', ['Zoë van Dam', 'Paweł Wójcik', 'Małgorzata Gałązka', 'Zuzana Nováčková']],
    ['cp852', ['Dragan Šarić', 'Đorđe Ćosić', 'Željko Župan']],
    ['iso-8859-2', ['Łukasz Wróbel', 'Święta Żak', 'Jiří Dvořák', 'Paweł Dąb']],
    ['iso-8859-2', ['Božena Němcová', 'Šárka Ťoupalová', 'Zoë Dam']],
    ['windows-1250', ['Božena Němcová', 'Šárka Ťoupalová', 'Zoë Dam']],
    ['windows-1250', ['Jiří Novák', 'Václav Dvořák', 'Tomáš Černý', 'Zoë Dam']],
    ['windows-1250', ['Zoltán Kőszegi', 'Erzsébet Szűcs', 'Renée Dam']],
    ['windows-1254', ['Zoë van Dam', 'Gökhan Yılmaz', 'Şükrü Doğan', 'İbrahim Öztürk']],
    ['cp857', ['Zoë van Dam', 'Gökhan Yılmaz', 'Şükrü Doğan', 'İbrahim Öztürk']],
    ['cp850', ['Benoît Dam', 'Inês Gonçalves', 'Zoë Dam', 'Jørgen Nyström']],
    ['windows-1251', ['Олена Шевченко', 'Іван Петренко']],
    ['ibm866', ['Ольга Иванова', 'Пётр Сидоров']],
    ['windows-1253', ['Γιώργος Παπαδόπουλος', 'Ελένη Νικολάου']],
    ['windows-1256', ['محمد علي', 'فاطمة حسن']],
  ])('%s by the names that come out', (tekenset, names) => {
    const { rijen, tekenset: found } = read(encode(`Naam;Uren\n${names.join(';36\n')};36\n`, tekenset));
    expect([found, rijen.slice(1).map(([naam]) => naam)]).toEqual([tekenset, names]);
  });

  it.each<[string, BufferEncoding, readonly number[]]>([
    ['UTF-8', 'utf8', []],
    ['UTF-8 with a mark', 'utf8', [0xef, 0xbb, 0xbf]],
    ['UTF-16', 'utf16le', [0xff, 0xfe]],
    ['UTF-16 without a mark', 'utf16le', []],
  ])('%s', (_what, encoding, mark) => {
    const bytes = new Uint8Array([
      ...mark,
      ...Buffer.from('Naam\tUren\nŁukasz Öz\t36\nОлена\t24\n', encoding),
    ]);
    expect(read(bytes).rijen.slice(1)).toEqual([
      ['Łukasz Öz', '36'],
      ['Олена', '24'],
    ]);
  });

  it('UTF-16 the other way round', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeffNaam;Uren\nZoë;36\n', 'utf16le').swap16());
    expect(read(bytes).rijen[1]).toEqual(['Zoë', '36']);
    expect(read(bytes.slice(2)).rijen[1]).toEqual(['Zoë', '36']);
  });

  it('what else it can be is told, by the words that would be other words', () => {
    const names = ['Zoë Dam', 'René Wit', 'Noël Bos', 'Anaïs Vos', 'Jürgen Bok', 'Chloë Pos', 'Michał Dąb'];
    const { tekenset, words, other } = read(encode(`Naam;Uren\n${names.join(';36\n')};36\n`, 'cp852'));
    const all = [{ tekenset, words }, ...other];
    // "Dąb" in the set of the west is no name, and "Michał" comes before the words that are the same in both.
    expect(all.find((one) => one.tekenset === 'cp852')?.words).toContain('Michał');
    expect(all.every((one) => one.words.length === 6)).toBe(true);
  });

  it('one word that two sets make a name of: both are shown', () => {
    const { tekenset, words, other } = read(encode('Naam;Uren\nHačik Dam;36\n', 'windows-1250'));
    expect([{ tekenset, words }, ...other]).toEqual([
      { tekenset: 'windows-1252', words: ['Haèik'] },
      { tekenset: 'windows-1250', words: ['Hačik'] },
    ]);
  });

  it('UTF-8 that was converted twice', () => {
    const twice = utf8(Buffer.from('Naam;Uren\nZoë;36\nRené;24\n').toString('latin1'));
    expect(read(twice)).toMatchObject({ tekenset: 'utf-8-twice', words: ['Zoë', 'René'] });
    expect(read(twice, { tekenset: 'utf-8' }).rijen[1]?.[0]).toBe('ZoÃ«');
  });

  it('one damaged line does not change the others', () => {
    const bytes = new Uint8Array([
      ...utf8('Naam;Uren\nZoë;36\nAnaïs;24\nÖzge;20\nJosé;8\n'),
      ...latin1('Ren\xe9;8\n'),
    ]);
    const { rijen, tekenset } = read(bytes);
    expect([tekenset, rijen[1]?.[0], rijen[5]?.[0]]).toEqual(['utf-8', 'Zoë', 'Ren\ufffd']);
  });

  it('is what the user says it is', () => {
    expect(read(geval('g03-msdos-tekens.csv'), { tekenset: 'windows-1252' }).rijen[1]?.[0]).toBe(
      'Zo‰ Proefaalm',
    );
    expect(
      read(encode('Naam;Uren\nОлена;36\n', 'windows-1251'), { tekenset: 'windows-1251' }).rijen[1],
    ).toEqual(['Олена', '36']);
  });

  it('says nothing of signs that are plain', () => {
    expect(read(utf8('Naam;Uren\nBo Dam;36\n')).words).toEqual([]);
  });
});

describe('a broken line costs only itself', () => {
  const broken = (text: string) => {
    const { rijen, broken: lines } = read(utf8(text));
    return { names: rijen.map(([naam]) => naam), lines: Object.fromEntries(lines) };
  };

  it('a quote that is never closed', () => {
    expect(broken('Naam;Uren\nA. Smit;36\n"B. Dam;24\nC. Wal;20\nD. Hof;8\n')).toEqual({
      names: ['Naam', 'A. Smit', 'B. Dam', 'C. Wal', 'D. Hof'],
      lines: { 2: 'Er staat een aanhalingsteken (") in deze regel dat niet wordt afgesloten.' },
    });
  });

  it('a quote that is never closed, in a cell further on, and at the end', () => {
    const { names, lines } = broken('Naam;Wat;Uren\nA. Smit;x;36\nB. Dam;"noot;24\nC. Wal;y;20\nD. Hof;z;"8');
    expect(names).toEqual(['Naam', 'A. Smit', 'B. Dam', 'C. Wal', 'D. Hof']);
    expect(Object.keys(lines)).toEqual(['2', '4']);
  });

  it('a cell of more lines is not broken, also beside one that is', () => {
    const text =
      'Naam;Wat;Uren\nA. Smit;"eerst; dit\nen dan dat";36\n"B. Dam;x;24\nC. Wal;"twee\nregels";20\n';
    const { names, lines } = broken(text);
    expect(names).toEqual(['Naam', 'A. Smit', 'B. Dam', 'C. Wal']);
    expect(Object.keys(lines)).toEqual(['2']);
  });

  it('quotes inside a cell mean nothing', () => {
    const { rijen, broken: lines } = read(utf8('Naam;Uren\nJan "Jip" Smit;36\nO"Neil;24\n"De ""Wit""";8\n'));
    expect(rijen.map(([naam]) => naam)).toEqual(['Naam', 'Jan "Jip" Smit', 'O"Neil', 'De "Wit"']);
    expect(lines.size).toBe(0);
  });

  it('a cell that was cut in two by a sign too many', () => {
    const { lines } = broken('Naam,Functie,Uren\nA. Smit,wtm,36\nB. Dam,wtm,24,5\nC. Wal,wtm,20,,\n');
    expect(lines).toEqual({
      2: 'Deze regel heeft 4 kolommen, de lijst heeft er 3. Er staat een scheidingsteken te veel.',
    });
  });

  it('lines that another sign cuts, of a list that was put together', () => {
    const { lines } = broken(
      'Naam;Functie;Uren\nA. Smit;wtm;36\nB. Dam,wtm,24\nC. Wal\twtm\t20\nD. Bos;wtm;8\n',
    );
    expect(lines).toEqual({
      2: 'In deze regel staat een ander teken tussen de kolommen (komma ,) dan in de lijst (puntkomma ;).',
      3: 'In deze regel staat een ander teken tussen de kolommen (tab) dan in de lijst (puntkomma ;).',
    });
  });
});

describe('what is no list is refused, for what it is', () => {
  const container = (name: string) => {
    const bytes = Buffer.alloc(2048);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
    Buffer.from(name, 'utf16le').copy(bytes, 512 + 128);
    return new Uint8Array(bytes);
  };
  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['html', '<html><body><table><tr><td>Naam</td></tr></table></body></html>'],
    ['html', '\ufeff  <!DOCTYPE html>\n<html>'],
    ['html', '<table border=1><tr><th>Naam</th></tr></table>'],
    ['html', new Uint8Array(Buffer.from('\ufeff<html><table></table></html>', 'utf16le'))],
    ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><table/></html>'],
    ['xml-excel', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'],
    ['xml', '<?xml version="1.0"?><medewerkers><naam>A</naam></medewerkers>'],
    ['json', '[{"naam":"A. Smit","uren":36}]'],
    ['word', '{\\rtf1\\ansi Naam}'],
    ['mail', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>'],
    ['mail', 'From: "HR" <hr@voorbeeld.nl>\nSubject: lijst\n\nNaam;Uren'],
    ['kaartje', 'BEGIN:VCARD\nFN:A. Smit\n'],
    ['oud-tekst', 'ID;PWXL;N;E\nC;Y1;X1;K"Naam"\n'],
    ['tekenset', new Uint8Array([0xff, 0xfe, 0, 0, 0x4e, 0, 0, 0])],
    ['tekenset', new Uint8Array([0x4e, 0, 0, 0, 0x61, 0, 0, 0])],
    ['oud-excel', container('Workbook')],
    ['beveiligd', container('EncryptedPackage')],
    ['word', container('WordDocument')],
    ['mail', container('__substg1.0_0037001F')],
    ['oud-excel', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0])],
    ['afbeelding', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['afbeelding', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
    ['ingepakt', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ['pdf', '\n%PDF-1.4 …'],
    ['leeg', '   \r\n\r\n'],
    ['geen-excel', new Uint8Array([1, 2, 3, 0, 0, 0, 7, 8, 9, 0, 1])],
    ['een-regel', 'Naam;Uren;'.repeat(60_000)],
    ['een-regel', `Naam;Uren\n"${'x'.repeat(600_000)}`],
  ])('%s', (reason, content) => {
    expect(waarom(typeof content === 'string' ? utf8(content) : content)).toBe(reason);
  });

  it('a text of more cells than a workbook may have', () => {
    expect(waarom(utf8(`${'x;'.repeat(25)}x\n`.repeat(40_000)))).toBe('te-veel-cellen');
    expect(waarom(utf8(`"a"b;${'x;'.repeat(25)}x\n`.repeat(40_000)))).toBe('te-veel-cellen');
    expect(waarom(utf8(`${'x;'.repeat(23)}x\n`.repeat(40_000)))).toBe('gelezen');
  });

  it('a text of far too many lines, also when one quote makes one cell of them all', () => {
    expect(waarom(utf8(`Naam;Uren\n"A;1${'\nB;2'.repeat(300_000)}"\n`))).toBe('te-veel-regels');
    expect(waarom(utf8('\r'.repeat(300_000)))).toBe('te-veel-regels');
  });

  it('a text of more than 40 MB', () => {
    expect(waarom(utf8('Naam;Uren\n'.repeat(4_300_000)))).toBe('te-groot-tekst');
  });
});
