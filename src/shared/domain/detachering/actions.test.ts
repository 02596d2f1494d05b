import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inzet } from '../planning/planning.ts';
import { plusDagen } from '../tijd/datum.ts';
import { isGeldigOn, overlapt } from '../tijd/periode.ts';
import { beeindig, mergeOverlap, setOver, splits, toRato, verleng } from './actions.ts';
import { inzetGevolgen, teamGevolgen, teamGevolgText, waarschuwingen } from './gevolg.ts';
import { type DetacheringRow, type Snapshot, snapshotDifference } from './plan.ts';

const UUR = 60;

const detachering = (anders: Partial<DetacheringRow> = {}): DetacheringRow => ({
  id: 'd1',
  medewerkerId: 'm1',
  organisatieId: 'enver',
  functieId: 'f1',
  subsidieafspraakId: null,
  minutenPerWeek: 28 * UUR,
  werkpatroon: [420, 420, 420, 420, 0, 0, 0],
  geldigVan: '2020-01-01',
  geldigTot: null,
  ...anders,
});
const inzet = (anders: Partial<Inzet> = {}): Inzet => ({
  id: 'i1',
  detacheringId: 'd1',
  teamId: 'oost',
  doel: 'casuistiek',
  minutenPerWeek: 28 * UUR,
  geldigVan: '2020-01-01',
  geldigTot: null,
  ...anders,
});
const ids = () => {
  let counter = 0;
  return () => `n${++counter}`;
};

const EEN: Snapshot = { detacheringen: [detachering()], inzet: [inzet()] };
const row = (state: Snapshot): DetacheringRow => {
  const [first] = state.detacheringen;
  if (first === undefined) throw new Error('leeg');
  return first;
};

describe('hours from a date', () => {
  const na = splits(EEN, row(EEN), '2021-03-01', { minutenPerWeek: 20 * UUR }, ids());

  test('closes and opens the detachering, and moves the inzet with its hours', () => {
    expect(na.detacheringen).toMatchObject([
      { id: 'd1', geldigTot: '2021-03-01', minutenPerWeek: 28 * UUR },
      { id: 'n1', geldigVan: '2021-03-01', geldigTot: null, minutenPerWeek: 20 * UUR },
    ]);
    expect(na.inzet).toMatchObject([
      { id: 'i1', detacheringId: 'd1', geldigTot: '2021-03-01', minutenPerWeek: 28 * UUR },
      { id: 'n2', detacheringId: 'n1', geldigVan: '2021-03-01', minutenPerWeek: 28 * UUR },
    ]);
  });

  test('says what each team gets less, and that inzet is more than the contract', () => {
    const [gevolg] = teamGevolgen(EEN, na);
    expect(gevolg).toEqual({ teamId: 'oost', minutenPerWeek: -8 * UUR, van: '2021-03-01', tot: null });
    expect(gevolg && teamGevolgText('Oost', gevolg)).toBe('Oost −8\u00a0u/w vanaf 1 maart 2021');
    const limits = { contractWaarschuwingMinuten: 36 * UUR, contractMaximumMinuten: 40 * UUR };
    expect(waarschuwingen(na, snapshotDifference(EEN, na), limits, () => 'Modelink, Tijn')).toEqual([
      'Modelink, Tijn: vanaf 1 maart 2021 is 8\u00a0u per week meer ingezet dan het contract.',
    ]);
  });

  test('from its first day there is nothing to close', () => {
    const same = splits(EEN, row(EEN), '2020-01-01', { minutenPerWeek: 20 * UUR }, ids());
    expect(same.detacheringen).toMatchObject([
      { id: 'd1', geldigVan: '2020-01-01', minutenPerWeek: 20 * UUR },
    ]);
    expect(same.inzet).toEqual([inzet()]);
  });

  test('inzet can follow in proportion, in quarters of an hour', () => {
    const state: Snapshot = {
      detacheringen: [detachering()],
      inzet: [
        inzet({ minutenPerWeek: 20 * UUR }),
        inzet({ id: 'i2', teamId: 'zuid', minutenPerWeek: 8 * UUR }),
      ],
    };
    const half = splits(
      state,
      row(state),
      '2021-03-01',
      { minutenPerWeek: 14 * UUR },
      ids(),
      toRato(state, row(state), '2021-03-01', 14 * UUR),
    );
    const later = half.inzet.filter((i) => i.geldigVan === '2021-03-01');
    expect(later.map((i) => i.minutenPerWeek)).toEqual([10 * UUR, 4 * UUR]);
  });
});

describe('end and prolong', () => {
  test('ending closes the inzet; prolonging takes inzet along that ran to the old end', () => {
    const kort = beeindig(EEN, row(EEN), '2021-03-01', ids());
    expect([...kort.detacheringen, ...kort.inzet].map((r) => r.geldigTot)).toEqual([
      '2021-03-01',
      '2021-03-01',
    ]);
    expect(inzetGevolgen(EEN, kort)).toMatchObject([
      { wat: 'stopt', van: '2021-03-01', minutenPerWeek: 28 * UUR },
    ]);
    const weer = verleng(kort, row(kort), '2021-06-01');
    expect([...weer.detacheringen, ...weer.inzet].map((r) => r.geldigTot)).toEqual([
      '2021-06-01',
      '2021-06-01',
    ]);
    expect(teamGevolgen(kort, weer)).toEqual([
      { teamId: 'oost', minutenPerWeek: 28 * UUR, van: '2021-03-01', tot: '2021-06-01' },
    ]);
  });

  test('inzet that begins later goes', () => {
    const state: Snapshot = { ...EEN, inzet: [inzet({ geldigVan: '2021-05-01' })] };
    expect(beeindig(state, row(state), '2021-03-01', ids()).inzet).toEqual([]);
  });
});

describe('another organisation', () => {
  test('takes later detacheringen along and leaves the agreement behind', () => {
    const state: Snapshot = {
      detacheringen: [
        detachering({ geldigTot: '2021-06-01', subsidieafspraakId: 'a1' }),
        detachering({ id: 'd2', geldigVan: '2021-06-01', minutenPerWeek: 32 * UUR }),
      ],
      inzet: [inzet({ geldigTot: '2021-06-01' })],
    };
    const na = setOver(state, state.detacheringen, '2021-03-01', 'dock', ids());
    expect(na.detacheringen).toMatchObject([
      { id: 'd1', organisatieId: 'enver', geldigTot: '2021-03-01', subsidieafspraakId: 'a1' },
      { id: 'n1', organisatieId: 'dock', geldigTot: '2021-06-01', subsidieafspraakId: null },
      { id: 'd2', organisatieId: 'dock' },
    ]);
    expect(teamGevolgen(state, na)).toEqual([]);
    expect(inzetGevolgen(state, na)).toMatchObject([{ wat: 'loopt-door', van: '2021-03-01' }]);
  });

  test('two detacheringen that come together become one of the hours together, inzet per team added', () => {
    const state: Snapshot = {
      detacheringen: [
        detachering({ minutenPerWeek: 20 * UUR, werkpatroon: [600, 600, 0, 0, 0, 0, 0] }),
        detachering({
          id: 'd2',
          functieId: 'f2',
          geldigVan: '2020-07-01',
          minutenPerWeek: 16 * UUR,
          werkpatroon: [0, 0, 480, 480, 0, 0, 0],
        }),
      ],
      inzet: [
        inzet({ minutenPerWeek: 20 * UUR }),
        inzet({ id: 'i2', detacheringId: 'd2', geldigVan: '2020-07-01', minutenPerWeek: 16 * UUR }),
      ],
    };
    const na = mergeOverlap(state, 'enver', ids());
    expect(na.detacheringen).toMatchObject([
      { minutenPerWeek: 20 * UUR, geldigVan: '2020-01-01', geldigTot: '2020-07-01' },
      {
        minutenPerWeek: 36 * UUR,
        geldigVan: '2020-07-01',
        functieId: 'f1',
        werkpatroon: [600, 600, 480, 480, 0, 0, 0],
      },
    ]);
    const later = na.inzet.filter((i) => isGeldigOn(i, '2020-08-01'));
    expect(later.map((i) => i.minutenPerWeek)).toEqual([36 * UUR]);
    expect(teamGevolgen(state, na)).toEqual([]);
  });
});

const dag = fc.integer({ min: 0, max: 800 }).map((n) => plusDagen('2020-01-01', n));
const periode = fc.tuple(dag, fc.option(fc.integer({ min: 1, max: 500 }))).map(([van, duration]) => ({
  geldigVan: van,
  geldigTot: duration === null ? null : plusDagen(van, duration),
}));

describe('a fusie, by property', () => {
  test('keeps every hour of contract and inzet on every day, and leaves no overlap at one organisation', () => {
    const part = fc.record({
      periode,
      contract: fc.integer({ min: 1, max: 20 }),
      uren: fc.integer({ min: 1, max: 20 }),
      team: fc.constantFrom('oost', 'zuid'),
    });
    fc.assert(
      fc.property(part, part, part, dag, (a, b, c, datum) => {
        const parts = [a, b, c].map(({ periode: p, contract, uren, team }, i) => ({
          detachering: detachering({
            id: `d${i}`,
            organisatieId: `o${i}`,
            minutenPerWeek: contract * UUR,
            werkpatroon: [contract * UUR, 0, 0, 0, 0, 0, 0],
            ...p,
          }),
          inzet: inzet({
            id: `i${i}`,
            detacheringId: `d${i}`,
            teamId: team,
            minutenPerWeek: uren * UUR,
            ...p,
          }),
        }));
        const voor: Snapshot = {
          detacheringen: parts.map((d) => d.detachering),
          inzet: parts.map((d) => d.inzet),
        };
        const createId = ids();
        const over = setOver(voor, voor.detacheringen.slice(0, 2), datum, 'o2', createId);
        const na = mergeOverlap(over, 'o2', createId);
        const op = (state: Snapshot, d: string) => ({
          contract: state.detacheringen.reduce((s, r) => s + (isGeldigOn(r, d) ? r.minutenPerWeek : 0), 0),
          oost: state.inzet.reduce(
            (s, r) => s + (r.teamId === 'oost' && isGeldigOn(r, d) ? r.minutenPerWeek : 0),
            0,
          ),
          alles: state.inzet.reduce((s, r) => s + (isGeldigOn(r, d) ? r.minutenPerWeek : 0), 0),
        });
        for (let n = 0; n < 1400; n += 53) {
          const d = plusDagen('2020-01-01', n);
          expect(op(na, d)).toEqual(op(voor, d));
        }
        for (const [i, x] of na.detacheringen.entries()) {
          expect(x.werkpatroon.reduce((s, m) => s + m, 0)).toBe(x.minutenPerWeek);
          if (x.organisatieId !== 'o2') continue;
          expect(na.detacheringen.slice(i + 1).some((y) => y.organisatieId === 'o2' && overlapt(x, y))).toBe(
            false,
          );
        }
        for (const i of na.inzet) {
          const d = na.detacheringen.find((r) => r.id === i.detacheringId);
          expect(d !== undefined && d.geldigVan <= i.geldigVan).toBe(true);
          expect(d?.geldigTot === null || (i.geldigTot !== null && i.geldigTot <= (d?.geldigTot ?? ''))).toBe(
            true,
          );
        }
        expect(new Set(na.inzet.map((i) => i.id)).size).toBe(na.inzet.length);
        expect(new Set(na.detacheringen.map((d) => d.id)).size).toBe(na.detacheringen.length);
      }),
    );
  });
});

test('naar rato: who was planned in full stays planned in full, whenever each team began', () => {
  const maart = (dag: number) => plusDagen('2026-03-01', dag);
  const team = fc.record({ minuten: fc.integer({ min: 1, max: 400 }), van: fc.nat({ max: 20 }) });
  fc.assert(
    fc.property(
      fc.integer({ min: 1200, max: 2400 }),
      fc.integer({ min: 60, max: 2400 }),
      fc.array(team, { maxLength: 3 }),
      fc.nat({ max: 20 }),
      (old, nieuw, teams, dag) => {
        const begin = detachering({ minutenPerWeek: old, geldigVan: maart(0) });
        const part = teams.map(({ minuten, van }, i) =>
          inzet({ id: `t${i}`, teamId: `t${i}`, minutenPerWeek: minuten, geldigVan: maart(van) }),
        );
        const dagen = [...new Set([0, ...teams.map(({ van }) => van)])].sort((a, b) => a - b);
        const rest = dagen.map((van, i) => {
          const bezet = part.reduce((sum, r) => sum + (isGeldigOn(r, maart(van)) ? r.minutenPerWeek : 0), 0);
          const tot = dagen[i + 1];
          const periode = { geldigVan: maart(van), geldigTot: tot === undefined ? null : maart(tot) };
          return inzet({ id: `r${i}`, teamId: 'rest', minutenPerWeek: old - bezet, ...periode });
        });
        const state: Snapshot = { detacheringen: [begin], inzet: [...part, ...rest] };
        const van = maart(dag);
        const minuten = toRato(state, begin, van, nieuw);
        const na = splits(state, begin, van, { minutenPerWeek: nieuw }, ids(), minuten);
        for (const later of [dag, ...dagen.filter((d) => d > dag)]) {
          const lopend = na.inzet.filter((r) => isGeldigOn(r, maart(later)));
          expect(lopend.reduce((sum, r) => sum + r.minutenPerWeek, 0)).toBe(nieuw);
        }
      },
    ),
  );
});
