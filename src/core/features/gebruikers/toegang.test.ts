import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import type { GebruikerLine, WayIn } from '../../../shared/contract/gebruikers.ts';
import type { Core } from '../../base/core-types.ts';

/** Ways in: who can sign in, and what is noted and told of them. */

const MAKER = { soort: 'maker', naam: 'Anna de Wit', account: 'ADeWit' } as const;
const VANDAAG = '2026-03-02';
const NIEMAND = { medewerkerId: null, geenMedewerker: true, isNaamgenoot: false };

type Added = Parameters<Core['client']['gebruikers']['voegToe']>[0];
const BERT: Added = { naam: 'Bert Smit', ...NIEMAND, rol: 'inzage', gebiedId: null, van: VANDAAG };

let core: Core;
const ways: Record<string, WayIn> = {};
beforeEach(async () => {
  for (const id of Object.keys(ways)) delete ways[id];
  core = await createTestCore({
    wie: MAKER,
    sleutels: {
      waysIn: () => Promise.resolve(ways),
      giveStart: () => Promise.resolve('abcd-efgh-jkmn'),
      withdraw: () => Promise.resolve(),
      linkComputer: () => Promise.resolve(),
    },
  });
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

describe('who can sign in', () => {
  const WEG = /geen beheerder meer die zich kan aanmelden/u;
  const refused = {
    code: 'ongeldig',
    data: { velden: [{ veld: 'tot', melding: expect.stringMatching(WEG) }] },
  };
  let anna = '';
  const begin = async () => {
    anna = (await find('Anna de Wit')).id;
    ways[anna] = 'wachtzin';
    return await add({ rol: 'beheerder' });
  };

  it('the last beheerder who can does not end, nor lose the role: another cannot come in', async () => {
    const bert = await begin();
    await expect(core.client.gebruikers.beeindig({ id: anna, tot: '2026-04-01' })).rejects.toMatchObject(
      refused,
    );
    const role = (await find('Anna de Wit')).rollen.find(({ rol }) => rol === 'beheerder');
    const tot = { id: role?.id ?? '', gebiedId: null, van: VANDAAG, tot: '2026-04-01' };
    await expect(core.client.gebruikers.wijzigRol(tot)).rejects.toMatchObject(refused);
    ways[bert] = 'eenmalig';
    await core.client.gebruikers.wijzigRol(tot);
    await core.client.gebruikers.beeindig({ id: anna, tot: '2026-04-01' });
  });

  it('the way in of the last beheerder who can is not taken away', async () => {
    const bert = await begin();
    ways[bert] = 'computer';
    ways[anna] = 'geen';
    await expect(core.client.gebruikers.trekToegangIn({ id: bert })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(WEG),
    });
    ways[anna] = 'wachtzin';
    await core.client.gebruikers.trekToegangIn({ id: bert });
  });
});

describe('in the logbook', () => {
  const lines = async (aantal = 20) => {
    const vraag = { van: null, tot: null, wie: null, soort: null, aantal };
    const { regels } = await core.client.beheer.logboek(vraag);
    return regels.map(({ soort, gebruiker, betreft }) => [soort, gebruiker, betreft]);
  };

  it('stands who gave whom access, linked an account, or took it away', async () => {
    const id = await add();
    await core.client.gebruikers.geefToegang({ id });
    await core.client.gebruikers.koppelComputer({ id });
    await core.client.gebruikers.trekToegangIn({ id });
    expect(await lines()).toEqual([
      ['intrekking', 'Anna de Wit', 'Bert Smit'],
      ['koppeling', 'Anna de Wit', 'Bert Smit'],
      ['startwachtzin', 'Anna de Wit', 'Bert Smit'],
    ]);
    expect(await core.client.beheer.controleerLogboek()).toMatchObject({ soort: 'heel', regels: 3 });
  });

  it('nothing stands of what was refused', async () => {
    await expect(core.client.gebruikers.geefToegang({ id: 'weg' })).rejects.toMatchObject({
      code: 'nietGevonden',
    });
    expect(await lines()).toEqual([]);
  });

  it('coming in counts as having been here', async () => {
    const id = await add();
    expect((await find('Bert Smit')).laatstHier).toBeNull();
    core.context.opslag.logbook.note({ id, naam: 'Bert Smit', rollen: [] }, '', 'aanmelden', '');
    expect((await find('Bert Smit')).laatstHier).not.toBeNull();
  });

  it('who it is about is told of it until they have read it, and sees later what was read in their place', async () => {
    const id = await add();
    const bert = core.connect('bert');
    bert.context.switchGebruiker({ id, naam: 'Bert Smit', rollen: ['inzage'] });
    const told = () => bert.client.gebruikers.eigenToegang();
    await core.client.gebruikers.geefToegang({ id });
    // The first access of all is no news to who gets it.
    expect(await told()).toEqual([]);
    core.context.opslag.logbook.note(bert.context.gebruiker, '', 'aanmelden', '');
    expect(await told()).toEqual([]);
    await core.client.gebruikers.geefToegang({ id });
    await core.client.gebruikers.koppelComputer({ id });
    expect(await told()).toMatchObject([
      { soort: 'koppeling', door: 'Anna de Wit', nieuw: true },
      { soort: 'startwachtzin', door: 'Anna de Wit', nieuw: true },
    ]);
    await bert.client.gebruikers.eigenToegangGelezen();
    expect((await told()).map(({ nieuw }) => nieuw)).toEqual([false, false]);
    await core.client.gebruikers.geefToegang({ id });
    expect((await told()).map(({ nieuw }) => nieuw)).toEqual([true, false, false]);
    // Of oneself, and of others, one is told nothing.
    expect(await core.client.gebruikers.eigenToegang()).toEqual([]);
  });
});
