/** Properties of the term engine over all dates from 2014 to 2060. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eenTermijnInvoer } from '../../../../../tests/support/klacht-bouwers.ts';
import { dagenTussen, dagnummer, isoDatum, plusDagen, weekdag } from '../../tijd/datum.ts';
import { atwDag, isAtwDag } from '../../tijd/kalender.ts';
import { klachtbeleidOp } from '../basis/beleid.ts';
import type { TermijnInvoer, Uitstel, WettelijkeTermijn } from '../basis/termijn-types.ts';
import { isOuderDanEenJaar, ombudsmanTermijn, termijnNietInBehandeling } from './bijzonder.ts';
import { controleerUitstel, controleerVerdaging } from './controle.ts';
import { berekenTermijn } from './termijn.ts';

const BELEID = klachtbeleidOp([], '2026-01-01');
const beleidArb = fc.record({
  atwBovenTwaalfWeken: fc.boolean(),
  verdagingVanafNominaal: fc.boolean(),
});
const dagArb = fc
  .integer({ min: dagnummer('2014-01-01'), max: dagnummer('2060-12-31') })
  .map((nummer) => isoDatum(nummer));
const procedureArb = fc.constantFrom(6 as const, 10 as const);
const wekenArb = fc.integer({ min: 1, max: 4 });

function termijn(invoer: TermijnInvoer, beleid = BELEID): WettelijkeTermijn {
  const uitkomst = berekenTermijn(invoer, { beleid });
  if (uitkomst.soort === 'geen') throw new Error('geen termijn');
  return uitkomst;
}

function verdaagd(ontvangstdatum: string, procedureWeken: 6 | 10, weken: number): TermijnInvoer {
  const verdaging = { weken, reden: 'Druk', briefKlager: ontvangstdatum, briefBeklaagde: ontvangstdatum };
  return eenTermijnInvoer({ ontvangstdatum, procedureWeken, verdaging });
}

const isVrij = (dag: string): boolean => weekdag(dag) > 4 || isAtwDag(dag);

describe('terms', () => {
  test('day by day from 2014 to 2060: the longest shift is five days', () => {
    let langste = 0;
    for (let nummer = dagnummer('2014-01-01'); nummer <= dagnummer('2060-12-31'); nummer += 1) {
      const { einde, nominaal } = termijn(eenTermijnInvoer({ ontvangstdatum: isoDatum(nummer) }));
      if (isVrij(einde)) throw new Error(`${isoDatum(nummer)} ends on a free day: ${einde}`);
      langste = Math.max(langste, dagenTussen(nominaal, einde));
    }
    expect(langste).toBe(5);
  });

  test('never end on a weekend or a day of the law, and shift by at most five days', () => {
    fc.assert(
      fc.property(dagArb, procedureArb, (ontvangstdatum, procedureWeken) => {
        const { einde, nominaal } = termijn(eenTermijnInvoer({ ontvangstdatum, procedureWeken }));
        expect(isVrij(einde)).toBe(false);
        expect(dagenTussen(ontvangstdatum, nominaal)).toBe(7 * procedureWeken);
        expect(dagenTussen(nominaal, einde)).toBeGreaterThanOrEqual(0);
        expect(dagenTussen(nominaal, einde)).toBeLessThanOrEqual(5);
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
        (a, verschil, p, weken) => {
          const b = plusDagen(a, verschil);
          const zonder = (ontvangstdatum: string) =>
            termijn(eenTermijnInvoer({ ontvangstdatum, procedureWeken: p }));
          expect(zonder(a).einde <= zonder(b).einde).toBe(true);
          expect(termijn(verdaagd(a, p, weken)).einde <= termijn(verdaagd(b, p, weken)).einde).toBe(true);
          const nib = (dag: string) =>
            termijnNietInBehandeling(eenTermijnInvoer({ ontvangstdatum: dag }), { beleid: BELEID });
          const [eerste, tweede] = [nib(a), nib(b)];
          expect(
            eerste.soort === 'termijn' && tweede.soort === 'termijn' && eerste.einde <= tweede.einde,
          ).toBe(true);
        },
      ),
    );
  });

  test('the verdaging of 9:11 never shortens, and more weeks are never earlier', () => {
    fc.assert(
      fc.property(dagArb, procedureArb, wekenArb, beleidArb, (ontvangstdatum, p, weken, keuze) => {
        const beleid = { ...BELEID, ...keuze };
        const zonder = termijn(eenTermijnInvoer({ ontvangstdatum, procedureWeken: p }), beleid);
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
      fc.property(dagArb, procedureArb, wekenArb, beleidArb, (ontvangstdatum, p, weken, keuze) => {
        const { einde, nominaal } = termijn(verdaagd(ontvangstdatum, p, weken), { ...BELEID, ...keuze });
        if (p + weken > 12 && !keuze.atwBovenTwaalfWeken) expect(einde).toBe(nominaal);
        else expect(isVrij(einde)).toBe(false);
      }),
    );
  });

  test('the strict policy is never later than any other reading', () => {
    fc.assert(
      fc.property(dagArb, procedureArb, wekenArb, beleidArb, (ontvangstdatum, p, weken, keuze) => {
        const invoer = verdaagd(ontvangstdatum, p, weken);
        expect(termijn(invoer).einde <= termijn(invoer, { ...BELEID, ...keuze }).einde).toBe(true);
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
        const met = termijn(eenTermijnInvoer({ ontvangstdatum, aanvullingen }));
        expect(met.einde).toBe(termijn(eenTermijnInvoer({ ontvangstdatum })).einde);
      }),
    );
  });

  test('are provisional exactly when they end on an ordinary day of a year without decrees', () => {
    fc.assert(
      fc.property(dagArb, (ontvangstdatum) => {
        const { einde, voorlopig } = termijn(eenTermijnInvoer({ ontvangstdatum }));
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
      fc.property(dagArb, fc.array(uitstelArb, { maxLength: 4 }), (ontvangstdatum, keuzes) => {
        let invoer = eenTermijnInvoer({ ontvangstdatum });
        for (const keuze of keuzes) {
          const uitstel: Uitstel = {
            instemmingOp: plusDagen(ontvangstdatum, keuze.instemming),
            schriftelijk: keuze.schriftelijk,
            uiterlijk: plusDagen(ontvangstdatum, keuze.uiterlijk),
          };
          const voor = termijn(invoer);
          const besluit = controleerUitstel(invoer, uitstel, { beleid: BELEID });
          const erbij = termijn({ ...invoer, uitstel: [...invoer.uitstel, uitstel] });
          if (besluit.soort === 'geweigerd') {
            expect(erbij.einde).toBe(voor.einde);
            expect(erbij.genegeerd).toEqual(besluit.weigeringen);
          } else {
            expect(besluit.termijn).toEqual(erbij);
            expect(erbij.einde).toBe(uitstel.uiterlijk);
            expect(erbij.einde > voor.einde).toBe(true);
            invoer = besluit.invoer;
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
          const invoer = eenTermijnInvoer({ ontvangstdatum });
          const { einde } = termijn(invoer);
          const briefKlager = plusDagen(ontvangstdatum, k);
          const briefBeklaagde = plusDagen(ontvangstdatum, b);
          const mag =
            weken >= 1 &&
            weken <= 4 &&
            [briefKlager, briefBeklaagde].every((brief) => brief >= ontvangstdatum && brief <= einde);
          const verdaging = { weken, reden: 'Druk', briefKlager, briefBeklaagde };
          const besluit = controleerVerdaging(invoer, verdaging, { beleid: BELEID });
          expect(besluit.soort).toBe(mag ? 'ok' : 'geweigerd');
          if (besluit.soort === 'ok')
            expect(controleerVerdaging(besluit.invoer, verdaging, { beleid: BELEID }).soort).toBe(
              'geweigerd',
            );
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
        expect([365, 366]).toContain(dagenTussen(datum, einde));
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
