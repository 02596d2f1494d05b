import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eenDossier, eenFormeelPart } from '../../../../../tests/support/klacht-builders.ts';
import type { VerslagTable } from '../../../../shared/contract/klachten/jaarverslag.ts';
import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import { type Verslagfeit, verslagJaar } from './jaarverslag.rules.ts';
import { termijnUitkomst } from './jaarverslag.service.ts';
import { visible } from './onderdrukking.rules.ts';

const WIJKEN = [
  { id: 'w1', naam: 'Oost' },
  { id: 'w2', naam: 'Zuid' },
];

const feit = (anders: Partial<Verslagfeit> = {}): Verslagfeit => ({
  ontvangen: '2025-03-01',
  vorm: 'schriftelijk',
  wijkId: 'w1',
  categorieen: ['wachttijd'],
  afdoening: 'afgehandeld',
  afgedaanOp: '2025-04-01',
  oordeel: 'gegrond',
  termijn: 'op-tijd',
  isGeenKlacht: false,
  ...anders,
});
const keer = (aantal: number, anders: Partial<Verslagfeit> = {}) =>
  Array.from({ length: aantal }, () => feit(anders));

const jaar = (feiten: readonly Verslagfeit[], minimum = 5, totEnMet = '2025-12-31') =>
  verslagJaar(2025, totEnMet, feiten, { wijken: WIJKEN, minimum });

const cells = (tables: readonly VerslagTable[], soort: VerslagTable['soort']) => {
  const table = tables.find((row) => row.soort === soort);
  return [...(table?.rijen ?? []).map((row) => visible(row.cel)), visible(table?.totaal)];
};

describe('what is no complaint', () => {
  const geen = {
    isGeenKlacht: true,
    afdoening: 'doorgezonden',
    oordeel: null,
    termijn: 'geen-termijn',
  } as const;

  it('stands outside every figure, with a count of its own', () => {
    const klachten = [...keer(12), ...keer(6, { vorm: 'mondeling', termijn: 'geen-termijn' })];
    const eerder = { ontvangen: '2024-12-20' };
    const met = jaar([
      ...klachten,
      ...keer(5, geen),
      ...keer(2, { ...geen, ...eerder }),
      ...keer(3, { ...geen, afdoening: null, afgedaanOp: null, termijn: null }),
    ]);
    const { geenKlacht, ...cijfers } = met;
    const { geenKlacht: _, ...zonder } = jaar(klachten);
    expect(cijfers).toEqual(zonder);
    expect(geenKlacht).toEqual({ soort: 'getal', waarde: 8 });
  });

  it.each([
    [0, 5, 0],
    [1, 5, null],
    [4, 5, null],
    [5, 5, 5],
    [1, 3, null],
    [2, 2, null],
    [1, 1, 1],
  ])('%s of them, with a minimum of %s, is %s', (aantal, minimum, shown) => {
    expect(visible(jaar([...keer(9), ...keer(aantal, geen)], minimum).geenKlacht ?? undefined)).toBe(shown);
  });
});

describe('figures of a year', () => {
  it('count receipts in the year they came in and endings in the year they ended', () => {
    const cijfers = jaar([
      feit({ ontvangen: '2024-12-20', afgedaanOp: '2025-01-20' }),
      feit({ ontvangen: '2024-11-01', afgedaanOp: '2024-12-01' }),
      feit(),
      feit({ afdoening: null, afgedaanOp: null, termijn: null }),
      feit({ ontvangen: '2025-12-20', afgedaanOp: '2026-01-20' }),
    ]);
    expect(cijfers).toMatchObject({ ontvangen: 3, meegenomen: 1, afgedaan: 2, open: 2 });
  });

  it('give numbers, means and parts when they are large enough', () => {
    const cijfers = jaar([
      ...keer(6, { oordeel: 'gegrond' }),
      ...keer(6, { oordeel: 'deels-gegrond', wijkId: 'w2', categorieen: ['communicatie', 'wachttijd'] }),
      ...keer(6, { oordeel: 'ongegrond', termijn: 'te-laat' }),
      ...keer(6, { oordeel: 'geen-oordeel', vorm: 'mondeling', wijkId: null }),
    ]);
    expect(cells(cijfers.tabellen, 'vorm')).toEqual([18, 6, 24]);
    expect(cells(cijfers.tabellen, 'wijk')).toEqual([12, 6, 6, 24]);
    expect(cells(cijfers.tabellen, 'oordeel')).toEqual([6, 6, 6, 6, 24]);
    expect(cijfers).toMatchObject({ gemiddeldeDagen: 31, gegrond: 6 / 18, gegrondOfDeels: 12 / 18 });
    expect(cijfers.geenOordeel).toBe(6);
    expect(cells(cijfers.tabellen, 'termijn')).toEqual([18, 0, 6, 0, 24]);
  });

  it('hide the oordelen when their total is itself a hidden cell, and the parts with them', () => {
    const cijfers = jaar([...keer(4), ...keer(6, { afdoening: 'informeel-opgelost', oordeel: null })]);
    expect(cells(cijfers.tabellen, 'afdoening')[1]).toBeNull();
    expect(cells(cijfers.tabellen, 'oordeel')).toEqual([null, null, null, null, null]);
    expect(cijfers).toMatchObject({ gegrond: null, gegrondOfDeels: null });
  });

  it('give the share of gegrond without what has no oordeel, which stands beside it', () => {
    const cijfers = jaar([
      ...keer(7, { oordeel: 'gegrond' }),
      ...keer(5, { oordeel: 'deels-gegrond' }),
      ...keer(8, { oordeel: 'ongegrond' }),
      ...keer(9, { oordeel: 'geen-oordeel' }),
      ...keer(6, { oordeel: null }),
    ]);
    expect(cijfers).toMatchObject({ gegrondOfDeels: 12 / 20, gegrond: 7 / 20, geenOordeel: 15 });
  });

  it('give no share while one of its parts is hidden, though the others are shown', () => {
    const cijfers = jaar([
      ...keer(8, { oordeel: 'gegrond' }),
      ...keer(6, { oordeel: 'deels-gegrond' }),
      ...keer(2, { oordeel: 'ongegrond' }),
      ...keer(3, { oordeel: 'geen-oordeel' }),
    ]);
    expect(cells(cijfers.tabellen, 'oordeel')).toEqual([8, 6, null, null, 19]);
    expect(cijfers).toMatchObject({ gegrondOfDeels: null, gegrond: null, geenOordeel: null });
  });

  it('give no share of nothing: only "geen oordeel" is not 0 percent', () => {
    const cijfers = jaar(keer(9, { oordeel: 'geen-oordeel' }));
    expect(cijfers).toMatchObject({ gegrondOfDeels: null, gegrond: null, geenOordeel: 9 });
  });

  it('give no mean of a few', () => {
    expect(jaar(keer(4)).gemiddeldeDagen).toBeNull();
    expect(jaar(keer(4), 1).gemiddeldeDagen).toBe(31);
  });

  it('stop at today while the year runs', () => {
    const feiten = [
      feit({ ontvangen: '2025-02-01', afgedaanOp: '2025-05-01' }),
      feit({ ontvangen: '2025-07-01' }),
    ];
    expect(jaar(feiten, 5, '2025-04-15')).toMatchObject({ ontvangen: 1, afgedaan: 0, open: 1 });
  });

  it('every shown cell is at least the minimum, and the tables of one population have its size', () => {
    const feiten = fc.array(
      fc.record({
        ontvangen: fc.constantFrom('2025-02-01', '2025-08-01'),
        vorm: fc.constantFrom('schriftelijk', 'mondeling'),
        wijkId: fc.constantFrom('w1', 'w2', null),
        categorieen: fc.subarray(['wachttijd', 'privacy', 'overig'] as const, { minLength: 1 }),
        afdoening: fc.constantFrom('afgehandeld', 'informeel-opgelost', 'ingetrokken'),
        afgedaanOp: fc.constant('2025-10-01'),
        oordeel: fc.constantFrom('gegrond', 'ongegrond', null),
        termijn: fc.constantFrom('op-tijd', 'te-laat', 'geen-termijn'),
        isGeenKlacht: fc.boolean(),
      } as const),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(feiten, (selected) => {
        const cijfers = jaar(selected);
        for (const table of cijfers.tabellen) {
          for (const row of table.rijen) {
            const value = visible(row.cel);
            if (value !== null && value !== 0) expect(value, table.soort).toBeGreaterThanOrEqual(5);
          }
        }
        for (const soort of ['vorm', 'wijk'] as const) {
          expect(cells(cijfers.tabellen, soort).at(-1)).toBe(cijfers.ontvangen);
        }
        for (const soort of ['afdoening', 'termijn'] as const) {
          expect(cells(cijfers.tabellen, soort).at(-1)).toBe(cijfers.afgedaan);
        }
      }),
    );
  });
});

describe('in time or late', () => {
  const context = { instellingen: [], kalenderdagen: [], kalenderbesluiten: [] };
  const verdaging = { weken: 4, reden: 'Ziekte', briefKlager: '2026-02-20', briefBeklaagde: '2026-02-20' };
  const nietInBehandeling = (sinds: string): Klacht => ({
    dossier: eenDossier(),
    toestand: {
      status: 'niet-in-behandeling',
      sinds,
      informeel: null,
      formeel: eenFormeelPart({ verdaging }),
      grond: '9:8-1c',
      toelichting: '',
    },
  });
  const afgehandeld = (sinds: string, brieven: Partial<typeof verdaging> = {}): Klacht => ({
    dossier: eenDossier(),
    toestand: {
      status: 'afgehandeld',
      sinds,
      informeel: null,
      formeel: eenFormeelPart({ verdaging: { ...verdaging, ...brieven } }),
      ombudsmanNaam: 'Nationale ombudsman',
      afschriftBeklaagdeOp: sinds,
    },
  });

  it.each([
    ['verdaagd to ma 13-04 and closed on that day', afgehandeld('2026-04-13'), 'op-tijd-na-verlenging'],
    ['a day later', afgehandeld('2026-04-14'), 'te-laat'],
    [
      'verdaagd, and not handled after all: the 4 weeks of 9:8 know no verdaging',
      nietInBehandeling('2026-03-02'),
      'op-tijd',
    ],
    ['nor do they get longer by it', nietInBehandeling('2026-03-03'), 'te-laat'],
    [
      'a verdaging that does not count extends nothing',
      afgehandeld('2026-03-16', { briefBeklaagde: '' }),
      'op-tijd',
    ],
  ] as const)('%s', (_wat, klacht, uitkomst) => {
    expect(termijnUitkomst(klacht, '2026-06-01', context)).toBe(uitkomst);
  });
});

describe('the share of gegrond', () => {
  const AANTAL = fc.nat(14);

  it('is (gegrond + deels) of what was judged, only while none of its parts is hidden (A9)', () => {
    fc.assert(
      fc.property(fc.tuple(AANTAL, AANTAL, AANTAL, AANTAL), ([gegrond, deels, ongegrond, geen]) => {
        const cijfers = jaar([
          ...keer(gegrond, { oordeel: 'gegrond' }),
          ...keer(deels, { oordeel: 'deels-gegrond' }),
          ...keer(ongegrond, { oordeel: 'ongegrond' }),
          ...keer(geen, { oordeel: 'geen-oordeel' }),
        ]);
        const [een, twee, drie, vier] = cells(cijfers.tabellen, 'oordeel');
        const isShown = [een, twee, drie].every((cell) => typeof cell === 'number');
        const beoordeeld = gegrond + deels + ongegrond;
        const aandeel = isShown && beoordeeld > 0 ? (gegrond + deels) / beoordeeld : null;
        expect(cijfers.gegrondOfDeels).toBe(aandeel);
        expect(cijfers.gegrond).toBe(aandeel === null ? null : gegrond / beoordeeld);
        // What has no oordeel stands beside it, as its own cell does, and changes no share.
        expect(cijfers.geenOordeel).toBe(vier);
      }),
    );
  });
});
