import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { gebruiker } from '../../src/core/db/schema/beheer.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { ALLES } from '../support/klacht-trial.ts';
import {
  approved,
  destroy,
  GEHEIMEN,
  LATER,
  mensenproef,
  type Oud,
} from '../support/mensen-vernietigproef.ts';

/** Retention of people who left (besluit 0021): the name is in no byte any more, the figures of then stay. */

const { map, backups, open, leesbaar, makeOud } = mensenproef();

/** What overviews of then say, with every name in it made the same. */
async function figuresOfThen(core: Core, { gebiedId, oost, wegId }: Oud): Promise<string> {
  const { overzichten, capaciteit } = core.client;
  const days = ['2020-02-03', '2020-05-11', '2020-12-31', '2021-02-01'];
  const papers = await Promise.all(
    days.flatMap((peildatum) => [
      overzichten.gebiedsoverzicht({ gebiedId, peildatum }),
      overzichten.teamoverzicht({ teamId: oost, variant: 'intern', peildatum }),
      overzichten.matrix({ peildatum, indeling: 'toenmalig' }),
      overzichten.formatie({ peildatum, per: 'functie' }),
    ]),
  );
  const { inzet, afwezigheid, registraties } = await capaciteit.planbord({
    van: '2020-01-06',
    tot: '2021-06-07',
  });
  const own = afwezigheid.filter((row) => row.medewerkerId === wegId).map(({ soort: _, ...row }) => row);
  return JSON.stringify([papers, inzet, own, registraties.map(({ verloopdatum }) => verloopdatum)])
    .replaceAll(/"opgesteldOp":"[^"]*"/gu, '')
    .replaceAll(/Verdwenstra, Tijn|T\. Verdwenstra|Tijn Verdwenstra|Voormalig medewerker 1/gu, 'IEMAND')
    .replaceAll(/"werktelefoon":"[^"]*"/gu, '');
}

describe('destroying who somebody was', () => {
  it('leaves their name in no page, log or backup, and every figure of then as it was', async () => {
    const oud = await makeOud();
    const core = await open(LATER);
    expect(leesbaar()).toEqual(GEHEIMEN);
    writeFileSync(join(backups(), 'proef_2020-03-02T09-00-00-000Z_dagelijks.gpa'), 'Verdwenstra');
    const voor = await figuresOfThen(core, oud);
    expect(voor).toContain('IEMAND');
    expect(await core.client.avg.vernietigingVooraf()).toMatchObject({
      kandidaten: [
        {
          medewerkerId: oud.wegId,
          naam: 'Tijn Verdwenstra',
          vernietigingsdatum: '2026-01-01',
          blokkade: null,
        },
      ],
      gevolgen: { mensen: 1, waarschuwing: expect.stringContaining('niet ongedaan') },
    });

    const uitkomst = await destroy(core);
    expect(uitkomst.mensen).toBe(1);
    expect(uitkomst.journaalregels).toBeGreaterThan(5);
    expect(uitkomst.backups).toBeGreaterThan(0);
    expect(leesbaar()).toEqual([]);

    core.context.switchGebruiker(ALLES);
    expect(await figuresOfThen(core, oud)).toBe(voor);
    const kinds = core.context.opslag.lees.all(
      sql`SELECT voor, na FROM wijziging WHERE tabel = 'afwezigheid' UNION ALL SELECT soort, '' FROM afwezigheid`,
    );
    expect(kinds.length).toBeGreaterThan(1);
    expect(JSON.stringify(kinds)).not.toContain('zwangerschap');
    const persoon = await core.client.medewerkers.persoon({ id: oud.wegId, peildatum: '2020-06-01' });
    expect(persoon).toMatchObject({ naam: 'Voormalig medewerker 1', voornaam: '', personeelsnummers: [] });
    const labels = (await core.client.beheer.opdrachten({ aantal: 300 })).map(({ label }) => label);
    expect(labels).toContain('Inzet van Voormalig medewerker 1 in Oost gewijzigd');
    expect(labels.some((label) => label.includes('Blijfstra'))).toBe(true);
    expect(await core.client.avg.vernietigingslijsten()).toMatchObject([
      { stand: 'uitgevoerd', goedgekeurdDoor: 'Kim Oordelink', regels: [{ naam: 'Voormalig medewerker 1' }] },
    ]);
    expect((await core.client.avg.vernietigingVooraf()).kandidaten).toEqual([]);
    expect(await core.client.beheer.controleerLogboek()).toMatchObject({ soort: 'heel' });
    await core.sluit();
    expect(leesbaar()).toEqual([]);
  });

  it('cannot be taken back, and brings no name back by undoing what was before it', async () => {
    const oud = await makeOud();
    const core = await open(LATER);
    await destroy(core);
    core.context.switchGebruiker(ALLES);
    const { beheer, medewerkers } = core.client;
    for (const { id } of await beheer.opdrachten({ aantal: 300 })) {
      await beheer.maakOpdrachtOngedaan({ opdrachtId: id }).catch(() => null);
    }
    expect(await beheer.controleerLogboek()).toMatchObject({ soort: 'heel' });
    expect(leesbaar()).toEqual([]);
    const people = await medewerkers.lijst({ peildatum: LATER, indeling: 'toenmalig', wie: 'alle' });
    expect(JSON.stringify(people)).not.toContain('Verdwenstra');
    expect(people.rijen.every(({ id, naam }) => id !== oud.wegId || naam === 'Voormalig medewerker 1')).toBe(
      true,
    );
    await core.sluit();
    expect(leesbaar()).toEqual([]);
  });

  it('leaves somebody of the same name alone, in rows and in the history', async () => {
    const oud = await makeOud(async ({ team }) => {
      await team.medewerker({ achternaam: 'Verdwenstra' });
    });
    const core = await open(LATER);
    await destroy(core);
    core.context.switchGebruiker(ALLES);
    const people = await core.client.medewerkers.lijst({
      peildatum: LATER,
      indeling: 'toenmalig',
      wie: 'alle',
    });
    const named = people.rijen.filter(({ naam }) => naam === 'Verdwenstra, Tijn');
    expect(named.map(({ id }) => id)).not.toContain(oud.wegId);
    expect(named).toHaveLength(1);
    const labels = (await core.client.beheer.opdrachten({ aantal: 300 })).map(({ label }) => label);
    expect(labels).toContain('Medewerker T. Verdwenstra toegevoegd');
    expect(labels).toContain('Inzet van Voormalig medewerker 1 in Oost gewijzigd');
    await core.sluit();
  });

  it('is finished at the next closing when it was cut off after the rows had changed', async () => {
    await makeOud();
    const core = await open(LATER);
    const list = await approved(core);
    const aside = join(map(), 'backups-opzij');
    renameSync(backups(), aside);
    writeFileSync(backups(), '');
    await expect(core.client.avg.voerVernietigingUit({ ...list, begrepen: true })).rejects.toThrow();
    rmSync(backups());
    renameSync(aside, backups());
    expect(leesbaar().length).toBeGreaterThan(0);
    await core.sluit();
    expect(leesbaar()).toEqual([]);
    expect(readdirSync(map()).filter((naam) => naam.endsWith('.vernietiging'))).toEqual([]);
  });
});

it('on the demo every overview of every year stays the same', async () => {
  const core = await createTestCore({ vandaag: LATER, aanmaak: { soort: 'demo' } });
  const { avg, beheer, overzichten } = core.client;
  const word = async (omschrijving: string) => {
    const rol = (await beheer.demoRollen()).find((row) => row.omschrijving === omschrijving);
    await beheer.wisselRol({ sleutel: rol?.sleutel ?? '' });
  };
  const figures = async () =>
    Promise.all(
      [2016, 2018, 2019, 2020, 2021, 2025].flatMap((jaar) => {
        const peildatum = `${String(jaar)}-03-02`;
        return [
          overzichten.matrix({ peildatum, indeling: 'toenmalig' }),
          overzichten.matrix({ peildatum, indeling: 'huidig' }),
          overzichten.formatie({ peildatum, per: 'specialisme' }),
        ].map(async (asked) => ({ ...(await asked), opgesteldOp: '', opgesteldDoor: '' }));
      }),
    );
  await word('Administratie');
  const { kandidaten } = await avg.vernietigingVooraf();
  const free = kandidaten.filter((k) => k.blokkade === null);
  expect(free.length).toBeGreaterThan(3);
  const voor = await figures();
  const { uitvoer } = await avg.stelVernietigingslijstOp({ medewerkerIds: free.map((k) => k.medewerkerId) });
  await word('Klachtbehandelaar');
  await avg.keurVernietigingslijstGoed(uitvoer);
  await word('Beheerder');
  expect((await avg.voerVernietigingUit({ ...uitvoer, begrepen: true })).mensen).toBe(free.length);
  expect(await figures()).toEqual(voor);
  const lists = await avg.vernietigingslijsten();
  expect(new Set(lists[0]?.regels.map(({ naam }) => naam)).size).toBe(free.length);
});

it('the declaration says what went and who decided, not whom it was about, and only when it is done', async () => {
  await makeOud();
  const core = await open(LATER);
  const list = await approved(core);
  await expect(core.client.avg.verklaring(list)).rejects.toMatchObject({ code: 'conflict' });
  await core.client.avg.voerVernietigingUit({ ...list, begrepen: true });
  const { secties, peildatum } = await core.client.avg.verklaring(list);
  expect(peildatum).toBe(LATER);
  const text = JSON.stringify(secties);
  expect(text).toContain('Voormalig medewerker 1');
  expect(text).toContain('Kim Oordelink');
  expect(text).toContain('Selectielijst gemeenten 19.1');
  expect(text).not.toContain('Verdwenstra');
  await core.sluit();
});

it('an account that ended goes along, also what it was called before it was known whose it was', async () => {
  const secret = 'Accountnaam Geheimstra';
  await makeOud(async ({ core }, { wegId }) => {
    const { klachten, teams } = core.client;
    const { uitvoer } = await klachten.nieuwePersoon({
      ...{ naam: secret, medewerkerId: null, geenMedewerker: true, rollen: ['gebiedsmanager'] },
    });
    core.context.switchGebruiker({ ...ALLES, naam: secret, id: uitvoer.id });
    await teams.nieuwGebied({ naam: 'West', van: '2020-03-02' });
    core.context.switchGebruiker(ALLES);
    const ctx = { gebruiker: ALLES, klok: core.context.klok, aanroep: 'beheer.zetInstelling' };
    core.context.opslag.run(ctx, (tx) => {
      tx.update(gebruiker)
        .set({ medewerkerId: wegId, geenMedewerker: false, geldigTot: '2021-01-01' })
        .where(eq(gebruiker.id, uitvoer.id))
        .run();
      return { label: `Gebruiker ${secret} beëindigd`, uitvoer: null };
    });
  });
  const core = await open(LATER);
  const journal = () =>
    JSON.stringify(
      core.context.opslag.lees.all(
        sql`SELECT * FROM opdracht, (SELECT group_concat(coalesce(voor, '') || coalesce(na, '')) FROM wijziging)`,
      ),
    );
  expect(journal()).toContain(secret);
  await destroy(core);
  expect(journal()).not.toContain(secret);
  core.context.switchGebruiker(ALLES);
  const lines = await core.client.beheer.opdrachten({ aantal: 300 });
  expect(lines.find(({ label }) => label.includes('West'))?.gebruiker).toBe('Voormalig medewerker 1');
  await core.sluit();
});
