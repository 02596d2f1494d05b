import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenTeam,
  eenVacature,
  gegevens,
  openTrajecten,
} from '../../../../../tests/support/planning-builders.ts';
import { type InzetVraag, planInzet } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { addDelta } from '../../../../shared/domain/planbord/delta.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import { asDelta, type Weigering } from '../../../../shared/domain/planning/plan.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { maandagen } from '../../../../shared/domain/tijd/week.ts';
import { calculateGevolg, type Gevolg } from './gevolg.ts';
import { type GevolgVraag, tryChange } from './proef.ts';

const VANDAAG = '2026-03-02';
const line = { medewerkerId: 'm1', organisatieId: 'o1', teamId: 't1', doel: 'casuistiek' } as const;

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
  const rows = rijen.filter((r) => r.soort === 'inzet' && r.teamId === teamId);
  return rows.reduce((sum, row) => sum + (row.cellen[week] ?? 0), 0) / 60;
}

/** The data with the plan in it, or the sentence that refuses it. */
function after(vraag: InzetVraag): PlanbordGegevens | string {
  const plan = planInzet(data, vraag);
  if (plan.soort === 'weigering') return plan.melding;
  return addDelta(data, { inzet: asDelta(plan, (row, id) => ({ ...row, id })) });
}

function accepted(vraag: InzetVraag): PlanbordGegevens {
  const na = after(vraag);
  if (typeof na === 'string') throw new Error(na);
  return na;
}

/** As the panel asks it: try the change, and then the figures of it. */
function gevolgOf(gegevens: PlanbordGegevens, vraag: GevolgVraag): Gevolg | Weigering {
  const proef = tryChange(gegevens, vraag);
  if (proef.soort === 'weigering') return proef;
  return calculateGevolg({ gegevens, proef, vandaag: VANDAAG, rekenwijze: 'norm' });
}

function linesOf(gevolg: Gevolg | Weigering) {
  if (gevolg.soort === 'weigering') throw new Error(gevolg.melding);
  return gevolg.regels;
}

describe('the effect of a change before it is written', () => {
  it('moves hours and leaves the stored data alone', () => {
    const vraag: InzetVraag = {
      soort: 'verplaats',
      regels: [line],
      naarTeamId: 't2',
      minutenPerWeek: 720,
      van: '2026-03-16',
      tot: null,
    };
    const na = accepted(vraag);
    expect([urenIn(na, 't1', 1), urenIn(na, 't1', 2), urenIn(na, 't2', 2)]).toEqual([32, 20, 12]);
    expect(data.inzet).toHaveLength(1);
  });

  it('shows before and after for both teams', () => {
    const gevolg = gevolgOf(data, {
      soort: 'verplaats',
      regels: [line],
      naarTeamId: 't2',
      minutenPerWeek: null,
      van: '2026-03-16',
      tot: '2026-03-30',
    });
    expect(linesOf(gevolg).map(({ id, voor, na }) => [id, voor.soort, na.soort])).toEqual([
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
          const vraag: InzetVraag = {
            soort: 'verplaats',
            regels: [line],
            naarTeamId: 't2',
            minutenPerWeek: hoeveel,
            van: weken[begin] ?? '',
            tot: weken[begin + lengte] ?? null,
          };
          const na = after(vraag);
          if (typeof na === 'string') {
            expect(hoeveel).toBeGreaterThan(32 * 60);
            expect(na).toBe('N. Testelaar heeft hoogstens 32\u00a0u per week in Nieuwland.');
            return;
          }
          expect(hoeveel ?? 0).toBeLessThanOrEqual(32 * 60);
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
    const na = accepted({
      soort: 'zet',
      regels: [line],
      minutenPerWeek: 600,
      van: '2026-03-09',
      tot: '2026-03-16',
    });
    expect([0, 1, 2].map((week) => urenIn(na, 't1', week))).toEqual([32, 10, 32]);
  });

  it('says at once what the core would refuse, and shows nothing of it', () => {
    const later = { ...line, medewerkerId: 'm2' };
    const gevolg = gevolgOf(
      { ...data, medewerkers: [...data.medewerkers, eenMedewerker({ id: 'm2', voornaam: 'Bo' })] },
      { soort: 'zet', regels: [line, later], minutenPerWeek: 600, van: '2026-03-09', tot: null },
    );
    expect(gevolg).toEqual({
      soort: 'weigering',
      veld: 'van',
      melding: 'B. Testelaar heeft vanaf 09-03-2026 geen detachering bij Enver. Kies een andere periode.',
    });
  });

  it('two people change places: what one team loses the other gets, and the other way round', () => {
    const two = {
      ...data,
      medewerkers: [...data.medewerkers, eenMedewerker({ id: 'm2', voornaam: 'Bo' })],
      detacheringen: [...data.detacheringen, eenDetachering({ id: 'd2', medewerkerId: 'm2', uren: 20 })],
      inzet: [...data.inzet, eenInzet({ id: 'i2', detacheringId: 'd2', teamId: 't2', uren: 20 })],
    };
    const ander = { ...line, medewerkerId: 'm2', teamId: 't2' };
    const vraag: InzetVraag = { soort: 'ruil', regels: [line, ander], van: '2026-03-16', tot: null };
    const proef = tryChange(two, vraag);
    if (proef.soort === 'weigering') throw new Error(proef.melding);
    expect(
      [1, 2].map((week) => [urenIn(proef.straks, 't1', week), urenIn(proef.straks, 't2', week)]),
    ).toEqual([
      [32, 20],
      [20, 32],
    ]);
    expect(linesOf(gevolgOf(two, vraag)).map(({ id }) => id)).toEqual(['t1', 't2']);
  });

  it('absence takes hours from every team of the person, and a vulling closes the vacature', () => {
    const afwezig = tryChange(data, {
      soort: 'afwezig',
      id: null,
      medewerkerIds: ['m1'],
      rij: { soort: 'verlof', percentage: 100, status: 'akkoord' },
      van: '2026-03-16',
      tot: '2026-03-23',
    });
    if (afwezig.soort === 'weigering') throw new Error(afwezig.melding);
    expect([...afwezig.teamIds]).toEqual(['t1']);
    expect(afwezig.straks.afwezigheid).toHaveLength(1);

    const vacature = eenVacature({ teamId: 't2', minutenPerWeek: 1680 });
    const vul = {
      soort: 'vul',
      vacature,
      medewerkerId: 'm1',
      organisatieId: 'o1',
      minutenPerWeek: 480,
      van: '2026-03-16',
      tot: null,
    } as const;
    const met = { ...data, vacatures: [vacature] };
    const uit = tryChange(met, { ...vul, uitTeamId: 't1' });
    if (uit.soort === 'weigering') throw new Error(uit.melding);
    expect(uit.straks.vacatures.map(({ status, minutenPerWeek }) => [status, minutenPerWeek])).toEqual([
      ['vervuld', 1680],
      ['open', 1200],
    ]);
    expect([urenIn(uit.straks, 't1', 2), urenIn(uit.straks, 't2', 2)]).toEqual([24, 8]);
    const erbij = tryChange(met, { ...vul, uitTeamId: null });
    if (erbij.soort === 'weigering') throw new Error(erbij.melding);
    expect([urenIn(erbij.straks, 't1', 2), urenIn(erbij.straks, 't2', 2)]).toEqual([32, 8]);
  });
});
