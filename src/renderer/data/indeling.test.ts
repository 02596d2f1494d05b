import { describe, expect, it } from 'vitest';
import { eenDetachering, eenInzet, eenTeam, gegevens } from '../../../tests/support/planning-builders.ts';
import { LEGE_GEGEVENS } from '../../shared/domain/planbord/delta.ts';
import { bereikChoices, gebiedNaam, inBereik, nextStap, teamsPerGebiedOn } from './indeling.ts';

const altijd = { geldigVan: '2015-01-01', geldigTot: null };
const noord = { id: 'noord', code: 'N', naam: 'Noord', ...altijd };

const stad = gegevens({
  gebieden: [noord],
  teams: [
    eenTeam({ id: 'oost', naam: 'Oost', volgorde: 2, ...altijd }),
    eenTeam({ id: 'west', naam: 'West', volgorde: 1, ...altijd }),
    eenTeam({ id: 'co', naam: 'Co-team', soort: 'stadsbreed', volgorde: 3, ...altijd }),
    eenTeam({ id: 'oud', naam: 'Oud', geldigVan: '2015-01-01', geldigTot: '2020-01-01' }),
  ],
  teamGebieden: [
    { id: 'tg1', teamId: 'oost', gebiedId: 'noord', ...altijd },
    { id: 'tg2', teamId: 'west', gebiedId: 'noord', ...altijd },
  ],
  detacheringen: [eenDetachering({ id: 'd', medewerkerId: 'm' })],
  inzet: [eenInzet({ id: 'i', detacheringId: 'd', teamId: 'west', ...altijd })],
});

describe('indelingOp', () => {
  it('puts teams in their gebied, in the order of the municipality, without what has ended', () => {
    const { gebieden, stadsbreed } = teamsPerGebiedOn(stad, '2021-03-01');
    expect(gebieden[0]?.teams.map((team) => team.naam)).toEqual(['West', 'Oost']);
    expect(stadsbreed.map((team) => team.naam)).toEqual(['Co-team']);
  });

  it('gives the scopes to choose from', () => {
    expect(bereikChoices(stad, '2021-03-01').map((choice) => choice.label)).toEqual([
      'Hele stad',
      'Gebied Noord',
      'West',
      'Oost',
      'Co-team',
    ]);
  });

  it('does not say gebied twice', () => {
    expect(gebiedNaam({ naam: 'Gebied Zuid' })).toBe('Gebied Zuid');
  });
});

describe('inBereik', () => {
  const van = (teamId: string | null, gebiedId: string | null, medewerkerId: string | null) => ({
    teamId,
    gebiedId,
    medewerkerId,
  });
  const binnen = (soort: 'gebied' | 'team', id: string, place: ReturnType<typeof van>) =>
    inBereik(stad, '2021-03-01', { soort, id }, place);

  it('finds a person through the teams this person works in', () => {
    expect(binnen('team', 'west', van(null, null, 'm'))).toBe(true);
    expect(binnen('team', 'oost', van(null, null, 'm'))).toBe(false);
    expect(binnen('gebied', 'noord', van(null, null, 'm'))).toBe(true);
  });

  it('finds a team in its gebied, and a gebied only in itself', () => {
    expect(binnen('gebied', 'noord', van('oost', null, null))).toBe(true);
    expect(binnen('gebied', 'noord', van('co', null, null))).toBe(false);
    expect(binnen('gebied', 'noord', van(null, 'noord', null))).toBe(true);
    expect(binnen('team', 'west', van(null, 'noord', null))).toBe(false);
  });
});

describe('volgendeStap', () => {
  it('leads from nothing to the first person', () => {
    expect(nextStap(LEGE_GEGEVENS)).toBe('gebied');
    expect(nextStap({ ...LEGE_GEGEVENS, gebieden: [noord] })).toBe('team');
    expect(nextStap({ ...LEGE_GEGEVENS, teams: stad.teams })).toBe('organisatie');
    expect(nextStap(stad)).toBeNull();
  });
});
