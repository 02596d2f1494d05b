import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import {
  AFHANDELEN,
  bringToBrief,
  createKlachtproef,
  formeelStarten,
  type Klachtproef,
  MONDELING,
  registreerIn,
  veldfout,
} from '../../../../../tests/support/klacht-trial.ts';
import type { CorrectieInput } from '../../../../shared/contract/klachten/correctie.ts';
import type { KlachtGegevens } from '../../../../shared/contract/klachten/intake.ts';

/** Every correction is checked by the rules of all that was recorded, and only what it breaks itself is refused. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;
const REDEN = 'Verkeerd overgenomen';
type Veld = Extract<CorrectieInput['wijziging'], { soort: 'veld' }>['veld'];

async function lineOf(id: string, title: string) {
  const { tijdlijn } = await klachten().dossier({ id });
  return tijdlijn.find(({ titel }) => titel.startsWith(title)) ?? expect.fail(title);
}
async function corrigeer(id: string, title: string, veld: Veld, waarde: string) {
  const { id: stapId } = await lineOf(id, title);
  const wijziging = { soort: 'veld', veld, waarde } as const;
  return (await klachten().corrigeerStap({ id, stapId, reden: REDEN, wijziging })).uitvoer;
}
async function wijzig(id: string, anders: Partial<KlachtGegevens>, reden = REDEN) {
  const { gegevens } = await klachten().dossier({ id });
  return (await klachten().wijzigGegevens({ id, gegevens: { ...gegevens, ...anders }, reden })).uitvoer;
}
const verdagen = (anders = {}) =>
  ({
    soort: 'verdagen',
    weken: 4,
    reden: 'Ziekte',
    briefKlager: '2026-02-25',
    briefBeklaagde: '2026-02-25',
    ...anders,
  }) as const;
const NIET = {
  soort: 'niet-in-behandeling',
  datum: '2026-02-10',
  grond: '9:8-1b',
  toelichting: 'Het was in 2024.',
  ombudsmanVermeld: true,
} as const;

describe('facts', () => {
  it('not handled because it was more than a year ago: the year holds after a correction too', async () => {
    const { id } = await proef.registreer({ datumGedraging: '2025-01-20' });
    await proef.stap(id, NIET);
    // A year to the day is not longer than a year.
    await expect(wijzig(id, { datumGedraging: '2025-02-02' })).rejects.toMatchObject(
      veldfout('gegevens.datumGedraging'),
    );
    await expect(wijzig(id, { datumGedraging: null })).rejects.toMatchObject(
      veldfout('gegevens.datumGedraging'),
    );
    await expect(
      wijzig(id, { ontvangstdatum: '2026-01-19', datumGedraging: '2025-01-20' }),
    ).rejects.toMatchObject(veldfout('gegevens.datumGedraging'));
    expect((await wijzig(id, { datumGedraging: '2025-02-01' })).gegevens.datumGedraging).toBe('2025-02-01');
  });

  it('the same of one part', async () => {
    const id = await registreerIn(proef, 'formeel', { datumGedraging: '2025-01-20' });
    const [part] = (await klachten().dossier({ id })).onderdelen;
    await klachten().zetOordeel({
      id,
      onderdelen: [{ id: part?.id ?? '', oordeel: null, motivering: 'Te lang geleden', grond: '9:8-1b' }],
      bevindingen: '',
      conclusies: '',
    });
    await expect(wijzig(id, { datumGedraging: '2025-06-01' })).rejects.toMatchObject(
      veldfout('gegevens.datumGedraging'),
    );
    await wijzig(id, { datumGedraging: '2025-01-31' });
  });

  it('a true day of receipt is recorded: a verdaging that it puts after the end does not count, and the term says so', async () => {
    const id = await registreerIn(proef, 'formeel');
    await proef.stap(id, verdagen());
    // On the last day it is in time: wo 14-01 + 6 weeks = wo 25-02.
    const net = await wijzig(id, { ontvangstdatum: '2026-01-14', datumGedraging: '2026-01-05' });
    expect(net.termijn.maatgevend).toMatchObject({ basis: 'verdaagd', einde: '2026-03-25', genegeerd: [] });
    const na = await wijzig(id, { ontvangstdatum: '2026-01-13' });
    expect(na.termijn.maatgevend).toMatchObject({ basis: 'procedure', einde: '2026-02-24' });
    expect(na.termijn.maatgevend).toHaveProperty('genegeerd.length', 2);
  });

  it('consent of the klager on a day, and an agreed day: the same', async () => {
    const id = await registreerIn(proef, 'formeel');
    const uitstel = { instemmingOp: '2026-02-26', schriftelijk: true, uiterlijk: '2026-03-20' };
    await proef.stap(id, { soort: 'uitstellen', ...uitstel });
    for (const ontvangstdatum of ['2026-01-13', '2026-02-04']) {
      const na = await wijzig(id, { ontvangstdatum, datumGedraging: '2026-01-05' });
      const telt = ontvangstdatum === '2026-02-04';
      expect(na.termijn.maatgevend).toMatchObject({ basis: telt ? 'uitstel' : 'procedure' });
    }
  });

  it('an oral complaint that was answered does not turn out to be in writing; what is no complaint was not begun', async () => {
    const { id } = await proef.registreer(MONDELING);
    await proef.stap(id, { soort: 'mondeling-beantwoorden', datum: '2026-02-10', antwoord: 'Uitgelegd' });
    await expect(wijzig(id, { vorm: 'schriftelijk', kanaal: 'brief' })).rejects.toMatchObject(
      veldfout('gegevens.vorm'),
    );
    const formeel = await registreerIn(proef, 'formeel');
    await expect(wijzig(formeel, { regeling: 'geen-klacht' })).rejects.toMatchObject(
      veldfout('gegevens.regeling'),
    );
  });

  it('what was out of order before stays out of it: other facts can be corrected', async () => {
    const { id } = await proef.registreer({ datumGedraging: '2025-01-20' });
    await proef.stap(id, NIET);
    expect((await wijzig(id, { omschrijving: 'Duidelijker' })).gegevens.omschrijving).toBe('Duidelijker');
  });
});

describe('the data of a step', () => {
  it.each([
    [
      'Intrekken',
      { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'Brief' },
      'Ingetrokken',
      'vastlegging',
      'Telefoonnotitie',
    ],
    [
      'doorzenden',
      { soort: 'doorzenden', datum: '2026-02-20', aanWie: 'ROGplus', gemeldAanKlagerOp: '2026-02-20' },
      'Doorzenden',
      'aanWie',
      'Stroomopwaarts',
    ],
    [
      'anders',
      { soort: 'anders-eindigen', datum: '2026-02-20', reden: 'anders', toelichting: 'Weg' },
      'Anders',
      'reden',
      'klager-onvindbaar',
    ],
    [
      'tevreden',
      { soort: 'informeel-oplossen', datum: '2026-02-20', hoeGebleken: 'Mail', bevestigingVerzondenOp: '' },
      'Klager is tevreden',
      'bevestigingVerzondenOp',
      '2026-02-23',
    ],
  ] as const)(
    '%s: old and new in the timeline, and the complaint follows',
    async (_wat, stap, titel, veld, waarde) => {
      const { id } = await proef.registreer();
      await proef.stap(id, stap);
      const known = (await lineOf(id, titel)).velden.find((een) => een.veld === veld);
      expect(known).toBeDefined();
      const na = await corrigeer(id, titel, veld, waarde);
      expect((await lineOf(id, titel)).velden.find((een) => een.veld === veld)?.waarde).toBe(waarde);
      expect(na.tijdlijn[0]).toMatchObject({
        soort: 'correctie',
        toelichting: expect.stringMatching(/ → .*Reden: /u),
      });
      await proef.core.client.beheer.maakOngedaan();
      expect((await lineOf(id, titel)).velden.find((een) => een.veld === veld)?.waarde).toBe(known?.waarde);
    },
  );

  it('a ground of 9:8 that does not hold, or a date before what it confirms, is refused', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, { ...NIET, grond: '9:8-1a' });
    await expect(corrigeer(id, 'Niet in behandeling', 'grond', '9:8-1b')).rejects.toMatchObject(
      veldfout('waarde'),
    );
    const na = await corrigeer(id, 'Niet in behandeling', 'grond', '9:8-2');
    expect(na.afdoening?.grond).toBe('9:8-2');
    const { id: ander } = await proef.registreer();
    await proef.stap(ander, {
      soort: 'informeel-oplossen',
      datum: '2026-02-20',
      hoeGebleken: 'Mail',
      bevestigingVerzondenOp: '',
    });
    for (const waarde of ['2026-02-19', '2026-03-03', 'morgen'])
      await expect(
        corrigeer(ander, 'Klager is tevreden', 'bevestigingVerzondenOp', waarde),
      ).rejects.toMatchObject(veldfout('waarde'));
  });

  it('the weeks of a verdaging move the end; later steps on the longer term are not pulled away', async () => {
    const id = await registreerIn(proef, 'formeel');
    await proef.stap(id, verdagen());
    expect((await corrigeer(id, 'Verdagen', 'weken', '2')).termijn.maatgevend).toMatchObject({
      einde: '2026-03-30',
    });
    for (const waarde of ['0', '5', 'x'])
      await expect(corrigeer(id, 'Verdagen', 'weken', waarde)).rejects.toMatchObject(veldfout('waarde'));
    await proef.stap(id, {
      soort: 'uitstellen',
      instemmingOp: '2026-03-01',
      schriftelijk: true,
      uiterlijk: '2026-04-03',
    });
    // With four weeks the end is 13-04: the agreed day would be no postponement.
    await expect(corrigeer(id, 'Verdagen', 'weken', '4')).rejects.toMatchObject(veldfout('waarde'));
    await corrigeer(id, 'Uitstel', 'uiterlijk', '2026-05-01');
    await corrigeer(id, 'Verdagen', 'weken', '4');
  });

  it('who became beklaagde after the verdaging still did, after a correction of it', async () => {
    const id = await registreerIn(proef, 'formeel', { beklaagden: [] });
    await proef.stap(id, verdagen({ briefKlager: '2026-03-02', briefBeklaagde: '' }));
    await klachten().zetBeklaagden({ id, beklaagden: [proef.beklaagdeId], betrokkenen: [] });
    const wacht = async () =>
      (await klachten().dossier({ id })).checklist.some(({ code }) => code === 'bericht-verdaging');
    expect(await wacht()).toBe(true);
    const na = await corrigeer(id, 'Verdagen', 'reden', 'Vakantie');
    expect(na.termijn.maatgevend).toMatchObject({ basis: 'verdaagd', einde: '2026-04-13' });
    expect(await wacht()).toBe(true);
  });

  it('document and ground of a step, and the letter that closed it, with why it deviates from the advice', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    const na = await corrigeer(id, 'Verslag', 'document', 'V-2026-7');
    expect(na.stappen).toContainEqual({ soort: 'verslag', datum: '2026-02-20', document: 'V-2026-7' });
    await expect(corrigeer(id, 'Verslag', 'document', ' ')).rejects.toMatchObject(veldfout('waarde'));
    await expect(corrigeer(id, 'Verslag', 'oordeel', 'x')).rejects.toMatchObject({ code: 'conflict' });
    await proef.stap(id, AFHANDELEN);
    const gesloten = await corrigeer(id, 'Afhandelen', 'afschriftBeklaagdeOp', '2026-03-02');
    expect(gesloten.afdoening?.velden).toContainEqual(
      expect.objectContaining({ veld: 'afschriftBeklaagdeOp', tekst: '02-03-2026' }),
    );
    await expect(corrigeer(id, 'Afhandelen', 'afschriftBeklaagdeOp', '2026-02-01')).rejects.toMatchObject(
      veldfout('waarde'),
    );
  });

  it('why a letter deviates from the advice survives every other correction', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    const { id: start } = await lineOf(id, 'Formeel');
    const procedure = { soort: 'procedure', weken: 10 } as const;
    await klachten().corrigeerStap({ id, stapId: start, reden: REDEN, wijziging: procedure });
    await corrigeer(id, 'Formeel', 'adviseur', 'de commissie');
    const advies = { soort: 'advies', datum: '2026-02-24', document: 'A1' } as const;
    await proef.stap(id, { soort: 'stap', stap: advies });
    const afwijking = { wijktAfVanAdvies: true, motiveringAfwijking: 'Er is wel gebeld.' };
    await proef.stap(id, { ...AFHANDELEN, ...afwijking });
    const { id: brief } = await lineOf(id, 'Afhandelen');
    const datum = { soort: 'datum', datum: '2026-02-26' } as const;
    const { uitvoer } = await klachten().corrigeerStap({ id, stapId: brief, reden: REDEN, wijziging: datum });
    expect(uitvoer.afdoening?.velden).toContainEqual(
      expect.objectContaining({ veld: 'motiveringAfwijking', tekst: 'Er is wel gebeld.' }),
    );
    expect(uitvoer.formeel?.adviseur).toBe('de commissie');
  });

  it('of an end that was reopened nothing is left to correct but its day', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, {
      soort: 'informeel-oplossen',
      datum: '2026-02-10',
      hoeGebleken: 'Mail',
      bevestigingVerzondenOp: '2026-02-10',
    });
    const { soort: _, ...start } = formeelStarten(proef, { datum: '2026-02-20' });
    await proef.stap(id, { ...start, soort: 'heropenen', waaromNietTevreden: 'Toch niet' });
    expect(await lineOf(id, 'Klager is tevreden')).toMatchObject({
      velden: [],
      correctie: ['datum', 'verkeerd-dossier'],
    });
  });
});
