import { describe, expect, it } from 'vitest';
import { HEADER, opzet } from '../../../../tests/support/import-setup.ts';
import { eenDetachering, eenMedewerker } from '../../../../tests/support/rows.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering, personeelsnummer } from '../../db/schema/planning.ts';
import type { WriteDb } from '../../db/types.ts';

const HEADER_NR = [...HEADER, 'Pers.nr.'];
const line = (naam: string, uren: string, nummer = '', organisatie = 'Enver') => [
  naam,
  organisatie,
  'wijkteammedewerker',
  uren,
  '01-04-2026',
  '',
  nummer,
];
const kinds = (t: ReturnType<typeof opzet>, ...lines: readonly string[][]) =>
  t.controleer([HEADER_NR, ...lines]).beoordelingen.map(({ soort }) => soort);

const person =
  (id: string, voornaam: string, tussenvoegsel = '', organisatieId = 'organisatie-1') =>
  (tx: WriteDb) => {
    tx.insert(medewerker)
      .values(eenMedewerker({ id, voornaam, tussenvoegsel, achternaam: 'Berg' }))
      .run();
    tx.insert(detachering)
      .values(eenDetachering({ id: `d-${id}`, medewerkerId: id, organisatieId }))
      .run();
  };

describe('two people with one name in a list', () => {
  it('are a question at the second, and both people when somebody says so', () => {
    const t = opzet();
    const list = t.controleer([HEADER_NR, line('Anna Smit', '24'), line('Smit, Anna', '32')]);
    expect(list.beoordelingen[1]).toMatchObject({
      soort: 'twijfel',
      reden: 'Op regel 2 staat iemand die zo heet. Is dit iemand anders met dezelfde naam?',
      kandidaten: [],
    });
    expect(list.overnemen([{ nr: 3, medewerkerId: null }]).uitvoer).toMatchObject({ nieuw: 2 });
  });

  it('one is taken over when nobody says anything', () => {
    const t = opzet();
    const list = t.controleer([HEADER_NR, line('Anna Smit', '24'), line('Anna Smit', '32')]);
    expect(list.overnemen().uitvoer).toMatchObject({ nieuw: 1, overgeslagen: 1 });
  });

  it('are two people without a question where their numbers say so', () => {
    expect(kinds(opzet(), line('Anna Smit', '24', '7'), line('Anna Smit', '32', '8'))).toEqual([
      'nieuw',
      'nieuw',
    ]);
    expect(kinds(opzet(), line('Anna Smit', '24'), line('Anna Smit', '32', '8'))).toEqual([
      'nieuw',
      'twijfel',
    ]);
    expect(kinds(opzet(), line('Anna Smit', '24', '7'), line('Anna Smit', '32'))).toEqual([
      'nieuw',
      'twijfel',
    ]);
    expect(kinds(opzet(), line('Anna Smit', '24', '7'), line('Anna Smit', '32', '7'))).toEqual([
      'nieuw',
      'geweigerd',
    ]);
  });

  it('one who is known and one who may be new', () => {
    const t = opzet();
    const list = t.controleer([HEADER_NR, line('Toon Modelink', '24'), line('Toon Modelink', '32')]);
    expect(list.beoordelingen.map(({ soort }) => soort)).toEqual(['ongewijzigd', 'twijfel']);
    expect(list.overnemen([{ nr: 3, medewerkerId: null }]).uitvoer).toMatchObject({ nieuw: 1 });
  });

  it('the next month both are asked for, with what tells them apart', () => {
    const t = opzet((tx) => {
      person('a', 'Bo')(tx);
      person('b', 'Bo')(tx);
      tx.insert(personeelsnummer)
        .values({ id: 'pn', medewerkerId: 'b', organisatieId: 'organisatie-1', nummer: '77' })
        .run();
    });
    const [first] = t.controleer([HEADER_NR, line('Bo Berg', '24')]).beoordelingen;
    expect(first).toMatchObject({
      soort: 'twijfel',
      kandidaten: [
        { medewerkerId: 'a', uitleg: 'Enver, 24\u00a0u, sinds 01-01-2020' },
        { medewerkerId: 'b', uitleg: 'Enver, 24\u00a0u, sinds 01-01-2020, personeelsnummer 77' },
      ],
    });
  });
});

describe('initials', () => {
  const t = (...people: ((tx: WriteDb) => void)[]) =>
    opzet((tx) => {
      for (const add of people) add(tx);
    });

  it.each([
    ['R. van den Berg', 'Robin', 'van den', 'twijfel'],
    ['R. v.d. Berg', 'Robin', 'van den', 'twijfel'],
    ['Berg, R.J. van den', 'Robin Jan', 'van den', 'twijfel'],
    ['R.J. van den Berg', 'Robin', 'van den', 'twijfel'],
    ['Robin van den Berg', 'R.', 'van den', 'twijfel'],
    ['R.M. van den Berg', 'R.J.', 'van den', 'nieuw'],
    ['S. van den Berg', 'Robin', 'van den', 'nieuw'],
    ['Rosa van den Berg', 'Robin', 'van den', 'nieuw'],
    ['О. Berg', 'Олена', '', 'twijfel'],
  ])('%s beside %s %s Berg: %s', (naam, voornaam, tussenvoegsel, soort) => {
    expect(kinds(t(person('a', voornaam, tussenvoegsel)), line(naam, '24'))).toEqual([soort]);
  });

  it('also of somebody at another organisation', () => {
    const world = t(person('a', 'Robin', 'van den', 'organisatie-2'));
    const [first] = world.controleer([HEADER_NR, line('R. van den Berg', '24')]).beoordelingen;
    expect(first).toMatchObject({
      soort: 'twijfel',
      reden: 'De voorletter past bij iemand van een andere organisatie. Is dat dezelfde persoon?',
      kandidaten: [{ medewerkerId: 'a' }],
    });
  });

  it('also of somebody on an earlier line', () => {
    expect(kinds(opzet(), line('Robin Smit', '24'), line('R. Smit', '32'))).toEqual(['nieuw', 'twijfel']);
    expect(kinds(opzet(), line('R. Smit', '24'), line('Robin Smit', '32'))).toEqual(['nieuw', 'twijfel']);
    expect(kinds(opzet(), line('R. Smit', '24'), line('S. Smit', '32'))).toEqual(['nieuw', 'nieuw']);
  });
});

describe('what the reader says of a line', () => {
  const regels = [
    { nr: 1, cellen: line('Anna Smit', '24'), plaats: { blad: 'Oost', regel: 2 } },
    { nr: 2, cellen: line('Anna Smit', '32'), plaats: { blad: 'Zuid', regel: 2 } },
    { nr: 3, cellen: line('Bo Dam', '#N/A'), plaats: { blad: 'Zuid', regel: 3 } },
    { nr: 4, cellen: line('Kim Hof', '24'), fout: 'Er staat een aanhalingsteken.' },
    { nr: 5, cellen: line('Jip Wal', '24'), opmerkingen: ['Cel D5: Excel toont 12:00, er staat 36:00.'] },
  ];
  const velden = ['naam', 'organisatie', 'functie', 'uren', 'begin', 'team', 'personeelsnummer'] as const;

  it('names sheets, refuses what is broken, and tells what was read otherwise', () => {
    const { beoordelingen } = opzet().controleerRegels({ velden, datums: 'dmj', regels });
    expect(beoordelingen).toMatchObject([
      { soort: 'nieuw' },
      { soort: 'twijfel', reden: expect.stringContaining('Op regel 2 van blad Oost') },
      { soort: 'geweigerd', redenen: [expect.stringContaining('Cel D3 (Uren per week) bevat een fout')] },
      { soort: 'geweigerd', naam: 'Hof, Kim', redenen: ['Er staat een aanhalingsteken.'] },
      { soort: 'nieuw', opmerkingen: expect.arrayContaining(['Cel D5: Excel toont 12:00, er staat 36:00.']) },
    ]);
  });

  it('tells it of a line in doubt as well, and a broken line is not missing', () => {
    const t = opzet();
    const { beoordelingen, ontbreekt } = t.controleerRegels({
      velden,
      datums: 'dmj',
      regels: [
        { nr: 2, cellen: line('T. Modelink', '0,5'), opmerkingen: ['Cel D2 is vreemd.'] },
        { nr: 3, cellen: line('Toon Modelink', '24'), fout: 'kapot' },
      ],
    });
    expect(beoordelingen[0]).toMatchObject({
      soort: 'twijfel',
      opmerkingen: ['Cel D2 is vreemd.', 'Dit is 0,5 uur per week. Is fte bedoeld?'],
    });
    expect(ontbreekt()).toEqual([]);
  });
});
