import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { Core } from '../../base/core-types.ts';

let core: Core;
let proef: Proefteam;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
});

async function minima() {
  const rows = (await core.client.capaciteit.planbord({ van: START, tot: '2030-01-01' })).minima;
  return rows
    .map(({ geldigVan, geldigTot, aantal }) => `${geldigVan}–${geldigTot ?? ''} ${String(aantal)}`)
    .sort();
}

const time = { weekdag: 1, dagdeel: 'ochtend', soort: 'inloop' } as const;

describe('zetMinimum', () => {
  const zet = (aantal: number | null, van: string) =>
    core.client.teams.zetMinimum({ teamId: proef.oost, ...time, aantal, van });

  it('holds from a day on, is changed and ended, and taken back', async () => {
    const { opdracht, planbord } = await zet(2, '2026-03-02');
    expect(opdracht?.label).toBe('Inloop Oost di-ochtend: minstens 2 vanaf 02-03-2026');
    expect(planbord.minima?.gewijzigd).toHaveLength(1);
    await zet(3, '2026-04-01');
    expect(await minima()).toEqual(['2026-03-02–2026-04-01 2', '2026-04-01– 3']);
    const { opdracht: einde } = await zet(null, '2026-05-01');
    expect(einde?.label).toBe('Inloop Oost di-ochtend: geen minimum vanaf 01-05-2026');
    expect(await minima()).toEqual(['2026-03-02–2026-04-01 2', '2026-04-01–2026-05-01 3']);
    await core.client.beheer.maakOngedaan();
    await core.client.beheer.maakOngedaan();
    expect(await minima()).toEqual(['2026-03-02– 2']);
  });

  it('leaves what was decided for later', async () => {
    await zet(3, '2026-06-01');
    await zet(2, '2026-03-02');
    expect(await minima()).toEqual(['2026-03-02–2026-06-01 2', '2026-06-01– 3']);
  });

  it('ends with its team', async () => {
    await zet(2, '2026-03-02');
    await core.client.teams.beeindigTeam({ id: proef.oost, per: '2026-07-01' });
    expect(await minima()).toEqual(['2026-03-02–2026-07-01 2']);
  });

  it('of another time is another series', async () => {
    await zet(2, '2026-03-02');
    await core.client.teams.zetMinimum({
      teamId: proef.oost,
      ...time,
      dagdeel: 'middag',
      aantal: 1,
      van: '2026-03-02',
    });
    expect(await minima()).toEqual(['2026-03-02– 1', '2026-03-02– 2']);
  });

  it.each([0, 100, 1.5])('refuses %d people', async (aantal) => {
    await expect(zet(aantal, '2026-03-02')).rejects.toThrow();
    expect(await minima()).toEqual([]);
  });
});
