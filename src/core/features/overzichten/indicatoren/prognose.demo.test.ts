import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import type { Prognose } from '../../../../shared/contract/indicatoren.ts';

/** The forecast on the history of the demo. */

let core: Awaited<ReturnType<typeof createTestCore>>;
let uit: Prognose;
beforeAll(async () => {
  core = await createTestCore({ aanmaak: { soort: 'demo' } });
  uit = await core.client.indicatoren.prognose({ metTerugblik: true });
});
afterAll(() => core.sluit());

describe('the forecast of the demo', () => {
  it('is of the six wijkteams, who have trajecten, 26 weeks ahead from this week on', () => {
    expect(uit.teams.map(({ naam }) => naam)).toEqual([
      'Nieuwland',
      'Groenoord',
      'Noordrand',
      'Oost',
      'Zuid',
      'Centrum-West',
    ]);
    expect(uit.maandagen[0]).toBe('2026-03-02');
    for (const { weken } of uit.teams) expect(weken).toHaveLength(26);
  });

  it('begins with who waits now, as the indicator counts them', async () => {
    const nu = await core.client.indicatoren.overzicht({ van: '2026-01-01', tot: '2026-03-02' });
    const regel = nu.indicatoren.find(({ sleutel }) => sleutel === 'wachtend');
    for (const team of uit.teams) {
      const waarde = regel?.waarden[nu.eenheden.findIndex(({ id }) => id === team.teamId)];
      expect(waarde).toMatchObject({ waarde: team.wachtend });
    }
  });

  it('stays within its band, and says how far such forecasts were off', () => {
    for (const { weken, terugblik } of uit.teams) {
      for (const { laag, wachtend, hoog } of weken) {
        expect(laag).toBeLessThanOrEqual(wachtend + 1e-6);
        expect(hoog).toBeGreaterThanOrEqual(wachtend - 1e-6);
      }
      expect(terugblik?.n).toBeGreaterThanOrEqual(10);
      expect(terugblik?.afwijking).toBeGreaterThanOrEqual(0);
    }
  });

  it('of a gebied begins with its teams together', () => {
    for (const gebied of uit.gebieden) {
      const teams = uit.teams.filter(({ gebiedId }) => gebiedId === gebied.gebiedId);
      expect(teams).toHaveLength(3);
      expect(gebied.wachtend).toBe(teams.reduce((a, { wachtend }) => a + wachtend, 0));
      expect(gebied.instroom).toBeCloseTo(
        teams.reduce((a, { instroom }) => a + instroom, 0),
        6,
      );
      expect(gebied.clientgebonden).toBeCloseTo(
        teams.reduce((a, team) => a + team.clientgebonden, 0),
        6,
      );
    }
  });

  it('without the look back is the same', async () => {
    const zonder = await core.client.indicatoren.prognose({ metTerugblik: false });
    expect(zonder.teams).toEqual(uit.teams.map((team) => ({ ...team, terugblik: null })));
  });

  it('of an administratie without trajecten is empty', async () => {
    const leeg = await createTestCore();
    expect((await leeg.client.indicatoren.prognose({ metTerugblik: true })).teams).toEqual([]);
    await leeg.sluit();
  });
});
