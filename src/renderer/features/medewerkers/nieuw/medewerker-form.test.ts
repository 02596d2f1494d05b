import { describe, expect, it } from 'vitest';
import { patroonWith } from '../../../../shared/domain/planning/werkpatroon.ts';
import { check, EMPTY_PATROON, type Filled } from './medewerker-form.ts';

const goed: Filled = {
  voornaam: 'Tijn',
  tussenvoegsel: '',
  achternaam: 'Modelink',
  organisatieId: 'o',
  functieId: 'f',
  specialismeId: '',
  teamId: '',
  minutenPerWeek: 960,
  eigenPatroon: false,
  patroon: EMPTY_PATROON,
  van: '2026-03-02',
};

describe('the form of a new person', () => {
  it('has no complaints when it is right', () => {
    expect(check(goed)).toEqual({});
  });

  it('names each field that is missing', () => {
    const empty = { ...goed, voornaam: ' ', achternaam: '', organisatieId: '', functieId: '' };
    expect(Object.keys(check(empty))).toEqual(['voornaam', 'achternaam', 'organisatieId', 'functieId']);
  });

  it('wants the days to add up to the contract, when they are filled in', () => {
    const patroon = patroonWith(patroonWith(EMPTY_PATROON, 0, 480), 2, 450);
    expect(check({ ...goed, patroon })).toEqual({});
    expect(check({ ...goed, patroon, eigenPatroon: true }).werkpatroon).toBe(
      'De dagen zijn samen 15,5 uur; het contract is 16 uur.',
    );
  });
});
