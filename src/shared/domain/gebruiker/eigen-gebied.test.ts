import { describe, expect, it } from 'vitest';
import { ALTIJD, createEigenGebied } from './eigen-gebied.ts';

const row = (geldigVan: string, geldigTot: string | null) => ({ geldigVan, geldigTot });

/** Gebied Z is the own one. Team a is of it, b of another, c went over on 1 March 2026; s is stadsbreed. */
const eigen = createEigenGebied({
  gebiedIds: ['Z'],
  gebiedenOfTeam: (id) =>
    ({
      a: [{ gebiedId: 'Z', ...ALTIJD }],
      b: [{ gebiedId: 'N', ...ALTIJD }],
      c: [
        { gebiedId: 'N', ...row('2020-01-01', '2026-03-01') },
        { gebiedId: 'Z', ...row('2026-03-01', null) },
      ],
    })[id] ?? [],
  teamOfVacature: (id) => ({ va: 'a', vb: 'b' })[id] ?? null,
  teamsOf: (id) =>
    ({
      piet: [{ teamId: 'b', ...ALTIJD }],
      anna: [
        { teamId: 'b', ...row('2020-01-01', '2026-01-01') },
        { teamId: 'a', ...row('2026-01-01', '2026-02-01') },
      ],
      carla: [{ teamId: 'c', ...ALTIJD }],
      stad: [{ teamId: 's', ...ALTIJD }],
    })[id] ?? [],
});

describe('the own gebied', () => {
  it('has the planning of its teams in the time that they belong to it, and that of stadsbreed teams', () => {
    expect([eigen.team('a', ALTIJD), eigen.team('b', ALTIJD), eigen.team('s', ALTIJD)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(eigen.team('c', row('2026-02-01', '2026-03-01'))).toBe(false);
    expect(eigen.team('c', row('2026-02-01', '2026-03-02'))).toBe(true);
    expect(eigen.team('c', row('2026-03-01', null))).toBe(true);
  });

  it('has the absence of who works in it then; of who works in a stadsbreed team only it has not', () => {
    expect(eigen.medewerker('anna', row('2026-01-15', '2026-01-20'))).toBe(true);
    expect(eigen.medewerker('anna', row('2026-02-01', null))).toBe(false);
    expect(eigen.medewerker('carla', row('2026-01-01', '2026-03-01'))).toBe(false);
    expect(eigen.medewerker('carla', row('2026-01-01', null))).toBe(true);
    expect([eigen.medewerker('piet', ALTIJD), eigen.medewerker('stad', ALTIJD)]).toEqual([false, false]);
  });

  it('has a knelpunt of which every part is of it', () => {
    expect(eigen.knelpunt('bezetting:a')).toBe(true);
    expect(eigen.knelpunt('bezetting:b')).toBe(false);
    expect(eigen.knelpunt('vacature:va')).toBe(true);
    expect(eigen.knelpunt('vacature:vb')).toBe(false);
    expect(eigen.knelpunt('skj:piet')).toBe(false);
    expect(eigen.knelpunt('skj:anna')).toBe(true);
    expect(eigen.knelpunt('gebied:Z')).toBe(true);
  });
});
