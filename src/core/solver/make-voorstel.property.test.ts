import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grotePlanning } from '../../../tests/support/large-planning.ts';
import type { PlanbordGegevens } from '../../shared/domain/planning/planning.ts';
import { maandagen } from '../../shared/domain/tijd/week.ts';
import { createModel, takenBy } from '../../shared/domain/voorstel/model.ts';
import { kosten, type Opgave, type Weg } from '../../shared/domain/voorstel/opgave.ts';
import { prepareVoorstel } from '../../shared/domain/voorstel/voorstel.ts';
import { stapKey, type VoorstelDoel, type VoorstelVraag } from '../../shared/domain/voorstel/vraag.ts';
import { makeVoorstel } from './make-voorstel.ts';
import { solve } from './solve.ts';

const VAN = '2026-03-02';
const after = (weken: number): string => maandagen(VAN, weken + 1).at(-1) ?? VAN;
const EXACT = { seconds: 60 };

const ask = (doel: VoorstelDoel, over: Partial<VoorstelVraag> = {}): VoorstelVraag => ({
  ...{ doel, van: VAN, tot: after(4), vast: [], houd: [], anders: [] },
  ...over,
});

const GELIJK = { soort: 'gelijk', gebiedId: null } as const;

/** The least that any choice costs: every weg of every bron, and none. */
function exhaustive(opgave: Opgave): number {
  const groups = [...Map.groupBy(opgave.wegen, ({ bron }) => bron).values()];
  let best = Number.POSITIVE_INFINITY;
  const go = (i: number, taken: readonly Weg[]): void => {
    const group = groups[i];
    if (group === undefined) {
      const cost = kosten(opgave, taken);
      if (cost.soort === 'punten') best = Math.min(best, cost.punten);
      return;
    }
    go(i + 1, taken);
    for (const weg of group) go(i + 1, [...taken, weg]);
  };
  go(0, []);
  return best;
}

/** Random plannings of a few people, and of more. */
const planning = (medewerkers: number) =>
  fc
    .integer({ min: 1, max: 1_000_000 })
    .map((zaad) => grotePlanning({ medewerkers, teams: 3, van: VAN, weken: 6, zaad }));

const doelOf = (gegevens: PlanbordGegevens, kind: number): VoorstelDoel => {
  if (kind === 0) return GELIJK;
  const [team] = gegevens.teams;
  const [medewerker] = gegevens.medewerkers;
  return kind === 1 || medewerker === undefined
    ? { soort: 'tekort', teamId: team?.id ?? '' }
    : { soort: 'uitval', medewerkerId: medewerker.id };
};

describe('by property', () => {
  test('the optimum of small cases is that of an exhaustive search', async () => {
    await fc.assert(
      fc.asyncProperty(planning(5), fc.integer({ min: 0, max: 2 }), async (gegevens, kind) => {
        const { opgave } = prepareVoorstel({ gegevens, vraag: ask(doelOf(gegevens, kind)), vandaag: VAN });
        fc.pre(opgave.wegen.length > 0 && opgave.wegen.length <= 45);
        const solution = await solve(createModel(opgave), EXACT);
        if (solution.soort !== 'oplossing') throw new Error(solution.soort);
        const found = kosten(opgave, takenBy(opgave, solution.values));
        expect(found.soort).toBe('punten');
        if (found.soort === 'punten') expect(found.punten).toBeCloseTo(exhaustive(opgave), 4);
        expect(solution.cost).toBeCloseTo(exhaustive(opgave), 4);
      }),
      { numRuns: 15 },
    );
  });

  test('no hard rule is broken and the goal is never further off; the same question gives the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(planning(14), fc.integer({ min: 0, max: 2 }), async (gegevens, kind) => {
        const vraag = ask(doelOf(gegevens, kind), { vast: [gegevens.medewerkers[1]?.id ?? ''] });
        const made = await makeVoorstel({ gegevens, vraag, vandaag: VAN }, EXACT);
        if (made.soort !== 'voorstel') return expect(made.reden).toBe('geen-doel');
        expect(made.afstand.na).toBeLessThanOrEqual(made.afstand.voor + 1e-6);
        const byKey = made.regels.map(({ stap }) => stapKey(stap));
        expect(new Set(byKey).size).toBe(byKey.length);
        for (const { stap } of made.regels) {
          expect(vraag.vast).not.toContain(stap.medewerkerId);
          const own = gegevens.detacheringen.filter((row) => row.medewerkerId === stap.medewerkerId);
          const contract = own.reduce((sum, row) => sum + row.minutenPerWeek, 0);
          const planned = gegevens.inzet
            .filter((row) => own.some(({ id }) => id === row.detacheringId) && row.geldigVan <= VAN)
            .filter((row) => row.geldigTot === null || row.geldigTot > VAN)
            .reduce((sum, row) => sum + row.minutenPerWeek, 0);
          if (stap.vanTeamId === null) expect(planned + stap.minutenPerWeek).toBeLessThanOrEqual(contract);
        }
        expect(await makeVoorstel({ gegevens, vraag, vandaag: VAN }, EXACT)).toEqual(made);
      }),
      { numRuns: 12 },
    );
  });
});
