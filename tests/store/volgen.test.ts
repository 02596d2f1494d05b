import { beforeEach, describe, expect, it } from 'vitest';
import type { Core, CoreConnection, Gebruiker } from '../../src/core/base/core-types.ts';
import type { VolgBericht } from '../../src/shared/contract/beheer.ts';
import { verouderdOfCalls } from '../../src/shared/contract/toegang-of-call.ts';
import { GEBRUIKER_ROLLEN } from '../../src/shared/domain/gebruiker/rol.ts';
import type { InzetLine } from '../../src/shared/domain/inzet/plan-inzet.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { createKlachtproef, type Klachtproef } from '../support/klacht-trial.ts';
import { START } from '../support/proefteam.ts';

/** A change reaches every other screen, and no more of it than who works there may know. */

const rollen = GEBRUIKER_ROLLEN.values;
const geenMedewerker = true;
const ANNA: Gebruiker = { id: 'g-anna', naam: 'Anna de Wit', rollen, geenMedewerker };
const BERT: Gebruiker = { id: 'g-bert', naam: 'Bert Smit', rollen, geenMedewerker };
const READER: Gebruiker = { ...BERT, rollen: ['inzage'] };

let core: Core;
let proef: Klachtproef;
let line: InzetLine;
let anna: CoreConnection;
let bert: CoreConnection;
let next: () => Promise<VolgBericht>;
let stop: () => Promise<unknown>;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createKlachtproef(core);
  line = await proef.team.medewerker({ achternaam: 'Eensma' });
  anna = core.connect('venster-anna');
  bert = core.connect('venster-bert');
  anna.context.switchGebruiker(ANNA);
  bert.context.switchGebruiker(BERT);
  const stream = await bert.client.beheer.volg();
  next = async () => {
    const { done, value } = await stream.next();
    if (done === true || value === undefined) throw new Error('it ended');
    return value;
  };
  stop = async () => await stream.return?.();
  return () => core.sluit();
});

const set = (minutenPerWeek: number) =>
  anna.client.capaciteit.zetInzet({ regels: [line], minutenPerWeek, van: START, tot: null });
const lastNumber = () => core.context.opslag.lastNumber();

describe('who follows', () => {
  it('hears first how far it is, and then of each opdracht of others: who, which rows, what is stale', async () => {
    expect(await next()).toEqual({ nummer: lastNumber(), wat: null, allesOpnieuw: false });
    const { planbord } = await set(600);
    expect(await next()).toMatchObject({
      nummer: lastNumber(),
      wat: { wie: 'Anna de Wit', planbord, verouderd: ['journaal', 'overzichten'], klachtIds: [] },
    });
    await anna.client.beheer.maakOngedaan();
    const { wat } = await next();
    expect(wat?.verouderd).toEqual(verouderdOfCalls(['beheer.maakOngedaan', 'capaciteit.zetInzet']));
    expect(wat?.verouderd).toEqual(expect.arrayContaining(['journaal', 'instellingen', 'klachten']));
    expect(wat?.planbord.inzet).toBeDefined();
  });

  it('hears of its own only the number, by session: the same person in another window is another', async () => {
    await next();
    await bert.client.capaciteit.zetInzet({ regels: [line], minutenPerWeek: 600, van: START, tot: null });
    expect(await next()).toEqual({ nummer: lastNumber(), wat: null, allesOpnieuw: false });
    anna.context.switchGebruiker(BERT);
    await set(300);
    expect((await next()).wat?.wie).toBe('Bert Smit');
  });

  it('that came back after a crash hears what the page before it had begun', async () => {
    const stream = await core.connect('venster-anna').client.beheer.volg();
    expect((await stream.next()).value).toMatchObject({ wat: null });
    await set(600);
    expect((await stream.next()).value).toMatchObject({ nummer: lastNumber(), wat: { wie: 'Anna de Wit' } });
  });

  it('misses nothing of what happened since its connection began', async () => {
    await set(600);
    await set(720);
    const numbers = [await next(), await next(), await next()].map(({ nummer, wat }) => [nummer, wat?.wie]);
    expect(numbers).toEqual([
      [lastNumber() - 1, 'Anna de Wit'],
      [lastNumber(), 'Anna de Wit'],
      [lastNumber(), undefined],
    ]);
  });

  it('that stopped is told nothing more, and costs nothing', async () => {
    await next();
    await stop();
    await set(600);
    await expect(next()).rejects.toThrow('it ended');
  });
});

describe('who may not look any more', () => {
  const wordt = (code: string) => expect(next()).rejects.toMatchObject({ code });

  it('hears nothing while it is locked, and what was missed when it begins again', async () => {
    await next();
    await set(600);
    core.house.lock(true);
    await wordt('vergrendeld');
    core.house.lock(false);
    const again = await bert.client.beheer.volg();
    const told: string[] = [];
    for await (const { nummer, wat } of again) {
      if (wat !== null) told.push(wat.wie);
      if (nummer === lastNumber()) break;
    }
    expect(told).toEqual(['Anna de Wit']);
  });

  it('also not of what was missed before it asked', async () => {
    await set(600);
    core.house.lock(true);
    await wordt('vergrendeld');
    core.house.lock(false);
  });

  it('hears nothing more when the last role ended', async () => {
    await next();
    bert.context.switchGebruiker({ ...BERT, rollen: [] });
    await set(600);
    await wordt('geenRecht');
  });
});

describe('what is shielded', () => {
  it('of a complaint only who may see it hears more than a number', async () => {
    const { id } = await proef.registreer();
    await next();
    bert.context.switchGebruiker({ ...BERT, rollen: ['klachtbehandelaar'] });
    await anna.client.klachten.voegNotitieToe({ id, tekst: 'Gebeld.' });
    const registered = await next();
    expect(registered.wat?.klachtIds ?? [id]).toEqual([id]);
    let message = registered;
    while (message.nummer < lastNumber()) message = await next();
    expect(message.wat).toMatchObject({ wie: 'Anna de Wit', klachtIds: [id], planbord: {} });
    bert.context.switchGebruiker({ ...BERT, rollen: ['beheerder'] });
    await anna.client.klachten.voegNotitieToe({ id, tekst: 'Gemaild.' });
    expect(await next()).toEqual({ nummer: lastNumber(), wat: null, allesOpnieuw: false });
    // The beklaagde as a user, whatever their role.
    bert.context.switchGebruiker({ naam: 'B', rollen, medewerkerId: proef.beklaagdeId });
    await anna.client.klachten.voegNotitieToe({ id, tekst: 'Nogmaals.' });
    expect((await next()).wat).toBeNull();
  });

  it('what somebody is away for is not told to who may not see that', async () => {
    await next();
    bert.context.switchGebruiker(READER);
    await anna.client.capaciteit.legAfwezigheidVast({
      medewerkerIds: [line.medewerkerId],
      soort: 'ziekte',
      percentage: 50,
      status: 'akkoord',
      van: '2026-03-02',
      tot: null,
    });
    const { wat } = await next();
    expect(wat?.planbord.afwezigheid?.gewijzigd).toMatchObject([{ soort: null }]);
    expect(JSON.stringify(wat)).not.toContain('ziekte');
  });
});
