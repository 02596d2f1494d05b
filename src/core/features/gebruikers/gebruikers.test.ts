import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { GebruikerLine } from '../../../shared/contract/gebruikers.ts';
import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import type { Core } from '../../base/core-types.ts';

const MAKER = { soort: 'maker', naam: 'Anna de Wit', account: 'ADeWit' } as const;
const VANDAAG = '2026-03-02';

let core: Core;
let proef: Proefteam;
const given: string[] = [];
beforeEach(async () => {
  given.length = 0;
  core = await createTestCore({
    wie: MAKER,
    sleutels: {
      waysIn: () => Promise.resolve({}),
      giveStart: ({ naam }) => {
        given.push(`start ${naam}`);
        return Promise.resolve('abcd-efgh-jkmn');
      },
      withdraw: (id) => {
        given.push(`weg ${id}`);
        return Promise.resolve();
      },
      linkComputer: ({ naam }) => {
        given.push(`computer ${naam}`);
        return Promise.resolve();
      },
    },
  });
  proef = await createProefteam(core);
});

const lijst = async () => (await core.client.gebruikers.lijst()).gebruikers;
async function find(naam: string): Promise<GebruikerLine> {
  const found = (await lijst()).find((row) => row.naam === naam);
  if (found === undefined) throw new Error(`${naam} is no gebruiker.`);
  return found;
}
type Added = Parameters<Core['client']['gebruikers']['voegToe']>[0];
const NIEMAND = { medewerkerId: null, geenMedewerker: true, isNaamgenoot: false };
const BERT: Added = { naam: 'Bert Smit', ...NIEMAND, rol: 'inzage', gebiedId: null, van: VANDAAG };
const refused = (veld: string, melding?: RegExp) => ({
  code: 'ongeldig',
  data: { velden: [{ veld, ...(melding === undefined ? {} : { melding: expect.stringMatching(melding) }) }] },
});

async function add(input: Partial<Added> = {}) {
  return (await core.client.gebruikers.voegToe({ ...BERT, ...input })).uitvoer.id;
}

describe('whoever makes an administratie', () => {
  it('is its first beheerder, with every role, and there is nothing to undo', async () => {
    const anna = await find('Anna de Wit');
    expect(anna).toMatchObject({ isZelf: true, geldigVan: VANDAAG, geldigTot: null });
    expect(anna.rollen.map(({ rol }) => rol).toSorted()).toEqual([...GEBRUIKER_ROLLEN.values].sort());
    const fresh = await createTestCore({ wie: MAKER });
    expect(await fresh.client.beheer.journaalStand()).toEqual({ ongedaan: null, opnieuw: null });
    expect((await fresh.client.beheer.status()).gebruiker).toMatchObject({
      naam: 'Anna de Wit',
      rollen: [...GEBRUIKER_ROLLEN.values],
    });
  });

  it('stands in the journal by id', async () => {
    const [last] = await core.client.beheer.opdrachten({ aantal: 1 });
    expect(last?.gebruiker).toBe('Anna de Wit');
    expect((await find('Anna de Wit')).laatstHier).toBe(last?.moment);
  });
});

describe('adding somebody', () => {
  it('keeps their name, role and first day, and is an opdracht that can be undone', async () => {
    await add({ rol: 'administratie' });
    expect(await find('Bert Smit')).toMatchObject({
      medewerker: null,
      geenMedewerker: true,
      toegang: 'geen',
      laatstHier: null,
      rollen: [{ rol: 'administratie', gebied: null, geldigVan: VANDAAG, geldigTot: null }],
    });
    expect((await core.client.beheer.journaalStand()).ongedaan?.label).toBe(
      'Bert Smit toegevoegd als gebruiker',
    );
    await core.client.beheer.maakOngedaan();
    expect((await lijst()).map(({ naam }) => naam)).toEqual(['Anna de Wit']);
  });

  it('changes of themselves, as beheerder, not who they are: only their name', async () => {
    const { medewerkerId } = await proef.medewerker();
    const anna = await find('Anna de Wit');
    const own = { id: anna.id, naam: anna.naam, medewerkerId, geenMedewerker: false, isNaamgenoot: false };
    await core.client.gebruikers.wijzig(own);
    const { medewerkerId: ander } = await proef.medewerker({ achternaam: 'Anderma' });
    for (const next of [NIEMAND, { ...NIEMAND, medewerkerId: ander, geenMedewerker: false }]) {
      await expect(
        core.client.gebruikers.wijzig({ ...own, ...next, isNaamgenoot: true }),
      ).rejects.toMatchObject(refused('medewerkerId', /al vastgelegd/u));
    }
    await core.client.gebruikers.wijzig({ ...own, naam: 'Anna Wit' });
    expect((await find('Anna Wit')).medewerker).toMatchObject({ id: medewerkerId });
  });

  it('asks which medewerker they are, and knows a namesake', async () => {
    const { medewerkerId } = await proef.medewerker();
    const tijn = { naam: 'Tijn Modelink', medewerkerId: null, geenMedewerker: false, isNaamgenoot: false };
    await expect(add(tijn)).rejects.toMatchObject(refused('medewerkerId'));
    await expect(add({ ...tijn, geenMedewerker: true })).rejects.toMatchObject(
      refused('isNaamgenoot', /Er is een medewerker met deze naam: Tijn Modelink/u),
    );
    await add({ ...tijn, geenMedewerker: true, isNaamgenoot: true });
    await core.client.beheer.maakOngedaan();
    await add({ ...tijn, medewerkerId });
    expect((await find('Tijn Modelink')).medewerker).toEqual({ id: medewerkerId, naam: 'Tijn Modelink' });
    await expect(add({ ...tijn, naam: 'T. Modelink', medewerkerId })).rejects.toMatchObject(
      refused('medewerkerId', /al gebruiker: Tijn Modelink/u),
    );
    await expect(add({ ...tijn, medewerkerId: 'bestaat-niet' })).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it.each([
    ['the same name', { naam: 'Bert Smit' }, 'naam'],
    ['the same name in capitals', { naam: 'BERT SMIT', isNaamgenoot: true }, 'naam'],
    ['nearly the same name', { naam: 'B. Smit' }, 'isNaamgenoot'],
    ['no name', { naam: '   ' }, 'naam'],
    ['a gebied with another role', { naam: 'C', gebiedId: 'noord' }, 'gebiedId'],
    ['a gebied that is not there', { naam: 'C', rol: 'gebiedsmanager', gebiedId: 'weg' }, 'gebiedId'],
  ] as const)('refuses %s', async (_what, input, veld) => {
    await add();
    const before = await lijst();
    await expect(add(input)).rejects.toMatchObject(refused(veld));
    expect(await lijst()).toEqual(before);
  });

  it('takes nearly the same name when it is said to be another, and the same name never twice', async () => {
    const bert = await add();
    await add({ naam: 'B. Smit', isNaamgenoot: true });
    await core.client.gebruikers.beeindig({ id: bert, tot: '2026-03-03' });
    await expect(add({ isNaamgenoot: true })).rejects.toMatchObject(refused('naam'));
  });
});

describe('roles', () => {
  it('are given for a period and a gebied; two that overlap are refused', async () => {
    const gebruikerId = await add();
    const noord = { gebruikerId, rol: 'gebiedsmanager', gebiedId: proef.gebiedId } as const;
    await core.client.gebruikers.geefRol({ ...noord, van: '2026-04-01', tot: '2026-07-01' });
    await expect(
      core.client.gebruikers.geefRol({ ...noord, gebiedId: null, van: '2026-06-01', tot: null }),
    ).rejects.toMatchObject(refused('van', /al gebiedsmanager van 01-04-2026 t\/m 30-06-2026/u));
    await expect(
      core.client.gebruikers.geefRol({ ...noord, van: '2026-08-01', tot: '2026-08-01' }),
    ).rejects.toMatchObject(refused('tot'));
    await core.client.gebruikers.geefRol({ ...noord, van: '2026-07-01', tot: null });
    const { rollen } = await find('Bert Smit');
    expect(rollen.map(({ rol, gebied, geldigVan }) => [rol, gebied, geldigVan])).toEqual([
      ['inzage', null, VANDAAG],
      ['gebiedsmanager', 'Noord', '2026-04-01'],
      ['gebiedsmanager', 'Noord', '2026-07-01'],
    ]);
  });

  it('of one who ended cannot be given, and end with them', async () => {
    const id = await add();
    await core.client.gebruikers.geefRol({
      ...{ gebruikerId: id, rol: 'administratie', gebiedId: null },
      ...{ van: '2026-05-01', tot: null },
    });
    await core.client.gebruikers.beeindig({ id, tot: '2026-04-01' });
    expect((await find('Bert Smit')).rollen).toMatchObject([{ rol: 'inzage', geldigTot: '2026-04-01' }]);
    await expect(
      core.client.gebruikers.geefRol({
        ...{ gebruikerId: id, rol: 'administratie', gebiedId: null },
        ...{ van: '2026-05-01', tot: null },
      }),
    ).rejects.toMatchObject(refused('van', /gebruiker t\/m 31-03-2026/u));
    await core.client.gebruikers.beeindig({ id, tot: null });
    expect((await find('Bert Smit')).geldigTot).toBeNull();
  });

  it('taken away meanwhile work at once, in every session', async () => {
    const id = await add({ rol: 'administratie' });
    const bert = core.connect('bert');
    bert.context.switchGebruiker({ id, naam: 'Bert Smit', rollen: [] });
    expect((await bert.client.beheer.status()).gebruiker.rollen).toEqual(['administratie']);
    const [role] = (await find('Bert Smit')).rollen;
    await core.client.gebruikers.beeindig({ id, tot: '2026-03-03' });
    expect((await bert.client.beheer.status()).gebruiker.rollen).toEqual(['administratie']);
    await core.client.beheer.maakOngedaan();
    await core.client.gebruikers.geefRol({
      ...{ gebruikerId: id, rol: 'inzage', gebiedId: null },
      ...{ van: VANDAAG, tot: null },
    });
    await core.client.gebruikers.wijzigRol({
      ...{ id: role?.id ?? '', gebiedId: null },
      ...{ van: '2026-03-03', tot: null },
    });
    expect((await bert.client.beheer.status()).gebruiker.rollen).toEqual(['inzage']);
    await expect(
      bert.client.organisaties.nieuweOrganisatie({ naam: 'Zorg', cao: 'jeugdzorg', van: START }),
    ).rejects.toMatchObject({ code: 'geenRecht' });
  });
});

describe('the last beheerder', () => {
  const role = async () => {
    const anna = await find('Anna de Wit');
    const found = anna.rollen.find(({ rol }) => rol === 'beheerder');
    return { anna, id: found?.id ?? '' };
  };

  it('does not end, now nor later, and does not lose the role', async () => {
    const { anna, id } = await role();
    for (const tot of ['2026-03-03', '2027-01-01', '2099-12-31']) {
      await expect(core.client.gebruikers.beeindig({ id: anna.id, tot })).rejects.toMatchObject(
        refused('tot', /geen beheerder meer/u),
      );
    }
    for (const periode of [
      { van: VANDAAG, tot: '2026-03-03' },
      { van: VANDAAG, tot: '2030-01-01' },
    ]) {
      await expect(
        core.client.gebruikers.wijzigRol({ id, gebiedId: null, ...periode }),
      ).rejects.toMatchObject(refused('tot', /geen beheerder meer/u));
    }
    await expect(
      core.client.gebruikers.wijzigRol({ id, gebiedId: null, van: '2026-03-03', tot: null }),
    ).rejects.toMatchObject(refused('van', /geen beheerder meer/u));
  });

  it('ends when another takes over without a day between', async () => {
    const { anna } = await role();
    const bert = await add({ rol: 'beheerder', van: '2026-06-01' });
    await expect(core.client.gebruikers.beeindig({ id: anna.id, tot: '2026-05-31' })).rejects.toMatchObject(
      refused('tot', /vanaf 31-05-2026 geen beheerder/u),
    );
    await core.client.gebruikers.beeindig({ id: anna.id, tot: '2026-06-01' });
    await expect(core.client.gebruikers.beeindig({ id: bert, tot: '2026-12-01' })).rejects.toMatchObject(
      refused('tot'),
    );
  });

  it('does not go by undo either', async () => {
    const { anna } = await role();
    await add({ rol: 'beheerder' });
    const added = (await core.client.beheer.journaalStand()).ongedaan?.id ?? '';
    await core.client.gebruikers.beeindig({ id: anna.id, tot: '2026-06-01' });
    await expect(core.client.beheer.maakOpdrachtOngedaan({ opdrachtId: added })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/geen beheerder meer/u),
    });
    expect((await lijst()).map(({ naam }) => naam)).toEqual(['Anna de Wit', 'Bert Smit']);
    await core.client.beheer.maakOngedaan();
    await core.client.beheer.maakOngedaan();
    expect((await lijst()).map(({ naam }) => naam)).toEqual(['Anna de Wit']);
  });
});

describe('access', () => {
  it('is given and taken by who may, of who is a gebruiker', async () => {
    const id = await add();
    expect(await core.client.gebruikers.geefToegang({ id })).toEqual({ startwachtzin: 'abcd-efgh-jkmn' });
    await core.client.gebruikers.koppelComputer({ id });
    await core.client.gebruikers.trekToegangIn({ id });
    expect(given).toEqual(['start Bert Smit', 'computer Bert Smit', `weg ${id}`]);
    await expect(core.client.gebruikers.geefToegang({ id: 'niemand' })).rejects.toMatchObject({
      code: 'nietGevonden',
    });
  });

  it('is not for who may not: nothing is asked of the keys', async () => {
    const id = await add({ rol: 'administratie' });
    const bert = core.connect('bert');
    bert.context.switchGebruiker({ id, naam: 'Bert Smit', rollen: [] });
    for (const call of ['geefToegang', 'trekToegangIn', 'koppelComputer'] as const) {
      await expect(bert.client.gebruikers[call]({ id })).rejects.toMatchObject({ code: 'geenRecht' });
    }
    await expect(bert.client.gebruikers.lijst()).rejects.toMatchObject({ code: 'geenRecht' });
    expect(given).toEqual([]);
  });

  it('says in the demo that there is none to give', async () => {
    const demo = await createTestCore({ aanmaak: { soort: 'demo' }, wie: { soort: 'demo' } });
    const { sleutels, gebruikers } = await demo.client.gebruikers.lijst();
    expect(sleutels).toBe(false);
    await expect(demo.client.gebruikers.geefToegang({ id: gebruikers[0]?.id ?? '' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await demo.sluit();
  });
});
