import { expect, it } from 'vitest';
import {
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenOrganisatie,
  eenTeam,
  gegevens,
} from '../../../../tests/support/planning-builders.ts';
import { isIn, people } from './palette-people.ts';

const DAG = '2026-03-02';
const ALTIJD = { geldigVan: '2020-01-01', geldigTot: null };

const data = gegevens({
  teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Groenoord' })],
  teamGebieden: [{ id: 'tg', teamId: 't2', gebiedId: 'g1', ...ALTIJD }],
  organisaties: [eenOrganisatie()],
  medewerkers: [eenMedewerker(), eenMedewerker({ id: 'm2' })],
  detacheringen: [eenDetachering()],
  inzet: [eenInzet({ uren: 8 }), eenInzet({ id: 'i2', teamId: 't2', uren: 20 })],
});

it('names everybody once, with what tells namesakes apart: teams, most hours first, and organisation', () => {
  expect(people(data, DAG)).toEqual([
    { id: 'm1', naam: 'Noa Testelaar', detail: 'Groenoord · Nieuwland · Enver', teamIds: ['t2', 't1'] },
    { id: 'm2', naam: 'Noa Testelaar', detail: '', teamIds: [] },
  ]);
});

it('keeps the part of the city on screen when the person is in it', () => {
  expect(isIn(data, DAG, { soort: 'stad' }, [])).toBe(true);
  expect(isIn(data, DAG, { soort: 'team', id: 't2' }, ['t2'])).toBe(true);
  expect(isIn(data, DAG, { soort: 'team', id: 't1' }, ['t2'])).toBe(false);
  expect(isIn(data, DAG, { soort: 'gebied', id: 'g1' }, ['t2'])).toBe(true);
  expect(isIn(data, DAG, { soort: 'gebied', id: 'g1' }, ['t1'])).toBe(false);
});
