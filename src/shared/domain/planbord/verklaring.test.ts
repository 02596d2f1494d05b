import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grotePlanning } from '../../../../tests/support/large-planning.ts';
import {
  eenDetachering,
  eenFunctie,
  eenInzet,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-builders.ts';
import { columns, maandagen } from '../tijd/week.ts';
import { inColumns } from './columns.ts';
import type { Grootheid } from './indicator.ts';
import { berekenPlanbord } from './planbord.ts';
import type { Uitkomst } from './types.ts';
import { type VerklaarDoel, verklaar } from './verklaring.ts';

const VAN = '2026-03-30';
const WEKEN = maandagen(VAN, 14);
const GROOTHEDEN: readonly Grootheid[] = ['bruto', 'afwezig', 'netto', 'clientgebonden', 'vraag', 'saldo'];

function readValue(uitkomst: Uitkomst | undefined, grootheid: Grootheid): number | null {
  if (!uitkomst) return null;
  if (grootheid === 'bezetting')
    return uitkomst.bezetting.soort === 'percentage' ? uitkomst.bezetting.waarde : null;
  return uitkomst[grootheid];
}

describe('verklaar', () => {
  test('parts add up exactly to the total, which is the figure on the board', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom('weken', 'maanden'),
        fc.nat(2),
        (zaad, zoom, place) => {
          const data = grotePlanning({ medewerkers: 10, teams: 7, van: VAN, weken: 14, zaad });
          const planbord = berekenPlanbord({
            gegevens: data,
            vandaag: '2026-04-01',
            maandagen: WEKEN,
            rekenwijze: 'auto',
          });
          const columnsList = columns(zoom === 'weken' ? 'weken' : 'maanden', VAN, 3);
          const column = columnsList[place];
          const bord = inColumns(planbord, columnsList);
          const doelen: [VerklaarDoel, readonly Uitkomst[] | undefined][] = [
            ...bord.teams.map((t): [VerklaarDoel, readonly Uitkomst[]] => [
              { soort: 'team', teamId: t.teamId },
              t.weken,
            ]),
            ...bord.gebieden.map((g): [VerklaarDoel, readonly Uitkomst[]] => [
              { soort: 'gebied', gebiedId: g.gebiedId },
              g.weken,
            ]),
            [{ soort: 'stad' }, bord.stad.weken],
          ];
          for (const [doel, weken] of doelen) {
            for (const grootheid of GROOTHEDEN) {
              const explanation = verklaar(planbord, doel, column?.maandagen ?? [], grootheid);
              if (!explanation) throw new Error('no explanation');
              const expected = readValue(weken?.[place], grootheid);
              if (expected === null) expect(explanation.totaal).toBeNull();
              else expect(explanation.totaal).toBeCloseTo(expected, 6);
              if (explanation.totaal !== null)
                expect(explanation.delen.reduce((sum, part) => sum + part.minuten, 0)).toBe(
                  explanation.totaal,
                );
            }
            const graad = verklaar(planbord, doel, column?.maandagen ?? [], 'bezetting');
            const expected = readValue(weken?.[place], 'bezetting');
            if (expected === null) expect(graad?.totaal).toBeNull();
            else expect(graad?.totaal).toBeCloseTo(expected, 9);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  const data = gegevens({
    functies: [eenFunctie()],
    detacheringen: [eenDetachering({ uren: 32 })],
    inzet: [eenInzet({ uren: 24 }), eenInzet({ id: 'i2', doel: 'seniortaken', uren: 8 })],
    werkvoorraad: openTrajecten('t1', 10, 5, 2),
  });
  const planbord = berekenPlanbord({
    gegevens: data,
    vandaag: '2026-03-09',
    maandagen: ['2026-03-09'],
    rekenwijze: 'norm',
  });
  const team: VerklaarDoel = { soort: 'team', teamId: 't1' };

  test('per person: contract, share, bruto, netto', () => {
    const explanation = verklaar(planbord, team, ['2026-03-09'], 'clientgebonden');
    expect(explanation?.delen).toHaveLength(1);
    expect(explanation?.delen[0]).toMatchObject({
      soort: 'medewerker',
      contract: 1920,
      aandeel: 0.75,
      bruto: 1440,
      afwezig: 0,
      doel: 'casuistiek',
    });
    expect(explanation?.definitie).toContain('maal het cliëntgebonden deel');
    expect(explanation?.bron).toContain('inzetbaar deel 0,82');
    expect(verklaar(planbord, team, ['2026-03-09'], 'bruto')?.delen).toHaveLength(2);
  });

  test('demand per zwaarte', () => {
    const explanation = verklaar(planbord, team, ['2026-03-09'], 'vraag');
    expect(explanation?.delen).toEqual([
      { soort: 'zwaarte', teamId: 't1', zwaarte: 1, aantal: 10, minutenPerTraject: 60, minuten: 600 },
      { soort: 'zwaarte', teamId: 't1', zwaarte: 2, aantal: 5, minutenPerTraject: 120, minuten: 600 },
      { soort: 'zwaarte', teamId: 't1', zwaarte: 3, aantal: 2, minutenPerTraject: 180, minuten: 360 },
    ]);
  });

  test('saldo is cliëntgebonden min vraag; bezetting the division', () => {
    const explanation = verklaar(planbord, team, ['2026-03-09'], 'saldo');
    expect(explanation?.delen.map((d) => d.soort === 'grootheid' && d.grootheid)).toEqual([
      'clientgebonden',
      'vraag',
    ]);
    const graad = verklaar(planbord, team, ['2026-03-09'], 'bezetting');
    expect(graad).toMatchObject({ eenheid: 'deel' });
    expect(graad?.totaal).toBeCloseTo(1560 / (1440 * 0.82 * 0.7), 9);
  });

  test('nothing to explain outside the weeks', () => {
    expect(verklaar(planbord, team, ['2030-01-07'], 'bruto')).toBeNull();
  });
});
