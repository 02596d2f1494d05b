import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { ALLES } from '../../../../../tests/support/klacht-trial.ts';
import type { Core } from '../../../base/core-types.ts';

const FIRST = { naam: 'Proefombudsman', adres: 'Proefplein 1', website: 'proef.invalid' };
const LATER = { naam: 'Andere ombudsman', adres: '', website: '' };

let core: Core;
beforeEach(async () => {
  core = await createTestCore({ vandaag: '2026-03-02', rollen: ['administratie'] });
});

const vanaf = async () =>
  (await core.client.ombudsman.historie()).map(({ naam, van, tot }) => `${naam} ${van} ${tot ?? ''}`.trim());

describe('the ombudsman', () => {
  it('is nobody in a new administratie, and from the recorded day on the one of the letters', async () => {
    core.context.switchGebruiker(ALLES);
    const { ombudsman, klachten } = core.client;
    expect(await ombudsman.historie()).toEqual([]);
    expect((await klachten.keuzes()).ombudsman).toBeNull();
    await ombudsman.zet({ ...FIRST, van: '2026-03-02' });
    expect((await klachten.keuzes()).ombudsman).toEqual(FIRST);
    expect((await klachten.jaarverslag({ jaar: 2025 })).ombudsman).toBeNull();
    expect((await klachten.jaarverslag({ jaar: 2026 })).ombudsman).toEqual(FIRST);
  });

  it('changes from a date on, keeps who it was, and undo takes the change back', async () => {
    const { ombudsman, beheer } = core.client;
    await ombudsman.zet({ ...FIRST, van: '2020-01-01' });
    await ombudsman.zet({ ...LATER, van: '2026-07-01' });
    expect(await vanaf()).toEqual(['Andere ombudsman 2026-07-01', 'Proefombudsman 2020-01-01 2026-07-01']);
    // Another address of the same ombudsman is a change too; the same once more is none.
    await ombudsman.zet({ ...FIRST, adres: 'Proefplein 2', van: '2024-01-01' });
    expect(await vanaf()).toEqual(['Proefombudsman 2024-01-01', 'Proefombudsman 2020-01-01 2024-01-01']);
    expect((await ombudsman.zet({ ...FIRST, adres: 'Proefplein 2', van: '2025-01-01' })).opdracht).toBeNull();
    await beheer.maakOngedaan();
    expect(await vanaf()).toEqual(['Andere ombudsman 2026-07-01', 'Proefombudsman 2020-01-01 2026-07-01']);
  });

  it('has a name, and is recorded by who keeps the basic data', async () => {
    const set = () => core.client.ombudsman.zet({ ...FIRST, naam: ' ', van: '2026-03-02' });
    await expect(set()).rejects.toMatchObject({ code: 'ongeldig' });
    core.context.switchGebruiker({ naam: 'Kim', rollen: ['inzage'], klachtrollen: ['klachtbehandelaar'] });
    await expect(core.client.ombudsman.zet({ ...FIRST, van: '2026-03-02' })).rejects.toMatchObject({
      code: 'geenRecht',
    });
    expect(await core.client.ombudsman.historie()).toEqual([]);
  });
});
