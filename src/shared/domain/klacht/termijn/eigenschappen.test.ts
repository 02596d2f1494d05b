/** Properties of the term engine over all dates from 2014 to 2060. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eenTermijnInput } from '../../../../../tests/support/klacht-builders.ts';
import { dagenBetween, dagnummer, isoDatum, plusDagen, weekdag } from '../../tijd/datum.ts';
import { atwDag, isAtwDag } from '../../tijd/kalender.ts';
import { klachtbeleidOn } from '../basis/beleid.ts';
import type { TermijnInput, Uitstel, WettelijkeTermijn } from '../basis/termijn-types.ts';
import { isOuderDanEenJaar, ombudsmanTermijn, termijnNietInBehandeling } from './bijzonder.ts';
import { checkUitstel, checkVerdaging } from './controle.ts';
import { calculateTermijn } from './termijn.ts';

const BELEID = klachtbeleidOn([], '2026-01-01');
const beleidArb = fc.record({
  atwBovenTwaalfWeken: fc.boolean(),
  verdagingVanafNominaal: fc.boolean(),
});
const dagArb = fc
  .integer({ min: dagnummer('2014-01-01'), max: dagnummer('2060-12-31') })
  .map((nummer) => isoDatum(nummer));
const procedureArb = fc.constantFrom(6 as const, 10 as const);
const wekenArb = fc.integer({ min: 1, max: 4 });

function termijn(input: TermijnInput, beleid = BELEID): WettelijkeTermijn {
  const uitkomst = calculateTermijn(input, { beleid });
  if (uitkomst.soort === 'geen') throw new Error('geen termijn');
  return uitkomst;
}

function verdaagd(ontvangstdatum: string, procedureWeken: 6 | 10, weken: number): TermijnInput {
  const verdaging = { weken, reden: 'Druk', briefKlager: ontvangstdatum, briefBeklaagde: ontvangstdatum };
  return eenTermijnInput({ ontvangstdatum, procedureWeken, verdaging });
}

const isVrij = (dag: string): boolean => weekdag(dag) > 4 || isAtwDag(dag);

describe('terms', () => {
  test('day by day from 2014 to 2060: the longest shift is five days', () => {
    let langste = 0;
    for (let nummer = dagnummer('2014-01-01'); nummer <= dagnummer('2060-12-31'); nummer += 1) {
      const { einde, nominaal } = termijn(eenTermijnInput({ ontvangstdatum: isoDatum(nummer) }));
      if (isVrij(einde)) throw new Error(`${isoDatum(nummer)} ends on a free day: ${einde}`);
      langste = Math.max(langste, dagenBetween(nominaal, einde));
    }
    expect(langste).toBe(5);
  });

  test('never end on a weekend or a day of the law, and shift by at most five days', () => {
    fc.assert(
      fc.property(dagArb, procedureArb, (ontvangstdatum, procedureWeken) => {
        const { einde, nominaal } = termijn(eenTermijnInput({ ontvangstdatum, procedureWeken }));
        expect(isVrij(einde)).toBe(false);
        expect(dagenBetween(ontvangstdatum, nominaal)).toBe(7 * procedureWeken);
        expect(dagenBetween(nominaal, einde)).toBeGreaterThanOrEqual(0);
        expect(dagenBetween(nominaal, einde)).toBeLessThanOrEqual(5);
        // Every day it skipped was one on which it could not end.
        for (let dag = nominaal; dag < einde; dag = plusDagen(dag, 1)) expect(isVrij(dag)).toBe(true);
      }),
    );
  });

  test('are monotone in the receipt date, with and without verdaging', () => {
    fc.assert(
      fc.property(
        dagArb,
        fc.integer({ min: 0, max: 40 }),
        procedureArb,
        wekenArb,
        (a, difference, p, weken) => {
          const b = plusDagen(a, difference);
          const without = (ontvangstdatum: string) =>
            termijn(eenTermijnInput({ ontvangstdatum, procedureWeken: p }));
          expect(without(a).einde <= without(b).einde).toBe(true);
          expect(termijn(verdaagd(a, p, weken)).einde <= termijn(verdaagd(b, p, weken)).einde).toBe(true);
          const nib = (dag: string) =>
            termijnNietInBehandeling(eenTermijnInput({ ontvangstdatum: dag }), { beleid: BELEID });
          const [first, tweede] = [nib(a), nib(b)];
          expect(first.soort === 'termijn' && tweede.soort === 'termijn' && first.einde <= tweede.einde).toBe(
            true,
          );
        },
      ),
    );
  });

  test('the verdaging of 9:11 never shortens, and more weeks are never earlier', () => {
    fc.assert(
      fc.property(dagArb, procedureArb, wekenArb, beleidArb, (ontvangstdatum, p, weken, choice) => {
        const beleid = { ...BELEID, ...choice };
        const zonder = termijn(eenTermijnInput({ ontvangstdatum, procedureWeken: p }), beleid);
        const met = termijn(verdaagd(ontvangstdatum, p, weken), beleid);
        expect(met.genegeerd).toEqual([]);
        expect(met.einde > zonder.einde).toBe(true);
        if (weken < 4)
          expect(termijn(verdaagd(ontvangstdatum, p, weken + 1), beleid).einde > met.einde).toBe(true);
      }),
    );
  });

  test('a verdaagd end falls on a free day only beyond twelve weeks under the strict policy', () => {
    fc.assert(
      fc.property(dagArb, procedureArb, wekenArb, beleidArb, (ontvangstdatum, p, weken, choice) => {
        const { einde, nominaal } = termijn(verdaagd(ontvangstdatum, p, weken), { ...BELEID, ...choice });
        if (p + weken > 12 && !choice.atwBovenTwaalfWeken) expect(einde).toBe(nominaal);
        else expect(isVrij(einde)).toBe(false);
      }),
    );
  });

  test('the strict policy is never later than any other reading', () => {
    fc.assert(
      fc.property(dagArb, procedureArb, wekenArb, beleidArb, (ontvangstdatum, p, weken, choice) => {
        const input = verdaagd(ontvangstdatum, p, weken);
        expect(termijn(input).einde <= termijn(input, { ...BELEID, ...choice }).einde).toBe(true);
      }),
    );
  });

  test('are sent on a werkdag, at most five days before the end', () => {
    fc.assert(
      fc.property(dagArb, procedureArb, wekenArb, (ontvangstdatum, p, weken) => {
        const { einde, uiterlijkVerzenden } = termijn(verdaagd(ontvangstdatum, p, weken));
        expect(isVrij(uiterlijkVerzenden)).toBe(false);
        expect(uiterlijkVerzenden <= einde).toBe(true);
        for (let dag = plusDagen(uiterlijkVerzenden, 1); dag <= einde; dag = plusDagen(dag, 1))
          expect(isVrij(dag)).toBe(true);
      }),
    );
  });

  test('asking to complete changes nothing', () => {
    fc.assert(
      fc.property(dagArb, fc.integer({ min: 0, max: 60 }), (ontvangstdatum, dagen) => {
        const aanvullingen = [{ gevraagdOp: ontvangstdatum, ontvangenOp: plusDagen(ontvangstdatum, dagen) }];
        const met = termijn(eenTermijnInput({ ontvangstdatum, aanvullingen }));
        expect(met.einde).toBe(termijn(eenTermijnInput({ ontvangstdatum })).einde);
      }),
    );
  });

  test('are provisional exactly when they end on an ordinary day of a year without decrees', () => {
    fc.assert(
      fc.property(dagArb, (ontvangstdatum) => {
        const { einde, voorlopig } = termijn(eenTermijnInput({ ontvangstdatum }));
        expect(atwDag(einde)).toEqual({ soort: 'gewoon', voorlopig });
      }),
    );
  });
});

describe('extensions', () => {
  const uitstelArb = fc.record({
    instemming: fc.integer({ min: -3, max: 80 }),
    schriftelijk: fc.boolean(),
    uiterlijk: fc.integer({ min: 0, max: 200 }),
  });

  test('what the check allows counts; what it refuses would not have counted', () => {
    fc.assert(
      fc.property(dagArb, fc.array(uitstelArb, { maxLength: 4 }), (ontvangstdatum, choices) => {
        let input = eenTermijnInput({ ontvangstdatum });
        for (const choice of choices) {
          const uitstel: Uitstel = {
            instemmingOp: plusDagen(ontvangstdatum, choice.instemming),
            schriftelijk: choice.schriftelijk,
            uiterlijk: plusDagen(ontvangstdatum, choice.uiterlijk),
          };
          const voor = termijn(input);
          const besluit = checkUitstel(input, uitstel, { beleid: BELEID });
          const erbij = termijn({ ...input, uitstel: [...input.uitstel, uitstel] });
          if (besluit.soort === 'geweigerd') {
            expect(erbij.einde).toBe(voor.einde);
            expect(erbij.genegeerd).toEqual(besluit.weigeringen);
          } else {
            expect(besluit.termijn).toEqual(erbij);
            expect(erbij.einde).toBe(uitstel.uiterlijk);
            expect(erbij.einde > voor.einde).toBe(true);
            input = besluit.invoer;
          }
        }
      }),
    );
  });

  test('verdaging: allowed iff 1–4 whole weeks and both letters between begin and end', () => {
    const briefArb = fc.integer({ min: -5, max: 60 });
    fc.assert(
      fc.property(
        dagArb,
        fc.integer({ min: -1, max: 6 }),
        briefArb,
        briefArb,
        (ontvangstdatum, weken, k, b) => {
          const input = eenTermijnInput({ ontvangstdatum });
          const { einde } = termijn(input);
          const briefKlager = plusDagen(ontvangstdatum, k);
          const briefBeklaagde = plusDagen(ontvangstdatum, b);
          const mag =
            weken >= 1 &&
            weken <= 4 &&
            [briefKlager, briefBeklaagde].every((brief) => brief >= ontvangstdatum && brief <= einde);
          const verdaging = { weken, reden: 'Druk', briefKlager, briefBeklaagde };
          const besluit = checkVerdaging(input, verdaging, { beleid: BELEID });
          expect(besluit.soort).toBe(mag ? 'ok' : 'geweigerd');
          if (besluit.soort === 'ok')
            expect(checkVerdaging(besluit.invoer, verdaging, { beleid: BELEID }).soort).toBe('geweigerd');
        },
      ),
    );
  });
});

describe('years', () => {
  test('the ombudsman year is 365 or 366 days, ends in the same month and never shifts', () => {
    fc.assert(
      fc.property(dagArb, (datum) => {
        const { einde } = ombudsmanTermijn({ soort: 'kennisgeving', datum });
        expect([365, 366]).toContain(dagenBetween(datum, einde));
        expect(einde.slice(5, 7)).toBe(datum.slice(5, 7));
        if (!datum.endsWith('02-29')) expect(einde.slice(5)).toBe(datum.slice(5));
      }),
    );
  });

  test('longer than a year: no up to the anniversary, yes from the day after', () => {
    fc.assert(
      fc.property(dagArb, (gedraging) => {
        const { einde } = ombudsmanTermijn({ soort: 'kennisgeving', datum: gedraging });
        expect(isOuderDanEenJaar(gedraging, einde).soort).toBe('nee');
        expect(isOuderDanEenJaar(gedraging, plusDagen(einde, 1)).soort).toBe('ja');
      }),
    );
  });
});
