/**
 * A second opinion on the terms, made from the text of the Awb and the Algemene termijnenwet alone: own calendar
 * arithmetic (Date in UTC), Easter from a table, no function of the engine. Dates by hand first, then every day.
 */
import { describe, expect, test } from 'vitest';
import { eenTermijnInput } from '../../../../../tests/support/klacht-builders.ts';
import { klachtbeleidOn } from '../basis/beleid.ts';
import type { Termijn } from '../basis/termijn-types.ts';
import { termijnNietInBehandeling } from './bijzonder.ts';
import { calculateTermijn } from './termijn.ts';

const DAG = 86_400_000;
const PASEN: Readonly<Record<number, string>> = {
  2013: '2013-03-31',
  2014: '2014-04-20',
  2015: '2015-04-05',
  2016: '2016-03-27',
  2017: '2017-04-16',
  2018: '2018-04-01',
  2019: '2019-04-21',
  2020: '2020-04-12',
  2021: '2021-04-04',
  2022: '2022-04-17',
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
};
/** The decrees of 2013, 2016, 2019, 2022 and 2025. */
const GELIJKGESTELD =
  '2014-05-30 2015-01-02 2015-05-04 2015-05-15 2016-05-06 ' +
  '2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27 ' +
  '2020-05-22 2021-05-14 2022-05-27 ' +
  '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26';

const ms = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const iso = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);
const plus = (dag: string, dagen: number): string => iso(ms(dag) + dagen * DAG);

function mayEindigen(dag: string): boolean {
  const jaar = Number(dag.slice(0, 4));
  const naPasen = (ms(dag) - ms(PASEN[jaar] ?? '')) / DAG;
  if (Number.isNaN(naPasen)) throw new Error(`No Easter for ${dag}.`);
  // Koningsdag is on the 27th, but never on a Sunday.
  const koningsdag = new Date(ms(`${jaar}-04-27`)).getUTCDay() === 0 ? '04-26' : '04-27';
  return !(
    [0, 6].includes(new Date(ms(dag)).getUTCDay()) ||
    [-2, 1, 39, 50].includes(naPasen) ||
    ['01-01', koningsdag, '05-05', '12-25', '12-26'].includes(dag.slice(5)) ||
    GELIJKGESTELD.includes(dag)
  );
}

/** `verdaagd`: weeks added to the unshifted end (D5); beyond twelve weeks in all nothing shifts (D4). */
function oracle(ontvangst: string, weken: number, verdaagd: number): string {
  let einde = plus(ontvangst, 7 * (weken + verdaagd));
  if (weken + verdaagd > 12) return einde;
  while (!mayEindigen(einde)) einde = plus(einde, 1);
  return einde;
}

const BELEID = klachtbeleidOn([], '2026-01-01');

/** 4 weeks is the term of 9:8 lid 3. */
function machine(ontvangstdatum: string, weken: number, verdaagd: number): Termijn {
  if (weken === 4) return termijnNietInBehandeling(eenTermijnInput({ ontvangstdatum }), { beleid: BELEID });
  const brief = { reden: 'Druk', briefKlager: ontvangstdatum, briefBeklaagde: ontvangstdatum };
  return calculateTermijn(
    eenTermijnInput({
      ontvangstdatum,
      procedureWeken: weken === 10 ? 10 : 6,
      verdaging: verdaagd === 0 ? null : { weken: verdaagd, ...brief },
    }),
    { beleid: BELEID },
  );
}

/** Receipt, its weekday, weeks, weeks of verdaging, last day. Worked out by another program and read over by hand. */
const GEVALLEN: readonly (readonly [
  ontvangst: string,
  dag: string,
  weken: number,
  v: number,
  einde: string,
])[] = [
  // Every day of the decrees of 2013, 2016 and 2019: what comes in six weeks before it ends after it.
  ['2014-04-18', 'vr', 6, 0, '2014-06-02'],
  ['2014-11-21', 'vr', 6, 0, '2015-01-05'],
  ['2015-03-23', 'ma', 6, 0, '2015-05-06'],
  ['2015-04-03', 'vr', 6, 0, '2015-05-18'],
  ['2016-03-25', 'vr', 6, 0, '2016-05-09'],
  ['2017-03-17', 'vr', 6, 0, '2017-05-01'],
  ['2017-04-14', 'vr', 6, 0, '2017-05-29'],
  ['2018-03-30', 'vr', 6, 0, '2018-05-14'],
  ['2018-11-12', 'ma', 6, 0, '2018-12-27'],
  ['2018-11-19', 'ma', 6, 0, '2019-01-02'],
  ['2019-04-19', 'vr', 6, 0, '2019-06-03'],
  ['2019-11-15', 'vr', 6, 0, '2019-12-30'],
  ['2020-04-10', 'vr', 6, 0, '2020-05-25'],
  ['2021-04-02', 'vr', 6, 0, '2021-05-17'],
  ['2022-04-15', 'vr', 6, 0, '2022-05-30'],
  ['2026-08-03', 'ma', 6, 0, '2026-09-14'],
  ['2026-08-04', 'di', 6, 0, '2026-09-15'],
  ['2026-08-05', 'wo', 6, 0, '2026-09-16'],
  ['2026-08-06', 'do', 6, 0, '2026-09-17'],
  ['2026-08-07', 'vr', 6, 0, '2026-09-18'],
  ['2026-08-08', 'za', 6, 0, '2026-09-21'],
  ['2026-08-09', 'zo', 6, 0, '2026-09-21'],
  ['2025-11-13', 'do', 6, 0, '2025-12-29'],
  ['2025-11-14', 'vr', 6, 0, '2025-12-29'],
  ['2025-11-15', 'za', 6, 0, '2025-12-29'],
  ['2025-11-20', 'do', 6, 0, '2026-01-05'],
  ['2025-11-21', 'vr', 6, 0, '2026-01-05'],
  ['2025-11-22', 'za', 6, 0, '2026-01-05'],
  ['2026-11-13', 'vr', 6, 0, '2026-12-28'],
  ['2026-11-20', 'vr', 6, 0, '2027-01-04'],
  ['2023-11-13', 'ma', 6, 0, '2023-12-27'],
  ['2023-11-14', 'di', 6, 0, '2023-12-27'],
  ['2023-11-20', 'ma', 6, 0, '2024-01-02'],
  ['2024-11-13', 'wo', 6, 0, '2024-12-30'],
  ['2024-11-15', 'vr', 6, 0, '2024-12-30'],
  ['2024-11-20', 'wo', 6, 0, '2025-01-02'],
  ['2027-11-13', 'za', 6, 0, '2027-12-27'],
  ['2027-11-20', 'za', 6, 0, '2028-01-03'],
  ['2028-11-13', 'ma', 6, 0, '2028-12-27'],
  ['2023-02-24', 'vr', 6, 0, '2023-04-11'],
  ['2024-02-16', 'vr', 6, 0, '2024-04-02'],
  ['2024-02-19', 'ma', 6, 0, '2024-04-02'],
  ['2025-03-07', 'vr', 6, 0, '2025-04-22'],
  ['2027-02-12', 'vr', 6, 0, '2027-03-30'],
  ['2028-03-03', 'vr', 6, 0, '2028-04-18'],
  ['2025-03-15', 'za', 6, 0, '2025-04-28'],
  ['2025-03-16', 'zo', 6, 0, '2025-04-28'],
  ['2027-03-15', 'ma', 6, 0, '2027-04-26'],
  ['2027-03-16', 'di', 6, 0, '2027-04-28'],
  ['2028-03-16', 'do', 6, 0, '2028-05-01'],
  ['2023-03-16', 'do', 6, 0, '2023-05-01'],
  ['2023-03-17', 'vr', 6, 0, '2023-05-01'],
  ['2024-03-16', 'za', 6, 0, '2024-04-29'],
  ['2023-03-24', 'vr', 6, 0, '2023-05-08'],
  ['2024-03-24', 'zo', 6, 0, '2024-05-06'],
  ['2025-03-24', 'ma', 6, 0, '2025-05-06'],
  ['2027-03-24', 'wo', 6, 0, '2027-05-10'],
  ['2028-03-24', 'vr', 6, 0, '2028-05-08'],
  ['2023-04-06', 'do', 6, 0, '2023-05-22'],
  ['2024-03-28', 'do', 6, 0, '2024-05-13'],
  ['2025-04-17', 'do', 6, 0, '2025-06-02'],
  ['2026-04-02', 'do', 6, 0, '2026-05-18'],
  ['2027-03-25', 'do', 6, 0, '2027-05-10'],
  ['2028-04-13', 'do', 6, 0, '2028-05-29'],
  ['2023-04-17', 'ma', 6, 0, '2023-05-30'],
  ['2024-04-08', 'ma', 6, 0, '2024-05-21'],
  ['2025-04-28', 'ma', 6, 0, '2025-06-10'],
  ['2026-04-13', 'ma', 6, 0, '2026-05-26'],
  ['2027-04-05', 'ma', 6, 0, '2027-05-18'],
  ['2028-04-24', 'ma', 6, 0, '2028-06-06'],
  ['2028-01-18', 'di', 6, 0, '2028-02-29'],
  ['2028-01-17', 'ma', 6, 0, '2028-02-28'],
  ['2028-02-29', 'di', 6, 0, '2028-04-11'],
  ['2024-02-29', 'do', 6, 0, '2024-04-11'],
  ['2027-12-21', 'di', 10, 0, '2028-02-29'],
  ['2028-02-29', 'di', 10, 0, '2028-05-09'],
  ['2026-03-16', 'ma', 10, 0, '2026-05-26'],
  ['2026-03-06', 'vr', 10, 0, '2026-05-18'],
  ['2025-10-16', 'do', 10, 0, '2025-12-29'],
  ['2025-10-23', 'do', 10, 0, '2026-01-05'],
  ['2026-02-17', 'di', 10, 0, '2026-04-28'],
  ['2026-02-02', 'ma', 6, 4, '2026-04-13'],
  ['2026-01-26', 'ma', 6, 4, '2026-04-07'],
  ['2025-10-23', 'do', 6, 4, '2026-01-05'],
  ['2026-02-14', 'za', 6, 4, '2026-04-28'],
  ['2026-03-06', 'vr', 6, 4, '2026-05-18'],
  ['2026-02-20', 'vr', 6, 1, '2026-04-10'],
  ['2026-02-07', 'za', 6, 2, '2026-04-07'],
  ['2025-11-20', 'do', 6, 3, '2026-01-22'],
  ['2026-02-20', 'vr', 10, 2, '2026-05-18'],
  ['2026-02-13', 'vr', 10, 3, '2026-05-15'],
  ['2026-03-07', 'za', 10, 4, '2026-06-13'],
  ['2026-03-02', 'ma', 10, 4, '2026-06-08'],
  ['2026-01-28', 'wo', 10, 4, '2026-05-06'],
  ['2026-11-27', 'vr', 4, 0, '2026-12-28'],
  ['2026-03-07', 'za', 4, 0, '2026-04-07'],
  ['2026-03-30', 'ma', 4, 0, '2026-04-28'],
  ['2026-04-17', 'vr', 4, 0, '2026-05-18'],
  ['2027-04-08', 'do', 4, 0, '2027-05-10'],
  ['2025-12-05', 'vr', 4, 0, '2026-01-05'],
  ['2026-03-06', 'vr', 4, 0, '2026-04-07'],
  ['2028-02-01', 'di', 4, 0, '2028-02-29'],
];

describe('a second opinion', () => {
  test.each(GEVALLEN)('%s (%s), %i + %i weeks', (ontvangst, dag, weken, verdaagd, einde) => {
    expect(['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'][new Date(ms(ontvangst)).getUTCDay()]).toBe(dag);
    expect(oracle(ontvangst, weken, verdaagd)).toBe(einde);
    expect(machine(ontvangst, weken, verdaagd)).toMatchObject({ soort: 'termijn', einde });
  });

  test.each([4, 6, 10])(
    'every day of receipt from 2013 (ends in 2014) to 2031, %i weeks with every verdaging',
    (weken) => {
      const anders: string[] = [];
      for (let tijd = ms('2013-12-05'); tijd <= ms('2031-12-31'); tijd += DAG) {
        for (const verdaagd of weken === 4 ? [0] : [0, 1, 2, 3, 4]) {
          const ontvangst = iso(tijd);
          const expected = oracle(ontvangst, weken, verdaagd);
          const gekregen = machine(ontvangst, weken, verdaagd);
          const einde = gekregen.soort === 'termijn' ? gekregen.einde : 'none';
          // The decrees end with 2028; what does not shift is certain all the same.
          const voorlopig = gekregen.soort === 'termijn' && gekregen.voorlopig;
          const isOnzeker = weken + verdaagd <= 12 && expected >= '2029';
          if (einde !== expected || voorlopig !== isOnzeker)
            anders.push(`${ontvangst} ${weken}+${verdaagd}: ${einde}, not ${expected}`);
        }
      }
      expect(anders).toEqual([]);
    },
  );
});
