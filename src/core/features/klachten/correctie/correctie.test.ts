import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import {
  AFHANDELEN,
  bringToBrief,
  createKlachtproef,
  type Klachtproef,
  veldfout,
} from '../../../../../tests/support/klacht-trial.ts';
import type { CorrectieInput } from '../../../../shared/contract/klachten/correctie.ts';
import { verlengingOf } from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { herspeel } from '../../../../shared/domain/klacht/verloop/herspelen.ts';
import { klachtContext, loadKlachten } from '../klacht/klacht-laden.service.ts';
import { toColumns } from '../klacht/klacht-mapping.ts';
import { historieOf } from './historie.ts';

/** What was recorded can be corrected without undoing all that came after it. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;
const REDEN = 'Verkeerd overgenomen';

async function lineOf(id: string, title: string): Promise<string> {
  const { tijdlijn } = await klachten().dossier({ id });
  return tijdlijn.find(({ titel }) => titel.startsWith(title))?.id ?? expect.fail(title);
}
async function corrigeer(id: string, title: string, wijziging: CorrectieInput['wijziging'], reden = REDEN) {
  const stapId = await lineOf(id, title);
  return (await klachten().corrigeerStap({ id, stapId, reden, wijziging })).uitvoer;
}
const opDag = (datum: string) => ({ soort: 'datum', datum }) as const;

const start = (anders = {}) =>
  ({
    soort: 'formeel-starten',
    datum: '2026-02-12',
    behandelaarId: proef.behandelaarId,
    procedureWeken: 6,
    redenAfwijking: '',
    ...anders,
  }) as const;

describe('a recorded step', () => {
  it('gets another day, with a reason, old and new in the timeline; what came after it stays', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    const na = await corrigeer(id, 'Uitnodiging', opDag('2026-02-11'));
    expect(na.stappen).toContainEqual(
      expect.objectContaining({ soort: 'uitnodiging-horen', datum: '2026-02-11' }),
    );
    expect(na.tijdlijn[0]).toMatchObject({
      soort: 'correctie',
      titel: 'Correctie',
      toelichting: `Uitnodiging om te worden gehoord: datum 10-02-2026 → 11-02-2026. Reden: ${REDEN}`,
    });
    expect(na).toMatchObject({ status: 'formeel', zaakOordeel: 'gegrond' });
    await proef.core.client.beheer.maakOngedaan();
    expect((await klachten().dossier({ id })).stappen).toContainEqual(
      expect.objectContaining({ soort: 'uitnodiging-horen', datum: '2026-02-10' }),
    );
  });

  it('needs a reason, and another day than there is', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, start());
    await expect(corrigeer(id, 'Formeel', opDag('2026-02-11'), ' ')).rejects.toMatchObject({
      code: 'ongeldig',
    });
    await expect(corrigeer(id, 'Formeel', opDag('2026-02-12'))).rejects.toMatchObject(veldfout('datum'));
  });

  it.each([
    ['before the receipt', 'Formeel', '2026-02-01'],
    ['to come', 'Formeel', '2026-03-03'],
    ['after the letter that rests on it', 'Verslag', '2026-02-28'],
    ['a hearing after the letter', 'Gehoord: klager', '2026-03-01'],
    ['the letter before the report', 'Afhandelen', '2026-02-19'],
  ] as const)('is refused on a day %s', async (_wat, title, datum) => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    await proef.stap(id, AFHANDELEN);
    await expect(corrigeer(id, title, opDag(datum))).rejects.toMatchObject(veldfout('datum'));
  });

  it('of a closed complaint: the closing day moves, and with it retention and the term', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    await proef.stap(id, { ...AFHANDELEN, afschriftBeklaagdeOp: '2026-03-02' });
    const na = await corrigeer(id, 'Afhandelen', opDag('2026-02-26'));
    expect(na).toMatchObject({
      status: 'afgehandeld',
      afdoening: { datum: '2026-02-26' },
      bewaren: { vernietigingsdatum: '2031-02-26' },
      formeel: { gestartOp: '2026-02-04' },
    });
  });

  it('of 6 weeks was of 10, and back: the end follows', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, start());
    const tien = await corrigeer(id, 'Formeel', { soort: 'procedure', weken: 10 });
    expect(tien.termijn.maatgevend).toMatchObject({ weken: 10, einde: '2026-04-13' });
    expect(tien.tijdlijn[0]?.toelichting).toContain('procedure 6 weken → 10 weken');
    const advies = { soort: 'advies', datum: '2026-02-27', document: 'A1' } as const;
    await proef.stap(id, { soort: 'stap', stap: advies });
    // The advice belongs to the procedure of 10 weeks.
    await expect(corrigeer(id, 'Formeel', { soort: 'procedure', weken: 6 })).rejects.toMatchObject(
      veldfout('weken'),
    );
    await corrigeer(id, 'Advies', { soort: 'verkeerd-dossier' });
    const zes = await corrigeer(id, 'Formeel', { soort: 'procedure', weken: 6 });
    expect(zes.termijn.maatgevend).toMatchObject({ weken: 6, einde: '2026-03-16' });
  });

  it('of another dossier goes from this one: a step, and an end too', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, start());
    await proef.stap(id, { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'Brief' });
    const weer = await corrigeer(id, 'Ingetrokken', { soort: 'verkeerd-dossier' });
    expect(weer).toMatchObject({
      status: 'formeel',
      open: true,
      afdoening: null,
      formeel: { gestartOp: '2026-02-12' },
    });
    expect(weer.tijdlijn.map(({ titel }) => titel)).not.toContain('Ingetrokken door de klager');
    expect(weer.tijdlijn[0]?.toelichting).toContain('vervallen');
  });

  it('that others rest on does not go', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    await expect(corrigeer(id, 'Formeel', { soort: 'verkeerd-dossier' })).rejects.toBeDefined();
    await proef.stap(id, AFHANDELEN);
    await expect(corrigeer(id, 'Verslag', { soort: 'verkeerd-dossier' })).rejects.toMatchObject(
      veldfout('wijziging'),
    );
  });

  it('verdaging and uitstel: their letters move within the term as it then ran', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, start());
    const brief = '2026-02-27';
    await proef.stap(id, {
      soort: 'verdagen',
      weken: 4,
      reden: 'Druk',
      briefKlager: brief,
      briefBeklaagde: brief,
    });
    const na = await corrigeer(id, 'Verdagen', opDag('2026-02-26'));
    expect(na.verlenging.verdaging).toMatchObject({
      briefKlager: '2026-02-26',
      briefBeklaagde: '2026-02-26',
    });
    await expect(corrigeer(id, 'Verdagen', opDag('2026-02-01'))).rejects.toMatchObject(veldfout('datum'));
    const weg = await corrigeer(id, 'Verdagen', { soort: 'verkeerd-dossier' });
    expect(weg.termijn.maatgevend).toMatchObject({ basis: 'procedure', einde: '2026-03-16' });
  });

  it('is not corrected by who may not see or keep the dossier', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, start());
    const stapId = await lineOf(id, 'Formeel');
    const input = { id, stapId, reden: REDEN, wijziging: opDag('2026-02-11') };
    proef.as(['gebiedsmanager']);
    await expect(klachten().corrigeerStap(input)).rejects.toMatchObject({ code: 'geenRecht' });
    proef.as(['administratie'], { medewerkerId: proef.beklaagdeId });
    await expect(klachten().corrigeerStap(input)).rejects.toMatchObject({ code: 'nietGevonden' });
  });
});

describe('after closing', () => {
  async function gesloten(): Promise<string> {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    await proef.stap(id, AFHANDELEN);
    return id;
  }

  it('every correction needs a reason and shows, old and new', async () => {
    const id = await gesloten();
    const { gegevens } = await klachten().dossier({ id });
    const nieuw = { ...gegevens, datumGedraging: '2026-01-21' };
    await expect(klachten().wijzigGegevens({ id, gegevens: nieuw })).rejects.toMatchObject(veldfout('reden'));
    const { uitvoer } = await klachten().wijzigGegevens({ id, gegevens: nieuw, reden: REDEN });
    expect(uitvoer.gegevens.datumGedraging).toBe('2026-01-21');
    expect(uitvoer.tijdlijn[0]).toMatchObject({
      soort: 'correctie',
      toelichting: `Gegevens: datum van de gedraging 20-01-2026 → 21-01-2026. Reden: ${REDEN}`,
    });
    const mensen = { id, beklaagden: [proef.beklaagdeId], betrokkenen: [] };
    await expect(klachten().zetBeklaagden(mensen)).rejects.toMatchObject(veldfout('reden'));
    expect((await klachten().zetBeklaagden({ ...mensen, reden: REDEN })).uitvoer.tijdlijn[0]?.soort).toBe(
      'correctie',
    );
  });

  it('an oordeel is corrected with a reason, by the rules of the letter', async () => {
    const id = await gesloten();
    const { onderdelen, bevindingen, conclusies } = await klachten().dossier({ id });
    const zet = (oordeel: 'ongegrond' | null, reden?: string) =>
      klachten().zetOordeel({
        id,
        onderdelen: onderdelen.map((part) => ({ id: part.id, oordeel, motivering: part.motivering })),
        bevindingen,
        conclusies,
        reden,
      });
    await expect(zet('ongegrond')).rejects.toMatchObject(veldfout('reden'));
    await expect(zet(null, REDEN)).rejects.toMatchObject(veldfout('stap'));
    const { uitvoer } = await zet('ongegrond', REDEN);
    expect(uitvoer).toMatchObject({ status: 'afgehandeld', zaakOordeel: 'ongegrond' });
    expect(uitvoer.tijdlijn[0]?.toelichting).toBe(
      `Oordeel: onderdeel 1 Gegrond → Ongegrond. Reden: ${REDEN}`,
    );
  });

  it('while it is open none is asked', async () => {
    const { id } = await proef.registreer();
    const { gegevens } = await klachten().dossier({ id });
    const { uitvoer } = await klachten().wijzigGegevens({
      id,
      gegevens: { ...gegevens, omschrijving: 'Anders' },
    });
    expect(uitvoer.tijdlijn.map(({ soort }) => soort)).not.toContain('correctie');
  });
});

it('the history of every complaint, taken once more, is the complaint as it is', async () => {
  const core = await createTestCore({ vandaag: '2026-11-22', aanmaak: { soort: 'demo' } });
  const { lees } = core.context.opslag;
  const context = { ...klachtContext(lees), vandaag: '2030-01-01' };
  const all = loadKlachten(lees, null);
  expect(all.length).toBeGreaterThan(80);
  for (const loaded of all) {
    if (loaded.klacht.toestand.status === 'vernietigd') continue;
    const na = herspeel(loaded.klacht.dossier, historieOf(loaded), context);
    if (na.klacht === null) throw new Error(loaded.rij.nummer);
    // What is written of it: the columns, and the rows of verdaging and uitstel.
    expect(toColumns(na.klacht.toestand), loaded.rij.nummer).toEqual(toColumns(loaded.klacht.toestand));
    expect(verlengingOf(na.klacht), loaded.rij.nummer).toEqual(verlengingOf(loaded.klacht));
  }
});

it('a yearly report that was made final keeps its figures, and says what was corrected since', async () => {
  const { id } = await proef.registreer({ ontvangstdatum: '2025-11-03', datumGedraging: null });
  const lees = () => klachten().jaarverslag({ jaar: 2025 });
  await expect(klachten().stelJaarverslagVast({ jaar: 2026 })).rejects.toMatchObject({ code: 'conflict' });
  await klachten().stelJaarverslagVast({ jaar: 2025 });
  await expect(klachten().stelJaarverslagVast({ jaar: 2025 })).rejects.toMatchObject({ code: 'conflict' });
  const was = await lees();
  expect(was.vastgesteld).toMatchObject({ door: 'Proefpersoon', totalen: [], tabellen: [] });
  const { gegevens } = await klachten().dossier({ id });
  await klachten().wijzigGegevens({ id, gegevens: { ...gegevens, ontvangstdatum: '2026-01-05' } });
  const na = await lees();
  expect(na.cijfers).toEqual(was.cijfers);
  expect(na.vastgesteld?.totalen).toEqual([
    { label: 'Ontvangen', was: 1, nu: 0 },
    { label: 'Nog open op 31 december', was: 1, nu: 0 },
  ]);
  expect(na.vastgesteld?.tabellen).toContain('Ontvangen klachten');
  expect((await klachten().jaarverslag({ jaar: 2026 })).trend[0]).toEqual(was.cijfers);
});
