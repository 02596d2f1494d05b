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
} from '../../../../tests/support/planning-bouwers.ts';
import type { InstellingWaarde, Werkvoorraad } from '../../../shared/domain/planning/planning.ts';
import { cijfersVan, telOp, telTeam } from './gebiedsoverzicht.rules.ts';
import { rekenwijzeTekst } from './rekenwijze.rules.ts';
import { standOp } from './stand.rules.ts';

const DAG = '2026-03-02';

const basis = {
  detacheringen: [eenDetachering({ uren: 36 })],
  inzet: [eenInzet({ uren: 36 })],
};

function cijfers(over: Parameters<typeof gegevens>[0], teamId = 't1', dag = DAG) {
  const stand = standOp(gegevens({ ...basis, ...over }), dag, []);
  return cijfersVan(telTeam(stand, teamId), stand);
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
    const delen = [eenFormatie(), eenFormatie({ id: 'fo2', specialismeId: 's2', minutenPerWeek: 600 })];
    expect(cijfers({ formatie: delen }).formatieMinuten).toBe(2040);
    const geheel = eenFormatie({ id: 'fo3', specialismeId: null, minutenPerWeek: 2400 });
    expect(cijfers({ formatie: [...delen, geheel] }).formatieMinuten).toBe(2400);
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

  test('settings are those in force on the peildatum', () => {
    const instellingen: InstellingWaarde[] = [
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
    const stand = standOp(
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
    const een = telTeam(stand, 't1');
    const totaal = cijfersVan(telOp([een, telTeam(stand, 't2')], stand), stand);
    expect(totaal.bezetting).toEqual(cijfersVan(een, stand).bezetting);
    expect(totaal.saldoMinuten).toBeCloseTo(een.clientgebonden - 600, 6);
    expect(totaal.clientgebondenMinuten).toBeCloseTo(2 * een.clientgebonden, 6);
    expect(totaal.aantalMedewerkers).toBe(2);
    expect(rekenwijzeTekst(stand.instellingen, DAG, ['Groenoord']).at(-1)).toContain(
      'Geen vraag bekend van Groenoord',
    );
  });

  test('without teams there is nothing to divide', () => {
    const stand = standOp(gegevens(), DAG, []);
    expect(cijfersVan(telOp([], stand), stand)).toMatchObject({
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
      fc.property(inzetUren, open, (rijen, trajecten) => {
        const werkvoorraad: Werkvoorraad[] = trajecten.flatMap((drie, i) =>
          drie === null ? [] : openTrajecten(`t${String(i)}`, ...drie),
        );
        const stand = standOp(
          gegevens({
            teams: [0, 1, 2].map((i) => eenTeam({ id: `t${String(i)}`, volgorde: i })),
            medewerkers: rijen.map((_, i) => eenMedewerker({ id: `m${String(i)}` })),
            detacheringen: rijen.map((_, i) =>
              eenDetachering({ id: `d${String(i)}`, medewerkerId: `m${String(i)}`, uren: 30 }),
            ),
            inzet: rijen.map((rij, i) =>
              eenInzet({
                id: `i${String(i)}`,
                detacheringId: `d${String(i)}`,
                teamId: `t${String(rij.team)}`,
                uren: rij.uren,
              }),
            ),
            werkvoorraad,
          }),
          DAG,
          [],
        );
        const sommen = [0, 1, 2].map((i) => telTeam(stand, `t${String(i)}`));
        const teams = sommen.map((som) => cijfersVan(som, stand));
        const totaal = cijfersVan(telOp(sommen, stand), stand);
        const som = (kies: (c: (typeof teams)[number]) => number | null) =>
          teams.reduce((a, team) => a + (kies(team) ?? 0), 0);
        expect(totaal.bezettingMinuten).toBe(som((c) => c.bezettingMinuten));
        expect(totaal.brutoMinuten).toBeCloseTo(
          som((c) => c.brutoMinuten),
          6,
        );
        expect(totaal.clientgebondenMinuten).toBeCloseTo(
          som((c) => c.clientgebondenMinuten),
          6,
        );
        expect(totaal.aantalMedewerkers).toBe(rijen.length);
        expect(totaal.vraagMinuten ?? 0).toBe(som((c) => c.vraagMinuten));
        expect(totaal.saldoMinuten ?? 0).toBeCloseTo(
          som((c) => c.saldoMinuten),
          6,
        );
        if (totaal.bezetting.soort === 'percentage') {
          const metVraag = sommen.reduce((a, team) => a + team.clientgebondenMetVraag, 0);
          expect(totaal.bezetting.waarde).toBeCloseTo((totaal.vraagMinuten ?? 0) / metVraag, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
