import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import {
  AFHANDELEN,
  ALLES,
  bringToBrief,
  createKlachtproef,
  type Klachtproef,
  veldfout,
} from '../../../../tests/support/klacht-trial.ts';
import { termijnBijOntvangst } from '../../../shared/domain/klacht/termijn/dossier-termijn.ts';

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});
const klachten = () => proef.core.client.klachten;

describe('intake', () => {
  it('gives a number, a term with its derivation, a snapshot of the beklaagde and one line of inzage', async () => {
    const { id, nummer } = await proef.registreer();
    expect(nummer).toBe('2026-001');
    const dossier = await klachten().dossier({ id });
    expect(dossier).toMatchObject({
      status: 'ontvangen',
      open: true,
      team: { naam: 'Oost' },
      beklaagden: [{ naam: 'Tijn Beklaagdema', team: 'Oost', organisatie: 'Enver' }],
      termijn: {
        maatgevend: { soort: 'termijn', einde: '2026-03-16', weken: 6 },
        stand: { soort: 'loopt', niveau: 'vroeg', dagenTotEinde: 14 },
        ontvangstbevestigingVoor: '2026-02-09',
        nietInBehandeling: { einde: '2026-03-02' },
      },
      inzage: [{ gebruiker: 'Proefpersoon', soort: 'openen' }],
      tijdlijn: [{ titel: 'Klacht geregistreerd', datum: '2026-02-02', door: 'Proefpersoon' }],
    });
    expect(dossier.termijn.maatgevend.afleiding.map((stap) => stap.zin).join(' ')).toContain(
      'Awb 9:11 lid 1',
    );
    expect(dossier.mogelijkeStappen.map((stap) => stap.soort)).toContain('informeel-starten');
  });

  it.each([
    [{ omschrijving: '' }, 'intake.omschrijving', 'Awb 9:4 lid 2'],
    [{ teamId: null }, 'intake.wijkId', 'Kies een wijk of een team'],
    [{ ontvangstdatum: '2026-03-03' }, 'intake.ontvangstdatum', 'nog niet geweest'],
    [{ datumGedraging: '2026-02-03' }, 'intake.datumGedraging', 'na de ontvangst'],
    [{ vorm: 'mondeling' as const }, 'intake.vorm', 'schriftelijke klacht'],
    [{ teamId: 'weg' }, 'intake.teamId', 'bestaat niet'],
    [{ beklaagden: ['weg'] }, 'intake.beklaagden', 'bestaat niet'],
  ])('refuses %j at its field, with the reason', async (anders, veld, message) => {
    await expect(proef.registreer(anders)).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld, melding: expect.stringContaining(message) }] },
    });
    expect((await klachten().aantallen()).open).toBe(0);
  });

  it('an oral complaint has no term until it is put in writing', async () => {
    const { id } = await proef.registreer({ vorm: 'mondeling', kanaal: 'telefoon' });
    const mondeling = await klachten().dossier({ id });
    expect(mondeling.termijn.maatgevend).toMatchObject({ soort: 'geen', streefdatum: '2026-03-16' });
    const { uitvoer } = await klachten().wijzigGegevens({
      id,
      gegevens: { ...mondeling.gegevens, opSchriftOp: '2026-02-20' },
    });
    expect(uitvoer.termijn.maatgevend).toMatchObject({ soort: 'termijn', begin: '2026-02-20' });
  });

  it('tells the term while the form is being filled in: that of the complaint once it is registered', async () => {
    const feiten = { ontvangstdatum: '2026-02-20', vorm: 'schriftelijk' as const, opSchriftOp: null };
    const opScreen = await proef.core.client.capaciteit.planbord({ van: '2026-01-05', tot: '2027-01-04' });
    const vooraf = termijnBijOntvangst(feiten, opScreen);
    expect(vooraf).toMatchObject({ einde: '2026-04-07' });
    const { id } = await proef.registreer(feiten);
    const { maatgevend } = (await klachten().dossier({ id })).termijn;
    // The dossier also says where the term stands today.
    expect({ ...maatgevend, afleiding: maatgevend.afleiding.slice(0, -1) }).toEqual(vooraf);
  });

  it('offers the people of the team on the day itself', async () => {
    const later = await proef.team.medewerker({ achternaam: 'Laterstra', van: '2026-02-01' });
    const opDag = await klachten().teamleden({ teamId: proef.team.oost, datum: '2026-01-20' });
    expect(opDag).toEqual([
      { medewerkerId: proef.beklaagdeId, naam: 'Tijn Beklaagdema', organisatie: 'Enver' },
    ]);
    const current = await klachten().teamleden({ teamId: proef.team.oost, datum: '2026-02-02' });
    expect(current.map((row) => row.medewerkerId)).toContain(later.medewerkerId);
  });
});

describe('the draft', () => {
  it('is kept while typing, has no number, is in no list, and goes when it is registered', async () => {
    const { id } = await klachten().bewaarConcept({ id: null, gegevens: { klagers: [{ naam: 'Kl' }] } });
    await klachten().bewaarConcept({ id, gegevens: { klagers: [{ naam: 'Klaartje' }], omschrijving: 'N' } });
    expect(await klachten().concepten()).toMatchObject([
      { id, gegevens: { klagers: [{ naam: 'Klaartje' }], omschrijving: 'N' }, door: 'Proefpersoon' },
    ]);
    expect(await klachten().lijst({ alleenOpen: false, jaar: null, zoek: '', metNamen: false })).toEqual([]);
    expect((await proef.core.client.beheer.opdrachten({ aantal: 1 }))[0]?.label).not.toContain('Klacht');
    await klachten().registreer({ conceptId: id, intake: proef.intake() });
    expect(await klachten().concepten()).toEqual([]);
  });

  it('is only for who registers, and can be thrown away', async () => {
    const { id } = await klachten().bewaarConcept({ id: null, gegevens: {} });
    proef.as(['klachtbehandelaar']);
    await expect(klachten().concepten()).rejects.toMatchObject({ code: 'geenRecht' });
    proef.core.context.switchGebruiker(ALLES);
    await klachten().verwijderConcept({ id });
    await expect(klachten().bewaarConcept({ id, gegevens: {} })).rejects.toMatchObject({
      code: 'nietGevonden',
    });
  });
});

describe('the number', () => {
  it('is gapless per year of receipt', async () => {
    const nummers = [];
    for (const ontvangstdatum of ['2025-12-30', '2026-01-30', '2026-02-02', '2025-12-29']) {
      nummers.push((await proef.registreer({ ontvangstdatum, datumGedraging: null })).nummer);
    }
    expect(nummers).toEqual(['2025-001', '2026-001', '2026-002', '2025-002']);
  });

  it('comes free again when the registration is undone, and stays gapless', async () => {
    await proef.registreer();
    await proef.registreer();
    await proef.core.client.beheer.maakOngedaan();
    expect((await proef.registreer()).nummer).toBe('2026-002');
    await proef.core.client.beheer.maakOngedaan();
    await proef.core.client.beheer.voerOpnieuwUit();
    const list = await klachten().lijst({ alleenOpen: true, jaar: 2026, zoek: '', metNamen: false });
    expect(list.map((row) => row.nummer)).toEqual(['2026-002', '2026-001']);
  });

  it('an earlier registration cannot be undone alone, so no gap can come between', async () => {
    await proef.registreer();
    const [first] = await proef.core.client.beheer.opdrachten({ aantal: 1 });
    await proef.registreer();
    await proef.core.client.beheer.maakOpdrachtOngedaan({ opdrachtId: first?.id ?? '' }).then(
      () => expect.fail('the first registration was undone'),
      (fault: unknown) => expect(fault).toMatchObject({ code: 'conflict' }),
    );
  });
});

describe('the dossier', () => {
  it('keeps parts with their oordeel, notes and measures', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    const { onderdelen } = await klachten().dossier({ id });
    const [first] = onderdelen;
    const { uitvoer } = await klachten().zetOnderdelen({
      id,
      onderdelen: [
        { id: first?.id ?? null, tekst: 'Drie keer niet teruggebeld', categorie: 'bereikbaarheid' },
        { id: null, tekst: 'Onvriendelijk aan de telefoon', categorie: 'bejegening' },
      ],
    });
    expect(uitvoer.onderdelen).toMatchObject([
      { tekst: 'Drie keer niet teruggebeld', categorie: 'bereikbaarheid', oordeel: 'gegrond' },
      { oordeel: null },
    ]);
    expect(uitvoer.zaakOordeel).toBeNull();
    const note = (await klachten().voegNotitieToe({ id, tekst: 'Gebeld met klager' })).uitvoer;
    expect(note.notities).toMatchObject([{ tekst: 'Gebeld met klager', door: 'Proefpersoon' }]);
    expect(note.tijdlijn.find((line) => line.soort === 'notitie')?.toelichting).toBe('');
    const maatregel = (
      await klachten().zetMaatregel({
        id,
        maatregelId: null,
        omschrijving: 'Terugbellijst',
        eigenaar: 'Teamcoördinator',
        gereedVoor: '2026-03-10',
        gereedOp: null,
      })
    ).uitvoer.maatregelen[0];
    expect((await klachten().signalen()).map((s) => s.soort)).toContain('maatregel');
    await klachten().verwijderMaatregel({ id, maatregelId: maatregel?.id ?? '' });
    await klachten().verwijderNotitie({ id, notitieId: note.notities[0]?.id ?? '' });
    expect(await klachten().dossier({ id })).toMatchObject({ notities: [], maatregelen: [] });
  });

  it('corrects facts: the term and the snapshot follow, the number stays', async () => {
    const { id, nummer } = await proef.registreer();
    const { gegevens } = await klachten().dossier({ id });
    const { uitvoer } = await klachten().wijzigGegevens({
      id,
      gegevens: { ...gegevens, ontvangstdatum: '2025-12-31', datumGedraging: '2019-05-01' },
    });
    expect(uitvoer).toMatchObject({
      nummer,
      beklaagden: [{ team: null, organisatie: null }],
      termijn: { maatgevend: { einde: '2026-02-11' }, ouderDanEenJaar: 'ja' },
    });
    await expect(
      klachten().wijzigGegevens({ id, gegevens: { ...gegevens, omschrijving: '' } }),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'gegevens.omschrijving' }] } });
  });

  it('refuses an oordeel outside the formal handling, and a beklaagde that a step is about', async () => {
    const { id } = await proef.registreer();
    await expect(
      klachten().zetOordeel({ id, onderdelen: [], bevindingen: '', conclusies: '' }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await bringToBrief(proef, id);
    await expect(klachten().zetBeklaagden({ id, beklaagden: [], betrokkenen: [] })).rejects.toMatchObject({
      data: { velden: [{ veld: 'beklaagden' }] },
    });
    await proef.stap(id, AFHANDELEN);
    await expect(
      klachten().zetOordeel({ id, onderdelen: [], bevindingen: 'x', conclusies: 'y' }),
    ).rejects.toMatchObject(veldfout('reden'));
    await expect(klachten().zetOnderdelen({ id, onderdelen: [] })).rejects.toMatchObject(veldfout('reden'));
  });
});

describe('the register and Vandaag', () => {
  it('shows no names unless asked for, searches, and logs both', async () => {
    const { id } = await proef.registreer();
    const vraag = { alleenOpen: false, jaar: null, zoek: '', metNamen: false };
    expect((await klachten().lijst(vraag))[0]).toMatchObject({
      klager: null,
      beklaagden: null,
      uiterlijk: '2026-03-16',
      verdaagd: false,
    });
    expect((await klachten().lijst({ ...vraag, metNamen: true }))[0]).toMatchObject({
      klager: 'Klaartje Klaagstra',
      beklaagden: ['Tijn Beklaagdema'],
    });
    expect(await klachten().lijst({ ...vraag, zoek: 'KLAAGSTRA' })).toHaveLength(1);
    expect(await klachten().lijst({ ...vraag, zoek: 'iets anders' })).toEqual([]);
    expect(await klachten().lijst({ ...vraag, jaar: 2025 })).toEqual([]);
    await klachten().noteerInzage({ id, soort: 'afdrukken' });
    const { inzage } = await klachten().dossier({ id });
    expect(inzage.map((line) => line.soort)).toEqual(['openen', 'afdrukken', 'namen']);
  });

  it('signals a missing confirmation, a hearing to plan and the end of the term', async () => {
    const { id } = await proef.registreer();
    expect(await klachten().signalen()).toMatchObject([
      { soort: 'ontvangstbevestiging', niveau: 'overschreden', datum: '2026-02-09', dagen: -21 },
      { soort: 'termijn', niveau: 'vroeg', datum: '2026-03-16', dagen: 14, nummer: '2026-001' },
    ]);
    await proef.stap(id, {
      soort: 'stap',
      stap: { soort: 'ontvangstbevestiging', datum: '2026-02-05', document: 'D1' },
    });
    await proef.stap(id, {
      soort: 'formeel-starten',
      datum: '2026-02-04',
      behandelaarId: proef.behandelaarId,
      procedureWeken: 6,
      redenAfwijking: '',
    });
    expect((await klachten().signalen()).map((s) => [s.soort, s.titel])).toEqual([
      ['horen', 'Horen plannen: klager en beklaagde'],
      ['termijn', 'Termijn eindigt over 14 dagen'],
    ]);
  });
});

describe('the yearly report', () => {
  it('say of a year before the register, or still to come, that there are no data: missing is not zero', async () => {
    const verslag = (jaar: number) => klachten().jaarverslag({ jaar });
    const voor = await verslag(2026);
    expect(voor).toMatchObject({ registerVanaf: 2026, cijfers: { ontvangen: 0 }, trend: [{ jaar: 2026 }] });
    expect(await verslag(2025)).toMatchObject({ cijfers: null, trend: [] });
    expect(await verslag(2027)).toMatchObject({ cijfers: null, trend: [] });
    await proef.registreer({ ontvangstdatum: '2024-12-02', datumGedraging: '2024-11-20' });
    expect(await verslag(2023)).toMatchObject({ registerVanaf: 2024, cijfers: null, trend: [] });
    // A year without complaints in a register that existed is a real nought.
    expect(await verslag(2025)).toMatchObject({
      cijfers: { ontvangen: 0, meegenomen: 1 },
      trend: [{ jaar: 2024, ontvangen: 1 }, { jaar: 2025 }],
    });
  });

  it('keeps its texts, shows its figures to everybody, and is written by few', async () => {
    await proef.registreer();
    const text = { jaar: 2026, inleiding: 'Een klacht is…', lessen: 'Terugbellen', maatregelen: '' };
    await klachten().bewaarJaarverslagTekst(text);
    await klachten().bewaarJaarverslagTekst({ ...text, maatregelen: 'Terugbellijst' });
    proef.as([]);
    expect(await klachten().jaarverslag({ jaar: 2026 })).toMatchObject({
      gemeente: 'Proefgemeente',
      definitief: false,
      cijfers: { ontvangen: 1, open: 1, gemiddeldeDagen: null },
      teksten: { lessen: 'Terugbellen', maatregelen: 'Terugbellijst' },
    });
    await expect(klachten().bewaarJaarverslagTekst(text)).rejects.toMatchObject({ code: 'geenRecht' });
  });

  it('follows the setting for the smallest number', async () => {
    await proef.registreer();
    await proef.core.client.beheer.zetInstelling({
      sleutel: 'klachtMinimumAantal',
      waarde: 1,
      van: '2026-01-01',
    });
    const { cijfers, minimum } = await klachten().jaarverslag({ jaar: 2026 });
    expect(minimum).toBe(1);
    expect(cijfers?.tabellen[0]?.rijen).toMatchObject([
      { label: 'Schriftelijk', cel: { soort: 'getal', waarde: 1 } },
      { label: 'Mondeling', cel: { soort: 'getal', waarde: 0 } },
    ]);
  });
});
