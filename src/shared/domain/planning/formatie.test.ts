import { describe, expect, it } from 'vitest';
import { type Formatiedeel, formatieOfTeam } from './formatie.ts';

const part = (minutenPerWeek: number, anders: Partial<Formatiedeel> = {}): Formatiedeel => ({
  functieId: null,
  specialismeId: null,
  minutenPerWeek,
  ...anders,
});

describe('formatie of a team', () => {
  it('nothing decided is not 0', () => {
    expect(formatieOfTeam([])).toBeNull();
    expect(formatieOfTeam([part(0)])).toBe(0);
  });

  it('a row for the whole team goes before its parts', () => {
    expect(formatieOfTeam([part(600), part(900, { specialismeId: 's' })])).toBe(600);
  });

  it('two divisions of the same hours do not add up', () => {
    const perSpecialisme = [part(300, { specialismeId: 's1' }), part(300, { specialismeId: 's2' })];
    const perFunctie = [part(500, { functieId: 'f' })];
    expect(formatieOfTeam([...perSpecialisme, ...perFunctie])).toBe(600);
    expect(formatieOfTeam(perFunctie)).toBe(500);
  });

  it('hours for a functie with a specialisme belong to both divisions', () => {
    expect(formatieOfTeam([part(300, { functieId: 'f', specialismeId: 's' })])).toBe(300);
  });
});
