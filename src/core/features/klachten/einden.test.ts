import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import {
  AFHANDELEN,
  bringToBrief,
  createKlachtproef,
  formeelStarten,
  type Klachtproef,
  MONDELING,
  registreerIn,
  veldfout,
} from '../../../../tests/support/klacht-trial.ts';
import type { KlachtRol } from '../../../shared/domain/klacht/basis/lists.ts';

/** The ends that the law knows, how the term is extended before the handling is formal, and hearing. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;
const start = (anders: Parameters<typeof formeelStarten>[1] = {}) => formeelStarten(proef, anders);
type Rest = Parameters<typeof registreerIn>;
const registreer = (fase: Rest[1], anders?: Rest[2]) => registreerIn(proef, fase, anders);
const HANDELT: readonly KlachtRol[] = ['administratie', 'gebiedsmanager', 'klachtbehandelaar', 'college'];
/** Goes on as one of these, who sees the whole city. */
const as = (rol: KlachtRol) => proef.as([rol]);

const tevreden = {
  soort: 'informeel-oplossen',
  datum: '2026-02-20',
  hoeGebleken: 'Belde zelf: het is goed zo.',
  bevestigingVerzondenOp: '2026-02-23',
} as const;
const verdagen = {
  soort: 'verdagen',
  weken: 4,
  reden: 'Ziekte van de behandelaar',
  briefKlager: '2026-02-25',
  briefBeklaagde: '2026-02-25',
} as const;
const ombudsman = { soort: 'naar-ombudsman', datum: '2026-02-26' } as const;

describe('ends', () => {
  it.each(
    (['ontvangen', 'informeel', 'formeel'] as const).flatMap((fase) => HANDELT.map((rol) => ({ fase, rol }))),
  )('satisfied while $fase, recorded by $rol: kept 5 years and counted as such', async ({ fase, rol }) => {
    const id = await registreer(fase);
    as(rol);
    // A gebiedsmanager of the whole city sees every complaint.
    expect(await proef.stap(id, tevreden)).toMatchObject({
      status: 'informeel-opgelost',
      afdoening: {
        datum: '2026-02-20',
        velden: [{ veld: 'hoeGebleken' }, { veld: 'bevestigingVerzondenOp' }],
      },
      bewaren: { vernietigingsdatum: '2031-02-20' },
      formeel: fase === 'formeel' ? { procedureWeken: 6 } : null,
    });
  });

  it('of a formal handling that was extended keeps that, and is reopened with it', async () => {
    const id = await registreer('formeel');
    await proef.stap(id, verdagen);
    const { termijn } = await proef.stap(id, tevreden);
    expect(termijn.maatgevend).toMatchObject({ basis: 'verdaagd', einde: '2026-04-13' });
    const weer = await proef.stap(id, {
      ...start({ datum: '2026-02-27' }),
      soort: 'heropenen',
      waaromNietTevreden: 'Toch niet gebeld',
    });
    expect(weer.termijn.maatgevend).toMatchObject({ basis: 'verdaagd', einde: '2026-04-13' });
    await expect(proef.stap(id, verdagen)).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('an oral complaint is answered, not to satisfaction; put in writing it can be taken up', async () => {
    const { id } = await proef.registreer(MONDELING);
    const beantwoord = {
      soort: 'mondeling-beantwoorden',
      datum: '2026-02-12',
      antwoord: 'Uitgelegd waarom het zo ging.',
    } as const;
    await expect(proef.stap(id, { ...beantwoord, antwoord: '' })).rejects.toMatchObject(veldfout('antwoord'));
    const { status, bewaren, afdoening, open } = await proef.stap(id, beantwoord);
    expect({ status, open, bewaren: bewaren.vernietigingsdatum }).toEqual({
      status: 'mondeling-beantwoord',
      open: false,
      bewaren: '2031-02-12',
    });
    expect(afdoening?.velden).toMatchObject([{ tekst: 'Uitgelegd waarom het zo ging.' }]);
    const { id: schriftelijk } = await proef.registreer();
    await expect(proef.stap(schriftelijk, beantwoord)).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it.each([
    ['klager-overleden', 'Bericht van de familie'],
    ['klager-onvindbaar', 'Drie brieven kwamen terug'],
    ['anders', 'De organisatie bestaat niet meer'],
  ] as const)('otherwise: %s, kept a year as one that was broken off', async (reden, toelichting) => {
    const id = await registreer('formeel');
    as('gebiedsmanager');
    const einde = { soort: 'anders-eindigen', datum: '2026-02-20', reden, toelichting } as const;
    await expect(proef.stap(id, { ...einde, toelichting: ' ' })).rejects.toMatchObject(
      veldfout('toelichting'),
    );
    expect(await proef.stap(id, einde)).toMatchObject({
      status: 'anders-geeindigd',
      bewaren: { vernietigingsdatum: '2027-02-20' },
    });
  });

  it.each(HANDELT)('a withdrawal is recorded by %s', async (rol) => {
    const id = await registreer('informeel');
    as(rol);
    const intrekken = { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'E-mail' } as const;
    expect(await proef.stap(id, intrekken)).toMatchObject({ status: 'ingetrokken' });
  });

  it('each counts in the yearly report, and the total of the ends is all that was closed', async () => {
    const klaar = [
      tevreden,
      { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'E-mail' },
      { soort: 'anders-eindigen', datum: '2026-02-20', reden: 'anders', toelichting: 'Verhuisd' },
    ] as const;
    for (const stap of klaar) await proef.stap(await registreer('formeel'), stap);
    const { id } = await proef.registreer(MONDELING);
    await proef.stap(id, { soort: 'mondeling-beantwoorden', datum: '2026-02-20', antwoord: 'Uitleg' });
    await proef.core.client.beheer.zetInstelling({
      sleutel: 'klachtMinimumAantal',
      waarde: 1,
      van: '2026-01-01',
    });
    const { cijfers } = await klachten().jaarverslag({ jaar: 2026 });
    const cellen = cijfers?.tabellen.find(({ soort }) => soort === 'afdoening')?.rijen ?? [];
    const aantal = Object.fromEntries(
      cellen.map(({ sleutel, cel }) => [sleutel, cel.soort === 'getal' ? cel.waarde : null]),
    );
    expect(aantal).toMatchObject({
      'informeel-opgelost': 1,
      ingetrokken: 1,
      'anders-geeindigd': 1,
      'mondeling-beantwoord': 1,
      afgehandeld: 0,
    });
    expect(cijfers?.afgedaan).toBe(4);
  });

  it('is undone like any other step', async () => {
    const id = await registreer('ontvangen');
    await proef.stap(id, tevreden);
    await proef.core.client.beheer.maakOngedaan();
    expect(await klachten().dossier({ id })).toMatchObject({ status: 'ontvangen', afdoening: null });
    await proef.core.client.beheer.voerOpnieuwUit();
    expect(await klachten().dossier({ id })).toMatchObject({ status: 'informeel-opgelost' });
  });
});

describe('a ground of 9:8', () => {
  const nib = {
    soort: 'niet-in-behandeling',
    datum: '2026-02-20',
    grond: '9:8-1c',
    toelichting: 'Tegen het besluit stond bezwaar open.',
    ombudsmanVermeld: true,
  } as const;

  it('is for a written complaint, with its explanation', async () => {
    const { id: mondeling } = await proef.registreer(MONDELING);
    await expect(proef.stap(mondeling, nib)).rejects.toMatchObject({ code: 'ongeldig' });
    const { id: opSchrift } = await proef.registreer({ ...MONDELING, opSchriftOp: '2026-02-03' });
    expect(await proef.stap(opSchrift, nib)).toMatchObject({ status: 'niet-in-behandeling' });
    const { id } = await proef.registreer();
    await expect(proef.stap(id, { ...nib, toelichting: '' })).rejects.toMatchObject(veldfout('toelichting'));
    expect((await proef.stap(id, nib)).afdoening?.velden).toContainEqual(
      expect.objectContaining({ veld: 'toelichting', tekst: nib.toelichting }),
    );
  });

  it('also holds for one part: no oordeel, an explanation, and the rest is judged', async () => {
    const onderdelen = [
      { tekst: 'Niet teruggebeld', categorie: 'communicatie' },
      { tekst: 'De beschikking', categorie: 'overig' },
    ] as const;
    const { id } = await proef.registreer({ onderdelen: [...onderdelen] });
    await bringToBrief(proef, id);
    const rest = { bevindingen: 'Onderzocht', conclusies: 'Geen' };
    const [een, twee] = (await klachten().dossier({ id })).onderdelen;
    if (een === undefined || twee === undefined) throw new Error('onderdelen');
    const zet = (grond: '9:8-1b' | '9:8-1c', oordeel: 'gegrond' | null = null) =>
      klachten().zetOordeel({
        id,
        onderdelen: [
          { id: een.id, oordeel: 'ongegrond', motivering: 'Er is gebeld.' },
          { id: twee.id, oordeel, motivering: 'Bezwaar stond open.', grond },
        ],
        ...rest,
      });
    // Of 20-01-2026: not longer than a year ago.
    await expect(zet('9:8-1b')).rejects.toMatchObject(veldfout('onderdelen.1.grond'));
    await expect(zet('9:8-1c', 'gegrond')).rejects.toMatchObject(veldfout('onderdelen.1.grond'));
    const { uitvoer } = await zet('9:8-1c');
    expect(uitvoer).toMatchObject({
      zaakOordeel: 'ongegrond',
      onderdelen: [{ grond: null }, { grond: '9:8-1c' }],
    });
    expect(await proef.stap(id, AFHANDELEN)).toMatchObject({
      status: 'afgehandeld',
      zaakOordeel: 'ongegrond',
    });
  });
});

describe('the ombudsman', () => {
  it.each(['ontvangen', 'informeel', 'formeel'] as const)(
    'can come in while it is %s, also overdue: the handling and its clock go on, and it is kept 10 years',
    async (fase) => {
      const id = await registreer(fase, { ontvangstdatum: '2026-01-05', datumGedraging: null });
      const zaak = await proef.stap(id, ombudsman);
      expect(zaak).toMatchObject({
        status: fase,
        open: true,
        ombudsman: { sinds: '2026-02-26', gereedOp: null },
        termijn: { stand: { soort: 'overschreden', dagenTeLaat: 14 } },
      });
      await expect(proef.stap(id, ombudsman)).rejects.toMatchObject({ code: 'ongeldig' });
      const gesloten = await proef.stap(id, {
        ...tevreden,
        datum: '2026-02-27',
        bevestigingVerzondenOp: '2026-02-27',
      });
      expect(gesloten).toMatchObject({
        status: 'bij-ombudsman',
        afdoening: { status: 'informeel-opgelost' },
        termijn: { stand: { soort: 'te-laat' } },
        bewaren: { soort: 'open' },
      });
      const klaar = await proef.stap(id, {
        soort: 'ombudsman-gereed',
        datum: '2026-03-02',
        oordeel: 'behoorlijk',
        aanbeveling: '',
        reactie: '',
      });
      expect(klaar).toMatchObject({
        status: 'ombudsman-gereed',
        bewaren: { vernietigingsdatum: '2036-03-02' },
      });
    },
  );

  it('can be done before the municipality is: kept 10 years from the later day', async () => {
    const id = await registreer('formeel');
    await proef.stap(id, { ...ombudsman, datum: '2026-02-10' });
    const klaar = {
      soort: 'ombudsman-gereed',
      datum: '2026-02-18',
      oordeel: 'niet-behoorlijk',
      aanbeveling: '',
      reactie: '',
    } as const;
    await expect(proef.stap(id, { ...klaar, datum: '2026-02-09' })).rejects.toMatchObject(veldfout('datum'));
    expect(await proef.stap(id, klaar)).toMatchObject({
      status: 'formeel',
      ombudsman: { gereedOp: '2026-02-18' },
    });
    const einde = { soort: 'intrekken', datum: '2026-02-27', vastlegging: 'Brief' } as const;
    expect(await proef.stap(id, einde)).toMatchObject({
      status: 'ombudsman-gereed',
      afdoening: { status: 'ingetrokken' },
      bewaren: { vernietigingsdatum: '2036-02-27' },
    });
  });

  it.each([
    ['satisfied', tevreden],
    ['withdrawn', { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'Brief' }],
    [
      'sent on',
      { soort: 'doorzenden', datum: '2026-02-20', aanWie: 'ROGplus', gemeldAanKlagerOp: '2026-02-20' },
    ],
    [
      'otherwise',
      { soort: 'anders-eindigen', datum: '2026-02-20', reden: 'anders', toelichting: 'Verhuisd' },
    ],
  ] as const)('can come in after an end: %s', async (_wat, einde) => {
    const id = await registreer('formeel');
    await proef.stap(id, einde);
    expect(await proef.stap(id, ombudsman)).toMatchObject({
      status: 'bij-ombudsman',
      bewaren: { soort: 'open' },
    });
  });
});
