import fc from 'fast-check';
import { expect, test } from 'vitest';
import { korteNaam, volledigeNaam, weergavenaam } from '../../tekst/naam.ts';
import { zoekvorm } from '../../tekst/zoeknaam.ts';
import { naamgenotenOf } from './persoon.ts';

type Naam = { readonly voornaam: string; readonly tussenvoegsel: string; readonly achternaam: string };

/** Every way of writing a name, none left out beforehand. */
const spellings = (naam: Naam): string[] => [
  volledigeNaam(naam),
  korteNaam(naam),
  weergavenaam(naam),
  volledigeNaam({ ...naam, voornaam: '' }),
];

function searched(text: string, people: readonly Naam[]): Naam[] {
  return people.filter((naam) => spellings(naam).map(zoekvorm).includes(zoekvorm(text)));
}

/** Names of many scripts, with what is hard to fold: accents, final sigma, ligatures, lone marks, no letter at all. */
const DIFFICULT = [
  ...[
    'Vries',
    'van den Berg',
    'Łukasz',
    'Yıldız',
    'İpek',
    'Müller',
    'Mu\u0308ller',
    'Straße',
    'ÆRØ',
    "O'Neill",
  ],
  ...[
    'Παπαδόπουλος',
    'ΣΙΣΥΦΟΣ',
    'Иванов',
    'Ёлкин',
    'Йовчев',
    'محمّد',
    'يوسف',
    'یوسف',
    'שָׁלוֹם',
    'प्रिया',
    'ริน',
    '김민준',
  ],
  ...[
    '\u1100\u1161',
    '王小明',
    'ﬁne',
    'ŉ',
    '\u0301abc',
    '\u093f',
    '!!!',
    '-',
    ' ',
    '',
    '1e',
    'ß',
    'ς',
    '\ud83d',
    '👩‍👧',
  ],
];

const part = fc.oneof(
  fc.constantFrom(...DIFFICULT),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const name: fc.Arbitrary<Naam> = fc.record({ voornaam: part, tussenvoegsel: part, achternaam: part });

const otherwise: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', ''),
  (text) => ` ${text}.`,
  (text) => text.slice(1),
];

test('nobody is missed who is found when every spelling of everybody is made', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom(...otherwise),
      (people, which, spelling, change) => {
        const one = people[which % people.length];
        const text = change(one === undefined ? '' : (spellings(one)[spelling] ?? ''));
        expect(naamgenotenOf(text, people)).toEqual(searched(text, people));
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  ['K. de Vries', 1],
  ['kim de vries', 1],
  ['Vries, Kim de', 1],
  ['de Vries', 1],
  ['Vries', 0],
  ['Kim', 0],
  ['', 0],
])('%s: %i', (text, found) => {
  expect(naamgenotenOf(text, [{ voornaam: 'Kim', tussenvoegsel: 'de', achternaam: 'Vries' }])).toHaveLength(
    found,
  );
});

test('two people whose whole name is the same, divided otherwise, each have their own spellings', () => {
  const divided = { voornaam: 'Kim', tussenvoegsel: 'de', achternaam: 'Vries' };
  const undivided = { voornaam: 'Kim de', tussenvoegsel: '', achternaam: 'Vries' };
  expect(naamgenotenOf('K. Vries', [divided, undivided])).toEqual([undivided]);
  expect(naamgenotenOf('K. de Vries', [undivided, divided])).toEqual([divided]);
});
