import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type As, type Teambron, telFormatie, telTeamsOp } from './formatie.rules.ts';

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

const som = (waarden: readonly (number | null)[]) => waarden.reduce<number>((a, b) => a + (b ?? 0), 0);

describe('formatie against bezetting', () => {
  it('the lines of a team add up to its total, to the minute; nothing decided stays nothing', () => {
    fc.assert(
      fc.property(team, as, (bron, per) => {
        const { regels, totaal } = telFormatie(bron, per);
        expect(som(regels.map((regel) => regel.bezet))).toBe(totaal.bezet);
        expect(som(regels.map((regel) => regel.vacature))).toBe(totaal.vacature);
        expect(totaal.begroot === null).toBe(bron.formatie.length === 0);
        if (totaal.begroot !== null) {
          expect(som(regels.map((regel) => regel.begroot))).toBe(totaal.begroot);
          expect(totaal.verschil).toBe(totaal.bezet - totaal.begroot);
          if (regels.some((regel) => regel.verschil !== null)) {
            expect(som(regels.map((regel) => regel.verschil))).toBe(totaal.verschil);
          }
        } else expect(regels.every((regel) => regel.begroot === null && regel.verschil === null)).toBe(true);
      }),
    );
  });

  it('a total does not depend on how its hours are divided', () => {
    fc.assert(
      fc.property(team, (bron) => {
        expect(telFormatie(bron, 'functie').totaal).toEqual(telFormatie(bron, 'specialisme').totaal);
      }),
    );
  });

  it('gebied and city are the sums of their teams, in any grouping', () => {
    fc.assert(
      fc.property(fc.array(team, { maxLength: 6 }), as, fc.nat(6), (teams, per, knip) => {
        const sommen = teams.map((bron) => telFormatie(bron, per));
        const stad = telTeamsOp(sommen).totaal;
        const delen = [telTeamsOp(sommen.slice(0, knip)), telTeamsOp(sommen.slice(knip))].map(
          (d) => d.totaal,
        );
        for (const cijfer of ['begroot', 'bezet', 'vacature', 'verschil'] as const) {
          expect(stad[cijfer] ?? 0).toBe(som(sommen.map((s) => s.totaal[cijfer])));
          expect(stad[cijfer] ?? 0).toBe(som(delen.map((deel) => deel[cijfer])));
        }
        expect(stad.begroot === null).toBe(teams.every((bron) => bron.formatie.length === 0));
      }),
    );
  });
});
