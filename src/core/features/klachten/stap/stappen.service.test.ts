import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import {
  AFHANDELEN,
  bringToBrief,
  createKlachtproef,
  type Klachtproef,
} from '../../../../../tests/support/klacht-trial.ts';

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});
const klachten = () => proef.core.client.klachten;

describe('from intake to closing', () => {
  it('walks the formal track, is checked at every point, and ends in time', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    const voor = await klachten().dossier({ id });
    expect(voor.zaakOordeel).toBe('gegrond');
    expect(voor.checklist.filter((punt) => punt.bezwaar !== null).map((punt) => punt.code)).toEqual([
      'ombudsman',
    ]);
    expect(voor.mogelijkeStappen.find((stap) => stap.soort === 'afhandelen')?.bezwaren).toEqual([]);
    const na = await proef.stap(id, AFHANDELEN);
    expect(na).toMatchObject({
      status: 'afgehandeld',
      open: false,
      afdoening: { datum: '2026-02-27' },
      termijn: { stand: { soort: 'op-tijd', dagenOver: 17 }, ombudsman: { einde: '2027-02-27' } },
      bewaren: { vernietigingsdatum: '2031-02-27' },
    });
    expect(na.mogelijkeStappen.map((stap) => stap.soort)).toEqual(['naar-ombudsman']);
    expect(await klachten().signalen()).toEqual([]);
    const labels = (await proef.core.client.beheer.opdrachten({ aantal: 20 })).map((o) => o.label);
    expect(labels).toContain('Klacht 2026-001: stap gehoord vastgelegd');
    expect(labels.filter((label) => label.startsWith('Klacht')).join(' ')).not.toMatch(
      /Klaagstra|Beklaagdema|teruggebeld/u,
    );
  });

  it('refuses to close before the law allows it, and says which articles', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, {
      soort: 'formeel-starten',
      datum: '2026-02-04',
      behandelaarId: proef.behandelaarId,
      procedureWeken: 6,
      redenAfwijking: '',
    });
    const fault = await klachten()
      .zetStap({ id, stap: { ...AFHANDELEN, ombudsmanNaam: '' } })
      .then(
        () => null,
        (e: unknown) => e,
      );
    const text = JSON.stringify(fault);
    expect(fault).toMatchObject({ code: 'ongeldig' });
    for (const artikel of ['9:9', '9:10 lid 1', '9:12 lid 1', '9:12 lid 2']) expect(text).toContain(artikel);
    expect(text).toContain('"veld":"ombudsmanNaam"');
    expect((await klachten().dossier({ id })).status).toBe('formeel');
  });

  it('informal, solved, and formal again with the first clock', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, {
      soort: 'informeel-starten',
      datum: '2026-02-03',
      gebiedsmanagerId: proef.gebiedsmanagerId,
    });
    const opgelost = await proef.stap(id, {
      soort: 'informeel-oplossen',
      datum: '2026-02-10',
      hoeGebleken: 'Klager belde zelf',
      bevestigingVerzondenOp: '2026-02-11',
    });
    expect(opgelost).toMatchObject({
      status: 'informeel-opgelost',
      informeel: { gebiedsmanager: { naam: 'Gerda Manager' } },
      afdoening: { velden: [{ tekst: 'Klager belde zelf' }, { tekst: '11-02-2026' }] },
    });
    const stap = {
      soort: 'heropenen',
      datum: '2026-02-20',
      waaromNietTevreden: 'Toch niet opgelost',
      behandelaarId: proef.gebiedsmanagerId,
      procedureWeken: 6,
      redenAfwijking: '',
    } as const;
    const vooraf = await klachten().controleerStap({ id, stap });
    expect(vooraf.waarschuwingen.map((w) => w.code)).toEqual(['termijn-herleeft', 'behandelaar-informeel']);
    expect(vooraf.weigeringen).toMatchObject([{ code: 'reden-afwijking' }]);
    const formeel = await proef.stap(id, { ...stap, redenAfwijking: 'Geen ander beschikbaar' });
    expect(formeel).toMatchObject({
      status: 'formeel',
      afdoening: null,
      formeel: { redenAfwijking: 'Geen ander beschikbaar' },
      termijn: { maatgevend: { einde: '2026-03-16' } },
    });
  });

  it('verdaagt once, and then only with consent', async () => {
    const { id } = await proef.registreer();
    await proef.stap(id, {
      soort: 'formeel-starten',
      datum: '2026-02-04',
      behandelaarId: proef.behandelaarId,
      procedureWeken: 6,
      redenAfwijking: '',
    });
    const verdagen = {
      soort: 'verdagen',
      weken: 4,
      reden: 'Getuige is ziek',
      briefKlager: '2026-02-20',
      briefBeklaagde: '2026-02-20',
    } as const;
    await expect(proef.stap(id, { ...verdagen, weken: 5, briefBeklaagde: '' })).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld: 'weken' }, { veld: 'briefBeklaagde' }] },
    });
    const verdaagd = await proef.stap(id, verdagen);
    expect(verdaagd.termijn.maatgevend).toMatchObject({ einde: '2026-04-13', basis: 'verdaagd' });
    await expect(proef.stap(id, verdagen)).rejects.toMatchObject({
      data: { velden: [{ melding: expect.stringContaining('Awb 9:11 lid 2') }] },
    });
    const uitstel = await proef.stap(id, {
      soort: 'uitstellen',
      instemmingOp: '2026-02-27',
      schriftelijk: true,
      uiterlijk: '2026-05-15',
    });
    expect(uitstel.termijn.maatgevend).toMatchObject({ einde: '2026-05-15', basis: 'uitstel' });
    expect(uitstel.formeel?.uitstel).toEqual([{ instemmingOp: '2026-02-27', uiterlijk: '2026-05-15' }]);
  });

  it('aanvulling runs the clock on; withdrawn, sent on, not handled and the ombudsman end it', async () => {
    const kort = async () => (await proef.registreer()).id;
    const a = await kort();
    await proef.stap(a, { soort: 'aanvulling-vragen', gevraagdOp: '2026-02-05' });
    const aangevuld = await proef.stap(a, { soort: 'aanvulling-ontvangen', ontvangenOp: '2026-02-15' });
    expect(aangevuld.aanvullingen).toEqual([{ gevraagdOp: '2026-02-05', ontvangenOp: '2026-02-15' }]);
    expect(aangevuld.termijn.maatgevend).toMatchObject({ einde: '2026-03-16' });
    expect(
      await proef.stap(a, { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'Brief 20-2' }),
    ).toMatchObject({ status: 'ingetrokken', bewaren: { vernietigingsdatum: '2027-02-20' } });
    expect(
      await proef.stap(await kort(), {
        soort: 'doorzenden',
        datum: '2026-02-20',
        aanWie: 'ROGplus',
        gemeldAanKlagerOp: '2026-02-20',
      }),
    ).toMatchObject({ status: 'doorgezonden' });
    const b = await kort();
    const nib = {
      soort: 'niet-in-behandeling',
      datum: '2026-02-20',
      grond: '9:8-1c',
      toelichting: 'Bezwaar',
      ombudsmanVermeld: false,
    } as const;
    await expect(proef.stap(b, nib)).rejects.toMatchObject({
      data: { velden: [{ veld: 'ombudsmanVermeld' }] },
    });
    expect(await proef.stap(b, { ...nib, ombudsmanVermeld: true })).toMatchObject({
      status: 'niet-in-behandeling',
      afdoening: { grond: '9:8-1c' },
      termijn: { maatgevend: { basis: 'niet-in-behandeling', einde: '2026-03-02' } },
    });
    await proef.stap(b, { soort: 'naar-ombudsman', datum: '2026-02-25' });
    const done = await proef.stap(b, {
      soort: 'ombudsman-gereed',
      datum: '2026-03-01',
      oordeel: 'niet-behoorlijk',
      aanbeveling: 'Bel terug',
      reactie: 'Overgenomen',
    });
    expect(done).toMatchObject({
      status: 'ombudsman-gereed',
      ombudsman: { sinds: '2026-02-25', gereedOp: '2026-03-01', oordeel: 'niet-behoorlijk' },
      bewaren: { vernietigingsdatum: '2036-03-01' },
    });
  });

  it('every step can be undone and done again', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    await proef.stap(id, AFHANDELEN);
    await proef.core.client.beheer.maakOngedaan();
    expect((await klachten().dossier({ id })).status).toBe('formeel');
    await proef.core.client.beheer.voerOpnieuwUit();
    expect((await klachten().dossier({ id })).status).toBe('afgehandeld');
  });
});

describe('who handles it (Awb 9:7)', () => {
  const start = (behandelaarId: string, redenAfwijking = '') =>
    ({
      soort: 'formeel-starten',
      datum: '2026-02-04',
      behandelaarId,
      procedureWeken: 6,
      redenAfwijking,
    }) as const;

  it('is never the beklaagde, and only with a reason a line manager', async () => {
    const nieuw = async (naam: string, medewerkerId: string) =>
      (await klachten().nieuwePersoon({ naam, medewerkerId, rollen: ['klachtbehandelaar'] })).uitvoer.id;
    const zelf = await nieuw('Tijn Zelf', proef.beklaagdeId);
    const chef = await proef.team.medewerker({ achternaam: 'Chefstra' });
    const leider = await nieuw('Chef', chef.medewerkerId);
    const { id } = await proef.registreer({
      betrokkenen: [{ medewerkerId: chef.medewerkerId, betrokkenheid: 'leidinggevende' }],
    });
    await expect(proef.stap(id, start(zelf))).rejects.toMatchObject({
      data: { velden: [{ veld: 'behandelaarId', melding: expect.stringContaining('Awb 9:7') }] },
    });
    await expect(proef.stap(id, start(leider))).rejects.toMatchObject({
      data: { velden: [{ veld: 'redenAfwijking' }] },
    });
    await expect(proef.stap(id, start(''))).rejects.toMatchObject({
      data: { velden: [{ veld: 'behandelaarId' }] },
    });
    await proef.stap(id, start(proef.behandelaarId));
    await expect(
      klachten().wijzigBehandelaar({ id, behandelaarId: zelf, redenAfwijking: '' }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'behandelaarId' }] } });
    const { uitvoer } = await klachten().wijzigBehandelaar({
      id,
      behandelaarId: leider,
      redenAfwijking: 'Ziekte van de behandelaar',
    });
    expect(uitvoer.formeel?.behandelaar.naam).toBe('Chef');
  });
});
