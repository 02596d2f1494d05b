import { describe, expect, it } from 'vitest';
import { type Formatiedeel, formatieVanTeam } from './formatie.ts';

const deel = (minutenPerWeek: number, anders: Partial<Formatiedeel> = {}): Formatiedeel => ({
  functieId: null,
  specialismeId: null,
  minutenPerWeek,
  ...anders,
});

describe('formatie of a team', () => {
  it('nothing decided is not 0', () => {
    expect(formatieVanTeam([])).toBeNull();
    expect(formatieVanTeam([deel(0)])).toBe(0);
  });

  it('a row for the whole team goes before its parts', () => {
    expect(formatieVanTeam([deel(600), deel(900, { specialismeId: 's' })])).toBe(600);
  });

  it('two divisions of the same hours do not add up', () => {
    const perSpecialisme = [deel(300, { specialismeId: 's1' }), deel(300, { specialismeId: 's2' })];
    const perFunctie = [deel(500, { functieId: 'f' })];
    expect(formatieVanTeam([...perSpecialisme, ...perFunctie])).toBe(600);
    expect(formatieVanTeam(perFunctie)).toBe(500);
  });

  it('hours for a functie with a specialisme belong to both divisions', () => {
    expect(formatieVanTeam([deel(300, { functieId: 'f', specialismeId: 's' })])).toBe(300);
  });
});
