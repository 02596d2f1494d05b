import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam } from '../../../../tests/support/proefteam.ts';

let core: Awaited<ReturnType<typeof createTestCore>>;
let proef: Awaited<ReturnType<typeof createProefteam>>;
beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
});
afterEach(() => core.sluit());

const record = (maand: string, zwaarte: 0 | 1 | 2 | 3, aantalOpen: number | null, teamId = proef.oost) =>
  core.client.werkvoorraad.legTellingVast({ maand, regels: [{ teamId, zwaarte, aantalOpen }] });
const read = async (maand: string, teamId = proef.oost) => {
  const { teams } = await core.client.werkvoorraad.tellingen({ maand });
  return teams.find((team) => team.teamId === teamId);
};
const counted = async (maand: string) => (await read(maand))?.aantallen.map(({ vorig, nu }) => [vorig, nu]);
const holds = async () => {
  const { werkvoorraad } = await core.client.capaciteit.planbord({ van: '2025-01-01', tot: '2030-01-01' });
  return werkvoorraad
    .toSorted((a, b) => a.geldigVan.localeCompare(b.geldigVan))
    .map(({ geldigVan, geldigTot, aantalOpen }) => [geldigVan, geldigTot, aantalOpen]);
};

describe('a count', () => {
  it('holds from the first Monday of its month until the next one', async () => {
    await record('2026-03', 1, 12);
    await record('2026-05', 1, 15);
    await record('2026-04', 1, 13);
    expect(await holds()).toEqual([
      ['2026-03-02', '2026-04-06', 12],
      ['2026-04-06', '2026-05-04', 13],
      ['2026-05-04', null, 15],
    ]);
    expect(await counted('2026-04')).toEqual([
      [null, null],
      [12, 13],
      [null, null],
      [null, null],
    ]);
  });

  it('of as many is a count, and correcting the one before leaves it', async () => {
    await record('2026-03', 1, 12);
    expect((await counted('2026-04'))?.[1]).toEqual([12, null]);
    await record('2026-04', 1, 12);
    expect((await counted('2026-04'))?.[1]).toEqual([12, 12]);
    await record('2026-03', 1, 11);
    expect((await counted('2026-04'))?.[1]).toEqual([11, 12]);
    expect(await holds()).toEqual([
      ['2026-03-02', '2026-04-06', 11],
      ['2026-04-06', null, 12],
    ]);
  });

  it('that is emptied is none: the one before holds again', async () => {
    await record('2026-03', 1, 12);
    await record('2026-04', 1, 14);
    await record('2026-04', 1, null);
    expect((await counted('2026-04'))?.[1]).toEqual([12, null]);
    expect(await holds()).toEqual([['2026-03-02', null, 12]]);
  });

  it('of many is one opdracht, and undo takes it back with what it says of having counted', async () => {
    const { opdracht } = await core.client.werkvoorraad.legTellingVast({
      maand: '2026-03',
      regels: [proef.oost, proef.zuid].flatMap((teamId) =>
        ([1, 2, 3] as const).map((zwaarte) => ({ teamId, zwaarte, aantalOpen: 5 })),
      ),
    });
    expect(opdracht?.label).toBe('Telling van maart 2026, 2 teams');
    await core.client.beheer.maakOngedaan();
    expect(await holds()).toEqual([]);
    expect((await counted('2026-03'))?.[1]).toEqual([null, null]);
  });

  it('is expected of teams that were counted before; before there is any, of every wijkteam', async () => {
    const teams = async () =>
      (await core.client.werkvoorraad.tellingen({ maand: '2026-03' })).teams
        .filter(({ verwacht }) => verwacht)
        .map(({ teamId }) => teamId);
    expect(await teams()).toEqual(expect.arrayContaining([proef.oost, proef.zuid]));
    await record('2026-02', 1, 12);
    expect(await teams()).toEqual([proef.oost]);
  });

  it.each(['2026-13', '2026-00', '26-01', '1989-12', '2101-01', ''])('%j is no month', async (maand) => {
    await expect(record(maand, 1, 1)).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it.each([-1, 1.5, 10_000])('%s is no count', async (aantal) => {
    await expect(record('2026-03', 1, aantal)).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await holds()).toEqual([]);
  });

  it('of a team that is not there, or not yet, is refused whole', async () => {
    await expect(record('2026-03', 1, 4, 'bestaat-niet')).rejects.toMatchObject({ code: 'nietGevonden' });
    await expect(
      core.client.werkvoorraad.legTellingVast({
        maand: '2000-01',
        regels: [{ teamId: proef.oost, zwaarte: 1, aantalOpen: 4 }],
      }),
    ).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await holds()).toEqual([]);
  });
});
