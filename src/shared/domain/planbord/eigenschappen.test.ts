/** Properties of the planbord against a slow day-by-day oracle that knows nothing of weeks, segments or caches. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grotePlanning, maakToeval } from '../../../../tests/support/grote-planning.ts';
import { eenInzet } from '../../../../tests/support/planning-bouwers.ts';
import { caoOp } from '../organisatie/cao.ts';
import type { Inzet, PlanbordGegevens } from '../planning/planning.ts';
import { plusDagen, weekdag } from '../tijd/datum.ts';
import { isCaoFeestdag } from '../tijd/kalender.ts';
import { isGeldigOp, type Periode, pasPlanToe, verplaatsMinuten, wijzigPeriode } from '../tijd/periode.ts';
import { maandagen } from '../tijd/week.ts';
import { type PlanbordDelta, voegDeltaToe } from './delta.ts';
import { berekenPlanbord } from './planbord.ts';
import type { Planbord } from './types.ts';

const VAN = '2026-03-02';
const WEKEN = 12;
const MAANDAGEN = maandagen(VAN, WEKEN);

function bereken(gegevens: PlanbordGegevens, vorige?: Planbord): Planbord {
  return berekenPlanbord(
    { gegevens, vandaag: '2026-03-18', maandagen: MAANDAGEN, rekenwijze: 'auto' },
    vorige,
  );
}

/** Per team and week, straight from the formulas of §3.2. */
function orakel(gegevens: PlanbordGegevens): Map<string, { bruto: number; beschikbaar: number }> {
  const uit = new Map<string, { bruto: number; beschikbaar: number }>();
  for (const detachering of gegevens.detacheringen) {
    const organisatie = gegevens.organisaties.find((o) => o.id === detachering.organisatieId);
    const inzet = gegevens.inzet.filter((rij) => rij.detacheringId === detachering.id);
    const afwezig = gegevens.afwezigheid.filter(
      (rij) => rij.medewerkerId === detachering.medewerkerId && rij.status === 'akkoord',
    );
    for (let i = 0; i < WEKEN * 7; i += 1) {
      const dag = plusDagen(VAN, i);
      if (!isGeldigOp(detachering, dag)) continue;
      const nu = inzet.filter((rij) => isGeldigOp(rij, dag));
      const som = nu.reduce((s, rij) => s + rij.minutenPerWeek, 0);
      const patroon = detachering.werkpatroon[weekdag(dag)];
      const procenten = afwezig.filter((rij) => isGeldigOp(rij, dag)).map((rij) => rij.percentage);
      const uitval =
        organisatie !== undefined && isCaoFeestdag(dag, caoOp(organisatie, dag))
          ? 1
          : Math.max(0, ...procenten) / 100;
      for (const rij of nu) {
        const sleutel = `${rij.teamId}|${Math.floor(i / 7)}`;
        const tot = uit.get(sleutel) ?? { bruto: 0, beschikbaar: 0 };
        const minuten = (patroon * rij.minutenPerWeek) / Math.max(som, detachering.minutenPerWeek);
        uit.set(sleutel, {
          bruto: tot.bruto + minuten,
          beschikbaar: tot.beschikbaar + minuten * (1 - uitval),
        });
      }
    }
  }
  return uit;
}

const planningArb = fc
  .record({ medewerkers: fc.integer({ min: 1, max: 14 }), zaad: fc.integer({ min: 1, max: 1e6 }) })
  .map((keuze) => ({ ...keuze, gegevens: grotePlanning({ ...keuze, teams: 7, van: VAN, weken: WEKEN }) }));

type Bewerking = {
  readonly soort: 'uren' | 'verplaats' | 'afwezig' | 'vraag' | 'detachering' | 'instelling';
  readonly zaad: number;
};

const bewerkingArb: fc.Arbitrary<Bewerking> = fc.record({
  soort: fc.constantFrom('uren', 'uren', 'verplaats', 'afwezig', 'vraag', 'detachering', 'instelling'),
  zaad: fc.integer({ min: 1, max: 1e6 }),
});

let teller = 0;

function nieuwId(): string {
  teller += 1;
  return `n${teller}`;
}

function kies<T>(lijst: readonly T[], toeval: () => number): T {
  const gekozen = lijst[Math.floor(toeval() * lijst.length)];
  if (gekozen === undefined) throw new Error('empty list');
  return gekozen;
}

function nieuwePeriode(toeval: () => number): { van: string; tot: string | null } {
  const van = plusDagen(VAN, Math.floor(toeval() * WEKEN * 7));
  return { van, tot: toeval() < 0.3 ? null : plusDagen(van, 1 + Math.floor(toeval() * 30)) };
}

/** A series of one detachering, team and doel, changed by the rule; as a delta. */
function wijzigInzet(gegevens: PlanbordGegevens, toeval: () => number): PlanbordDelta {
  const rij = kies(gegevens.inzet, toeval);
  const reeks = gegevens.inzet.filter(
    (r) => r.detacheringId === rij.detacheringId && r.teamId === rij.teamId && r.doel === rij.doel,
  );
  const { van, tot } = nieuwePeriode(toeval);
  const minuten = kies([null, 240, 480, 1200, 2160], toeval);
  const plan = wijzigPeriode({ rijen: reeks, waardeVan: (r) => r.minutenPerWeek }, van, tot, minuten);
  const maak = (periode: Periode, minutenPerWeek: number): Inzet => ({
    ...rij,
    ...periode,
    minutenPerWeek,
    id: nieuwId(),
  });
  const na = pasPlanToe(reeks, plan, maak);
  return {
    inzet: { gewijzigd: na.filter((r) => !reeks.includes(r)), verwijderd: plan.verwijderen.map((r) => r.id) },
  };
}

function alsDelta(gegevens: PlanbordGegevens, { soort, zaad }: Bewerking): PlanbordDelta {
  const toeval = maakToeval(zaad);
  switch (soort) {
    case 'uren':
      return wijzigInzet(gegevens, toeval);
    case 'verplaats': {
      const rij = kies(gegevens.inzet, toeval);
      return { inzet: { gewijzigd: [{ ...rij, teamId: kies(gegevens.teams, toeval).id }], verwijderd: [] } };
    }
    case 'afwezig': {
      const rij = kies(gegevens.afwezigheid, toeval);
      return toeval() < 0.3
        ? { afwezigheid: { gewijzigd: [], verwijderd: [rij.id] } }
        : {
            afwezigheid: {
              gewijzigd: [{ ...rij, percentage: 1 + Math.floor(toeval() * 100) }],
              verwijderd: [],
            },
          };
    }
    case 'vraag': {
      const rij = kies(gegevens.werkvoorraad, toeval);
      return {
        werkvoorraad: { gewijzigd: [{ ...rij, aantalOpen: Math.floor(toeval() * 200) }], verwijderd: [] },
      };
    }
    case 'detachering': {
      const rij = kies(gegevens.detacheringen, toeval);
      return {
        detacheringen: { gewijzigd: [{ ...rij, geldigTot: nieuwePeriode(toeval).van }], verwijderd: [] },
      };
    }
    case 'instelling':
      return {
        instellingen: {
          gewijzigd: [
            {
              id: 'f',
              sleutel: 'fClientgebonden',
              waarde: 0.5 + toeval() / 3,
              geldigVan: '2026-04-01',
              geldigTot: null,
            },
          ],
          verwijderd: [],
        },
      };
  }
}

function bewerkbaar(gegevens: PlanbordGegevens): boolean {
  return gegevens.inzet.length > 0 && gegevens.afwezigheid.length > 0;
}

describe('the planbord', () => {
  test('every team and week equals the day-by-day oracle', () => {
    fc.assert(
      fc.property(planningArb, ({ gegevens }) => {
        const verwacht = orakel(gegevens);
        for (const team of bereken(gegevens).teams) {
          team.weken.forEach((week, i) => {
            const { bruto, beschikbaar } = verwacht.get(`${team.teamId}|${i}`) ?? {
              bruto: 0,
              beschikbaar: 0,
            };
            expect(week.bruto).toBeCloseTo(bruto, 6);
            expect(week.beschikbaar).toBeCloseTo(beschikbaar, 6);
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  test('the same after random edits, and incremental equals full to the last bit', () => {
    fc.assert(
      fc.property(
        planningArb,
        fc.array(bewerkingArb, { minLength: 1, maxLength: 8 }),
        ({ gegevens }, bewerkingen) => {
          let stand = gegevens;
          let planbord = bereken(stand);
          for (const bewerking of bewerkingen) {
            if (!bewerkbaar(stand)) break;
            stand = voegDeltaToe(stand, alsDelta(stand, bewerking));
            planbord = bereken(stand, planbord);
            expect(planbord).toEqual(bereken(stand));
          }
          const verwacht = orakel(stand);
          for (const team of planbord.teams) {
            team.weken.forEach((week, i) => {
              expect(week.bruto).toBeCloseTo(verwacht.get(`${team.teamId}|${i}`)?.bruto ?? 0, 6);
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('nothing of a person who was not touched is another object', () => {
    fc.assert(
      fc.property(planningArb, fc.integer({ min: 1, max: 1e6 }), ({ gegevens }, zaad) => {
        const voor = bereken(gegevens);
        const delta = alsDelta(gegevens, { soort: 'uren', zaad });
        const na = bereken(voegDeltaToe(gegevens, delta), voor);
        const geraakt = new Set(
          [
            ...(delta.inzet?.gewijzigd ?? []),
            ...gegevens.inzet.filter((r) => delta.inzet?.verwijderd.includes(r.id)),
          ].map((r) => r.detacheringId),
        );
        const personen = new Set(
          gegevens.detacheringen.filter((d) => geraakt.has(d.id)).map((d) => d.medewerkerId),
        );
        for (const rij of na.rijen) {
          if (rij.soort !== 'vacature' && !personen.has(rij.medewerkerId)) expect(voor.rijen).toContain(rij);
        }
        const teams = new Set(
          [...(delta.inzet?.gewijzigd ?? []), ...gegevens.inzet]
            .filter((r) => geraakt.has(r.detacheringId))
            .map((r) => r.teamId),
        );
        for (const team of na.teams) if (!teams.has(team.teamId)) expect(voor.teams).toContain(team);
      }),
      { numRuns: 60 },
    );
  });

  test('the same data give the same objects', () => {
    const gegevens = grotePlanning({ medewerkers: 12, van: VAN, weken: WEKEN });
    const voor = bereken(gegevens);
    const na = bereken({ ...gegevens }, voor);
    expect(na.rijen).toBe(voor.rijen);
    expect(na.teams).toBe(voor.teams);
    expect(na.gebieden).toBe(voor.gebieden);
    expect(na.stad).toBe(voor.stad);
  });

  test('splitting an inzet row in two adjacent ones changes nothing', () => {
    fc.assert(
      fc.property(
        planningArb,
        fc.integer({ min: 1, max: WEKEN * 7 - 1 }),
        fc.nat(),
        ({ gegevens }, knip, nummer) => {
          const rij = gegevens.inzet[nummer % gegevens.inzet.length] ?? eenInzet();
          const grens = plusDagen(VAN, knip);
          const gesplitst = voegDeltaToe(gegevens, {
            inzet: {
              gewijzigd: [
                { ...rij, geldigTot: grens },
                { ...rij, id: 'tweede', geldigVan: grens },
              ],
              verwijderd: [],
            },
          });
          const voor = bereken(gegevens);
          const na = bereken(gesplitst);
          expect(na.rijen).toEqual(voor.rijen);
          expect(na.teams).toEqual(voor.teams);
          expect(na.gebieden).toEqual(voor.gebieden);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('teams add up to their gebied, and all of them to the city', () => {
    fc.assert(
      fc.property(planningArb, ({ gegevens }) => {
        const planbord = bereken(gegevens);
        const som = (
          ids: readonly string[],
          week: number,
          kies2: (u: Planbord['stad']['weken'][number]) => number,
        ): number =>
          planbord.teams
            .filter((t) => ids.includes(t.teamId))
            .reduce((s, t) => s + (t.weken[week] ? kies2(t.weken[week]) : 0), 0);
        for (const deel of [...planbord.gebieden, planbord.stad]) {
          deel.weken.forEach((week, i) => {
            expect(week.bruto).toBeCloseTo(
              som(deel.teamIds, i, (u) => u.bruto),
              6,
            );
            expect(week.netto).toBeCloseTo(
              som(deel.teamIds, i, (u) => u.netto),
              6,
            );
            expect(week.clientgebonden).toBeCloseTo(
              som(deel.teamIds, i, (u) => u.clientgebonden),
              6,
            );
            expect(week.vraag ?? 0).toBeCloseTo(
              som(deel.teamIds, i, (u) => u.vraag ?? 0),
              6,
            );
            expect(week.bruto - week.afwezig).toBeCloseTo(week.beschikbaar, 6);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('moving hours from A to B keeps the hours of the city', () => {
    fc.assert(
      fc.property(
        planningArb,
        fc.nat(),
        fc.integer({ min: 1, max: 2400 }),
        fc.integer({ min: 0, max: 60 }),
        ({ gegevens }, nummer, minuten, dag) => {
          const rij = gegevens.inzet[nummer % gegevens.inzet.length] ?? eenInzet();
          const naar = 't6';
          const van = gegevens.inzet.filter(
            (r) => r.detacheringId === rij.detacheringId && r.teamId === rij.teamId && r.doel === rij.doel,
          );
          const doel = gegevens.inzet.filter(
            (r) => r.detacheringId === rij.detacheringId && r.teamId === naar && r.doel === rij.doel,
          );
          if (rij.teamId === naar) return;
          const plan = verplaatsMinuten({
            bron: van,
            doel,
            van: plusDagen(VAN, dag),
            tot: plusDagen(VAN, dag + 20),
            minuten,
          });
          const maak =
            (teamId: string) =>
            (periode: Periode, minutenPerWeek: number): Inzet => ({
              ...rij,
              ...periode,
              teamId,
              minutenPerWeek,
              id: nieuwId(),
            });
          const inzet = [
            ...gegevens.inzet.filter((r) => !van.includes(r) && !doel.includes(r)),
            ...pasPlanToe(van, plan.bron, maak(rij.teamId)),
            ...pasPlanToe(doel, plan.doel, maak(naar)),
          ];
          const voor = bereken(gegevens);
          const na = bereken({ ...gegevens, inzet });
          na.stad.weken.forEach((week, i) => {
            expect(week.bruto).toBeCloseTo(voor.stad.weken[i]?.bruto ?? 0, 6);
            expect(week.beschikbaar).toBeCloseTo(voor.stad.weken[i]?.beschikbaar ?? 0, 6);
          });
          const cellen = (bord: Planbord): number =>
            bord.rijen.flatMap((r) => r.cellen).reduce((a, b) => a + b, 0);
          expect(cellen(na)).toBeCloseTo(cellen(voor), 4);
        },
      ),
      { numRuns: 60 },
    );
  });
});
