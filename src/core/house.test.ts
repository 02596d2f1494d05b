import { afterEach, describe, expect, it } from 'vitest';
import { createTestCore, vasteClock } from '../../tests/support/create-test-core.ts';
import { GEBRUIKER_ROLLEN } from '../shared/domain/gebruiker/rol.ts';
import type { Core } from './base/core-types.ts';

/** Who opens an administratie, as the core judges it. */

const VANDAAG = '2026-03-02';
const MAKER = { soort: 'maker', naam: 'Anna de Wit', account: 'ADeWit' } as const;
const LOGBOEK = { van: null, tot: null, wie: null, soort: null, aantal: 10 };
const UNKNOWN = { soort: 'onbekend', account: 'adewit', herstel: false } as const;

let core: Core;
afterEach(() => core.sluit());

async function add(naam: string, rol: (typeof GEBRUIKER_ROLLEN)['values'][number]): Promise<string> {
  const { uitvoer } = await core.client.gebruikers.voegToe({
    ...{ naam, rol, medewerkerId: null, geenMedewerker: true, isNaamgenoot: false },
    ...{ gebiedId: null, van: VANDAAG },
  });
  return uitvoer.id;
}

describe('an administratie of before there were users', () => {
  it('makes who opens it first beheerder with every role, said once, and Ctrl+Z does not take it back', async () => {
    core = await createTestCore({ wie: UNKNOWN });
    expect(core.house.isFirst).toBe(true);
    const { gebruiker } = await core.client.beheer.status();
    expect(gebruiker).toMatchObject({ naam: 'adewit', rollen: [...GEBRUIKER_ROLLEN.values] });
    const [line] = await core.client.beheer.opdrachten({ aantal: 1 });
    expect(line).toMatchObject({ label: 'adewit is beheerder', gebruiker: 'Gebiedsplanner' });
    expect((await core.client.beheer.journaalStand()).ongedaan).toBeNull();
    await expect(
      core.client.beheer.maakOpdrachtOngedaan({ opdrachtId: line?.id ?? '' }),
    ).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/geen beheerder meer/u),
    });
  });
});

describe('somebody who signs in', () => {
  it('is who they are in every session, and begins anew where another was', async () => {
    core = await createTestCore({ wie: MAKER });
    const bert = await add('Bert Smit', 'inzage');
    const window = core.connect('venster');
    expect((await window.client.beheer.status()).gebruiker.naam).toBe('Anna de Wit');
    expect(core.house.signIn(bert)).toBe(true);
    expect((await window.client.beheer.status()).gebruiker).toMatchObject({
      naam: 'Bert Smit',
      rollen: ['inzage'],
    });
    await expect(window.client.gebruikers.lijst()).rejects.toMatchObject({ code: 'geenRecht' });
    expect(core.house.state()).toMatchObject({ maintains: false, lockAfter: 10 });
  });

  it('is refused when they ended, have still to begin, or are not there', async () => {
    core = await createTestCore({ wie: MAKER });
    const bert = await add('Bert Smit', 'inzage');
    expect(core.house.signIn('niemand')).toBe(false);
    await core.client.gebruikers.beeindig({ id: bert, tot: '2026-03-03' });
    expect(core.house.signIn(bert)).toBe(true);
    const anna = core.house.state().people.find(({ naam }) => naam === 'Anna de Wit');
    core.house.signIn(anna?.id ?? '');
    const { uitvoer } = await core.client.gebruikers.voegToe({
      ...{ naam: 'Carla Bos', rol: 'inzage', medewerkerId: null, geenMedewerker: true, isNaamgenoot: false },
      ...{ gebiedId: null, van: '2026-03-03' },
    });
    expect(core.house.signIn(uitvoer.id)).toBe(false);
    // She keeps her way in until then.
    expect(core.house.state().people.map(({ naam }) => naam)).toContain('Carla Bos');
  });

  it('who is no gebruiker does not open it at all', async () => {
    core = await createTestCore({ wie: MAKER });
    await expect(createTestCore({ wie: { soort: 'gebruiker', id: 'niemand' } })).rejects.toMatchObject({
      soort: 'geen-toegang',
    });
  });
});

describe('the day', () => {
  it('that changes while it is open ends a role: for each call, for the shell, and for who follows', async () => {
    let vandaag = VANDAAG;
    core = await createTestCore({ wie: MAKER, klok: { ...vasteClock(VANDAAG), vandaag: () => vandaag } });
    await add('Carla Bos', 'beheerder');
    const bert = await add('Bert Smit', 'beheerder');
    const { gebruikers } = await core.client.gebruikers.lijst();
    const [role] = gebruikers.find(({ id }) => id === bert)?.rollen ?? [];
    await core.client.gebruikers.wijzigRol({
      ...{ id: role?.id ?? '', gebiedId: null },
      ...{ van: VANDAAG, tot: '2026-03-03' },
    });
    expect(core.house.signIn(bert)).toBe(true);
    expect(core.house.state().maintains).toBe(true);
    const stream = await core.client.beheer.volg();
    await stream.next();
    vandaag = '2026-03-03';
    expect(core.house.state().maintains).toBe(false);
    await expect(core.client.beheer.logboek(LOGBOEK)).rejects.toMatchObject({ code: 'geenRecht' });
    await expect(core.client.beheer.status()).rejects.toMatchObject({ code: 'geenRecht' });
  });

  it('somebody who ended by date may not get in any more', async () => {
    let vandaag = VANDAAG;
    core = await createTestCore({ wie: MAKER, klok: { ...vasteClock(VANDAAG), vandaag: () => vandaag } });
    const bert = await add('Bert Smit', 'inzage');
    await core.client.gebruikers.beeindig({ id: bert, tot: '2026-03-03' });
    expect(core.house.state().people.map(({ id }) => id)).toContain(bert);
    vandaag = '2026-03-03';
    expect(core.house.state().people.map(({ id }) => id)).not.toContain(bert);
    expect(core.house.signIn(bert)).toBe(false);
  });

  it('who signs in as somebody else ends what the one before followed', async () => {
    core = await createTestCore({ wie: MAKER });
    const bert = await add('Bert Smit', 'inzage');
    const stream = await core.connect('venster-anna').client.beheer.volg();
    await stream.next();
    const others = core.connect('venster');
    expect(core.house.signIn(bert)).toBe(true);
    core.house.signIn(core.house.state().people.find(({ naam }) => naam === 'Anna de Wit')?.id ?? '');
    await others.client.teams.nieuwGebied({ naam: 'Noord', van: VANDAAG });
    expect(await stream.next()).toMatchObject({ done: true });
  });
});

describe('locked', () => {
  it('no call is answered, also no question and of no role; afterwards all are', async () => {
    core = await createTestCore({ wie: MAKER });
    core.house.lock(true);
    const { beheer, gebruikers, teams } = core.client;
    for (const call of [
      () => beheer.status(),
      () => beheer.maakOngedaan(),
      () => gebruikers.lijst(),
      () => teams.nieuwGebied({ naam: 'Noord', van: VANDAAG }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'vergrendeld' });
    }
    core.house.lock(false);
    expect((await beheer.status()).gebruiker.naam).toBe('Anna de Wit');
    expect(await beheer.opdrachten({ aantal: 10 })).toEqual([]);
  });

  it('says after how many minutes without use, as it is set', async () => {
    core = await createTestCore({ wie: MAKER });
    let told = 0;
    core.context.opslag.people.follow(() => {
      told += 1;
    });
    await core.client.beheer.zetInstelling({ sleutel: 'vergrendelMinuten', waarde: 5, van: VANDAAG });
    expect(core.house.state().lockAfter).toBe(5);
    await core.client.teams.nieuwGebied({ naam: 'Noord', van: VANDAAG });
    expect(told).toBe(1);
  });
});

describe('the demo', () => {
  it('is opened as a gebruiker of its own, with every role, and can be everybody', async () => {
    core = await createTestCore({ aanmaak: { soort: 'demo' }, wie: { soort: 'demo' } });
    const roles = await core.client.beheer.demoRollen();
    expect(roles.filter(({ actief }) => actief)).toMatchObject([{ naam: 'Demogebruiker' }]);
    expect(roles.filter(({ naam }) => naam === 'Demogebruiker')).toHaveLength(1);
    const reader = roles.find(({ naam }) => naam === 'Wil Meekijk');
    await core.client.beheer.wisselRol({ sleutel: reader?.sleutel ?? '' });
    expect((await core.client.beheer.status()).gebruiker.rollen).toEqual(['inzage']);
    const self = roles.find(({ naam }) => naam === 'Demogebruiker');
    await core.client.beheer.wisselRol({ sleutel: self?.sleutel ?? '' });
    expect((await core.client.beheer.status()).gebruiker.rollen).toEqual([...GEBRUIKER_ROLLEN.values]);
  });
});
