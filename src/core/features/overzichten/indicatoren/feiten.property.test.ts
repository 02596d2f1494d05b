import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestDb } from '../../../../../tests/support/create-test-db.ts';
import { addFeiten } from '../../../../shared/domain/indicator/feiten.ts';
import { aantalIn, gemiddelde, mediaan } from '../../../../shared/domain/indicator/verdeling.ts';
import { dagenBetween, isoDatum, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { binnenMaanden, helemaanden } from '../../../../shared/domain/traject/duur.ts';
import { team } from '../../../db/schema/teams.ts';
import { traject } from '../../../db/schema/werkvoorraad.ts';
import { countFeiten, feitenVan } from './feiten.service.ts';

/** What SQL counts of a period against the same counted one by one. */

const TEAMS = ['oost', 'west'] as const;
const EERSTE = 17_897; // 2019-01-01
const dag = fc.integer({ min: EERSTE, max: EERSTE + 1100 });
/** Ends of months: where calendar months are not as long as each other. */
const lastig = fc.constantFrom(
  '2019-08-31',
  '2020-02-29',
  '2020-01-31',
  '2019-11-30',
  '2020-12-31',
  '2019-02-28',
);

type Rij = {
  readonly teamId: string;
  readonly aanmelddatum: string;
  readonly eersteContact: string | null;
  readonly intake: string | null;
  readonly afronding: string | null;
};

const rij: fc.Arbitrary<Rij> = fc
  .record({
    teamId: fc.constantFrom(...TEAMS),
    start: fc.oneof(dag.map(isoDatum), lastig),
    stappen: fc.tuple(
      fc.nat(20),
      fc.nat(60),
      fc.oneof(fc.nat(800), fc.constantFrom(181, 182, 184, 365, 366)),
    ),
    tot: fc.constantFrom(0, 1, 2, 3),
  })
  .map(({ teamId, start, stappen: [a, b, c], tot }) => {
    const contact = plusDagen(start, a);
    const intake = plusDagen(contact, b);
    return {
      teamId,
      aanmelddatum: start,
      eersteContact: tot > 0 ? contact : null,
      intake: tot > 1 ? intake : null,
      afronding: tot > 2 ? plusDagen(intake, c) : null,
    };
  });

function naief(rows: readonly Rij[], van: string, tot: string) {
  const inPeriode = (datum: string | null): datum is string => datum !== null && datum >= van && datum <= tot;
  const openOp = (r: Rij) => r.aanmelddatum <= tot && (r.afronding === null || r.afronding > tot);
  const af = rows.flatMap((r) => (inPeriode(r.afronding) ? [{ ...r, afronding: r.afronding }] : []));
  const wacht = rows.flatMap((r) => (inPeriode(r.intake) ? [dagenBetween(r.aanmelddatum, r.intake)] : []));
  const gesorteerd = wacht.toSorted((a, b) => a - b);
  const midden = gesorteerd.length / 2;
  return {
    instroom: rows.filter((r) => inPeriode(r.aanmelddatum)).length,
    uitstroom: af.length,
    open: rows.filter(openOp).length,
    ondersteund: rows.filter((r) => r.aanmelddatum <= tot && (r.afronding ?? '9') >= van).length,
    wachtend: rows.filter((r) => openOp(r) && (r.intake === null || r.intake > tot)).length,
    binnen6: af.filter((r) => binnenMaanden(r.aanmelddatum, r.afronding, 6)).length,
    binnen12: af.filter((r) => binnenMaanden(r.aanmelddatum, r.afronding, 12)).length,
    maanden: af.map((r) => helemaanden(r.aanmelddatum, r.afronding)).toSorted((a, b) => a - b),
    wachtGemiddeld: wacht.length === 0 ? null : wacht.reduce((a, b) => a + b, 0) / wacht.length,
    wachtMediaan:
      wacht.length === 0
        ? null
        : ((gesorteerd[Math.ceil(midden) - 1] ?? 0) + (gesorteerd[Math.floor(midden)] ?? 0)) / 2,
  };
}

it('every count of a period is that of its rows', () => {
  fc.assert(
    fc.property(fc.array(rij, { maxLength: 120 }), dag, fc.nat(500), (rows, begin, lengte) => {
      const [van, tot] = [isoDatum(begin), isoDatum(begin + lengte)];
      // A traject that begins and ends in each of the years, so that all of them were registered.
      const jaren = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((jaar): Rij => {
        const datum = `${String(jaar)}-06-01`;
        return { teamId: 'oost', aanmelddatum: datum, eersteContact: datum, intake: datum, afronding: datum };
      });
      const all = [...rows, ...jaren];
      const { store } = createTestDb({
        fill: (tx) => {
          tx.insert(team)
            .values(
              TEAMS.map((id, i) => ({
                id,
                soort: 'wijkteam' as const,
                volgorde: i,
                geldigVan: '2012-01-01',
              })),
            )
            .run();
          tx.insert(traject)
            .values(all.map((row, i) => ({ id: `t${String(i)}`, zaaknummer: `z${String(i)}`, ...row })))
            .run();
        },
      });
      const uit = countFeiten(store.lees, { van, tot }, '2030-01-01');
      store.sluit();
      for (const teams of [null, ['oost'], ['west']]) {
        const feiten = feitenVan(uit, teams);
        const eigen = naief(
          all.filter(({ teamId }) => teams?.includes(teamId) ?? true),
          van,
          tot,
        );
        expect({
          instroom: feiten.instroom,
          uitstroom: feiten.uitstroom,
          open: feiten.open,
          ondersteund: feiten.ondersteund,
          wachtend: aantalIn(feiten.wachtend),
          binnen6: feiten.binnen6,
          binnen12: feiten.binnen12,
          maanden: [...feiten.maanden]
            .flatMap(([m, n]) => Array.from({ length: n }, () => m))
            .toSorted((a, b) => a - b),
          wachtGemiddeld: gemiddelde(feiten.wachttijd),
          wachtMediaan: mediaan(feiten.wachttijd),
        }).toEqual(eigen);
      }
      // First add, then divide: the city is the teams added up.
      expect(feitenVan(uit, null)).toEqual(addFeiten([feitenVan(uit, ['oost']), feitenVan(uit, ['west'])]));
    }),
    { numRuns: 15 },
  );
});
