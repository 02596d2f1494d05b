import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import {
  bringToBrief,
  createKlachtproef,
  type Klachtproef,
  registreerIn,
  veldfout,
} from '../../../../tests/support/klacht-trial.ts';

/** More klagers than one, through the contract: kept, changed, heard, stopped, found, corrected (A10). */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});
afterEach(() => proef.core.sluit());
const klachten = () => proef.core.client.klachten;

const EEN = { naam: 'Eva Eersteling', adres: 'Straat 1', bereikbaarheid: '', gemachtigde: '' };
const TWEE = {
  naam: 'Tom Tweedens',
  adres: '',
  bereikbaarheid: 'tom@voorbeeld.invalid',
  gemachtigde: 'mr. Raad',
  gemachtigdeAdres: 'Kade 9',
};
const samen = async () => {
  const { id, nummer } = await proef.registreer({ klagers: [EEN, TWEE] });
  const { gegevens } = await klachten().dossier({ id });
  const [een, twee] = gegevens.klagers;
  if (een === undefined || twee === undefined) throw new Error('twee klagers');
  return { id, nummer, gegevens, een, twee };
};
const stopt = (klager: string, hoe: 'ingetrokken' | 'tevreden' = 'ingetrokken') =>
  ({
    soort: 'klager-eindigt',
    klager,
    datum: '2026-02-20',
    hoe,
    vastlegging: 'Brief van 20 februari',
    bevestigingVerzondenOp: hoe === 'tevreden' ? '2026-02-23' : '',
  }) as const;

describe('kept and changed', () => {
  it('each has an own address and gemachtigde, in the order of the form', async () => {
    const { gegevens } = await samen();
    expect(gegevens.klagers).toMatchObject([
      { ...EEN, sinds: null, einde: null },
      { ...TWEE, sinds: null, einde: null },
    ]);
  });

  it('one is added, one changed, one taken out, and they change places; each can be undone', async () => {
    const { id, gegevens, een, twee } = await samen();
    const drie = { ...EEN, naam: 'Dirk Derdema', sinds: '2026-02-16' };
    const wijzig = async (
      klagers: Parameters<ReturnType<typeof klachten>['wijzigGegevens']>[0]['gegevens']['klagers'],
    ) =>
      (await klachten().wijzigGegevens({ id, gegevens: { ...gegevens, klagers } })).uitvoer.gegevens.klagers;
    const drieen = await wijzig([twee, { ...een, adres: 'Nieuwstraat 2' }, drie]);
    expect(drieen.map(({ naam }) => naam)).toEqual(['Tom Tweedens', 'Eva Eersteling', 'Dirk Derdema']);
    expect(drieen).toMatchObject([
      { id: twee.id },
      { id: een.id, adres: 'Nieuwstraat 2' },
      { sinds: '2026-02-16' },
    ]);
    expect((await wijzig(drieen.slice(0, 2))).map(({ naam }) => naam)).toEqual([
      'Tom Tweedens',
      'Eva Eersteling',
    ]);
    await proef.core.client.beheer.maakOngedaan();
    await proef.core.client.beheer.maakOngedaan();
    expect((await klachten().dossier({ id })).gegevens.klagers).toEqual([een, twee]);
    await proef.core.client.beheer.voerOpnieuwUit();
    expect((await klachten().dossier({ id })).gegevens.klagers).toHaveLength(3);
  });

  it('one whom a step is about is not taken out, and nobody joins before the receipt', async () => {
    const { id, gegevens, een, twee } = await samen();
    await proef.stap(id, {
      soort: 'stap',
      stap: { soort: 'ontvangstbevestiging', klager: twee.id, datum: '2026-02-05', document: 'D1' },
    });
    const zonder = klachten().wijzigGegevens({ id, gegevens: { ...gegevens, klagers: [een] } });
    await expect(zonder).rejects.toMatchObject(veldfout('gegevens.klagers'));
    const vroeg = { ...gegevens, klagers: [een, { ...twee, sinds: '2026-02-01' }] };
    await expect(klachten().wijzigGegevens({ id, gegevens: vroeg })).rejects.toMatchObject(
      veldfout('gegevens.klagers.1.sinds'),
    );
  });

  it('a draft keeps them, half typed', async () => {
    const gegevens = { klagers: [{ naam: 'Eva' }, { naam: '', adres: 'Kade 9' }] };
    await klachten().bewaarConcept({ id: null, gegevens });
    expect((await klachten().concepten())[0]?.gegevens).toEqual(gegevens);
  });

  it('after closing a change needs a reason, and shows without names', async () => {
    const { id, gegevens, een, twee } = await samen();
    await proef.stap(id, { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'Brief' });
    const anders = { id, gegevens: { ...gegevens, klagers: [een, { ...twee, naam: 'Thomas Tweedens' }] } };
    await expect(klachten().wijzigGegevens(anders)).rejects.toMatchObject(veldfout('reden'));
    const { uitvoer } = await klachten().wijzigGegevens({ ...anders, reden: 'Verkeerd gespeld' });
    expect(uitvoer.tijdlijn.find(({ soort }) => soort === 'correctie')?.toelichting).toBe(
      'Gegevens: klager gewijzigd. Reden: Verkeerd gespeld',
    );
  });
});

describe('heard', () => {
  it('each by name in the checklist and the timeline; signals and labels hold no name', async () => {
    const { id, een, twee } = await samen();
    await proef.stap(id, {
      soort: 'formeel-starten',
      datum: '2026-02-04',
      behandelaarId: proef.behandelaarId,
      procedureWeken: 6,
      redenAfwijking: '',
    });
    const horen = async () =>
      (await klachten().signalen()).filter((row) => row.soort === 'horen').map(({ titel }) => titel);
    expect(await horen()).toEqual(['Horen plannen: 2 klagers en beklaagde']);
    const na = await proef.stap(id, {
      soort: 'stap',
      stap: { soort: 'gehoord', wie: { klager: een.id }, datum: '2026-02-20' },
    });
    expect(await horen()).toEqual(['Horen plannen: klager en beklaagde']);
    const punten = na.checklist.filter(({ code }) => code === 'klager-gehoord');
    expect(punten.map(({ omschrijving, stand }) => [omschrijving.slice(0, 3), stand])).toEqual([
      ['Eva', 'gedaan'],
      ['Tom', 'open'],
    ]);
    expect(na.tijdlijn.map(({ titel }) => titel)).toContain('Gehoord: Eva Eersteling');
    await proef.stap(id, {
      soort: 'stap',
      stap: { soort: 'gehoord', wie: { klager: twee.id }, datum: '2026-02-20' },
    });
    const log = await proef.core.client.beheer.opdrachten({ aantal: 100 });
    expect(JSON.stringify(log)).not.toMatch(/Eersteling|Tweedens/u);
    expect(JSON.stringify(await klachten().signalen())).not.toMatch(/Eersteling|Tweedens/u);
  });
});

describe('one stops', () => {
  it('withdrawn: the complaint goes on, and is handled without a hearing of that one', async () => {
    const { id, twee } = await samen();
    const na = await proef.stap(id, stopt(twee.id));
    expect(na).toMatchObject({ status: 'ontvangen', open: true });
    expect(na.gegevens.klagers[1]?.einde).toEqual({
      soort: 'ingetrokken',
      op: '2026-02-20',
      vastlegging: 'Brief van 20 februari',
      bevestigingOp: '',
    });
    expect(na.tijdlijn[0]).toMatchObject({
      titel: 'Eén klager stopt, de klacht gaat door: Tom Tweedens',
      toelichting: 'Trok zich terug. Brief van 20 februari',
    });
    // The only one who is left ends the whole complaint or nothing.
    expect(na.mogelijkeStappen.find(({ soort }) => soort === 'klager-eindigt')?.bezwaren).toMatchObject([
      { code: 'laatste-klager' },
    ]);
    await bringToBrief(proef, id);
    const { checklist } = await klachten().dossier({ id });
    expect(checklist.filter(({ bezwaar }) => bezwaar !== null).map(({ code }) => code)).toEqual([
      'ombudsman',
    ]);
    await proef.core.client.beheer.maakOngedaan();
  });

  it('is undone, and a wrong day is corrected like any step', async () => {
    const { id, twee } = await samen();
    const na = await proef.stap(id, stopt(twee.id, 'tevreden'));
    const { id: stapId = '', correctie } = na.tijdlijn[0] ?? {};
    expect(correctie).toContain('datum');
    const { uitvoer } = await klachten().corrigeerStap({
      id,
      stapId,
      reden: 'Een dag eerder gebeld',
      wijziging: { soort: 'datum', datum: '2026-02-19' },
    });
    expect(uitvoer.gegevens.klagers[1]?.einde).toMatchObject({ soort: 'tevreden', op: '2026-02-19' });
    await proef.core.client.beheer.maakOngedaan();
    await proef.core.client.beheer.maakOngedaan();
    expect((await klachten().dossier({ id })).gegevens.klagers[1]?.einde).toBeNull();
  });

  it('a complaint of one does not offer it', async () => {
    const id = await registreerIn(proef, 'ontvangen');
    const { mogelijkeStappen } = await klachten().dossier({ id });
    expect(mogelijkeStappen.map(({ soort }) => soort)).not.toContain('klager-eindigt');
  });
});

it('the register finds and shows each of them, and counts one complaint', async () => {
  await samen();
  const zoek = async (text: string) =>
    (await klachten().lijst({ alleenOpen: true, jaar: null, zoek: text, metNamen: true })).map(
      ({ klager }) => klager,
    );
  for (const text of ['Eersteling', 'tweedens', 'Kade 9', 'mr. Raad'])
    expect(await zoek(text)).toEqual(['Eva Eersteling, Tom Tweedens']);
  expect(await zoek('Derdema')).toEqual([]);
  expect(await klachten().aantallen()).toMatchObject({ open: 1, perJaar: [{ jaar: 2026, ontvangen: 1 }] });
  expect(
    (await klachten().lijst({ alleenOpen: true, jaar: null, zoek: '', metNamen: false }))[0]?.klager,
  ).toBeNull();
});
