import { describe, expect, it } from 'vitest';
import {
  eenDetachering,
  eenFormatie,
  eenInzet,
  eenMedewerkerSpecialisme,
  eenTeam,
  eenVacature,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-builders.ts';
import { bepaalKnelpunten } from '../../../shared/domain/knelpunt/knelpunten.ts';
import { KNELPUNT_SOORTEN, type KnelpuntSoort } from '../../../shared/domain/knelpunt/types.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { REMEDIES, remediesFor, whoOf } from './remedies.ts';

const VANDAAG = '2026-03-02';
const gebied = { id: 'g1', code: 'N', naam: 'Noord', geldigVan: '2020-01-01', geldigTot: null };

/** Data in which each kind of knelpunt is found. */
const CASES: Readonly<Record<KnelpuntSoort, PlanbordGegevens>> = {
  overschrijding: gegevens({
    detacheringen: [eenDetachering({ uren: 20 })],
    inzet: [eenInzet({ uren: 24 })],
  }),
  'niet-ingezet': gegevens({
    detacheringen: [eenDetachering({ uren: 20 })],
    inzet: [eenInzet({ uren: 10 })],
  }),
  'inzet-zonder-detachering': gegevens({
    detacheringen: [eenDetachering({ geldigTot: '2026-04-01' })],
    inzet: [eenInzet()],
  }),
  contracturen: gegevens({
    detacheringen: [eenDetachering(), eenDetachering({ id: 'd2', organisatieId: 'o2', uren: 8 })],
  }),
  'detachering-eindigt': gegevens({
    detacheringen: [eenDetachering({ geldigTot: '2026-04-01' })],
    inzet: [eenInzet({ geldigTot: '2026-04-01' })],
  }),
  'skj-verlopen': gegevens({
    detacheringen: [eenDetachering()],
    inzet: [eenInzet()],
    medewerkerSpecialismen: [eenMedewerkerSpecialisme()],
  }),
  'skj-verloopt': gegevens({
    detacheringen: [eenDetachering()],
    inzet: [eenInzet()],
    medewerkerSpecialismen: [eenMedewerkerSpecialisme()],
    registraties: [
      {
        id: 'r1',
        medewerkerId: 'm1',
        soort: 'skj-pedagoog',
        geldigVan: '2021-04-01',
        verloopdatum: '2026-04-01',
      },
    ],
  }),
  'team-zonder-hoofdspecialisme': gegevens({ formatie: [eenFormatie()] }),
  'team-overbelast': gegevens({
    detacheringen: [eenDetachering()],
    inzet: [eenInzet()],
    werkvoorraad: openTrajecten('t1', 200, 0, 0),
  }),
  'vacature-voorbij-datum': gegevens({ vacatures: [eenVacature({ gewensteStart: '2026-02-02' })] }),
  'onder-minimum': gegevens({
    minima: [
      {
        id: 'mi1',
        teamId: 't1',
        weekdag: 1,
        dagdeel: 'ochtend',
        soort: 'inloop',
        aantal: 1,
        geldigVan: '2020-01-01',
        geldigTot: null,
      },
    ],
  }),
  gebiedsmanagers: gegevens({ gebieden: [gebied], teams: [eenTeam()] }),
};

function found(soort: KnelpuntSoort) {
  const data = CASES[soort];
  const all = bepaalKnelpunten({ gegevens: data, van: VANDAAG, tot: '2026-06-01', vandaag: VANDAAG });
  const knelpunt = all.find((one) => one.soort === soort);
  if (knelpunt === undefined) throw new Error(`No knelpunt of ${soort}.`);
  return { knelpunt, data };
}

describe('what solves a knelpunt', () => {
  it.each(KNELPUNT_SOORTEN.values)('of every kind there is a remedy: %s', (soort) => {
    const { knelpunt, data } = found(soort);
    expect(remediesFor(knelpunt, data).length).toBeGreaterThan(0);
  });

  it('every remedy is for something, and its label says that a form follows', () => {
    for (const { label, for: soorten } of REMEDIES) {
      expect(label).toMatch(/…$/u);
      expect(soorten.length).toBeGreaterThan(0);
    }
  });

  it('is filled in with what the knelpunt is about', () => {
    const ways = (soort: KnelpuntSoort) => {
      const { knelpunt, data } = found(soort);
      return remediesFor(knelpunt, data).map(({ way }) => way);
    };
    expect(ways('detachering-eindigt')[0]).toEqual({
      kind: 'verlengen',
      detacheringId: 'd1',
      einde: '2026-04-01',
    });
    expect(ways('team-zonder-hoofdspecialisme')).toEqual([
      {
        kind: 'planbord',
        doen: { soort: 'vrij', teamId: 't1', vacatureId: null, specialismeId: 's1', minuten: null },
      },
    ]);
    expect(ways('vacature-voorbij-datum')).toEqual([
      { kind: 'planbord', doen: { soort: 'vullen', vacatureId: 'v1' } },
      {
        kind: 'planbord',
        doen: { soort: 'vrij', teamId: 't1', vacatureId: 'v1', specialismeId: null, minuten: 1680 },
      },
    ]);
    expect(ways('niet-ingezet')).toEqual([
      { kind: 'planbord', doen: { soort: 'plaats', medewerkerId: 'm1', organisatieId: 'o1' } },
    ]);
    expect(ways('skj-verlopen')[0]).toEqual({ kind: 'registratie', medewerkerId: 'm1' });
    expect(ways('gebiedsmanagers')).toEqual([{ kind: 'page', path: '/beheer/gebieden/g1' }]);
  });

  it('names whom it is about', () => {
    expect(whoOf(found('detachering-eindigt').knelpunt)).toBe('Testelaar, Noa');
  });
});
