import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inzet } from '../planning/planning.ts';
import { plusDagen } from '../tijd/datum.ts';
import { isGeldigOp, overlapt } from '../tijd/periode.ts';
import { beeindig, naarRato, splits, verleng, voegOverlapSamen, zetOver } from './acties.ts';
import { inzetGevolgen, teamGevolgen, teamGevolgTekst, waarschuwingen } from './gevolg.ts';
import { type DetacheringRij, type Stand, verschilVanStand } from './plan.ts';

const UUR = 60;

const detachering = (anders: Partial<DetacheringRij> = {}): DetacheringRij => ({
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
  let teller = 0;
  return () => `n${++teller}`;
};

const EEN: Stand = { detacheringen: [detachering()], inzet: [inzet()] };
const rij = (stand: Stand): DetacheringRij => {
  const [eerste] = stand.detacheringen;
  if (eerste === undefined) throw new Error('leeg');
  return eerste;
};

describe('hours from a date', () => {
  const na = splits(EEN, rij(EEN), '2021-03-01', { minutenPerWeek: 20 * UUR }, ids());

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
    expect(gevolg && teamGevolgTekst('Oost', gevolg)).toBe('Oost −8\u00a0u/w vanaf 1 maart 2021');
    const grenzen = { contractWaarschuwingMinuten: 36 * UUR, contractMaximumMinuten: 40 * UUR };
    expect(waarschuwingen(na, verschilVanStand(EEN, na), grenzen, () => 'Modelink, Tijn')).toEqual([
      'Modelink, Tijn: vanaf 1 maart 2021 is 8\u00a0u per week meer ingezet dan het contract.',
    ]);
  });

  test('from its first day there is nothing to close', () => {
    const zelfde = splits(EEN, rij(EEN), '2020-01-01', { minutenPerWeek: 20 * UUR }, ids());
    expect(zelfde.detacheringen).toMatchObject([
      { id: 'd1', geldigVan: '2020-01-01', minutenPerWeek: 20 * UUR },
    ]);
    expect(zelfde.inzet).toEqual([inzet()]);
  });

  test('inzet can follow in proportion, in quarters of an hour', () => {
    const stand: Stand = {
      detacheringen: [detachering()],
      inzet: [
        inzet({ minutenPerWeek: 20 * UUR }),
        inzet({ id: 'i2', teamId: 'zuid', minutenPerWeek: 8 * UUR }),
      ],
    };
    const half = splits(
      stand,
      rij(stand),
      '2021-03-01',
      { minutenPerWeek: 14 * UUR },
      ids(),
      naarRato(stand, rij(stand), '2021-03-01', 14 * UUR),
    );
    const later = half.inzet.filter((i) => i.geldigVan === '2021-03-01');
    expect(later.map((i) => i.minutenPerWeek)).toEqual([10 * UUR, 4 * UUR]);
  });
});

describe('end and prolong', () => {
  test('ending closes the inzet; prolonging takes inzet along that ran to the old end', () => {
    const kort = beeindig(EEN, rij(EEN), '2021-03-01', ids());
    expect([...kort.detacheringen, ...kort.inzet].map((r) => r.geldigTot)).toEqual([
      '2021-03-01',
      '2021-03-01',
    ]);
    expect(inzetGevolgen(EEN, kort)).toMatchObject([
      { wat: 'stopt', van: '2021-03-01', minutenPerWeek: 28 * UUR },
    ]);
    const weer = verleng(kort, rij(kort), '2021-06-01');
    expect([...weer.detacheringen, ...weer.inzet].map((r) => r.geldigTot)).toEqual([
      '2021-06-01',
      '2021-06-01',
    ]);
    expect(teamGevolgen(kort, weer)).toEqual([
      { teamId: 'oost', minutenPerWeek: 28 * UUR, van: '2021-03-01', tot: '2021-06-01' },
    ]);
  });

  test('inzet that begins later goes', () => {
    const stand: Stand = { ...EEN, inzet: [inzet({ geldigVan: '2021-05-01' })] };
    expect(beeindig(stand, rij(stand), '2021-03-01', ids()).inzet).toEqual([]);
  });
});

describe('another organisation', () => {
  test('takes later detacheringen along and leaves the agreement behind', () => {
    const stand: Stand = {
      detacheringen: [
        detachering({ geldigTot: '2021-06-01', subsidieafspraakId: 'a1' }),
        detachering({ id: 'd2', geldigVan: '2021-06-01', minutenPerWeek: 32 * UUR }),
      ],
      inzet: [inzet({ geldigTot: '2021-06-01' })],
    };
    const na = zetOver(stand, stand.detacheringen, '2021-03-01', 'dock', ids());
    expect(na.detacheringen).toMatchObject([
      { id: 'd1', organisatieId: 'enver', geldigTot: '2021-03-01', subsidieafspraakId: 'a1' },
      { id: 'n1', organisatieId: 'dock', geldigTot: '2021-06-01', subsidieafspraakId: null },
      { id: 'd2', organisatieId: 'dock' },
    ]);
    expect(teamGevolgen(stand, na)).toEqual([]);
    expect(inzetGevolgen(stand, na)).toMatchObject([{ wat: 'loopt-door', van: '2021-03-01' }]);
  });

  test('two detacheringen that come together become one of the hours together, inzet per team added', () => {
    const stand: Stand = {
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
    const na = voegOverlapSamen(stand, 'enver', ids());
    expect(na.detacheringen).toMatchObject([
      { minutenPerWeek: 20 * UUR, geldigVan: '2020-01-01', geldigTot: '2020-07-01' },
      {
        minutenPerWeek: 36 * UUR,
        geldigVan: '2020-07-01',
        functieId: 'f1',
        werkpatroon: [600, 600, 480, 480, 0, 0, 0],
      },
    ]);
    const later = na.inzet.filter((i) => isGeldigOp(i, '2020-08-01'));
    expect(later.map((i) => i.minutenPerWeek)).toEqual([36 * UUR]);
    expect(teamGevolgen(stand, na)).toEqual([]);
  });
});

const dag = fc.integer({ min: 0, max: 800 }).map((n) => plusDagen('2020-01-01', n));
const periode = fc
  .tuple(dag, fc.option(fc.integer({ min: 1, max: 500 })))
  .map(([van, duur]) => ({ geldigVan: van, geldigTot: duur === null ? null : plusDagen(van, duur) }));

describe('a fusie, by property', () => {
  test('keeps every hour of contract and inzet on every day, and leaves no overlap at one organisation', () => {
    const deel = fc.record({
      periode,
      contract: fc.integer({ min: 1, max: 20 }),
      uren: fc.integer({ min: 1, max: 20 }),
      team: fc.constantFrom('oost', 'zuid'),
    });
    fc.assert(
      fc.property(deel, deel, deel, dag, (a, b, c, datum) => {
        const delen = [a, b, c].map(({ periode: p, contract, uren, team }, i) => ({
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
        const voor: Stand = {
          detacheringen: delen.map((d) => d.detachering),
          inzet: delen.map((d) => d.inzet),
        };
        const maakId = ids();
        const over = zetOver(voor, voor.detacheringen.slice(0, 2), datum, 'o2', maakId);
        const na = voegOverlapSamen(over, 'o2', maakId);
        const op = (stand: Stand, d: string) => ({
          contract: stand.detacheringen.reduce((s, r) => s + (isGeldigOp(r, d) ? r.minutenPerWeek : 0), 0),
          oost: stand.inzet.reduce(
            (s, r) => s + (r.teamId === 'oost' && isGeldigOp(r, d) ? r.minutenPerWeek : 0),
            0,
          ),
          alles: stand.inzet.reduce((s, r) => s + (isGeldigOp(r, d) ? r.minutenPerWeek : 0), 0),
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
      (oud, nieuw, teams, dag) => {
        const begin = detachering({ minutenPerWeek: oud, geldigVan: maart(0) });
        const deel = teams.map(({ minuten, van }, i) =>
          inzet({ id: `t${i}`, teamId: `t${i}`, minutenPerWeek: minuten, geldigVan: maart(van) }),
        );
        const dagen = [...new Set([0, ...teams.map(({ van }) => van)])].sort((a, b) => a - b);
        const rest = dagen.map((van, i) => {
          const bezet = deel.reduce((som, r) => som + (isGeldigOp(r, maart(van)) ? r.minutenPerWeek : 0), 0);
          const tot = dagen[i + 1];
          const periode = { geldigVan: maart(van), geldigTot: tot === undefined ? null : maart(tot) };
          return inzet({ id: `r${i}`, teamId: 'rest', minutenPerWeek: oud - bezet, ...periode });
        });
        const stand: Stand = { detacheringen: [begin], inzet: [...deel, ...rest] };
        const van = maart(dag);
        const minuten = naarRato(stand, begin, van, nieuw);
        const na = splits(stand, begin, van, { minutenPerWeek: nieuw }, ids(), minuten);
        for (const later of [dag, ...dagen.filter((d) => d > dag)]) {
          const lopend = na.inzet.filter((r) => isGeldigOp(r, maart(later)));
          expect(lopend.reduce((som, r) => som + r.minutenPerWeek, 0)).toBe(nieuw);
        }
      },
    ),
  );
});
