/** Properties of the planbord against a slow day-by-day oracle that knows nothing of weeks, segments or caches. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, grotePlanning } from '../../../../tests/support/large-planning.ts';
import { eenInzet } from '../../../../tests/support/planning-builders.ts';
import { caoOn } from '../organisatie/cao.ts';
import type { Inzet, PlanbordGegevens } from '../planning/planning.ts';
import { plusDagen, weekdag } from '../tijd/datum.ts';
import { isCaoFeestdag } from '../tijd/kalender.ts';
import { applyPlan, isGeldigOn, moveMinuten, type Periode, updatePeriode } from '../tijd/periode.ts';
import { maandagen } from '../tijd/week.ts';
import { addDelta, type PlanbordDelta } from './delta.ts';
import { berekenPlanbord } from './planbord.ts';
import type { Planbord } from './types.ts';

const VAN = '2026-03-02';
const WEKEN = 12;
const MAANDAGEN = maandagen(VAN, WEKEN);

function calculate(gegevens: PlanbordGegevens, previous?: Planbord): Planbord {
  return berekenPlanbord(
    { gegevens, vandaag: '2026-03-18', maandagen: MAANDAGEN, rekenwijze: 'auto' },
    previous,
  );
}

/** Per team and week, straight from the formulas of §3.2. */
function oracle(gegevens: PlanbordGegevens): Map<string, { bruto: number; beschikbaar: number }> {
  const uit = new Map<string, { bruto: number; beschikbaar: number }>();
  for (const detachering of gegevens.detacheringen) {
    const organisatie = gegevens.organisaties.find((o) => o.id === detachering.organisatieId);
    const inzet = gegevens.inzet.filter((row) => row.detacheringId === detachering.id);
    const afwezig = gegevens.afwezigheid.filter(
      (row) => row.medewerkerId === detachering.medewerkerId && row.status === 'akkoord',
    );
    for (let i = 0; i < WEKEN * 7; i += 1) {
      const dag = plusDagen(VAN, i);
      if (!isGeldigOn(detachering, dag)) continue;
      const current = inzet.filter((row) => isGeldigOn(row, dag));
      const sum = current.reduce((s, row) => s + row.minutenPerWeek, 0);
      const patroon = detachering.werkpatroon[weekdag(dag)];
      const procenten = afwezig.filter((row) => isGeldigOn(row, dag)).map((row) => row.percentage);
      const uitval =
        organisatie !== undefined && isCaoFeestdag(dag, caoOn(organisatie, dag))
          ? 1
          : Math.max(0, ...procenten) / 100;
      for (const row of current) {
        const key = `${row.teamId}|${Math.floor(i / 7)}`;
        const tot = uit.get(key) ?? { bruto: 0, beschikbaar: 0 };
        const minuten = (patroon * row.minutenPerWeek) / Math.max(sum, detachering.minutenPerWeek);
        uit.set(key, {
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
  .map((choice) => ({ ...choice, gegevens: grotePlanning({ ...choice, teams: 7, van: VAN, weken: WEKEN }) }));

type Bewerking = {
  readonly soort: 'uren' | 'verplaats' | 'afwezig' | 'vraag' | 'detachering' | 'instelling';
  readonly zaad: number;
};

const bewerkingArb: fc.Arbitrary<Bewerking> = fc.record({
  soort: fc.constantFrom('uren', 'uren', 'verplaats', 'afwezig', 'vraag', 'detachering', 'instelling'),
  zaad: fc.integer({ min: 1, max: 1e6 }),
});

let counter = 0;

function newId(): string {
  counter += 1;
  return `n${counter}`;
}

function select<T>(list: readonly T[], random: () => number): T {
  const selected = list[Math.floor(random() * list.length)];
  if (selected === undefined) throw new Error('empty list');
  return selected;
}

function newPeriode(random: () => number): { van: string; tot: string | null } {
  const van = plusDagen(VAN, Math.floor(random() * WEKEN * 7));
  return { van, tot: random() < 0.3 ? null : plusDagen(van, 1 + Math.floor(random() * 30)) };
}

/** A series of one detachering, team and doel, changed by the rule; as a delta. */
function updateInzet(gegevens: PlanbordGegevens, random: () => number): PlanbordDelta {
  const row = select(gegevens.inzet, random);
  const series = gegevens.inzet.filter(
    (r) => r.detacheringId === row.detacheringId && r.teamId === row.teamId && r.doel === row.doel,
  );
  const { van, tot } = newPeriode(random);
  const minuten = select([null, 240, 480, 1200, 2160], random);
  const plan = updatePeriode({ rijen: series, readValue: (r) => r.minutenPerWeek }, van, tot, minuten);
  const create = (periode: Periode, minutenPerWeek: number): Inzet => ({
    ...row,
    ...periode,
    minutenPerWeek,
    id: newId(),
  });
  const na = applyPlan(series, plan, create);
  return {
    inzet: {
      gewijzigd: na.filter((r) => !series.includes(r)),
      verwijderd: plan.verwijderen.map((r) => r.id),
    },
  };
}

function asDelta(gegevens: PlanbordGegevens, { soort, zaad }: Bewerking): PlanbordDelta {
  const random = createRandom(zaad);
  switch (soort) {
    case 'uren':
      return updateInzet(gegevens, random);
    case 'verplaats': {
      const row = select(gegevens.inzet, random);
      return {
        inzet: { gewijzigd: [{ ...row, teamId: select(gegevens.teams, random).id }], verwijderd: [] },
      };
    }
    case 'afwezig': {
      const row = select(gegevens.afwezigheid, random);
      return random() < 0.3
        ? { afwezigheid: { gewijzigd: [], verwijderd: [row.id] } }
        : {
            afwezigheid: {
              gewijzigd: [{ ...row, percentage: 1 + Math.floor(random() * 100) }],
              verwijderd: [],
            },
          };
    }
    case 'vraag': {
      const row = select(gegevens.werkvoorraad, random);
      return {
        werkvoorraad: { gewijzigd: [{ ...row, aantalOpen: Math.floor(random() * 200) }], verwijderd: [] },
      };
    }
    case 'detachering': {
      const row = select(gegevens.detacheringen, random);
      return {
        detacheringen: { gewijzigd: [{ ...row, geldigTot: newPeriode(random).van }], verwijderd: [] },
      };
    }
    case 'instelling':
      return {
        instellingen: {
          gewijzigd: [
            {
              id: 'f',
              sleutel: 'fClientgebonden',
              waarde: 0.5 + random() / 3,
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
        const expected = oracle(gegevens);
        for (const team of calculate(gegevens).teams) {
          team.weken.forEach((week, i) => {
            const { bruto, beschikbaar } = expected.get(`${team.teamId}|${i}`) ?? {
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
          let state = gegevens;
          let planbord = calculate(state);
          for (const edit of bewerkingen) {
            if (!bewerkbaar(state)) break;
            state = addDelta(state, asDelta(state, edit));
            planbord = calculate(state, planbord);
            expect(planbord).toEqual(calculate(state));
          }
          const expected = oracle(state);
          for (const team of planbord.teams) {
            team.weken.forEach((week, i) => {
              expect(week.bruto).toBeCloseTo(expected.get(`${team.teamId}|${i}`)?.bruto ?? 0, 6);
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
        const voor = calculate(gegevens);
        const delta = asDelta(gegevens, { soort: 'uren', zaad });
        const na = calculate(addDelta(gegevens, delta), voor);
        const geraakt = new Set(
          [
            ...(delta.inzet?.gewijzigd ?? []),
            ...gegevens.inzet.filter((r) => delta.inzet?.verwijderd.includes(r.id)),
          ].map((r) => r.detacheringId),
        );
        const personen = new Set(
          gegevens.detacheringen.filter((d) => geraakt.has(d.id)).map((d) => d.medewerkerId),
        );
        for (const row of na.rijen) {
          if (row.soort !== 'vacature' && !personen.has(row.medewerkerId)) expect(voor.rijen).toContain(row);
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
    const voor = calculate(gegevens);
    const na = calculate({ ...gegevens }, voor);
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
          const row = gegevens.inzet[nummer % gegevens.inzet.length] ?? eenInzet();
          const limit = plusDagen(VAN, knip);
          const gesplitst = addDelta(gegevens, {
            inzet: {
              gewijzigd: [
                { ...row, geldigTot: limit },
                { ...row, id: 'tweede', geldigVan: limit },
              ],
              verwijderd: [],
            },
          });
          const voor = calculate(gegevens);
          const na = calculate(gesplitst);
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
        const planbord = calculate(gegevens);
        const sum = (
          ids: readonly string[],
          week: number,
          kies2: (u: Planbord['stad']['weken'][number]) => number,
        ): number =>
          planbord.teams
            .filter((t) => ids.includes(t.teamId))
            .reduce((s, t) => s + (t.weken[week] ? kies2(t.weken[week]) : 0), 0);
        for (const part of [...planbord.gebieden, planbord.stad]) {
          part.weken.forEach((week, i) => {
            expect(week.bruto).toBeCloseTo(
              sum(part.teamIds, i, (u) => u.bruto),
              6,
            );
            expect(week.netto).toBeCloseTo(
              sum(part.teamIds, i, (u) => u.netto),
              6,
            );
            expect(week.clientgebonden).toBeCloseTo(
              sum(part.teamIds, i, (u) => u.clientgebonden),
              6,
            );
            expect(week.vraag ?? 0).toBeCloseTo(
              sum(part.teamIds, i, (u) => u.vraag ?? 0),
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
          const row = gegevens.inzet[nummer % gegevens.inzet.length] ?? eenInzet();
          const naar = 't6';
          const van = gegevens.inzet.filter(
            (r) => r.detacheringId === row.detacheringId && r.teamId === row.teamId && r.doel === row.doel,
          );
          const doel = gegevens.inzet.filter(
            (r) => r.detacheringId === row.detacheringId && r.teamId === naar && r.doel === row.doel,
          );
          if (row.teamId === naar) return;
          const plan = moveMinuten({
            bron: van,
            doel,
            van: plusDagen(VAN, dag),
            tot: plusDagen(VAN, dag + 20),
            minuten,
          });
          const create =
            (teamId: string) =>
            (periode: Periode, minutenPerWeek: number): Inzet => ({
              ...row,
              ...periode,
              teamId,
              minutenPerWeek,
              id: newId(),
            });
          const inzet = [
            ...gegevens.inzet.filter((r) => !van.includes(r) && !doel.includes(r)),
            ...applyPlan(van, plan.bron, create(row.teamId)),
            ...applyPlan(doel, plan.doel, create(naar)),
          ];
          const voor = calculate(gegevens);
          const na = calculate({ ...gegevens, inzet });
          na.stad.weken.forEach((week, i) => {
            expect(week.bruto).toBeCloseTo(voor.stad.weken[i]?.bruto ?? 0, 6);
            expect(week.beschikbaar).toBeCloseTo(voor.stad.weken[i]?.beschikbaar ?? 0, 6);
          });
          const cells = (bord: Planbord): number =>
            bord.rijen.flatMap((r) => r.cellen).reduce((a, b) => a + b, 0);
          expect(cells(na)).toBeCloseTo(cells(voor), 4);
        },
      ),
      { numRuns: 60 },
    );
  });
});
