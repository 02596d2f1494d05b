import { describe, expect, it } from 'vitest';
import { controleer, type Ingevuld, LEEG_PATROON, patroonMet } from './medewerker-formulier.ts';

const goed: Ingevuld = {
  voornaam: 'Tijn',
  tussenvoegsel: '',
  achternaam: 'Modelink',
  organisatieId: 'o',
  functieId: 'f',
  specialismeId: '',
  teamId: '',
  minutenPerWeek: 960,
  eigenPatroon: false,
  patroon: LEEG_PATROON,
  van: '2026-03-02',
};

describe('the form of a new person', () => {
  it('has no complaints when it is right', () => {
    expect(controleer(goed)).toEqual({});
  });

  it('names each field that is missing', () => {
    const leeg = { ...goed, voornaam: ' ', achternaam: '', organisatieId: '', functieId: '' };
    expect(Object.keys(controleer(leeg))).toEqual(['voornaam', 'achternaam', 'organisatieId', 'functieId']);
  });

  it('wants the days to add up to the contract, when they are filled in', () => {
    const patroon = patroonMet(patroonMet(LEEG_PATROON, 0, 480), 2, 450);
    expect(controleer({ ...goed, patroon })).toEqual({});
    expect(controleer({ ...goed, patroon, eigenPatroon: true }).werkpatroon).toBe(
      'De dagen zijn samen 15,5 uur; het contract is 16 uur.',
    );
  });
});
