import { describe, expect, test } from 'vitest';
import {
  eenDetachering,
  eenInzet,
  eenTeam,
  eenVacature,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-builders.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { applyScenario } from './apply.ts';
import { vergelijk } from './compare.ts';
import type { Mutatie } from './mutatie.ts';

const VAN = '2026-03-02';
const SPAN = { van: VAN, tot: '2026-03-30', vandaag: VAN };

const base = (over: Partial<PlanbordGegevens> = {}): PlanbordGegevens =>
  gegevens({
    teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Groenoord', volgorde: 2 })],
    detacheringen: [eenDetachering({ uren: 32 })],
    inzet: [eenInzet({ uren: 32 })],
    werkvoorraad: openTrajecten('t1', 20, 0, 0),
    ...over,
  });

const beeld = (mutatie: Mutatie, rows = base()) => applyScenario(rows, [{ id: 'x', mutatie }]);

/** Vraag in minutes per week, before and after, of a team. */
function vraagOf(mutatie: Mutatie, teamId = 't1', rows = base()) {
  const after = beeld(mutatie, rows);
  const [row] = vergelijk([rows, after.gegevens], SPAN).filter(({ id }) => id === teamId);
  return row?.versies.map(({ vraag }) => vraag);
}

const ALTIJD = { van: VAN, tot: null };

describe('vraag', () => {
  test.each<[Mutatie, readonly (number | null)[]]>([
    [{ soort: 'vraag', teamId: 't1', procent: 10, ...ALTIJD }, [1200, 1320]],
    [{ soort: 'vraag', teamId: null, procent: -100, ...ALTIJD }, [1200, 0]],
    [{ soort: 'doorlooptijd', procent: -25, ...ALTIJD }, [1200, 900]],
    [{ soort: 'zwaarte-uren', zwaarte: 1, minuten: 90, ...ALTIJD }, [1200, 1800]],
    [{ soort: 'taak', teamId: 't1', naam: 'Drang', minutenPerWeek: 600, ...ALTIJD }, [1200, 1800]],
    // Two of the four weeks.
    [{ soort: 'vraag', teamId: 't1', procent: 10, van: '2026-03-16', tot: '2026-03-30' }, [1200, 1260]],
  ])('%j', (mutatie, [voor, na]) => {
    const [a, b] = vraagOf(mutatie) ?? [];
    expect(a).toBeCloseTo(voor ?? 0, 6);
    expect(b).toBeCloseTo(na ?? 0, 6);
  });

  test('unknown stays unknown, and says so', () => {
    const taak: Mutatie = { soort: 'taak', teamId: 't2', naam: 'Drang', minutenPerWeek: 600, ...ALTIJD };
    expect(vraagOf(taak, 't2')).toEqual([null, null]);
    expect(beeld(taak).conflicten.get('x')).toMatch(/geen vraag bekend/u);
    expect(beeld({ soort: 'vraag', teamId: 't2', procent: 5, ...ALTIJD }).conflicten.get('x')).toMatch(
      /geen vraag bekend/u,
    );
  });
});

test('hours move as on the planbord; what no longer fits is a conflict and leaves the rest', () => {
  const line = { medewerkerId: 'm1', organisatieId: 'o1', teamId: 't1', doel: 'casuistiek' } as const;
  const move: Mutatie = {
    soort: 'inzet',
    vraag: { soort: 'verplaats', regels: [line], naarTeamId: 't2', minutenPerWeek: 480, ...ALTIJD },
  };
  const rows = base();
  const after = applyScenario(rows, [
    { id: 'a', mutatie: move },
    { id: 'b', mutatie: move },
    { id: 'c', mutatie: { ...move, vraag: { ...move.vraag, naarTeamId: 'weg' } as never } },
  ]);
  expect([...after.conflicten.keys()]).toEqual(['c']);
  const minuten = (teamId: string) =>
    after.gegevens.inzet
      .filter((row) => row.teamId === teamId && row.geldigTot === null)
      .reduce((sum, row) => sum + row.minutenPerWeek, 0);
  expect([minuten('t1'), minuten('t2')]).toEqual([960, 960]);
  // The plan itself is as it was, and what happens there shows through.
  expect(rows.inzet).toEqual(base().inzet);
  const gone = applyScenario(base({ detacheringen: [] }), [{ id: 'a', mutatie: move }]);
  expect(gone.conflicten.get('a')).toMatch(/geen detachering/u);
});

test('a vacature that is filled brings its hours from its first day on, once', () => {
  const rows = base({
    vacatures: [eenVacature({ id: 'v1', teamId: 't1', minutenPerWeek: 1920, organisatieId: 'o1' })],
  });
  const mutatie: Mutatie = { soort: 'vacature', vacatureId: 'v1', van: VAN };
  const [row] = vergelijk([rows, beeld(mutatie, rows).gegevens], SPAN);
  const [voor, na] = row?.versies ?? [];
  expect(na?.clientgebonden ?? 0).toBeCloseTo(2 * (voor?.clientgebonden ?? 0), 6);
  const twice = applyScenario(rows, [
    { id: 'a', mutatie },
    { id: 'b', mutatie },
  ]);
  expect([...twice.conflicten]).toEqual([['b', 'Deze vacature is niet meer open.']]);
});

test('nothing to apply gives the very same rows', () => {
  const rows = base();
  expect(applyScenario(rows, []).gegevens).toBe(rows);
});
