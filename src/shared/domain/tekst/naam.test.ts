import { expect, test } from 'vitest';
import { compareNaam, compareText, korteNaam, volledigeNaam, weergavenaam } from './naam.ts';

const robin = { voornaam: 'Robin', tussenvoegsel: 'van den', achternaam: 'Berg' };

test('forms of a name', () => {
  expect(weergavenaam(robin)).toBe('Berg, Robin van den');
  expect(volledigeNaam(robin)).toBe('Robin van den Berg');
  expect(korteNaam(robin)).toBe('R. van den Berg');
  expect(weergavenaam({ ...robin, tussenvoegsel: '' })).toBe('Berg, Robin');
  expect(weergavenaam({ voornaam: '', tussenvoegsel: '', achternaam: 'Berg' })).toBe('Berg');
});

test('sorted on achternaam without tussenvoegsel, accents and case aside', () => {
  const namen = [
    { voornaam: 'Sam', tussenvoegsel: '', achternaam: 'Zomer' },
    { voornaam: 'Kim', tussenvoegsel: 'de', achternaam: 'Vries' },
    robin,
    { voornaam: 'Ann', tussenvoegsel: '', achternaam: 'Öztest' },
    { voornaam: 'Bo', tussenvoegsel: '', achternaam: 'berg' },
  ];
  expect([...namen].sort(compareNaam).map(weergavenaam)).toEqual([
    'berg, Bo',
    'Berg, Robin van den',
    'Öztest, Ann',
    'Vries, Kim de',
    'Zomer, Sam',
  ]);
});

test('numbers in counting order', () => {
  expect(['Team 10', 'Team 9'].sort(compareText)).toEqual(['Team 9', 'Team 10']);
});

test('an initial is a whole letter', () => {
  const initiaal = (voornaam: string) => korteNaam({ voornaam, tussenvoegsel: '', achternaam: 'Berg' });
  expect(initiaal('E\u0301lise')).toBe('E\u0301. Berg');
  expect(initiaal('👩‍🔧 Bo')).toBe('👩‍🔧. Berg');
  expect(initiaal('سارة')).toBe('س. Berg');
});
