import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rekeninstellingenOn } from '../../../shared/domain/instelling/instellingen.ts';
import { type AdviesTeam, adviesText, searchVerschuiving } from './advies.rules.ts';

const INST = rekeninstellingenOn([], '2021-03-01');

/** Hours, as people write them. */
function team(naam: string, clientgebonden: number, vraag: number | null): AdviesTeam {
  return { naam, clientgebonden: clientgebonden * 60, vraag: vraag === null ? null : vraag * 60 };
}

describe('advice inside a gebied', () => {
  test('C13 and C14: the shortage of Nieuwland fits in the room of Groenoord', () => {
    const teams = [
      team('Nieuwland', 254.856, 304),
      team('Groenoord', 268.632, 206),
      team('Noordrand', 199.752, 241),
    ];
    expect(searchVerschuiving(teams, INST)).toMatchObject({ soort: 'verschuif', uren: 85 });
    expect(adviesText(teams, INST).replaceAll('\u00a0', ' ')).toBe(
      'Verschuif 85 uur inzet casuïstiek per week van Groenoord naar Nieuwland. ' +
        'De bezettingsgraad gaat dan in Nieuwland van 119,3 % naar 100,1 % en in Groenoord van 76,7 % naar 93,7 %.',
    );
  });

  test('never more than the room of the giver', () => {
    // Room 20, shortage 100, equally busy after 46.7: the smallest of the three counts.
    const result = searchVerschuiving([team('A', 120, 100), team('B', 100, 200)], INST);
    expect(result).toMatchObject({ soort: 'verschuif', uren: Math.floor(20 / 0.574) });
  });

  test.each([
    ['nobody is short', [team('A', 100, 80), team('B', 100, 100)], 'niet-nodig'],
    ['nobody has room', [team('A', 100, 120), team('B', 100, 100)], 'geen-ruimte'],
    ['one team with figures', [team('A', 100, 120), team('B', 100, null)], 'te-weinig-gegevens'],
    ['no teams', [], 'te-weinig-gegevens'],
    ['less than an hour', [team('A', 100, 99.9), team('B', 100, 100.1)], 'te-klein'],
  ])('no move when %s', (_, teams, soort) => {
    expect(searchVerschuiving(teams, INST).soort).toBe(soort);
  });

  test('a team without capacity can receive', () => {
    const text = adviesText([team('A', 100, 50), team('B', 0, 10)], INST);
    expect(text).toContain('van A naar B');
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
    const teams = fc.array(fc.record({ clientgebonden: uren, vraag: fc.option(uren) }), { maxLength: 6 });
    fc.assert(
      fc.property(teams, (rows) => {
        const result = searchVerschuiving(
          rows.map((row, i) => team(String(i), row.clientgebonden, row.vraag)),
          INST,
        );
        if (result.soort !== 'verschuif') return;
        const { van, naar, clientgebonden: mee, uren: heel } = result;
        expect(Number.isInteger(heel) && heel >= 1).toBe(true);
        // The giver keeps enough, the receiver gets no more than it lacks.
        expect(van.clientgebonden - mee).toBeGreaterThanOrEqual(van.vraag - 1e-6);
        expect(naar.clientgebonden + mee).toBeLessThanOrEqual(naar.vraag + 1e-6);
      }),
    );
  });
});
