import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam } from '../../../../tests/support/proefteam.ts';
import type { Core } from '../../base/core-types.ts';

/** T-hist (domein §2) and several like it, through the contract. */

const START = '2015-01-05';
const FUSIE = '2018-01-01';

let core: Core;
let proef: Proefteam;
let orgs: { trivium: string; flexus: string; enver: string };

async function organisatie(naam: string, van: string): Promise<string> {
  return (await core.client.organisaties.nieuweOrganisatie({ naam, cao: 'jeugdzorg', van })).uitvoer.id;
}

async function persoon(achternaam: string, organisatieId: string, van = '2016-01-01', minuten = 24 * 60) {
  const { uitvoer } = await core.client.capaciteit.nieuweMedewerker({
    voornaam: 'Bo',
    tussenvoegsel: '',
    achternaam,
    organisatieId,
    functieId: proef.functieId,
    specialismeId: null,
    minutenPerWeek: minuten,
    werkpatroon: null,
    teamId: proef.oost,
    van,
  });
  return uitvoer.id;
}

async function aantallen(peildatum: string, indeling: 'toenmalig' | 'huidig') {
  const { rijen, kolommen, eindtotaal } = await core.client.overzichten.matrix({ peildatum, indeling });
  return {
    rijen: Object.fromEntries(rijen.map((row) => [row.naam, row.totaal.aantal])),
    kolommen,
    eindtotaal,
  };
}

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core, START);
  orgs = {
    trivium: await organisatie('TriviumLindenhof', START),
    flexus: await organisatie('FlexusJeugdplein', START),
    enver: await organisatie('Enver jeugd', FUSIE),
  };
  for (let i = 0; i < 4; i++) await persoon(`Trivium${i}`, orgs.trivium);
  for (let i = 0; i < 5; i++) await persoon(`Flexus${i}`, orgs.flexus);
  return () => core.sluit();
});

const fusie = () => ({
  vanIds: [orgs.trivium, orgs.flexus],
  naarId: orgs.enver,
  datum: FUSIE,
  soort: 'fusie' as const,
});

describe('T-hist', () => {
  it('counts 4 and 5 then, 9 in the indeling of today, and 9 afterwards', async () => {
    const voor = await aantallen('2019-01-01', 'toenmalig');
    await core.client.detacheringen.fuseer(fusie());
    expect((await aantallen('2016-06-01', 'toenmalig')).rijen).toEqual({
      TriviumLindenhof: 4,
      FlexusJeugdplein: 5,
    });
    expect((await aantallen('2016-06-01', 'huidig')).rijen).toEqual({ 'Enver jeugd': 9 });
    const na = await aantallen('2019-01-01', 'toenmalig');
    expect(na.rijen).toEqual({ 'Enver jeugd': 9 });
    // Same inzet: the teams have what they had.
    expect(na.kolommen).toEqual(voor.kolommen);
    expect(na.eindtotaal).toEqual(voor.eindtotaal);
  });

  it('tells beforehand what it does, and does that', async () => {
    const preview = await core.client.detacheringen.fusieVoorbeeld(fusie());
    expect(preview).toMatchObject({ mensen: 9, opvolgingen: 2 });
    expect(preview.gevolg.sluit).toHaveLength(9);
    expect(preview.gevolg.opent).toHaveLength(9);
    expect(preview.gevolg.teams).toEqual([]);
    const { opdracht, uitvoer } = await core.client.detacheringen.fuseer(fusie());
    expect(uitvoer.gevolg).toEqual(preview.gevolg);
    expect(opdracht?.label).toBe(
      'TriviumLindenhof en FlexusJeugdplein opgegaan in Enver jeugd per 01-01-2018',
    );
    const list = await core.client.organisaties.lijst({ peildatum: '2019-01-01', indeling: 'toenmalig' });
    expect(list.map((row) => [row.naam, row.mensen])).toEqual([
      ['Enver', 0],
      ['Enver jeugd', 9],
    ]);
  });

  it('is one opdracht: one undo gives everything back', async () => {
    const window = { van: START, tot: '2027-01-01' };
    const voor = await core.client.capaciteit.planbord(window);
    await core.client.detacheringen.fuseer(fusie());
    await core.client.beheer.maakOngedaan();
    expect(await core.client.capaciteit.planbord(window)).toEqual(voor);
    expect((await aantallen('2016-06-01', 'huidig')).rijen).toEqual({
      TriviumLindenhof: 4,
      FlexusJeugdplein: 5,
    });
  });
});

describe('more like it', () => {
  it('a chain: what Enver goes up in counts the people of Trivium too', async () => {
    await core.client.detacheringen.fuseer(fusie());
    const later = await organisatie('Jeugdhuis', '2022-01-01');
    await core.client.detacheringen.fuseer({
      vanIds: [orgs.enver],
      naarId: later,
      datum: '2022-01-01',
      soort: 'naamswijziging',
    });
    expect((await aantallen('2016-06-01', 'huidig')).rijen).toEqual({ Jeugdhuis: 9 });
    expect((await aantallen('2019-01-01', 'toenmalig')).rijen).toEqual({ 'Enver jeugd': 9 });
    const [found] = await core.client.organisaties.zoek({ tekst: 'trivium lindenhof' });
    expect(found).toMatchObject({ naam: 'TriviumLindenhof', geheel: true, huidig: { naam: 'Jeugdhuis' } });
  });

  it('a splitsing: everybody counts where they went', async () => {
    const zuid = await organisatie('Trivium Zuid', '2019-01-01');
    const noord = await organisatie('Trivium Noord', '2019-01-01');
    const { rijen } = await core.client.medewerkers.lijst({
      peildatum: '2018-06-01',
      indeling: 'toenmalig',
      wie: 'in-dienst',
    });
    const trivium = rijen.filter((row) => row.organisatie === 'TriviumLindenhof');
    for (const [i, { id }] of trivium.entries()) {
      const { detacheringen } = await core.client.medewerkers.persoon({ id, peildatum: '2018-06-01' });
      await core.client.detacheringen.wijzig({
        soort: 'overzetten',
        detacheringId: detacheringen[0]?.id ?? '',
        van: '2019-01-01',
        organisatieId: i === 0 ? zuid : noord,
      });
    }
    for (const naarId of [zuid, noord]) {
      await core.client.organisaties.nieuweOpvolging({
        vanId: orgs.trivium,
        naarId,
        datum: '2019-01-01',
        soort: 'splitsing',
      });
    }
    expect((await aantallen('2018-06-01', 'huidig')).rijen).toEqual({
      FlexusJeugdplein: 5,
      'Trivium Zuid': 1,
      'Trivium Noord': 3,
    });
  });

  it('somebody at both old organisations has one detachering of the hours together', async () => {
    const id = await persoon('Dubbel', orgs.trivium, '2016-01-01', 20 * 60);
    await core.client.detacheringen.wijzig({
      soort: 'starten',
      medewerkerId: id,
      organisatieId: orgs.flexus,
      functieId: proef.functieId,
      minutenPerWeek: 12 * 60,
      werkpatroon: null,
      van: '2017-01-01',
      tot: null,
    });
    await core.client.detacheringen.fuseer(fusie());
    const { detacheringen, inzet } = await core.client.medewerkers.persoon({ id, peildatum: '2019-01-01' });
    const bijEnver = detacheringen.filter((d) => d.organisatieId === orgs.enver);
    expect(bijEnver).toMatchObject([{ minutenPerWeek: 32 * 60, geldigVan: FUSIE, geldigTot: null }]);
    expect(inzet.filter((i) => i.detacheringId === bijEnver[0]?.id)).toMatchObject([
      { minutenPerWeek: 20 * 60, geldigVan: FUSIE },
    ]);
  });

  it('refuses more than 40 hours at one organisation, and writes nothing', async () => {
    const id = await persoon('Teveel', orgs.trivium, '2016-01-01', 36 * 60);
    await core.client.detacheringen.wijzig({
      soort: 'starten',
      medewerkerId: id,
      organisatieId: orgs.flexus,
      functieId: proef.functieId,
      minutenPerWeek: 12 * 60,
      werkpatroon: null,
      van: '2017-01-01',
      tot: null,
    });
    await expect(core.client.detacheringen.fuseer(fusie())).rejects.toMatchObject({ code: 'ongeldig' });
    expect((await aantallen('2019-01-01', 'toenmalig')).rijen).toMatchObject({ TriviumLindenhof: 5 });
  });

  it.each([
    ['itself', () => ({ ...fusie(), naarId: orgs.trivium }), 'naarId'],
    ['before the successor exists', () => ({ ...fusie(), datum: '2017-06-01' }), 'datum'],
  ])('refuses %s', async (_, input, veld) => {
    await expect(core.client.detacheringen.fuseer(input())).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld }] },
    });
  });

  it('refuses a second fusie on a day the old organisation had not begun', async () => {
    const kern = await createTestCore();
    const van = '2026-01-05';
    const nieuw = async (naam: string, vanaf: string) =>
      (await kern.client.organisaties.nieuweOrganisatie({ naam, cao: 'sociaal-werk', van: vanaf })).uitvoer
        .id;
    const vanIds = [await nieuw('Minters', van)];
    const naarId = await nieuw('Dock', '2020-01-01');
    const { fuseer } = kern.client.detacheringen;
    await fuseer({ vanIds, naarId, datum: '2026-01-12', soort: 'overname' });
    await expect(fuseer({ vanIds, naarId, datum: van, soort: 'overname' })).rejects.toMatchObject({
      code: 'ongeldig',
      data: {
        velden: [{ veld: 'datum', melding: expect.stringContaining('Minters begint pas op 05-01-2026.') }],
      },
    });
  });
});
