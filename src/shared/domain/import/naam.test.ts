import { describe, expect, it } from 'vitest';
import { createTussenvoegsel, mergeNaam, splitsNaam } from './naam.ts';

const drie = (text: string) => {
  const { voornaam, tussenvoegsel, achternaam } = splitsNaam(text);
  return [voornaam, tussenvoegsel, achternaam].join('|');
};

describe('a whole name', () => {
  it.each([
    ['Robin van den Berg', 'Robin|van den|Berg'],
    ['Berg, Robin van den', 'Robin|van den|Berg'],
    ['van den Berg, Robin', 'Robin|van den|Berg'],
    ['Berg van den, Robin', 'Robin|van den|Berg'],
    ['Berg, van den, A.', 'A.|van den|Berg'],
    ['Berg, A., van den', 'A.|van den|Berg'],
    ['Berg, A. van den', 'A.|van den|Berg'],
    ['A.B. v.d. Berg', 'A.B.|v.d.|Berg'],
    ['Jan vd Berg', 'Jan|v.d.|Berg'],
    ['Jan v. Dam', 'Jan|van|Dam'],
    ['Jan V. Dam', 'Jan V.||Dam'],
    ["Anna van 't Hof", "Anna|van 't|Hof"],
    ['Anna van ’t Hof', "Anna|van 't|Hof"],
    ['Anna Jansen', 'Anna||Jansen'],
    ['Anne-Marie de Wit', 'Anne-Marie|de|Wit'],
    ['Anna Jansen-de Vries', 'Anna||Jansen-de Vries'],
    ['Anna Jansen - de Vries', 'Anna||Jansen-de Vries'],
    ['Anna Jansen – de Vries', 'Anna||Jansen-de Vries'],
    ['Jansen - de Vries, Anna', 'Anna||Jansen-de Vries'],
    ['Anna de Jong-van den Berg', 'Anna|de|Jong-van den Berg'],
    ['Jong-van den Berg, Anna de', 'Anna|de|Jong-van den Berg'],
    ['Anna Smit-Bakker', 'Anna||Smit-Bakker'],
    ['Mevr. A. de Wit', 'A.|de|Wit'],
    ['dhr. drs. Bo Wal', 'Bo||Wal'],
    ['Wit, mw. A. de', 'A.|de|Wit'],
    ['A.M. (Anna) de Wit', 'Anna|de|Wit'],
    ['Wit, A.M. (Anna) de', 'Anna|de|Wit'],
    ['van den Berg', '|van den|Berg'],
    ['Ben de Vries', 'Ben|de|Vries'],
    ['Anna Smit MSc', 'Anna||Smit'],
    ['Smit, Anna, MSc', 'Anna||Smit'],
    ['Anna de Wit B.A.', 'Anna|de|Wit'],
    ['Anna Ma', 'Anna||Ma'],
    ['Smit (Anna)', 'Anna||Smit'],
    ['de Wit (Anna)', 'Anna|de|Wit'],
    ['A.M. de Wit (Anna)', 'Anna|de|Wit'],
    ['Smit, J. (Jan)', 'Jan||Smit'],
    ['Wit, A.M. de (Anna)', 'Anna|de|Wit'],
    ['Jan van den Berg (Jantje)', 'Jan|van den|Berg'],
    ['Berg, Jan van den (Jantje)', 'Jan|van den|Berg'],
    ['Berg,', '||Berg'],
    ['Dirk', '||Dirk'],
  ])('%s', (text, expected) => {
    expect(drie(text)).toBe(expected);
  });
});

it('names in columns: the tussenvoegsel stands where it stands, also twice', () => {
  const voeg = (voornaam: string, tussenvoegsel: string, achternaam: string) =>
    Object.values(mergeNaam({ voornaam, tussenvoegsel, achternaam })).join('|');
  expect(voeg('Robin', 'van den', 'Berg')).toBe('Robin|van den|Berg');
  expect(voeg('Robin', '', 'van den Berg')).toBe('Robin|van den|Berg');
  expect(voeg('Robin', '', 'Berg, van den')).toBe('Robin|van den|Berg');
  expect(voeg('Robin van den', '', 'Berg')).toBe('Robin|van den|Berg');
  expect(voeg('Robin', 'van den', 'van den Berg')).toBe('Robin|van den|Berg');
  expect(voeg('Anna', '', 'Jansen - de Vries')).toBe('Anna||Jansen-de Vries');
  expect(voeg('A.M. (Anna)', 'de', 'Wit')).toBe('Anna|de|Wit');
});

it('an abbreviation that can be three things stays an abbreviation', () => {
  expect(['vd', 'v/d', 'V.D.', 'v.d'].map(createTussenvoegsel)).toEqual(['v.d.', 'v.d.', 'v.d.', 'v.d.']);
  expect(['v.', 'V.D.N.', 'VAN DER', '’t'].map(createTussenvoegsel)).toEqual([
    'van',
    'van den',
    'van der',
    "'t",
  ]);
});
