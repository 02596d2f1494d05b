import { describe, expect, it } from 'vitest';
import { createTestCore } from '../../../tests/support/create-test-core.ts';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from '../../shared/domain/gebruiker/rol.ts';

async function refusals(rol: GebruikerRol): Promise<ReadonlyMap<string, string | null>> {
  const core = await createTestCore({ rollen: [rol] });
  try {
    const { aanroepen } = (await core.client.beheer.status()).gebruiker;
    return new Map(aanroepen.map(({ aanroep, weigering }) => [aanroep, weigering]));
  } finally {
    await core.sluit();
  }
}

describe('what a user may change', () => {
  it('is said call by call, with for whom it is', async () => {
    const inzage = await refusals('inzage');
    expect(inzage.get('capaciteit.zetInzet')).toBe('Alleen voor: gebiedsmanager.');
    expect(inzage.get('capaciteit.legAfwezigheidVast')).toBe('Alleen voor: administratie of gebiedsmanager.');
    expect(inzage.get('teams.nieuwTeam')).toBe('Alleen voor: beheerder.');
    expect((await refusals('gebiedsmanager')).get('capaciteit.zetInzet')).toBeNull();
    expect((await refusals('gebiedsmanager')).get('teams.nieuwTeam')).toBe('Alleen voor: beheerder.');
  });

  it('has every write that asks a right, for every role', async () => {
    for (const rol of GEBRUIKER_ROLLEN.values) {
      const names = [...(await refusals(rol)).keys()];
      expect(names).toEqual(
        expect.arrayContaining(['overzichten.bewaarConclusie', 'beheer.maakOngedaan', 'klachten.registreer']),
      );
      expect(names).not.toContain('beheer.wisselRol');
    }
  });

  it('leaves nothing to who may only look', async () => {
    for (const rol of ['inzage', 'teamcoordinator'] as const) {
      expect([...(await refusals(rol)).values()]).not.toContain(null);
    }
  });

  it('is what the core then does', async () => {
    const core = await createTestCore({ rollen: ['inzage'] });
    await expect(core.client.beheer.maakBackup()).rejects.toMatchObject({ code: 'geenRecht' });
    await core.sluit();
  });
});
