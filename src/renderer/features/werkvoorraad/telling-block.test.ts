import { describe, expect, it } from 'vitest';
import { planBlock, readCount } from './telling-block.ts';

const TEAMS = [
  { teamId: 'oost', naam: 'Oost' },
  { teamId: 'west', naam: 'West' },
];
const at = (teamId: string, zwaarte: 0 | 1 | 2 | 3) => ({ teamId, zwaarte });

describe('pasting a block', () => {
  it('goes right over the zwaarten and down over the teams', () => {
    const { regels, refused } = planBlock(
      [
        ['40', '24', '8'],
        ['1.046', '0', '3'],
      ],
      TEAMS,
      at('oost', 1),
    );
    expect(refused).toEqual([]);
    expect(regels.map(({ teamId, zwaarte, aantalOpen }) => [teamId, zwaarte, aantalOpen])).toEqual([
      ['oost', 1, 40],
      ['oost', 2, 24],
      ['oost', 3, 8],
      ['west', 1, 1046],
      ['west', 2, 0],
      ['west', 3, 3],
    ]);
  });

  it('leaves what is empty, and says of which team something is no count', () => {
    const { regels, refused } = planBlock([['', 'twaalf', '-3', '7,5']], TEAMS, at('west', 1));
    expect(regels).toEqual([]);
    expect(refused).toEqual([
      'West: “twaalf” is geen heel getal. Vul een heel getal in van 0 t/m 9.999.',
      'West: Een aantal kan niet negatief zijn. Vul een heel getal in van 0 t/m 9.999.',
      'West: “7,5” is geen heel getal. Vul een heel getal in van 0 t/m 9.999.',
    ]);
  });

  it('says what falls off the table', () => {
    expect(planBlock([['1'], ['2'], ['3']], TEAMS, at('west', 3)).refused).toEqual([
      '2 cellen vallen buiten de tabel.',
    ]);
    expect(planBlock([['1', '2']], TEAMS, at('oost', 0))).toMatchObject({
      regels: [{ teamId: 'oost', zwaarte: 0, aantalOpen: 1 }],
      refused: ['1 cel valt buiten de tabel.'],
    });
  });
});

it.each([
  ['', { soort: 'ok', aantal: null }],
  [' 12 ', { soort: 'ok', aantal: 12 }],
  ['0', { soort: 'ok', aantal: 0 }],
])('%j is read', (typed, expected) => expect(readCount(typed)).toEqual(expected));
