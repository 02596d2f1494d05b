import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../tests/support/proefteam.ts';
import type { Core, Gebruiker } from './base/core-types.ts';

const ANNA: Gebruiker = { id: 'g-anna', naam: 'Anna de Wit', rollen: ['administratie', 'gebiedsmanager'] };
const BERT: Gebruiker = { id: 'g-bert', naam: 'Bert Smit', rollen: ['inzage'] };

let core: Core;
let team: Proefteam;
beforeEach(async () => {
  core = await createTestCore();
  team = await createProefteam(core);
});

describe('sessions on one core', () => {
  it('each has its own gebruiker: a switch in one changes nothing in another', async () => {
    const een = core.connect('een');
    const twee = core.connect('twee');
    een.context.switchGebruiker(ANNA);
    twee.context.switchGebruiker(BERT);
    expect((await een.client.beheer.status()).gebruiker.naam).toBe('Anna de Wit');
    expect((await twee.client.beheer.status()).gebruiker.naam).toBe('Bert Smit');
    expect((await core.client.beheer.status()).gebruiker.naam).toBe('Proefpersoon');
    const set = { teamId: team.oost, zwaarte: 1, van: START, tot: null } as const;
    await een.client.werkvoorraad.zetAantalOpen({ ...set, aantalOpen: 3 });
    await expect(twee.client.werkvoorraad.zetAantalOpen({ ...set, aantalOpen: 4 })).rejects.toMatchObject({
      code: 'geenRecht',
    });
  });

  it('a name is always the same session, so a page that is loaded again goes on as who it was', async () => {
    core.connect('venster-1').context.switchGebruiker(ANNA);
    expect((await core.connect('venster-1').client.beheer.status()).gebruiker.naam).toBe('Anna de Wit');
  });

  it('the demo switches the role of its own session only', async () => {
    const demo = await createTestCore({ aanmaak: { soort: 'demo' } });
    const een = demo.connect('een').client.beheer;
    const twee = demo.connect('twee').client.beheer;
    const ander = (await een.demoRollen()).find(({ actief }) => !actief);
    await een.wisselRol({ sleutel: ander?.sleutel ?? '' });
    expect((await een.demoRollen()).filter(({ actief }) => actief)).toMatchObject([{ naam: ander?.naam }]);
    expect((await twee.demoRollen()).filter(({ actief }) => actief)).toMatchObject([{ sleutel: 'start' }]);
    await demo.sluit();
  });
});
