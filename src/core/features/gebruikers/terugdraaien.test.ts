import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam } from '../../../../tests/support/proefteam.ts';
import type { GebruikerLine } from '../../../shared/contract/gebruikers.ts';
import type { Core } from '../../base/core-types.ts';

/** Taking back and doing again, where it is about people. */

const MAKER = { soort: 'maker', naam: 'Anna de Wit', account: 'ADeWit' } as const;
const VANDAAG = '2026-03-02';
const NIEMAND = { medewerkerId: null, geenMedewerker: true, isNaamgenoot: false };

type Added = Parameters<Core['client']['gebruikers']['voegToe']>[0];
const BERT: Added = { naam: 'Bert Smit', ...NIEMAND, rol: 'inzage', gebiedId: null, van: VANDAAG };

let core: Core;
let proef: Proefteam;
beforeEach(async () => {
  core = await createTestCore({ wie: MAKER });
  proef = await createProefteam(core);
});

const lijst = async () => (await core.client.gebruikers.lijst()).gebruikers;
async function find(naam: string): Promise<GebruikerLine> {
  const found = (await lijst()).find((row) => row.naam === naam);
  if (found === undefined) throw new Error(`${naam} is no gebruiker.`);
  return found;
}
async function add(input: Partial<Added> = {}) {
  return (await core.client.gebruikers.voegToe({ ...BERT, ...input })).uitvoer.id;
}

describe('taking back what is about people', () => {
  const number = (uitkomst: { readonly opdracht: { readonly id: string } | null }) =>
    uitkomst.opdracht?.id ?? '';
  const back = (opdrachtId: string) => core.client.beheer.maakOpdrachtOngedaan({ opdrachtId });
  const weigert = async (opdrachtId: string) => {
    const before = await lijst();
    await expect(back(opdrachtId)).rejects.toMatchObject({ code: 'conflict' });
    expect(await lijst()).toEqual(before);
  };
  const roleOf = async (naam: string, n = 0) => (await find(naam)).rollen[n]?.id ?? '';
  const zetRol = async (id: string, van: string, tot: string | null, gebiedId: string | null = null) =>
    number(await core.client.gebruikers.wijzigRol({ id, gebiedId, van, tot }));
  const geef = async (gebruikerId: string, van: string, tot: string | null, gebiedId: string | null = null) =>
    number(await core.client.gebruikers.geefRol({ gebruikerId, rol: 'gebiedsmanager', gebiedId, van, tot }));

  it('does not bring back a role beside the same role', async () => {
    const id = await add();
    await geef(id, '2026-04-01', null);
    const ended = await zetRol(await roleOf('Bert Smit', 1), '2026-04-01', '2026-06-01');
    const again = await geef(id, '2026-06-01', null);
    await weigert(ended);
    await back(again);
    await back(ended);
    expect((await find('Bert Smit')).rollen[1]?.geldigTot).toBeNull();
  });

  it('does not bring back a role of the whole city beside one of a gebied, and takes two gebieden', async () => {
    const id = await add();
    await geef(id, '2026-04-01', null);
    const ended = await zetRol(await roleOf('Bert Smit', 1), '2026-04-01', '2026-06-01');
    await geef(id, '2026-06-01', null, proef.gebiedId);
    await weigert(ended);
    const { uitvoer } = await core.client.teams.nieuwGebied({ naam: 'Ander', van: '2026-01-05' });
    const other = await geef(id, '2026-04-01', '2026-06-01', proef.gebiedId).catch(() => '');
    expect(other).toBe('');
    const two = await geef(id, '2026-06-01', null, uitvoer.id);
    await back(two);
    expect((await find('Bert Smit')).rollen).toHaveLength(3);
  });

  it('does not bring back a role after its gebruiker ended', async () => {
    const id = await add();
    const ended = await zetRol(await roleOf('Bert Smit'), VANDAAG, '2026-04-01');
    await core.client.gebruikers.beeindig({ id, tot: '2026-05-01' });
    await weigert(ended);
  });

  it('does not bring back a role in a gebied that ended', async () => {
    const id = await add();
    const { uitvoer } = await core.client.teams.nieuwGebied({ naam: 'Kort', van: '2026-01-05' });
    await geef(id, '2026-04-01', null, uitvoer.id);
    const ended = await zetRol(await roleOf('Bert Smit', 1), '2026-04-01', '2026-05-01', uitvoer.id);
    await core.client.teams.beeindigGebied({ id: uitvoer.id, per: '2026-06-01' });
    await weigert(ended);
  });

  it('does not bring back a name, or a medewerker, that another has by now', async () => {
    const { medewerkerId } = await proef.medewerker({ achternaam: 'Eensma' });
    const id = await add({ ...NIEMAND, medewerkerId, geenMedewerker: false });
    const renamed = number(await core.client.gebruikers.wijzig({ id, ...NIEMAND, naam: 'Bart Smit' }));
    await add({ naam: 'BERT SMIT', isNaamgenoot: true });
    await weigert(renamed);
    const carla = await add({ naam: 'Carla Bos', medewerkerId, geenMedewerker: false });
    await core.client.gebruikers.wijzig({
      ...{ id: (await find('BERT SMIT')).id, naam: 'Dirk Vos' },
      ...NIEMAND,
    });
    await weigert(renamed);
    await core.client.gebruikers.wijzig({ id: carla, naam: 'Carla Bos', ...NIEMAND });
    await back(renamed);
    expect((await find('Bert Smit')).medewerker?.id).toBe(medewerkerId);
  });

  it('does not lift the shield of who takes it back, whoever recorded it', async () => {
    const { medewerkerId } = await proef.medewerker({ achternaam: 'Eensma' });
    const carla = await add({ naam: 'Carla Bos', rol: 'beheerder' });
    const anna = await find('Anna de Wit');
    const bert = core.connect('bert');
    bert.context.switchGebruiker({ id: carla, naam: 'Carla Bos', rollen: [] });
    const linked = await bert.client.gebruikers.wijzig({
      ...{ id: anna.id, naam: anna.naam, isNaamgenoot: false },
      ...{ medewerkerId, geenMedewerker: false },
    });
    await expect(back(number(linked))).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/vraag het de administratie of een andere beheerder/iu),
    });
    await bert.client.beheer.maakOpdrachtOngedaan({ opdrachtId: number(linked) });
    expect((await find('Anna de Wit')).medewerker).toBeNull();
    await expect(core.client.beheer.voerOpnieuwUit()).resolves.toMatchObject({ opdracht: null });
  });
});
