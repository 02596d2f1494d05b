import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eenDetachering,
  eenInzet,
  eenTeam,
  gegevens,
  openTrajecten,
} from '../../../../../tests/support/planning-bouwers.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { maandagen } from '../../../../shared/domain/tijd/week.ts';
import { berekenGevolg, metVoorstel, type Voorstel } from './gevolg.ts';

const VANDAAG = '2026-03-02';
const regel = { medewerkerId: 'm1', organisatieId: 'o1', teamId: 't1', doel: 'casuistiek' } as const;

const data: PlanbordGegevens = gegevens({
  teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Groenoord', volgorde: 2 })],
  detacheringen: [eenDetachering({ uren: 32 })],
  inzet: [eenInzet({ uren: 32 })],
  werkvoorraad: [...openTrajecten('t1', 20, 0, 0), ...openTrajecten('t2', 5, 0, 0)],
});

function urenIn(gegevensNa: PlanbordGegevens, teamId: string, week: number): number {
  const weken = maandagen('2026-03-02', 12);
  const { rijen } = berekenPlanbord({
    gegevens: gegevensNa,
    vandaag: VANDAAG,
    maandagen: weken,
    rekenwijze: 'norm',
  });
  const rij = rijen.find((r) => r.soort === 'inzet' && r.teamId === teamId);
  return (rij?.cellen[week] ?? 0) / 60;
}

describe('the effect of a change before it is written', () => {
  it('moves hours and leaves the stored data alone', () => {
    const voorstel: Voorstel = {
      soort: 'verplaats',
      regels: [regel],
      naarTeamId: 't2',
      minutenPerWeek: 720,
      van: '2026-03-16',
      tot: null,
    };
    const na = metVoorstel(data, voorstel);
    expect([urenIn(na, 't1', 1), urenIn(na, 't1', 2), urenIn(na, 't2', 2)]).toEqual([32, 20, 12]);
    expect(data.inzet).toHaveLength(1);
  });

  it('shows before and after for both teams', () => {
    const gevolg = berekenGevolg({
      gegevens: data,
      voorstel: {
        soort: 'verplaats',
        regels: [regel],
        naarTeamId: 't2',
        minutenPerWeek: null,
        van: '2026-03-16',
        tot: '2026-03-30',
      },
      vandaag: VANDAAG,
      rekenwijze: 'norm',
    });
    expect(gevolg.map(({ id, voor, na }) => [id, voor.soort, na.soort])).toEqual([
      ['t1', 'percentage', 'nvt'],
      ['t2', 'nvt', 'percentage'],
    ]);
  });

  it('never moves more than there is, and keeps the sum in every week', () => {
    const minuten = fc.option(fc.integer({ min: 1, max: 2400 }));
    fc.assert(
      fc.property(
        minuten,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 6 }),
        (hoeveel, begin, lengte) => {
          const weken = maandagen('2026-03-02', 12);
          const voorstel: Voorstel = {
            soort: 'verplaats',
            regels: [regel],
            naarTeamId: 't2',
            minutenPerWeek: hoeveel,
            van: weken[begin] ?? '',
            tot: weken[begin + lengte] ?? null,
          };
          const na = metVoorstel(data, voorstel);
          for (let week = 0; week < 12; week += 1) {
            expect(urenIn(na, 't1', week) + urenIn(na, 't2', week)).toBeCloseTo(32, 6);
            expect(urenIn(na, 't1', week)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('sets hours for one week and gives the old ones back after it', () => {
    const na = metVoorstel(data, {
      soort: 'zet',
      regels: [regel],
      minutenPerWeek: 600,
      van: '2026-03-09',
      tot: '2026-03-16',
    });
    expect([0, 1, 2].map((week) => urenIn(na, 't1', week))).toEqual([32, 10, 32]);
  });
});
