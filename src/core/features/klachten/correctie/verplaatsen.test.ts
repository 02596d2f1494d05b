import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import {
  AFHANDELEN,
  bringToBrief,
  createKlachtproef,
  formeelStarten,
  type Klachtproef,
  registreerIn,
} from '../../../../../tests/support/klacht-trial.ts';

/** A step that was recorded in the wrong dossier goes to the right one, as one opdracht. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;
const nummerOf = async (id: string) => (await klachten().dossier({ id })).nummer;
const KLAGER = { naam: 'Eva Eersteling', adres: 'Straat 1', bereikbaarheid: '', gemachtigde: '' };

async function move(id: string, title: string, naarId: string) {
  const { tijdlijn } = await klachten().dossier({ id });
  const stapId = tijdlijn.find(({ titel }) => titel.startsWith(title))?.id ?? expect.fail(title);
  const wijziging = { soort: 'verkeerd-dossier', naarId } as const;
  return (await klachten().corrigeerStap({ id, stapId, reden: 'Bij de verkeerde vastgelegd', wijziging }))
    .uitvoer;
}

describe('a step to another dossier', () => {
  it('it goes with its day and who recorded it, is seen in both timelines, and is undone at once', async () => {
    const van = await registreerIn(proef, 'formeel');
    const naar = await registreerIn(proef, 'formeel');
    await proef.stap(van, { soort: 'stap', stap: { soort: 'gehoord', wie: 'klager', datum: '2026-02-16' } });
    await proef.stap(naar, {
      soort: 'stap',
      stap: { soort: 'verslag', datum: '2026-02-20', document: 'V1' },
    });
    const voor = [await klachten().dossier({ id: van }), await klachten().dossier({ id: naar })];
    const na = await move(van, 'Gehoord', naar);
    expect(na.stappen).toEqual([]);
    expect(na.tijdlijn[0]?.toelichting).toBe(
      `Gehoord: van 16-02-2026 → verplaatst naar klacht ${await nummerOf(naar)}. Reden: Bij de verkeerde vastgelegd`,
    );
    const daar = await klachten().dossier({ id: naar });
    // In the order of the days: the report of later comes after it.
    expect(daar.stappen.map(({ soort }) => soort)).toEqual(['gehoord', 'verslag']);
    expect(daar.checklist.filter(({ code }) => code === 'klager-gehoord').map(({ stand }) => stand)).toEqual([
      'gedaan',
    ]);
    expect(daar.tijdlijn[0]?.toelichting).toBe(
      `Gehoord: van 16-02-2026, overgenomen uit klacht ${await nummerOf(van)}. Reden: Bij de verkeerde vastgelegd`,
    );
    expect(daar.tijdlijn.find(({ titel }) => titel === 'Gehoord: klager')).toMatchObject({
      datum: '2026-02-16',
      door: 'Proefpersoon',
    });
    await proef.core.client.beheer.maakOngedaan();
    for (const [i, id] of [van, naar].entries()) {
      const weer = await klachten().dossier({ id });
      expect([weer.stappen, weer.tijdlijn]).toEqual([voor[i]?.stappen, voor[i]?.tijdlijn]);
    }
    await proef.core.client.beheer.voerOpnieuwUit();
    expect((await klachten().dossier({ id: naar })).stappen).toHaveLength(2);
  });

  it('the rules of the other dossier hold: nobody is heard there before it is formal, or who is no beklaagde there', async () => {
    const van = await registreerIn(proef, 'formeel');
    const vroeg = await registreerIn(proef, 'ontvangen');
    const ander = await registreerIn(proef, 'formeel', { beklaagden: [] });
    const wie = { beklaagde: proef.beklaagdeId };
    await proef.stap(van, { soort: 'stap', stap: { soort: 'gehoord', wie, datum: '2026-02-16' } });
    const geweigerd = (naar: string, code: string) =>
      expect(move(van, 'Gehoord', naar)).rejects.toMatchObject({
        code: 'ongeldig',
        data: { velden: [{ veld: 'wijziging.naarId', melding: expect.stringContaining(code) }] },
      });
    await geweigerd(vroeg, 'hoort bij de formele behandeling');
    await geweigerd(ander, 'geen beklaagde in deze klacht');
    await geweigerd(van, 'ander dossier dan dit');
    expect((await klachten().dossier({ id: van })).stappen).toHaveLength(1);
  });

  it('what another step rests on stays: here and there', async () => {
    const van = await registreerIn(proef, 'ontvangen');
    await bringToBrief(proef, van);
    await proef.stap(van, AFHANDELEN);
    const naar = await registreerIn(proef, 'formeel');
    await expect(move(van, 'Verslag', naar)).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('verdaging and its term go along; the other one is back at its own end', async () => {
    const van = await registreerIn(proef, 'formeel');
    const naar = await registreerIn(proef, 'formeel');
    await proef.stap(van, {
      soort: 'verdagen',
      weken: 4,
      reden: 'Ziekte',
      briefKlager: '2026-02-16',
      briefBeklaagde: '2026-02-16',
    });
    const hier = await move(van, 'Verdagen', naar);
    const daar = await klachten().dossier({ id: naar });
    expect(hier.verlenging.verdaging).toBeNull();
    expect(daar.verlenging.verdaging).toMatchObject({ weken: 4, reden: 'Ziekte', briefKlager: '2026-02-16' });
    expect([hier, daar].map(({ termijn }) => termijn.maatgevend)).toMatchObject([
      { einde: '2026-03-16' },
      { einde: '2026-04-13' },
    ]);
  });

  it('a klager is who has that name there, or the only one; of several strangers nobody', async () => {
    const samen = { klagers: [KLAGER, { ...KLAGER, naam: 'Tom Tweedens' }] };
    const van = await registreerIn(proef, 'ontvangen', samen);
    await proef.stap(van, formeelStarten(proef));
    const klager = (await klachten().dossier({ id: van })).gegevens.klagers[1]?.id ?? '';
    await proef.stap(van, {
      soort: 'stap',
      stap: { soort: 'gehoord', wie: { klager }, datum: '2026-02-16' },
    });
    const vreemd = await registreerIn(proef, 'formeel', {
      klagers: [KLAGER, { ...KLAGER, naam: 'Dirk Derdema' }],
    });
    await expect(move(van, 'Gehoord', vreemd)).rejects.toMatchObject({ code: 'ongeldig' });
    const zelfde = await registreerIn(proef, 'formeel', samen);
    await move(van, 'Gehoord', zelfde);
    const { stappen, gegevens } = await klachten().dossier({ id: zelfde });
    expect(stappen).toEqual([
      { soort: 'gehoord', wie: { klager: gegevens.klagers[1]?.id }, datum: '2026-02-16' },
    ]);
  });

  it('into a dossier that one may not see nothing goes', async () => {
    const van = await registreerIn(proef, 'formeel');
    await proef.stap(van, { soort: 'stap', stap: { soort: 'gehoord', wie: 'klager', datum: '2026-02-16' } });
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Zelfstra' });
    const over = await registreerIn(proef, 'formeel', { beklaagden: [medewerkerId] });
    proef.as(['administratie'], { medewerkerId });
    await expect(move(van, 'Gehoord', over)).rejects.toMatchObject({ code: 'nietGevonden' });
  });
});
