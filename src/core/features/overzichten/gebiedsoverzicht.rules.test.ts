import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eenDetachering,
  eenFormatie,
  eenFunctie,
  eenInzet,
  eenMedewerker,
  eenTeam,
  eenVacature,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-builders.ts';
import type { InstellingValue, Werkvoorraad } from '../../../shared/domain/planning/planning.ts';
import { cijfersOf, countOn, countTeam } from './gebiedsoverzicht.rules.ts';
import { rekenwijzeText } from './rekenwijze.rules.ts';
import { snapshotOn } from './state.rules.ts';

const DAG = '2026-03-02';

const base = {
  detacheringen: [eenDetachering({ uren: 36 })],
  inzet: [eenInzet({ uren: 36 })],
};

function cijfers(over: Parameters<typeof gegevens>[0], teamId = 't1', dag = DAG) {
  const state = snapshotOn(gegevens({ ...base, ...over }), dag, []);
  return cijfersOf(countTeam(state, teamId), state);
}

describe('figures of a team', () => {
  test('no werkvoorraad is no figure, and not zero', () => {
    expect(cijfers({})).toMatchObject({
      open: [null, null, null],
      vraagMinuten: null,
      saldoMinuten: null,
      saldoFte: null,
      bezetting: { soort: 'geen-gegevens' },
    });
    expect(cijfers({ werkvoorraad: openTrajecten('t1', 0, 0, 0) })).toMatchObject({
      open: [0, 0, 0],
      vraagMinuten: 0,
      bezetting: { soort: 'percentage', waarde: 0, klasse: 'ruimte' },
    });
  });

  test('C26: without inzet the bezettingsgraad is n.v.t. and the saldo minus the vraag', () => {
    expect(cijfers({ inzet: [], werkvoorraad: openTrajecten('t1', 5, 0, 0) })).toMatchObject({
      bezetting: { soort: 'nvt' },
      saldoMinuten: -300,
      inzetbaar: null,
    });
  });

  test('C25: a vacature counts in neither bezetting nor capacity', () => {
    const formatie = [eenFormatie({ specialismeId: null, minutenPerWeek: 480 * 60 })];
    const zonder = cijfers({ formatie });
    const met = cijfers({ formatie, vacatures: [eenVacature()] });
    expect(met).toEqual({ ...zonder, vacatureMinuten: 28 * 60 });
    expect(met.formatieMinuten).toBe(480 * 60);
  });

  test('formatie of the whole team goes before that of its parts', () => {
    const parts = [eenFormatie(), eenFormatie({ id: 'fo2', specialismeId: 's2', minutenPerWeek: 600 })];
    expect(cijfers({ formatie: parts }).formatieMinuten).toBe(2040);
    const geheel = eenFormatie({ id: 'fo3', specialismeId: null, minutenPerWeek: 2400 });
    expect(cijfers({ formatie: [...parts, geheel] }).formatieMinuten).toBe(2400);
    expect(cijfers({}).formatieMinuten).toBeNull();
  });

  test('only casuïstiek of functies with caseload is client-bound', () => {
    const gemengd = cijfers({
      inzet: [eenInzet({ uren: 28 }), eenInzet({ id: 'i2', doel: 'school', uren: 8 })],
    });
    expect(gemengd).toMatchObject({ brutoMinuten: 36 * 60, casuistiekMinuten: 28 * 60 });
    expect(gemengd.clientgebondenMinuten).toBeCloseTo(28 * 60 * 0.574, 6);
    expect(cijfers({ functies: [eenFunctie({ teltMeeCaseload: false })] }).clientgebondenMinuten).toBe(0);
  });

  test('a total of a part of the teams says of how many it is', () => {
    const state = snapshotOn(
      gegevens({
        ...base,
        teams: [eenTeam(), eenTeam({ id: 't2' }), eenTeam({ id: 't3' })],
        inzet: [
          eenInzet({ uren: 20 }),
          eenInzet({ id: 'i2', teamId: 't2', uren: 8 }),
          eenInzet({ id: 'i3', teamId: 't3', uren: 8 }),
        ],
        werkvoorraad: openTrajecten('t1', 3, 0, 0),
        formatie: [eenFormatie({ specialismeId: null }), eenFormatie({ id: 'f2', teamId: 't2' })],
      }),
      DAG,
      [],
    );
    const total = (...ids: string[]) =>
      cijfersOf(
        countOn(
          ids.map((id) => countTeam(state, id)),
          state,
        ),
        state,
      );
    expect(total('t1', 't2', 't3')).toMatchObject({
      vraagVan: { met: 1, van: 3 },
      formatieVan: { met: 2, van: 3 },
    });
    expect(total('t1')).toMatchObject({ vraagVan: null, formatieVan: null });
    expect(total('t2', 't3')).toMatchObject({ vraagVan: null, vraagMinuten: null });
  });

  test('settings are those in force on the peildatum', () => {
    const instellingen: InstellingValue[] = [
      { id: 's1', sleutel: 'fNetto', waarde: 0.5, geldigVan: '2026-04-01', geldigTot: null },
    ];
    expect(cijfers({ instellingen }).nettoMinuten).toBeCloseTo(36 * 60 * 0.82, 6);
    expect(cijfers({ instellingen }, 't1', '2026-04-01').nettoMinuten).toBe(36 * 60 * 0.5);
  });

  test('the day itself: inzet that ends on the peildatum no longer counts', () => {
    expect(cijfers({ inzet: [eenInzet({ geldigTot: DAG })] }).bezettingMinuten).toBe(0);
    expect(cijfers({ inzet: [eenInzet({ geldigVan: DAG })] }).bezettingMinuten).toBe(36 * 60);
  });
});

describe('a gebied', () => {
  test('a team without figures stays out of vraag, saldo and bezettingsgraad', () => {
    const state = snapshotOn(
      gegevens({
        teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Groenoord' })],
        medewerkers: [eenMedewerker(), eenMedewerker({ id: 'm2' })],
        detacheringen: [eenDetachering(), eenDetachering({ id: 'd2', medewerkerId: 'm2' })],
        inzet: [eenInzet(), eenInzet({ id: 'i2', detacheringId: 'd2', teamId: 't2' })],
        werkvoorraad: openTrajecten('t1', 10, 0, 0),
      }),
      DAG,
      [],
    );
    const een = countTeam(state, 't1');
    const total = cijfersOf(countOn([een, countTeam(state, 't2')], state), state);
    expect(total.bezetting).toEqual(cijfersOf(een, state).bezetting);
    expect(total.saldoMinuten).toBeCloseTo(een.clientgebonden - 600, 6);
    expect(total.clientgebondenMinuten).toBeCloseTo(2 * een.clientgebonden, 6);
    expect(total.aantalMedewerkers).toBe(2);
    expect(rekenwijzeText(state.instellingen, DAG, ['Groenoord']).at(-1)).toContain(
      'Geen vraag bekend van Groenoord',
    );
  });

  test('without teams there is nothing to divide', () => {
    const state = snapshotOn(gegevens(), DAG, []);
    expect(cijfersOf(countOn([], state), state)).toMatchObject({
      formatieMinuten: null,
      inzetbaar: null,
      vraagMinuten: null,
      bezetting: { soort: 'geen-gegevens' },
    });
  });

  test('property: team totals add up to gebied totals, and then one division', () => {
    const inzetUren = fc.array(fc.record({ team: fc.nat(2), uren: fc.integer({ min: 1, max: 40 }) }), {
      minLength: 1,
      maxLength: 25,
    });
    const open = fc.array(fc.option(fc.tuple(fc.nat(150), fc.nat(80), fc.nat(30))), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(inzetUren, open, (rows, trajecten) => {
        const werkvoorraad: Werkvoorraad[] = trajecten.flatMap((drie, i) =>
          drie === null ? [] : openTrajecten(`t${String(i)}`, ...drie),
        );
        const state = snapshotOn(
          gegevens({
            teams: [0, 1, 2].map((i) => eenTeam({ id: `t${String(i)}`, volgorde: i })),
            medewerkers: rows.map((_, i) => eenMedewerker({ id: `m${String(i)}` })),
            detacheringen: rows.map((_, i) =>
              eenDetachering({ id: `d${String(i)}`, medewerkerId: `m${String(i)}`, uren: 30 }),
            ),
            inzet: rows.map((row, i) =>
              eenInzet({
                id: `i${String(i)}`,
                detacheringId: `d${String(i)}`,
                teamId: `t${String(row.team)}`,
                uren: row.uren,
              }),
            ),
            werkvoorraad,
          }),
          DAG,
          [],
        );
        const sums = [0, 1, 2].map((i) => countTeam(state, `t${String(i)}`));
        const teams = sums.map((sum) => cijfersOf(sum, state));
        const total = cijfersOf(countOn(sums, state), state);
        const sum = (select: (c: (typeof teams)[number]) => number | null) =>
          teams.reduce((a, team) => a + (select(team) ?? 0), 0);
        expect(total.bezettingMinuten).toBe(sum((c) => c.bezettingMinuten));
        expect(total.brutoMinuten).toBeCloseTo(
          sum((c) => c.brutoMinuten),
          6,
        );
        expect(total.clientgebondenMinuten).toBeCloseTo(
          sum((c) => c.clientgebondenMinuten),
          6,
        );
        expect(total.aantalMedewerkers).toBe(rows.length);
        expect(total.vraagMinuten ?? 0).toBe(sum((c) => c.vraagMinuten));
        expect(total.saldoMinuten ?? 0).toBeCloseTo(
          sum((c) => c.saldoMinuten),
          6,
        );
        if (total.bezetting.soort === 'percentage') {
          const metVraag = sums.reduce((a, team) => a + team.clientgebondenMetVraag, 0);
          expect(total.bezetting.waarde).toBeCloseTo((total.vraagMinuten ?? 0) / metVraag, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
