import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { ALLES, createKlachtproef, type Klachtproef } from '../../../../../tests/support/klacht-trial.ts';
import type { KalenderWijziging } from '../../../../shared/contract/kalender.ts';

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore({ vandaag: '2029-04-02' }));
});

/** Vr 11-05-2029 is the day after Hemelvaart. */
const BESLUIT = {
  soort: 'besluit',
  id: null,
  titel: 'Besluit gelijkstelling van 11 mei 2029',
  bron: 'Stb. 2028, 1',
  vanJaar: 2029,
  totEnMetJaar: 2031,
  dagen: ['2029-05-11'],
} satisfies KalenderWijziging;

/** Received on vr 30-03-2029: six weeks end on vr 11-05-2029. */
const registreer = () => proef.registreer({ ontvangstdatum: '2029-03-30', datumGedraging: '2029-03-20' });
const ending = async (id: string) => {
  const { maatgevend } = (await proef.core.client.klachten.dossier({ id })).termijn;
  return maatgevend.soort === 'geen' ? null : [maatgevend.einde, maatgevend.voorlopig];
};

describe('a new besluit', () => {
  it('says which open terms move before it is recorded, and moves them as one opdracht', async () => {
    const { kalender, beheer } = proef.core.client;
    const { id, nummer } = await registreer();
    expect(await ending(id)).toEqual(['2029-05-11', true]);
    const voorbeeld = await kalender.gevolg(BESLUIT);
    expect(voorbeeld).toEqual({
      label: 'Gelijkgestelde dagen van 2029 t/m 2031 vastgelegd',
      meldingen: [],
      termijnen: [
        {
          klachtId: id,
          conceptId: null,
          nummer,
          einde: { was: '2029-05-11', wordt: '2029-05-14' },
          verzenden: { was: '2029-05-11', wordt: '2029-05-14' },
        },
      ],
      vast: [nummer],
      voorlopig: [],
    });
    expect(await ending(id)).toEqual(['2029-05-11', true]);
    const { uitvoer, opdracht } = await kalender.wijzig(BESLUIT);
    expect(uitvoer.gevolg).toEqual(voorbeeld);
    expect(opdracht?.label).toBe(voorbeeld.label);
    expect(await ending(id)).toEqual(['2029-05-14', false]);
    await beheer.maakOngedaan();
    expect(await ending(id)).toEqual(['2029-05-11', true]);
    await beheer.voerOpnieuwUit();
    expect(await ending(id)).toEqual(['2029-05-14', false]);
    const [eigen] = (await kalender.lees()).besluiten;
    const wijzig = { ...BESLUIT, id: eigen?.id ?? '', dagen: ['2029-05-11', '2030-05-31'] };
    expect(await kalender.gevolg(wijzig)).toMatchObject({ termijnen: [], vast: [], voorlopig: [] });
    await kalender.wijzig(wijzig);
    expect(await ending(id)).toEqual(['2029-05-14', false]);
    const weg = { soort: 'besluit-verwijderen', id: eigen?.id ?? '' } as const;
    expect(await kalender.gevolg(weg)).toMatchObject({ vast: [], voorlopig: [nummer] });
    await kalender.wijzig(weg);
    expect(await ending(id)).toEqual(['2029-05-11', true]);
    await beheer.maakOngedaan();
    expect(await ending(id)).toEqual(['2029-05-14', false]);
  });

  it('drafts whose clock runs move along: nobody registered them, and their term is as near', async () => {
    const { kalender, klachten } = proef.core.client;
    const gegevens = { ontvangstdatum: '2029-03-30', omschrijving: 'Nog niet geregistreerd' };
    const { id } = await klachten.bewaarConcept({ id: null, gegevens });
    await klachten.bewaarConcept({ id: null, gegevens: { omschrijving: 'Zonder dag van ontvangst' } });
    const draft = { klachtId: null, conceptId: id, nummer: 'Concept, ontvangen 30-03-2029' };
    expect(await kalender.gevolg(BESLUIT)).toMatchObject({
      termijnen: [{ ...draft, einde: { was: '2029-05-11', wordt: '2029-05-14' } }],
      vast: [draft.nummer],
    });
    // Who does not register complaints sees no drafts.
    proef.as(['klachtbehandelaar'], { rollen: ['beheerder'], geenMedewerker: true });
    expect(await kalender.gevolg(BESLUIT)).toMatchObject({ termijnen: [], vast: [] });
  });

  it('also holds while a complaint is taken in: the rows of the planbord have it', async () => {
    const { kalender, capaciteit } = proef.core.client;
    const { planbord } = await kalender.wijzig(BESLUIT);
    expect(planbord.kalenderdagen?.gewijzigd).toMatchObject([{ datum: '2029-05-11', soort: 'atw' }]);
    const gegevens = await capaciteit.planbord({ van: '2029-04-02', tot: '2029-05-07' });
    expect(gegevens.kalenderbesluiten).toMatchObject([{ vanJaar: 2029, totEnMetJaar: 2031 }]);
  });

  it('takes away the signal, which is there from 1 October of the last covered year', async () => {
    const signaalOn = async (vandaag: string) =>
      (await (await createTestCore({ vandaag })).client.kalender.lees()).signaal;
    expect(await signaalOn('2028-09-30')).toBeNull();
    expect(await signaalOn('2028-10-01')).toEqual({ jaar: 2029, begonnen: false });
    const { kalender } = proef.core.client;
    expect((await kalender.lees()).signaal).toEqual({ jaar: 2029, begonnen: true });
    await kalender.wijzig({ ...BESLUIT, totEnMetJaar: 2029 });
    expect(await kalender.lees()).toMatchObject({ signaal: null, jaren: '2014 t/m 2029' });
  });

  it.each([
    [
      'a day outside its years',
      { dagen: ['2032-05-07'] },
      'dagen',
      'vr 07-05-2032 valt buiten de jaren van dit besluit (2029 t/m 2031).',
    ],
    [
      'a day that is built in',
      { vanJaar: 2028, dagen: ['2028-05-26'] },
      'dagen',
      'vr 26-05-2028 is al gelijkgesteld door een ander besluit in de lijst.',
    ],
    [
      'years the wrong way round',
      { totEnMetJaar: 2028 },
      'totEnMetJaar',
      'Het laatste jaar ligt voor het eerste.',
    ],
    ['too many years', { totEnMetJaar: 2099 }, 'totEnMetJaar', 'Een besluit gaat over hoogstens tien jaar.'],
    ['no title', { titel: ' ' }, 'titel', 'Vul de titel van het besluit in.'],
    ['no source', { bron: '' }, 'bron', 'Vul in waar het besluit staat, bijvoorbeeld “Stb. 2028, 123”.'],
  ])('refuses %s', async (_wat, anders, veld, melding) => {
    await expect(proef.core.client.kalender.wijzig({ ...BESLUIT, ...anders })).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld, melding }] },
    });
  });

  it('warns of a day that changes nothing, of no days and of years that are covered already', async () => {
    const { kalender } = proef.core.client;
    const meldingen = async (anders: object) => (await kalender.gevolg({ ...BESLUIT, ...anders })).meldingen;
    expect(await meldingen({ dagen: ['2029-05-12', '2029-05-05'] })).toEqual([
      'za 05-05-2029 is al Bevrijdingsdag: daar verandert niets door. Klopt de datum?',
      'za 12-05-2029 valt in het weekend: daar verandert niets door. Klopt de datum?',
    ]);
    expect(await meldingen({ dagen: [] })).toEqual([
      'U hebt geen dagen ingevuld: in deze jaren is dan geen enkele dag gelijkgesteld.',
    ]);
    expect(await meldingen({ vanJaar: 2028 })).toEqual([
      'Voor 2026 t/m 2028 staat er al een besluit in de lijst. Beide gelden dan.',
    ]);
  });
});

describe('closing days', () => {
  const kerst = {
    soort: 'sluiting',
    van: '2029-05-10',
    totEnMet: '2029-05-13',
    omschrijving: 'Brugdagen',
  } satisfies KalenderWijziging;

  it('move the last day to send, never the end; one opdracht for all days', async () => {
    const { kalender, beheer } = proef.core.client;
    const { nummer } = await registreer();
    expect((await kalender.gevolg(kerst)).termijnen).toMatchObject([
      {
        nummer,
        einde: { was: '2029-05-11', wordt: '2029-05-11' },
        verzenden: { was: '2029-05-11', wordt: '2029-05-09' },
      },
    ]);
    const { opdracht, planbord } = await kalender.wijzig(kerst);
    expect(opdracht?.label).toBe('Brugdagen: gesloten 10-05-2029 t/m 13-05-2029');
    expect(planbord.kalenderdagen?.gewijzigd).toHaveLength(4);
    const read = async () =>
      (await kalender.lees()).sluitingen.map(({ van, totEnMet, ids }) => [van, totEnMet, ids.length]);
    expect(await read()).toEqual([['2029-05-10', '2029-05-13', 4]]);
    // A day that is closed already stays; the new days join those beside them.
    expect((await kalender.gevolg({ ...kerst, totEnMet: '2029-05-14' })).meldingen).toEqual([
      'Op 4 van deze dagen bent u al gesloten. Die blijven zoals ze zijn.',
    ]);
    await kalender.wijzig({ ...kerst, totEnMet: '2029-05-14' });
    expect(await read()).toEqual([['2029-05-10', '2029-05-14', 5]]);
    await expect(kalender.gevolg(kerst)).rejects.toMatchObject({ code: 'ongeldig' });
    const [sluiting] = (await kalender.lees()).sluitingen;
    const weg = await kalender.wijzig({ soort: 'sluiting-verwijderen', ids: sluiting?.ids ?? [] });
    expect(weg.opdracht?.label).toBe('Brugdagen: niet meer gesloten 10-05-2029 t/m 14-05-2029');
    expect(await read()).toEqual([]);
    await beheer.maakOngedaan();
    expect(await read()).toEqual([['2029-05-10', '2029-05-14', 5]]);
  });
});

describe('rights', () => {
  it('only the beheerder changes it or asks what a change would do; everybody reads it', async () => {
    const { kalender } = proef.core.client;
    for (const rol of ['inzage', 'teamcoordinator', 'administratie', 'gebiedsmanager'] as const) {
      proef.core.context.switchGebruiker({ ...ALLES, rollen: [rol] });
      await expect(kalender.gevolg(BESLUIT)).rejects.toMatchObject({ code: 'geenRecht' });
      await expect(kalender.wijzig(BESLUIT)).rejects.toMatchObject({ code: 'geenRecht' });
      expect((await kalender.lees()).besluiten).toHaveLength(5);
    }
  });

  it('who may not see complaints is not told which move, nor how many', async () => {
    await registreer();
    proef.core.context.switchGebruiker({ naam: 'Kim', rollen: ['beheerder'] });
    const { uitvoer } = await proef.core.client.kalender.wijzig(BESLUIT);
    expect(uitvoer.gevolg).toMatchObject({ termijnen: null, vast: [], voorlopig: [] });
  });

  it('a beklaagde is not told about the own complaint', async () => {
    await registreer();
    proef.core.context.switchGebruiker({ ...ALLES, medewerkerId: proef.beklaagdeId });
    expect(await proef.core.client.kalender.gevolg(BESLUIT)).toMatchObject({ termijnen: [], vast: [] });
  });
});
