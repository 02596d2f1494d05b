import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type As, countFormatie, countTeamsOn, type Teambron } from './formatie.rules.ts';

const id = fc.option(fc.constantFrom('a', 'b', 'c'));
const minuten = fc.integer({ min: 0, max: 4000 });
const uren = fc.array(fc.record({ id, minutenPerWeek: minuten }), { maxLength: 5 });
const team: fc.Arbitrary<Teambron> = fc.record({
  formatie: fc.array(fc.record({ functieId: id, specialismeId: id, minutenPerWeek: minuten }), {
    maxLength: 6,
  }),
  bezet: uren,
  vacatures: uren,
});
const as: fc.Arbitrary<As> = fc.constantFrom('functie', 'specialisme');

const sum = (values: readonly (number | null)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0);

describe('formatie against bezetting', () => {
  it('the lines of a team add up to its total, to the minute; nothing decided stays nothing', () => {
    fc.assert(
      fc.property(team, as, (bron, per) => {
        const { regels, totaal } = countFormatie(bron, per);
        expect(sum(regels.map((line) => line.bezet))).toBe(totaal.bezet);
        expect(sum(regels.map((line) => line.vacature))).toBe(totaal.vacature);
        expect(totaal.begroot === null).toBe(bron.formatie.length === 0);
        if (totaal.begroot !== null) {
          expect(sum(regels.map((line) => line.begroot))).toBe(totaal.begroot);
          expect(totaal.verschil).toBe(totaal.bezet - totaal.begroot);
          if (regels.some((line) => line.verschil !== null)) {
            expect(sum(regels.map((line) => line.verschil))).toBe(totaal.verschil);
          }
        } else expect(regels.every((line) => line.begroot === null && line.verschil === null)).toBe(true);
      }),
    );
  });

  it('a total does not depend on how its hours are divided', () => {
    fc.assert(
      fc.property(team, (bron) => {
        expect(countFormatie(bron, 'functie').totaal).toEqual(countFormatie(bron, 'specialisme').totaal);
      }),
    );
  });

  it('gebied and city are the sums of their teams, in any grouping', () => {
    fc.assert(
      fc.property(fc.array(team, { maxLength: 6 }), as, fc.nat(6), (teams, per, knip) => {
        const sums = teams.map((bron) => countFormatie(bron, per));
        const stad = countTeamsOn(sums).totaal;
        const parts = [countTeamsOn(sums.slice(0, knip)), countTeamsOn(sums.slice(knip))].map(
          (d) => d.totaal,
        );
        for (const cijfer of ['begroot', 'bezet', 'vacature', 'verschil'] as const) {
          expect(stad[cijfer] ?? 0).toBe(sum(sums.map((s) => s.totaal[cijfer])));
          expect(stad[cijfer] ?? 0).toBe(sum(parts.map((part) => part[cijfer])));
        }
        expect(stad.begroot === null).toBe(teams.every((bron) => bron.formatie.length === 0));
      }),
    );
  });
});
