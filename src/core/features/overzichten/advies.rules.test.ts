import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rekeninstellingenOn } from '../../../shared/domain/instelling/instellingen.ts';
import { type AdviesTeam, adviesText, searchVerschuivingen } from './advies.rules.ts';

const INST = rekeninstellingenOn([], '2021-03-01');

/** Client-bound minutes of one hour of inzet. */
const PER_UUR = 0.574 * 60;

/** Hours, as people write them; `later` is the capacity of the weeks after the peildatum. */
function team(naam: string, clientgebonden: number, vraag: number | null, ...later: number[]): AdviesTeam {
  return {
    naam,
    clientgebonden: clientgebonden * 60,
    vraag: vraag === null ? null : vraag * 60,
    later: later.map((uren, i) => ({
      maandag: `2021-03-${String(8 + 7 * i).padStart(2, '0')}`,
      clientgebonden: uren * 60,
      vraag: vraag === null ? null : vraag * 60,
    })),
  };
}

const NOORD = [
  team('Nieuwland', 254.856, 304),
  team('Groenoord', 268.632, 206),
  team('Noordrand', 199.752, 241),
];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function moves(teams: readonly AdviesTeam[]): Record<string, number> {
  const result = searchVerschuivingen(teams, INST);
  if (result.soort !== 'verschuif') return {};
  return Object.fromEntries(result.moves.map(({ van, naar, uren }) => [`${van.naam} → ${naar.naam}`, uren]));
}

describe('advice inside a gebied', () => {
  test('C13 and C14: the room of Groenoord is divided over both teams that are short', () => {
    expect(moves(NOORD)).toEqual({ 'Groenoord → Noordrand': 50, 'Groenoord → Nieuwland': 59 });
    const text = plain(adviesText(NOORD, INST));
    expect(text).toContain('Verschuif inzet casuïstiek van Groenoord: per week ');
    expect(text).toContain('50 uur naar Noordrand');
    expect(text).toContain('59 uur naar Nieuwland');
    expect(text).toMatch(/in Noordrand van 120,6 % naar 105,\d %/u);
    expect(text).toMatch(/in Nieuwland van 119,3 % naar 105,\d %/u);
    expect(text).toMatch(/in Groenoord van 76,7 % naar (?:100,0|99,9) %/u);
  });

  test('one team that is short gets it all, and no more than it lacks', () => {
    expect(moves([team('A', 150, 100), team('B', 100, 120)])).toEqual({ 'A → B': Math.floor(20 / 0.574) });
  });

  test('never more than the room of the giver', () => {
    expect(moves([team('A', 120, 100), team('B', 100, 200)])).toEqual({ 'A → B': Math.floor(20 / 0.574) });
  });

  test('more teams give when one has not enough', () => {
    const found = moves([team('A', 110, 100), team('B', 110, 100), team('C', 100, 130)]);
    expect(Object.keys(found).sort()).toEqual(['A → C', 'B → C']);
  });

  test.each([
    ['nobody is short', [team('A', 100, 80), team('B', 100, 100)], 'niet-nodig'],
    ['nobody has room', [team('A', 100, 120), team('B', 100, 100)], 'geen-ruimte'],
    ['one team with figures', [team('A', 100, 120), team('B', 100, null)], 'te-weinig-gegevens'],
    ['no teams', [], 'te-weinig-gegevens'],
    ['less than an hour', [team('A', 100, 99.9), team('B', 100, 100.1)], 'te-klein'],
  ])('no move when %s', (_, teams, soort) => {
    expect(searchVerschuivingen(teams, INST).soort).toBe(soort);
  });

  test('a team without capacity can receive', () => {
    const text = adviesText([team('A', 100, 50), team('B', 0, 10)], INST);
    expect(text).toContain('uur naar B');
    expect(text).toContain('in B van n.v.t. naar');
  });

  test('names the teams it knows nothing about', () => {
    const teams = [team('A', 100, 80), team('B', 100, 90), team('C', 100, null)];
    expect(adviesText(teams, INST)).toMatch(
      /Van C is de vraag niet bekend; dat telt niet mee in dit advies\.$/u,
    );
  });

  test('says how much the gebied is short when nobody has room', () => {
    expect(adviesText([team('A', 100, 120), team('B', 100, 100.66)], INST)).toContain('1,00 fte tekort');
  });

  test('property: the giver stays at most as busy as the receiver, and neither changes sides', () => {
    const uren = fc.double({ min: 0, max: 500, noNaN: true });
    const teams = fc.array(
      fc.record({ clientgebonden: uren, vraag: fc.option(uren), later: fc.array(uren, { maxLength: 3 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(teams, (rows) => {
        const all = rows.map((row, i) => team(String(i), row.clientgebonden, row.vraag, ...row.later));
        const result = searchVerschuivingen(all, INST);
        if (result.soort !== 'verschuif') return;
        for (const { naam, vraag, clientgebonden, later = [] } of all) {
          const given = result.moves.filter(({ van }) => van.naam === naam);
          const got = result.moves.filter(({ naar }) => naar.naam === naam);
          expect(given.length === 0 || got.length === 0).toBe(true);
          for (const moment of [clientgebonden, ...later.map((week) => week.clientgebonden)]) {
            // The giver keeps enough, the receiver gets no more than it lacks: now and in every week ahead.
            const uit = given.reduce((sum, move) => sum + move.uren, 0) * PER_UUR;
            const bij = got.reduce((sum, move) => sum + move.uren, 0) * PER_UUR;
            if (uit > 0) expect(moment - uit).toBeGreaterThanOrEqual((vraag ?? 0) - 1e-3);
            if (bij > 0) expect(moment + bij).toBeLessThanOrEqual((vraag ?? 0) + 1e-3);
          }
        }
      }),
    );
  });
});

describe('looking ahead', () => {
  const einden = [
    { medewerker: 'Quinn van de Voorbeeldweg', team: 'Groenoord', minutenPerWeek: 2160, per: '2021-04-01' },
  ];

  test('room that goes away in the weeks ahead is not given away', () => {
    // Groenoord has 62.6 hours now and 20 when somebody has left.
    const teams = [team('Nieuwland', 250, 300, 250), team('Groenoord', 268, 206, 268, 226, 226)];
    expect(moves(teams)).toEqual({ 'Groenoord → Nieuwland': Math.floor(20 / 0.574) });
  });

  test('a shortage that passes asks no lasting move', () => {
    const teams = [team('A', 90, 100, 90, 110), team('B', 150, 100, 150, 150)];
    expect(searchVerschuivingen(teams, INST).soort).toBe('tijdelijk');
    expect(adviesText(teams, INST)).toContain('het tekort van A gaat binnen de komende weken over');
  });

  test('says how far it looked, who will be short, and which detacheringen end', () => {
    const teams = [team('Nieuwland', 310, 300, 310), team('Groenoord', 210, 206, 210, 190)];
    const text = plain(adviesText(teams, INST, { weken: 13, tm: '2021-06-06', einden }));
    expect(text).toContain('13 weken vooruitgekeken, t/m 06-06-2021');
    expect(text).toContain('Vanaf 15-03-2021 komt Groenoord tekort: 108,4 %.');
    expect(text).toContain(
      'er vervalt door het einde van een detachering: 36 u in Groenoord per 01-04-2021 (Quinn van de Voorbeeldweg).',
    );
  });

  test('tells a few ends and counts the rest', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({ ...einden[0], medewerker: `M${String(i)}` }));
    const text = adviesText(NOORD, INST, {
      ...{ weken: 13, tm: '2021-06-06' },
      einden: many.map((one) => ({ team: '', minutenPerWeek: 0, per: '2021-04-01', ...one })),
    });
    expect(text).toContain('(M3)');
    expect(text).not.toContain('(M4)');
    expect(text).toContain('en nog 2 einden');
  });
});
