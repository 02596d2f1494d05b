import { describe, expect, test } from 'vitest';
import { eenAfwezigheid, eenDetachering, eenInzet } from '../../../../tests/support/planning-builders.ts';
import { afwezigOpDag, inzetOpDag, partOf, weekminutenOf } from './dag.ts';

const DAG = '2026-03-02';
const twee = [eenInzet({ uren: 20 }), eenInzet({ id: 'i2', teamId: 't2', uren: 12 })];

describe('the share of a team in a contract (besluit 0002)', () => {
  test('a share never exceeds the contract, and unallocated hours belong to nobody', () => {
    const contract = [eenDetachering({ uren: 28 })];
    const over = inzetOpDag(contract, twee, DAG);
    expect(over.map(partOf)).toEqual([0.625, 0.375]);
    expect(over.map((row) => weekminutenOf(row) / 60)).toEqual([17.5, 10.5]);
    const below = inzetOpDag(contract, [eenInzet({ uren: 24 })], DAG);
    expect(below.map(weekminutenOf)).toEqual([1440]);
    expect(inzetOpDag(contract, [eenInzet({ uren: 0 })], DAG)).toEqual([]);
  });

  test('each detachering has its own contract', () => {
    const contracten = [eenDetachering({ uren: 16 }), eenDetachering({ id: 'd2', uren: 20 })];
    const rows = [eenInzet({ uren: 16 }), eenInzet({ id: 'i2', detacheringId: 'd2', uren: 10 })];
    expect(inzetOpDag(contracten, rows, DAG).map((row) => [row.inzet.id, partOf(row)])).toEqual([
      ['i1', 1],
      ['i2', 0.5],
    ]);
  });
});

test('only of a detachering that holds, and only on the days of the row', () => {
  const contract = [eenDetachering({ uren: 28, geldigTot: '2026-03-05' })];
  const rows = [eenInzet({ uren: 20, geldigVan: '2026-03-03', geldigTot: '2026-03-09' })];
  const dagen = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
  expect(dagen.map((dag) => inzetOpDag(contract, rows, dag).length)).toEqual([0, 1, 1, 0]);
  expect(inzetOpDag([], rows, '2026-03-03')).toEqual([]);
});

test('of absences that overlap the largest counts, and only agreed ones', () => {
  const rows = [
    eenAfwezigheid({ percentage: 50, geldigVan: '2026-03-01', geldigTot: null }),
    eenAfwezigheid({ id: 'a2', percentage: 20, geldigVan: '2026-03-01', geldigTot: null }),
    eenAfwezigheid({ id: 'a3', status: 'aangevraagd', geldigVan: '2026-03-01', geldigTot: null }),
  ];
  expect([afwezigOpDag(rows, '2026-02-28'), afwezigOpDag(rows, DAG)]).toEqual([0, 50]);
});
