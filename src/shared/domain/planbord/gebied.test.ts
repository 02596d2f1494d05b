/** The published figures of the teams (C13–C15), through the whole planbord, with the gebied totals. */
import { describe, expect, test } from 'vitest';
import {
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenTeam,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-builders.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { fteText, procentText, round } from '../tekst/number.ts';
import { berekenPlanbord } from './planbord.ts';
import type { Planbord, Uitkomst } from './types.ts';

function bord(data: PlanbordGegevens, maandagen: readonly string[]): Planbord {
  return berekenPlanbord({ gegevens: data, vandaag: '2021-03-01', maandagen, rekenwijze: 'norm' });
}

function team(planbord: Planbord, teamId: string): Uitkomst {
  const uitkomst = planbord.teams.find((t) => t.teamId === teamId)?.weken[0];
  if (!uitkomst) throw new Error(`no team ${teamId}`);
  return uitkomst;
}

describe('C13–C15 through the planbord, with the gebied totals', () => {
  const TEAMS = [
    ['N', 452, 122, 61, 20, '119,3'],
    ['G', 476, 82, 41, 14, '76,7'],
    ['Nr', 356, 97, 48, 16, '120,6'],
    ['O', 388, 100, 50, 17, '115,1'],
    ['Z', 296, 68, 34, 11, '102,2'],
    ['CW', 348, 106, 53, 18, '136,3'],
  ] as const;
  const altijd = { geldigVan: '2020-01-01', geldigTot: null };
  // One person per 4 hours makes every team; the last 8 hours are seniortaken.
  const medewerkers = TEAMS.flatMap(([id, uren]) =>
    Array.from({ length: uren / 4 }, (_, i) => ({ id: `${id}${i}`, teamId: id, senior: i < 2 })),
  );
  const data = gegevens({
    gebieden: [
      { id: 'noord', code: 'N', naam: 'Noord', ...altijd },
      { id: 'zuid', code: 'Z', naam: 'Zuid', ...altijd },
    ],
    teams: TEAMS.map(([id], i) => eenTeam({ id, naam: id, volgorde: i })),
    teamGebieden: TEAMS.map(([id], i) => ({
      id: `tg${id}`,
      teamId: id,
      gebiedId: i < 3 ? 'noord' : 'zuid',
      ...altijd,
    })),
    medewerkers: medewerkers.map((m) => eenMedewerker({ id: m.id })),
    detacheringen: medewerkers.map((m) => eenDetachering({ id: `d${m.id}`, medewerkerId: m.id, uren: 4 })),
    inzet: medewerkers.map((m) =>
      eenInzet({
        id: `i${m.id}`,
        detacheringId: `d${m.id}`,
        teamId: m.teamId,
        uren: 4,
        doel: m.senior ? 'seniortaken' : 'casuistiek',
      }),
    ),
    werkvoorraad: TEAMS.flatMap(([id, , een, twee, drie]) => openTrajecten(id, een, twee, drie)),
  });
  const planbord = bord(data, ['2021-03-01']);

  test.each(TEAMS)('%s', (id, uren, een, twee, drie, procent) => {
    const uitkomst = team(planbord, id);
    expect(uitkomst.bruto).toBeCloseTo(uren * 60, 6);
    expect(uitkomst.clientgebonden / 60).toBeCloseTo((uren - 8) * 0.82 * 0.7, 9);
    expect(uitkomst.vraag).toBe((een + 2 * twee + 3 * drie) * 60);
    expect(uitkomst.bezetting.soort === 'percentage' && procentText(uitkomst.bezetting.waarde)).toBe(
      `${procent}\u00a0%`,
    );
  });

  test('gebied: first add, then divide', () => {
    const noord = planbord.gebieden.find((g) => g.gebiedId === 'noord')?.weken[0];
    expect((noord?.clientgebonden ?? 0) / 60).toBeCloseTo(254.856 + 268.632 + 199.752, 6);
    expect((noord?.vraag ?? 0) / 60).toBe(304 + 206 + 241);
    expect(noord?.bezetting.soort === 'percentage' && procentText(noord.bezetting.waarde)).toBe(
      '103,8\u00a0%',
    );
    expect(fteText(noord?.saldoFte ?? 0)).toBe('−1,34');
    const zuid = planbord.gebieden.find((g) => g.gebiedId === 'zuid')?.weken[0];
    expect(round((zuid?.clientgebonden ?? 0) / 60, 3)).toBe(578.592);
    expect(planbord.stad.weken[0]?.bruto).toBeCloseTo(2316 * 60, 6);
  });

  test('a team without figures is left out of vraag, saldo and bezetting of the gebied, and named', () => {
    const zonder = { ...data, werkvoorraad: data.werkvoorraad.filter((row) => row.teamId !== 'G') };
    const noord = bord(zonder, ['2021-03-01']).gebieden[0]?.weken[0];
    expect(noord?.teamsZonderVraag).toEqual(['G']);
    expect(noord?.clientgebonden).toBeGreaterThan(noord?.clientgebondenMetVraag ?? 0);
    expect(noord?.bezetting.soort === 'percentage' && procentText(noord.bezetting.waarde)).toBe(
      '119,9\u00a0%',
    );
  });

  test('a team that changes gebied counts where it belongs that week', () => {
    const verhuisd = {
      ...data,
      teamGebieden: [
        ...data.teamGebieden.filter((row) => row.teamId !== 'O'),
        { id: 'x', teamId: 'O', gebiedId: 'zuid', geldigVan: '2020-01-01', geldigTot: '2021-03-08' },
        { id: 'y', teamId: 'O', gebiedId: 'noord', geldigVan: '2021-03-08', geldigTot: null },
      ],
    };
    const na = bord(verhuisd, ['2021-03-01', '2021-03-08']);
    expect(na.gebieden[0]?.weken.map((w) => round(w.bruto / 60, 3))).toEqual([1284, 1672]);
    expect(na.gebieden[0]?.teamIds).toContain('O');
    expect(na.gebieden[1]?.teamIds).toContain('O');
  });
});
