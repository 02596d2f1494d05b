import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eenAfwezigheid,
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenMedewerkerSpecialisme,
  eenRegistratie,
  eenTeam,
  gegevens,
} from '../../../../tests/support/planning-builders.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { findKandidaten, type Kandidaat, type KandidaatVraag, totaalVan } from './kandidaten.ts';

const VENSTER = { geldigVan: '2026-03-02', geldigTot: '2026-06-01' };
const NO_RUIMTE = new Map<string, number>();

const vraag = (over: Partial<KandidaatVraag> = {}): KandidaatVraag => ({
  teamId: 't1',
  venster: VENSTER,
  minuten: null,
  specialismeId: null,
  functieId: null,
  organisatieId: null,
  ...over,
});

/** People m1, m2, … with a contract each; `inzet` as [person, team, hours]. */
function data(
  contracten: readonly number[],
  inzet: readonly (readonly [number, string, number])[],
  over: Partial<PlanbordGegevens> = {},
): PlanbordGegevens {
  return gegevens({
    teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Oost' }), eenTeam({ id: 't3', naam: 'Zuid' })],
    teamGebieden: [
      { id: 'tg1', teamId: 't1', gebiedId: 'g1', geldigVan: '2020-01-01', geldigTot: null },
      { id: 'tg2', teamId: 't2', gebiedId: 'g1', geldigVan: '2020-01-01', geldigTot: null },
      { id: 'tg3', teamId: 't3', gebiedId: 'g2', geldigVan: '2020-01-01', geldigTot: null },
    ],
    medewerkers: contracten.map((_, i) =>
      eenMedewerker({ id: `m${String(i + 1)}`, achternaam: `Proef${String(i + 1)}` }),
    ),
    detacheringen: contracten.map((uren, i) =>
      eenDetachering({ id: `d${String(i + 1)}`, medewerkerId: `m${String(i + 1)}`, uren }),
    ),
    inzet: inzet.map(([wie, teamId, uren], i) =>
      eenInzet({ id: `i${String(i)}`, detacheringId: `d${String(wie)}`, teamId, uren }),
    ),
    ...over,
  });
}

const wie = (list: readonly Kandidaat[]) => list.map((k) => k.medewerkerId);

describe('who is free', () => {
  test('free is what no team has, on every day of the window', () => {
    const d = data(
      [36, 24],
      [
        [1, 't2', 20],
        [2, 't2', 24],
      ],
    );
    expect(findKandidaten(d, vraag(), NO_RUIMTE)).toMatchObject([
      { medewerkerId: 'm1', vrij: 16 * 60, contract: 36 * 60 },
    ]);
  });

  test('somebody who gets work within the window is free for what then remains', () => {
    const d = data([36], [[1, 't2', 20]]);
    const later = eenInzet({ id: 'x', detacheringId: 'd1', teamId: 't3', uren: 10, geldigVan: '2026-05-04' });
    expect(findKandidaten({ ...d, inzet: [...d.inzet, later] }, vraag(), NO_RUIMTE)).toMatchObject([
      { vrij: 6 * 60 },
    ]);
  });

  test('more planned than the contract is not less than nothing', () => {
    expect(findKandidaten(data([20], [[1, 't2', 24]]), vraag(), NO_RUIMTE)).toEqual([]);
  });

  test('another contract from the middle of the window on: the least counts, and it is one person', () => {
    const d = data([], [], {
      medewerkers: [eenMedewerker()],
      detacheringen: [
        eenDetachering({ uren: 36, geldigTot: '2026-04-06' }),
        eenDetachering({ id: 'd2', uren: 28, geldigVan: '2026-04-06' }),
      ],
      inzet: [
        eenInzet({ uren: 20, teamId: 't2', geldigTot: '2026-04-06' }),
        eenInzet({ id: 'i2', detacheringId: 'd2', uren: 20, teamId: 't2', geldigVan: '2026-04-06' }),
      ],
    });
    expect(findKandidaten(d, vraag(), NO_RUIMTE)).toMatchObject([
      { vrij: 8 * 60, contract: 36 * 60, eindigt: null },
    ]);
  });

  test('who leaves within the window is told with the day, and comes after who stays', () => {
    const d = data([36, 36], []);
    const [first, ...others] = d.detacheringen;
    const detacheringen = first === undefined ? [] : [{ ...first, geldigTot: '2026-05-01' }, ...others];
    const found = findKandidaten({ ...d, detacheringen }, vraag(), NO_RUIMTE);
    expect(wie(found)).toEqual(['m2', 'm1']);
    expect(found[1]?.eindigt).toBe('2026-05-01');
  });

  test('who is not there yet, or not any more, is no kandidaat', () => {
    const d = data([36, 36], []);
    const detacheringen = d.detacheringen.map((row, i) =>
      i === 0 ? { ...row, geldigVan: '2026-04-01' } : { ...row, geldigTot: '2026-02-01' },
    );
    expect(findKandidaten({ ...d, detacheringen }, vraag(), NO_RUIMTE)).toEqual([]);
  });

  test('a functie outside the caseload only when it is asked for', () => {
    const d = data([36], [], { functies: [{ id: 'f1', naam: 'administratie', teltMeeCaseload: false }] });
    expect(findKandidaten(d, vraag(), NO_RUIMTE)).toEqual([]);
    expect(wie(findKandidaten(d, vraag({ functieId: 'f1' }), NO_RUIMTE))).toEqual(['m1']);
  });

  test('hours of a team with room can come, in whole hours and no more than its room', () => {
    const d = data([24], [[1, 't2', 24]]);
    const ruimte = new Map([['t2', 7.5 * 60]]);
    expect(findKandidaten(d, vraag(), ruimte)).toMatchObject([
      { vrij: 0, verplaatsbaar: [{ teamId: 't2', minuten: 7 * 60 }] },
    ]);
    expect(findKandidaten(d, vraag({ teamId: 't2' }), ruimte)).toEqual([]);
  });
});

describe('the order', () => {
  test('enough first, then near, then more', () => {
    const d = data(
      [36, 36, 36, 36],
      [
        [1, 't3', 32],
        [2, 't3', 24],
        [3, 't2', 24],
        [4, 't1', 32],
      ],
    );
    expect(wie(findKandidaten(d, vraag({ minuten: 8 * 60 }), NO_RUIMTE))).toEqual(['m3', 'm2', 'm4', 'm1']);
  });

  test('the specialisme that is asked: hoofd, then also, then none; with it also who has no hours to give', () => {
    const d = data([36, 36, 36], [[3, 't3', 36]], {
      specialismen: [{ id: 's1', naam: 'ouderenwerk', vereistSkj: false }],
      medewerkerSpecialismen: [
        eenMedewerkerSpecialisme({ id: 'x1', medewerkerId: 'm1', hoofd: false }),
        eenMedewerkerSpecialisme({ id: 'x3', medewerkerId: 'm3', hoofd: true }),
      ],
    });
    const found = findKandidaten(d, vraag({ specialismeId: 's1' }), NO_RUIMTE);
    expect(found.map((k) => [k.medewerkerId, k.specialisme])).toEqual([
      ['m3', 'hoofd'],
      ['m1', 'ook'],
      ['m2', 'geen'],
    ]);
    expect(wie(findKandidaten(d, vraag(), NO_RUIMTE))).toEqual(['m1', 'm2']);
    // Hours are asked: who has none to give does not help, and neither does who is in the team already.
    expect(wie(findKandidaten(d, vraag({ specialismeId: 's1', minuten: 60 }), NO_RUIMTE))).toEqual([
      'm1',
      'm2',
    ]);
    expect(wie(findKandidaten(d, vraag({ specialismeId: 's1', teamId: 't3' }), NO_RUIMTE))).toEqual([
      'm1',
      'm2',
    ]);
  });

  test('an SKJ that ends within the window is not good for a specialisme that asks for one', () => {
    const d = data([36, 36], [], {
      medewerkerSpecialismen: [
        eenMedewerkerSpecialisme({ id: 'x1', medewerkerId: 'm1' }),
        eenMedewerkerSpecialisme({ id: 'x2', medewerkerId: 'm2' }),
      ],
      registraties: [
        eenRegistratie({ id: 'r1', medewerkerId: 'm1', verloopdatum: '2026-05-01' }),
        eenRegistratie({ id: 'r2', medewerkerId: 'm2', verloopdatum: '2029-05-01' }),
      ],
    });
    const found = findKandidaten(d, vraag({ specialismeId: 's1' }), NO_RUIMTE);
    expect(found.map((k) => [k.medewerkerId, k.skjGoed])).toEqual([
      ['m2', true],
      ['m1', false],
    ]);
  });

  test('who is away most of the time comes later; requested absence does not count', () => {
    const d = data([36, 36], [], {
      afwezigheid: [
        eenAfwezigheid({ medewerkerId: 'm1', geldigVan: '2026-03-02', geldigTot: null }),
        eenAfwezigheid({
          id: 'a2',
          medewerkerId: 'm2',
          geldigVan: '2026-03-02',
          geldigTot: null,
          status: 'aangevraagd',
        }),
      ],
    });
    expect(findKandidaten(d, vraag(), NO_RUIMTE).map((k) => [k.medewerkerId, k.afwezig])).toEqual([
      ['m2', 0],
      ['m1', 1],
    ]);
  });

  test('the organisation of the vacature goes before others', () => {
    const d = data([36, 36], []);
    const detacheringen = d.detacheringen.map((row, i) => (i === 1 ? { ...row, organisatieId: 'o2' } : row));
    expect(wie(findKandidaten({ ...d, detacheringen }, vraag({ organisatieId: 'o2' }), NO_RUIMTE))).toEqual([
      'm2',
      'm1',
    ]);
  });
});

test('nobody is offered for more than the contract, and who is offered has something to give', () => {
  const uren = fc.integer({ min: 0, max: 40 });
  const row = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('t1', 't2', 't3'), uren);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 }),
      fc.array(row, { maxLength: 8 }),
      fc.integer({ min: 0, max: 4000 }),
      (contracten, inzet, ruimte) => {
        const d = data(contracten, inzet);
        for (const k of findKandidaten(d, vraag(), new Map([['t2', ruimte]]))) {
          const planned = inzet.filter(([wieIs]) => `m${String(wieIs)}` === k.medewerkerId);
          const som = planned.reduce((sum, [, , uur]) => sum + uur * 60, 0);
          expect(k.vrij).toBe(Math.max(0, k.contract - som));
          expect(totaalVan(k)).toBeGreaterThan(0);
          for (const { minuten } of k.verplaatsbaar)
            expect(minuten).toBeLessThanOrEqual(Math.min(ruimte, som));
        }
      },
    ),
  );
});
