import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import type { GebruikerRol } from '../../../shared/domain/gebruiker/rol.ts';
import type { Core } from '../../base/core-types.ts';

const PEIL = '2026-03-02';
/** Enough for many pauses, and for an undo that pauses too. */
const AANTAL = 3000;

let core: Core;
beforeEach(async () => {
  core = await createTestCore({ vandaag: PEIL });
  const { organisaties } = core.client;
  await organisaties.nieuweOrganisatie({ naam: 'Proefzorg', cao: 'sociaal-werk', van: '2020-01-01' });
});
afterEach(() => core.sluit());

async function check(): Promise<string> {
  const { uitwisseling } = core.client;
  const fields = ['naam', 'organisatie', 'functie', 'uren', 'begin', 'personeelsnummer'] as const;
  const choice = { peildatum: PEIL, velden: [...fields], organisatieId: null, functieId: null };
  const { id } = await uitwisseling.begin(choice);
  for (let i = 0; i < AANTAL; i += 500) {
    const rijen = Array.from({ length: 500 }, (_, j) => ({
      nr: i + j + 2,
      cellen: [`Proef${i + j}, Robin van den`, 'Proefzorg', 'wijkteammedewerker', '24', '', `n${i + j}`],
    }));
    await uitwisseling.beoordeel({ id, rijen });
  }
  return id;
}

const mensen = async () => {
  const { rijen } = await core.client.medewerkers.lijst({
    peildatum: PEIL,
    indeling: 'toenmalig',
    wie: 'alle',
  });
  return rijen.length;
};

/** Until long work has begun and paused. */
async function halverwege(): Promise<void> {
  while (((await core.client.uitwisseling.voortgang())?.gedaan ?? 0) === 0) {
    await new Promise<void>((verder) => setImmediate(verder));
  }
}

const write = () =>
  core.client.organisaties.nieuweOrganisatie({ naam: 'Anders', cao: 'sociaal-werk', van: '2020-01-01' });

describe('taking over a large list', () => {
  it('lets others read what was there, refuses writing, and is one step afterwards', async () => {
    const id = await check();
    const busy = core.client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] });
    await halverwege();
    const { gedaan, totaal } = (await core.client.uitwisseling.voortgang()) ?? { gedaan: 0, totaal: 0 };
    expect(totaal).toBe(AANTAL);
    expect(gedaan).toBeLessThan(AANTAL);
    expect(await mensen()).toBe(0);
    expect((await core.client.beheer.journaalStand()).ongedaan?.label).toContain('Proefzorg');
    await expect(write()).rejects.toMatchObject({
      code: 'bezet',
      message: expect.stringMatching(
        /^Er wordt nu een lijst overgenomen\. Dat doet Proefpersoon, en het is voor \d+\u00a0% klaar\./u,
      ),
    });
    await expect(core.client.beheer.maakOngedaan()).rejects.toMatchObject({ code: 'bezet' });
    await expect(core.client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] })).rejects.toMatchObject({
      code: 'bezet',
    });
    const { opdracht, uitvoer, planbord, journaal } = await busy;
    expect(uitvoer).toMatchObject({ soort: 'overgenomen', nieuw: AANTAL });
    expect(planbord).toEqual({ herlees: true });
    expect(journaal.ongedaan).toEqual(opdracht);
    expect(await mensen()).toBe(AANTAL);
    expect(await core.client.uitwisseling.voortgang()).toBeNull();

    const back = core.client.beheer.maakOngedaan();
    await halverwege();
    expect(await mensen()).toBe(AANTAL);
    await expect(write()).rejects.toMatchObject({ code: 'bezet' });
    expect((await back).journaal.opnieuw).toEqual(opdracht);
    expect(await mensen()).toBe(0);
    await core.client.beheer.voerOpnieuwUit();
    expect(await mensen()).toBe(AANTAL);
  });

  it('stops where it is: there is nothing of it, and it can be done again', async () => {
    const id = await check();
    const busy = core.client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] });
    await halverwege();
    await core.client.uitwisseling.stopOvernemen();
    const gestopt = await busy;
    expect(gestopt).toMatchObject({ opdracht: null, uitvoer: { soort: 'gestopt' }, planbord: {} });
    expect(gestopt.journaal.ongedaan?.label).toContain('Proefzorg');
    expect(await mensen()).toBe(0);
    await write();
    const { uitvoer } = await core.client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] });
    expect(uitvoer).toMatchObject({ nieuw: AANTAL });
  });

  it('only who does it stops it, or a beheerder', async () => {
    const rollen: GebruikerRol[] = ['administratie'];
    const other = core.connect('venster-2');
    other.context.switchGebruiker({ id: 'g-bert', naam: 'Bert Smit', rollen });
    const id = await check();
    const busy = core.client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] });
    await halverwege();
    await expect(other.client.uitwisseling.stopOvernemen()).rejects.toMatchObject({
      code: 'geenRecht',
      message: expect.stringContaining('Proefpersoon doet dit'),
    });
    other.context.switchGebruiker({ id: 'g-bert', naam: 'Bert Smit', rollen: [...rollen, 'beheerder'] });
    await other.client.uitwisseling.stopOvernemen();
    expect((await busy).uitvoer).toEqual({ soort: 'gestopt' });
  });

  it('a dry run of one window is nobody else’s, and one elsewhere does not take its place', async () => {
    const id = await check();
    const other = core.connect('venster-2').client.uitwisseling;
    await expect(other.ontbrekend({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
    await other.annuleer({ id });
    await expect(other.overnemen({ id, keuzes: [], eindigen: [] })).rejects.toMatchObject({
      code: 'nietGevonden',
    });
    expect(await core.client.uitwisseling.ontbrekend({ id })).toEqual([]);
  });

  it('stopping when nothing runs does nothing, and never stops anything else', async () => {
    await core.client.uitwisseling.stopOvernemen();
    const id = await check();
    await core.client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] });
    const back = core.client.beheer.maakOngedaan();
    await halverwege();
    await core.client.uitwisseling.stopOvernemen();
    expect((await back).opdracht?.label).toContain('Ongedaan gemaakt');
    expect(await mensen()).toBe(0);
  });

  it('a program that closes leaves nothing half done', async () => {
    const id = await check();
    const busy = core.client.uitwisseling.overnemen({ id, keuzes: [], eindigen: [] });
    await halverwege();
    await core.context.opslag.stop();
    expect((await busy).uitvoer).toEqual({ soort: 'gestopt' });
    expect(await mensen()).toBe(0);
  });
});
