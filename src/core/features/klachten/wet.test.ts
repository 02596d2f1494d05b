import { eq } from 'drizzle-orm';
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
import type { KlachtGegevens } from '../../../shared/contract/klachten/intake.ts';
import { gebiedsmanager, teamGebied } from '../../db/schema/teams.ts';
import type { WriteDb } from '../../db/types.ts';

/** Ways around the law that go through corrections, people and undo instead of through the steps. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;

async function corrigeer(id: string, anders: Partial<KlachtGegevens>) {
  const { gegevens } = await klachten().dossier({ id });
  return (await klachten().wijzigGegevens({ id, gegevens: { ...gegevens, ...anders } })).uitvoer;
}

const start = () =>
  ({
    soort: 'formeel-starten',
    datum: '2026-02-12',
    behandelaarId: proef.behandelaarId,
    procedureWeken: 6,
    redenAfwijking: '',
  }) as const;
const informeel = (datum: string) =>
  ({ soort: 'informeel-starten', datum, gebiedsmanagerId: proef.gebiedsmanagerId }) as const;

it('Jeugdwet: the klager hears within a month of the oordeel which measures are taken; until one is recorded it signals', async () => {
  const { id } = await proef.registreer({ regeling: 'jeugdwet' });
  await bringToBrief(proef, id);
  await proef.stap(id, AFHANDELEN);
  const melden = async () =>
    (await klachten().signalen()).flatMap(({ klachtId, soort, datum, titel }) =>
      klachtId === id && soort === 'maatregel' ? [[datum, titel]] : [],
    );
  expect(await melden()).toEqual([['2026-03-27', 'Maatregelen melden over 25 dagen']]);
  const maatregel = { maatregelId: null, omschrijving: 'Geen maatregelen nodig', eigenaar: '' };
  await klachten().zetMaatregel({ id, ...maatregel, gereedVoor: null, gereedOp: '2026-03-02' });
  expect(await melden()).toEqual([]);
});

it('a written complaint without an address is registered; its clock runs, and what is missing is a point with its step', async () => {
  const klager = { naam: '', adres: '', bereikbaarheid: '', gemachtigde: '' };
  const { id } = await proef.registreer({ klagers: [klager] });
  const dossier = await klachten().dossier({ id });
  expect(dossier.termijn.maatgevend).toMatchObject({ begin: '2026-02-02', einde: '2026-03-16' });
  const punt = ({ checklist }: typeof dossier) => checklist.find(({ code }) => code === 'gegevens');
  expect(punt(dossier)).toMatchObject({ stand: 'open', bezwaar: null });
  expect(dossier.mogelijkeStappen).toContainEqual(
    expect.objectContaining({ soort: 'aanvulling-vragen', mag: true, bezwaren: [] }),
  );
  expect((await klachten().signalen()).filter((row) => row.klachtId === id)).toContainEqual(
    expect.objectContaining({ soort: 'termijn', datum: '2026-03-16', niveau: 'vroeg' }),
  );
  // It stays a point of the formal handling too, and blocks nothing there.
  await proef.stap(id, start());
  const gevraagd = await proef.stap(id, { soort: 'aanvulling-vragen', gevraagdOp: '2026-02-13' });
  expect(punt(gevraagd)?.omschrijving).toContain('aanvulling gevraagd op vr 13-02-2026');
  await proef.stap(id, { soort: 'aanvulling-ontvangen', ontvangenOp: '2026-02-17' });
  const { checklist, termijn } = await corrigeer(id, {
    klagers: [{ ...klager, naam: 'K. Lager', adres: 'Straat 1' }],
  });
  expect(checklist.map(({ code }) => code)).not.toContain('gegevens');
  expect(termijn.maatgevend).toMatchObject({ einde: '2026-03-16' });
});

describe('corrected dates', () => {
  it('an earlier receipt moves the day from which it is ontvangen, and its line', async () => {
    const { id } = await proef.registreer({ ontvangstdatum: '2026-02-10' });
    const { tijdlijn } = await corrigeer(id, { ontvangstdatum: '2026-02-03' });
    expect(tijdlijn.map((line) => line.datum)).toEqual(['2026-02-03']);
    expect(await proef.stap(id, informeel('2026-02-05'))).toMatchObject({ status: 'informeel' });
  });

  it('a later one leaves nothing before it: not the line, not the informal or formal start', async () => {
    const { id } = await proef.registreer({ ontvangstdatum: '2026-02-03' });
    expect((await corrigeer(id, { ontvangstdatum: '2026-02-04' })).tijdlijn[0]?.datum).toBe('2026-02-04');
    await proef.stap(id, informeel('2026-02-05'));
    await expect(corrigeer(id, { ontvangstdatum: '2026-02-06' })).rejects.toMatchObject(
      veldfout('gegevens.ontvangstdatum'),
    );
    await proef.stap(id, start());
    await expect(corrigeer(id, { ontvangstdatum: '2026-02-06' })).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await corrigeer(id, { ontvangstdatum: '2026-02-05' })).toMatchObject({ status: 'formeel' });
  });

  it('"verdaagd" shows only while it counts: not once the letters turn out too late, nor in the 4 weeks of 9:8', async () => {
    const verdagen = {
      soort: 'verdagen',
      weken: 4,
      reden: 'Druk',
      briefKlager: '2026-02-25',
      briefBeklaagde: '2026-02-25',
    } as const;
    const badge = async (id: string) => {
      const vraag = { alleenOpen: false, jaar: null, zoek: '', metNamen: false } as const;
      const line = (await klachten().lijst(vraag)).find((row) => row.id === id);
      return [(await klachten().dossier({ id })).termijn.verdaagd, line?.verdaagd];
    };
    const { id } = await proef.registreer({ datumGedraging: '2026-01-02' });
    await proef.stap(id, start());
    expect(await badge(id)).toEqual([false, false]);
    await proef.stap(id, verdagen);
    expect(await badge(id)).toEqual([true, true]);
    await corrigeer(id, { ontvangstdatum: '2026-01-05' });
    expect(await badge(id)).toEqual([false, false]);
    await corrigeer(id, { ontvangstdatum: '2026-02-02' });
    expect(await badge(id)).toEqual([true, true]);
    await proef.stap(id, {
      soort: 'niet-in-behandeling',
      datum: '2026-02-27',
      grond: '9:8-1c',
      toelichting: 'Bezwaar stond open.',
      ombudsmanVermeld: true,
    });
    expect(await badge(id)).toEqual([false, false]);
  });

  it('the clock of a formal complaint cannot be made to vanish or to start after the handling', async () => {
    const mondeling = { vorm: 'mondeling', kanaal: 'telefoon' } as const;
    const { id } = await proef.registreer({ ...mondeling, opSchriftOp: '2026-02-10' });
    await proef.stap(id, start());
    await expect(corrigeer(id, { opSchriftOp: null })).rejects.toMatchObject(
      veldfout('gegevens.opSchriftOp'),
    );
    await expect(corrigeer(id, { opSchriftOp: '2026-02-13' })).rejects.toMatchObject(
      veldfout('gegevens.opSchriftOp'),
    );
    expect((await corrigeer(id, { opSchriftOp: '2026-02-12' })).termijn.maatgevend).toMatchObject({
      begin: '2026-02-12',
    });
    const { id: schriftelijk } = await proef.registreer();
    await proef.stap(schriftelijk, start());
    await expect(corrigeer(schriftelijk, mondeling)).rejects.toMatchObject(veldfout('gegevens.opSchriftOp'));
    await bringToEinde(schriftelijk);
    await expect(corrigeer(schriftelijk, mondeling)).rejects.toMatchObject({ code: 'ongeldig' });
  });
});

async function bringToEinde(id: string): Promise<void> {
  await proef.stap(id, { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'E-mail' });
}

describe('people who turn out to be involved (Awb 9:7)', () => {
  /** A klachtbehandelaar who is a medewerker too, so that the complaint can be about them or have them as a witness. */
  async function collega(naam: string) {
    const { medewerkerId } = await proef.team.medewerker({ achternaam: naam });
    const { uitvoer } = await klachten().nieuwePersoon({ naam, medewerkerId, rollen: ['klachtbehandelaar'] });
    return { medewerkerId, gebruikerId: uitvoer.id };
  }
  const as = (wie: { medewerkerId: string; gebruikerId: string }) =>
    proef.as(['klachtbehandelaar', 'college'], { medewerkerId: wie.medewerkerId, id: wie.gebruikerId });
  const betrek = (id: string, medewerkerId: string) =>
    klachten().zetBeklaagden({
      id,
      beklaagden: [proef.beklaagdeId],
      betrokkenen: [{ medewerkerId, betrokkenheid: 'getuige' }],
    });

  it('a witness gives no oordeel, divides no complaint and chooses no behandelaar', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    const getuige = await collega('Getuigema');
    await betrek(id, getuige.medewerkerId);
    const { onderdelen } = await klachten().dossier({ id });
    as(getuige);
    const part = { id: onderdelen[0]?.id ?? '', oordeel: 'ongegrond', motivering: 'Nee' } as const;
    const betrokken = { code: 'geenRecht', message: expect.stringContaining('9:7') };
    await expect(
      klachten().zetOordeel({ id, onderdelen: [part], bevindingen: 'x', conclusies: 'y' }),
    ).rejects.toMatchObject(betrokken);
    await expect(klachten().zetOnderdelen({ id, onderdelen: [] })).rejects.toMatchObject(betrokken);
    await expect(
      klachten().wijzigBehandelaar({ id, behandelaarId: proef.behandelaarId, redenAfwijking: '' }),
    ).rejects.toMatchObject(betrokken);
    proef.core.context.switchGebruiker(ALLES);
    expect((await klachten().dossier({ id })).zaakOordeel).toBe('gegrond');
  });

  it('a behandelaar who becomes beklaagde sees nothing any more, and the complaint cannot be closed', async () => {
    const { id, nummer } = await proef.registreer();
    const kb = await collega('Behandelema');
    await bringToBrief({ ...proef, behandelaarId: kb.gebruikerId }, id);
    as(kb);
    expect((await klachten().dossier({ id })).nummer).toBe(nummer);
    proef.core.context.switchGebruiker(ALLES);
    await klachten().zetBeklaagden({
      id,
      beklaagden: [proef.beklaagdeId, kb.medewerkerId],
      betrokkenen: [],
    });
    await expect(proef.stap(id, AFHANDELEN)).rejects.toMatchObject({ code: 'ongeldig' });
    as(kb);
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
    await expect(proef.stap(id, AFHANDELEN)).rejects.toMatchObject({ code: 'nietGevonden' });
    expect(await klachten().signalen()).toEqual([]);
    expect(await klachten().lijst({ alleenOpen: false, jaar: null, zoek: '', metNamen: true })).toEqual([]);
    const { opdrachten, journaalStand, maakOpdrachtOngedaan } = proef.core.client.beheer;
    const list = await opdrachten({ aantal: 50 });
    expect(list.map(({ label }) => label).join()).not.toContain(nummer);
    // It is not their own to take back, and of the history they know no more than that.
    expect((await journaalStand()).ongedaan).toBeNull();
    const [last] = list;
    expect(last?.label).toBe('Klacht gewijzigd');
    await expect(maakOpdrachtOngedaan({ opdrachtId: last?.id ?? '' })).rejects.toMatchObject({
      code: 'geenRecht',
    });
  });

  it('the checklist asks the reason of a behandelaar who turned out to lead; giving it opens the way', async () => {
    const { id } = await proef.registreer();
    const kb = await collega('Leidema');
    await bringToBrief({ ...proef, behandelaarId: kb.gebruikerId }, id);
    await klachten().zetBeklaagden({
      id,
      beklaagden: [proef.beklaagdeId],
      betrokkenen: [{ medewerkerId: kb.medewerkerId, betrokkenheid: 'leidinggevende' }],
    });
    const { checklist, mogelijkeStappen } = await klachten().dossier({ id });
    const bezwaar = { code: 'reden-afwijking', artikel: expect.stringContaining('9:7') };
    expect(checklist.find(({ code }) => code === 'behandelaar')).toMatchObject({ stand: 'open', bezwaar });
    expect(mogelijkeStappen.find(({ soort }) => soort === 'afhandelen')?.bezwaren).toMatchObject([bezwaar]);
    await expect(proef.stap(id, AFHANDELEN)).rejects.toMatchObject(veldfout('stap'));
    const reden = 'Niemand anders beschikbaar';
    await klachten().wijzigBehandelaar({ id, behandelaarId: kb.gebruikerId, redenAfwijking: reden });
    expect(await proef.stap(id, AFHANDELEN)).toMatchObject({ status: 'afgehandeld' });
  });

  it('the gebiedsmanager of the beklaagde is a line manager, also on the checklist', async () => {
    const { id } = await proef.registreer();
    const kb = await collega('Gebiedma');
    await bringToBrief({ ...proef, behandelaarId: kb.gebruikerId }, id);
    const punt = async () =>
      (await klachten().dossier({ id })).checklist.find(({ code }) => code === 'behandelaar');
    expect(await punt()).toMatchObject({ stand: 'gedaan' });
    leidt(kb.medewerkerId, proef.team.gebiedId);
    expect(await punt()).toMatchObject({ bezwaar: { code: 'reden-afwijking' } });
    await expect(proef.stap(id, AFHANDELEN)).rejects.toMatchObject({ code: 'ongeldig' });
  });
});

/** Makes somebody the gebiedsmanager, from before the conduct. */
function leidt(medewerkerId: string, gebiedId: string): void {
  write((tx) => {
    const row = { id: 'gm', medewerkerId, gebiedId, geldigVan: '2025-01-06', geldigTot: null };
    tx.insert(gebiedsmanager).values(row).run();
  });
}

function write(werk: (tx: WriteDb) => void): void {
  const { opslag, klok } = proef.core.context;
  opslag.run({ gebruiker: ALLES, klok, aanroep: 'proef' }, (tx) => {
    werk(tx);
    return { label: 'Proef', uitvoer: null };
  });
}

/** Team Oost goes to a new gebied on a day; answers its id. */
async function verhuis(dag: string): Promise<string> {
  const { uitvoer } = await proef.core.client.teams.nieuwGebied({ naam: 'West', van: '2020-01-06' });
  const { oost: teamId } = proef.team;
  write((tx) => {
    tx.update(teamGebied).set({ geldigTot: dag }).where(eq(teamGebied.teamId, teamId)).run();
    const row = { id: 'tg', teamId, gebiedId: uitvoer.id, geldigVan: dag, geldigTot: null };
    tx.insert(teamGebied).values(row).run();
  });
  return uitvoer.id;
}

it('a draft about somebody is not removed by them, not even with a registration', async () => {
  const gegevens = { omschrijving: 'Over een collega', beklaagden: [proef.beklaagdeId] };
  const { id } = await klachten().bewaarConcept({ id: null, gegevens });
  const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Anderma' });
  proef.as(['administratie'], { medewerkerId: proef.beklaagdeId });
  const intake = proef.intake({ beklaagden: [medewerkerId] });
  await klachten().registreer({ conceptId: id, intake });
  proef.core.context.switchGebruiker(ALLES);
  expect((await klachten().concepten()).map((row) => row.id)).toEqual([id]);
});

describe('a team that goes to another gebied', () => {
  it('the manager of the gebied it was in on the day of the conduct led it, not that of the new one', async () => {
    const west = await verhuis('2026-02-09');
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Westma', teamId: null });
    const { uitvoer } = await klachten().nieuwePersoon({
      naam: 'Westma',
      medewerkerId,
      rollen: ['klachtbehandelaar'],
    });
    leidt(medewerkerId, west);
    const { id } = await proef.registreer();
    expect(await proef.stap(id, { ...start(), behandelaarId: uitvoer.id })).toMatchObject({
      status: 'formeel',
    });
    const { id: later } = await proef.registreer({
      ontvangstdatum: '2026-02-12',
      datumGedraging: '2026-02-09',
    });
    await expect(proef.stap(later, { ...start(), behandelaarId: uitvoer.id })).rejects.toMatchObject(
      veldfout('redenAfwijking'),
    );
  });

  it('is seen by both for what came in before, and by the new one alone from that day on', async () => {
    const west = await verhuis('2026-02-09');
    const { nummer: eerder } = await proef.registreer({ ontvangstdatum: '2026-02-08' });
    const { nummer: opDeDag, id } = await proef.registreer({ ontvangstdatum: '2026-02-09' });
    const ziet = async (gebiedId: string) => {
      proef.as(['gebiedsmanager'], { rollen: ['gebiedsmanager'], gebiedIds: [gebiedId] });
      const lines = await klachten().lijst({ alleenOpen: false, jaar: null, zoek: '', metNamen: false });
      return lines.map((line) => line.nummer).sort();
    };
    expect(await ziet(west)).toEqual([eerder, opDeDag].sort());
    expect(await ziet(proef.team.gebiedId)).toEqual([eerder]);
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
    expect((await klachten().signalen()).every((signaal) => signaal.nummer === eerder)).toBe(true);
    const labels = await proef.core.client.beheer.opdrachten({ aantal: 20 });
    expect(labels.filter(({ label }) => label.includes(opDeDag))).toEqual([]);
  });
});

describe('undo takes no step away from under a later one', () => {
  const opdrachten = async () => (await proef.core.client.beheer.opdrachten({ aantal: 100 })).reverse();
  const back = (opdrachtId: string) => proef.core.client.beheer.maakOpdrachtOngedaan({ opdrachtId });
  async function vind(part: string): Promise<string> {
    const found = (await opdrachten()).find(({ label }) => label.includes(part));
    if (found === undefined) throw new Error(part);
    return found.id;
  }

  it('not the hearing, the report, the oordeel or the people of a closed complaint', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    await proef.stap(id, AFHANDELEN);
    for (const part of ['stap gehoord', 'stap verslag', 'stap afschrift', 'oordeel bijgewerkt']) {
      await expect(back(await vind(part)), part).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('afhandelen'),
      });
    }
    expect(await klachten().dossier({ id })).toMatchObject({ status: 'afgehandeld', zaakOordeel: 'gegrond' });
    // One after the other, from the last, it can.
    await back(await vind('afhandelen'));
    await back(await vind('oordeel bijgewerkt'));
    expect(await klachten().dossier({ id })).toMatchObject({ status: 'formeel', zaakOordeel: null });
  });

  it('a refusal does not say that it is a complaint that stands in the way', async () => {
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Onwetendma' });
    const aanmaak = await vind('Onwetendma');
    await proef.registreer({ beklaagden: [medewerkerId] });
    proef.core.context.switchGebruiker({ naam: 'Onwetendma', rollen: ['administratie'], medewerkerId });
    await expect(back(aanmaak)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.not.stringMatching(/klacht/iu),
    });
  });

  it('a note and a measure stand on their own, and other complaints do not stand in the way', async () => {
    const { id } = await proef.registreer();
    await klachten().voegNotitieToe({ id, tekst: 'Gebeld' });
    await proef.stap(id, start());
    const { id: ander } = await proef.registreer();
    await proef.stap(ander, start());
    await back(await vind('notitie toegevoegd'));
    await back(await vind('2026-001: formeel in behandeling nemen'));
    expect(await klachten().dossier({ id })).toMatchObject({ status: 'ontvangen', notities: [] });
  });
});
