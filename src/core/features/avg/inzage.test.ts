import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { ALLES, createKlachtproef, type Klachtproef } from '../../../../tests/support/klacht-trial.ts';
import type { GebruikerRol } from '../../../shared/domain/gebruiker/rol.ts';

/** What people are given about themselves (AVG art. 15): whole, without others, and never without a line in the log. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const as = (...rollen: GebruikerRol[]) =>
  proef.core.context.switchGebruiker({ naam: `Als ${rollen[0] ?? ''}`, geenMedewerker: true, rollen });
const log = () =>
  proef.core.context.opslag.lees.all<{ soort: string; klacht_id: string | null; wat: string }>(
    sql`SELECT soort, klacht_id, wat FROM inzage_log WHERE soort <> 'geweigerd' ORDER BY volgnummer`,
  );

describe('a medewerker', () => {
  const read = async (id: string) => {
    const { secties } = await proef.core.client.avg.inzageMedewerker({ id });
    return { secties, text: JSON.stringify(secties) };
  };
  const rows = ({ secties }: Awaited<ReturnType<typeof read>>, kop: string) =>
    secties.find((sectie) => sectie.kop === kop)?.rijen;

  beforeEach(async () => {
    const { client } = proef.core;
    const id = proef.beklaagdeId;
    await client.medewerkers.zetPersoneelsnummer({
      medewerkerId: id,
      organisatieId: proef.team.organisatieId,
      nummer: 'P-77',
    });
    await client.capaciteit.legAfwezigheidVast({
      medewerkerIds: [id],
      soort: 'ziekte',
      percentage: 50,
      status: 'akkoord',
      van: '2026-02-02',
      tot: '2026-02-09',
    });
  });

  it('gets all of it, from who may see all of it', async () => {
    as('administratie');
    const given = await read(proef.beklaagdeId);
    expect(rows(given, 'Afwezigheid')).toEqual([
      ['Ziekte', '50 %', 'Akkoord', '02-02-2026', 't/m 08-02-2026'],
    ]);
    expect(rows(given, 'Personeelsnummers')).toEqual([['Enver', 'P-77']]);
    expect(rows(given, 'Detacheringen')).toEqual([
      ['Enver', 'wijkteammedewerker', '28\u00a0u', '06-01-2020', 'zonder einde'],
    ]);
    expect(rows(given, 'Inzet in teams')?.[0]?.slice(0, 2)).toEqual(['Oost', 'Casuïstiek']);
    expect(rows(given, 'Wat er over u is gewijzigd')?.length).toBeGreaterThan(3);
    expect(given.text).toContain('nog niet ingevuld');
  });

  it('gets number and dates of a complaint, nothing of the klager, and only from who may see it', async () => {
    const { id, nummer } = await proef.registreer();
    await proef.core.client.klachten.dossier({ id });
    as('administratie');
    const given = await read(proef.beklaagdeId);
    expect(rows(given, 'Klachten waarin u wordt genoemd')).toEqual([
      [nummer, '02-02-2026', 'nog niet', 'de klacht gaat (ook) over u'],
    ]);
    expect(rows(given, 'Wanneer deze klachten zijn bekeken')?.map(([, , wat]) => wat)).toContain(
      'Klacht geopend',
    );
    expect(given.text).not.toMatch(/Klaagstra|Proefstraat|teruggebeld|Proefpersoon/u);
    // Who may not see this complaint gives a document that says the same as when there were none.
    proef.core.context.switchGebruiker({
      ...{ naam: 'Zelf beklaagd', rollen: ['administratie'], medewerkerId: proef.beklaagdeId },
    });
    const other = await read(proef.beklaagdeId);
    expect(rows(other, 'Klachten waarin u wordt genoemd')).toEqual([]);
    expect(other.text).not.toContain(nummer);
    expect(other.text).toContain('vraag daarom ook de klachtbehandelaar');
  });

  it('is logged each time, and says so the next time', async () => {
    as('administratie');
    expect(rows(await read(proef.beklaagdeId), 'Wanneer u dit overzicht eerder kreeg')).toEqual([]);
    expect(log()).toEqual([
      { soort: 'rapport', klacht_id: null, wat: `inzagemedewerker ${proef.beklaagdeId}` },
    ]);
    expect(rows(await read(proef.beklaagdeId), 'Wanneer u dit overzicht eerder kreeg')).toHaveLength(1);
  });

  it.each<GebruikerRol>(['inzage', 'teamcoordinator', 'gebiedsmanager', 'klachtbehandelaar', 'beheerder'])(
    'is not for %s to give, and then nothing is logged',
    async (rol) => {
      as(rol);
      await expect(read(proef.beklaagdeId)).rejects.toMatchObject({ code: 'geenRecht' });
      expect(log()).toEqual([]);
    },
  );

  it('who asks to be erased hears why not yet, and until when', async () => {
    const { avg, detacheringen } = proef.core.client;
    const id = proef.beklaagdeId;
    as('administratie');
    expect(await avg.wissing({ id })).toMatchObject({
      mag: false,
      antwoord: expect.stringContaining('werkt nog'),
    });
    await detacheringen.wijzig({ soort: 'uit-dienst', medewerkerId: id, per: '2026-04-01' });
    expect((await avg.wissing({ id })).antwoord).toContain('Vanaf 01-04-2031 kan het wel');
    await expect(avg.wissing({ id: 'niemand' })).rejects.toMatchObject({ code: 'nietGevonden' });
    as('gebiedsmanager');
    await expect(avg.wissing({ id })).rejects.toMatchObject({ code: 'geenRecht' });
  });

  it('that does not exist is not found', async () => {
    as('administratie');
    await expect(read('niemand')).rejects.toMatchObject({ code: 'nietGevonden' });
    expect(log()).toEqual([]);
  });
});

describe('a klager', () => {
  /** The first klager of a complaint. */
  const klagerOf = async (id: string) => {
    const [first] = proef.core.context.opslag.lees.all<{ id: string }>(
      sql`SELECT id FROM klacht_klager WHERE klacht_id = ${id} ORDER BY volgnummer`,
    );
    return first?.id ?? '';
  };
  const klager = (naam: string) => ({ naam, adres: 'Proefstraat 1', bereikbaarheid: '', gemachtigde: '' });

  it('is found by a part of the name, over all complaints, and each search is logged', async () => {
    const first = await proef.registreer();
    const second = await proef.registreer({ klagers: [klager('klaartje klaagstra')] });
    const namesake = await proef.registreer({
      klagers: [{ ...klager('Klaartje Klaagstra'), adres: 'Elders 9' }],
    });
    await proef.registreer({ klagers: [klager('Iemand Anders')] });
    as('klachtbehandelaar');
    const { avg } = proef.core.client;
    expect(await avg.zoekKlager({ naam: 'Klaagstra' })).toEqual([
      {
        ...{ klagerId: expect.any(String), naam: 'Klaartje Klaagstra', adres: 'Proefstraat 1' },
        nummers: [first.nummer, second.nummer],
      },
      // Of a name alone two people would be one.
      {
        ...{ klagerId: expect.any(String), naam: 'Klaartje Klaagstra', adres: 'Elders 9' },
        nummers: [namesake.nummer],
      },
    ]);
    expect(await avg.zoekKlager({ naam: 'Bestaat Niet' })).toEqual([]);
    await expect(avg.zoekKlager({ naam: ' ' })).rejects.toMatchObject({ code: 'ongeldig' });
    expect(log().map(({ soort }) => soort)).toEqual(['zoeken', 'zoeken']);
  });

  it('gets their own words and what was done, not the names of others or notes', async () => {
    const { id, nummer } = await proef.registreer();
    const { id: other } = await proef.registreer({
      klagers: [klager('Klaartje Klaagstra'), klager('Mede Klagerse')],
    });
    await proef.core.client.klachten.voegNotitieToe({ id, tekst: 'Intern overleg hierover' });
    as('administratie');
    const { secties } = await proef.core.client.avg.inzageKlager({ klagerId: await klagerOf(id) });
    const text = JSON.stringify(secties);
    expect(text).toContain('Niet teruggebeld na drie verzoeken.');
    expect(text).toContain('Proefstraat 1');
    expect(secties.find(({ kop }) => kop === 'Uw klachten')?.rijen.map(([n]) => n)).toEqual([
      nummer,
      '2026-002',
    ]);
    expect(text).not.toMatch(/Beklaagdema|Intern overleg|Proefpersoon|Klagerse/u);
    expect(log()).toEqual(
      [id, other].map((klachtId) => ({ soort: 'exporteren', klacht_id: klachtId, wat: '' })),
    );
  });

  it('of a complaint that the asker may not see does not exist for them', async () => {
    const { id } = await proef.registreer();
    const { avg } = proef.core.client;
    proef.core.context.switchGebruiker({ ...ALLES, naam: 'Tijn', medewerkerId: proef.beklaagdeId });
    expect(await avg.zoekKlager({ naam: 'Klaagstra' })).toEqual([]);
    await expect(avg.inzageKlager({ klagerId: await klagerOf(id) })).rejects.toMatchObject({
      code: 'nietGevonden',
    });
    for (const rol of ['beheerder', 'gebiedsmanager', 'inzage'] as const) {
      as(rol);
      await expect(avg.inzageKlager({ klagerId: await klagerOf(id) })).rejects.toMatchObject({
        code: 'geenRecht',
      });
    }
    expect(log().map(({ soort }) => soort)).toEqual(['zoeken']);
  });
});
