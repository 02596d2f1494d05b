import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, getRouter, isProcedure } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { bewaak } from '../../src/core/rpc/bewaak.ts';
import { coreContract } from '../../src/shared/contract/core-contract.ts';
import { ALLES } from '../support/klacht-trial.ts';
import { BEHEER, GEHEIMEN, TWEEDE, vernietig, vernietigproef } from '../support/klacht-vernietigproef.ts';
import { preview } from '../support/preview-input.ts';

const { map, pad, backups, open, leesbaar, maakOud } = vernietigproef();

describe('destroying a complaint', () => {
  it.each(['vernietigd', 'geanonimiseerd'] as const)(
    '%s: its words are in no page, log or backup any more, and the figures stay',
    async (wijze) => {
      const { id } = await maakOud();
      const core = await open('2026-03-02');
      const { klachten } = core.client;
      // The draft went at the registration: whether its bytes are still there is chance.
      expect(leesbaar()).toEqual(expect.arrayContaining(GEHEIMEN.slice(0, -1)));
      writeFileSync(`${pad()}.vervangen-2020-03-02`, 'an earlier state');
      const voor = await klachten.jaarverslag({ jaar: 2020 });
      expect(await klachten.vernietigingVooraf()).toMatchObject({
        kandidaten: [{ klachtId: id, vernietigingsdatum: '2025-02-27', blokkade: null }],
        gevolgen: { klachten: 1, documenten: 1, waarschuwing: expect.stringContaining('niet ongedaan') },
      });

      const uitkomst = await vernietig(core, wijze);
      expect(uitkomst).toMatchObject({ klachten: 1, documenten: 1 });
      expect(uitkomst.journaalregels).toBeGreaterThan(20);
      expect(uitkomst.backups).toBeGreaterThan(1);
      expect(leesbaar()).toEqual([]);
      expect(readdirSync(map()).filter((naam) => naam.includes('vervangen'))).toEqual([]);

      core.context.switchGebruiker(ALLES);
      expect(await klachten.jaarverslag({ jaar: 2020 })).toEqual(voor);
      await expect(klachten.dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
      const list = await klachten.lijst({ alleenOpen: false, jaar: null, zoek: '', metNamen: true });
      expect(list.map((row) => [row.nummer, row.status, row.klager])).toEqual([
        ['2020-002', 'ontvangen', 'Blijfster'],
        ['2020-001', 'vernietigd', ''],
      ]);
      expect(await klachten.vernietigingslijsten()).toMatchObject([
        { stand: 'uitgevoerd', opgesteldDoor: 'Sam Beheerstra', goedgekeurdDoor: 'Kim Oordelink' },
      ]);
      await core.sluit();
      expect(leesbaar()).toEqual([]);
    },
  );

  it('cannot be undone, and what came after it still can', async () => {
    const { id, andere } = await maakOud();
    const core = await open('2026-03-02');
    await vernietig(core, 'vernietigd');
    const { beheer, klachten } = core.client;
    // The lines are still there, but not which complaint they were about, for whom it was hidden before too.
    for (const wie of [BEHEER, TWEEDE]) {
      core.context.switchGebruiker(wie);
      const labels = (await beheer.opdrachten({ aantal: 200 })).map(({ label }) => label);
      expect(labels.filter((label) => label.includes('2020-001'))).toEqual([]);
    }
    core.context.switchGebruiker(ALLES);
    await klachten.voegNotitieToe({ id: andere, tekst: 'Later' });
    await beheer.maakOngedaan();
    expect((await klachten.dossier({ id: andere })).notities).toEqual([]);
    for (let i = 0; i < 40; i += 1) {
      const ongedaan = await beheer.maakOngedaan().then(
        (uitkomst) => uitkomst.opdracht !== null,
        () => false,
      );
      if (!ongedaan) break;
    }
    await expect(klachten.dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
    expect(leesbaar()).toEqual([]);
    await core.sluit();
  });

  it('leaves alone what is open, too young, kept for ever or kept for a reason', async () => {
    const { id } = await maakOud();
    const jong = await open('2025-02-26');
    expect((await jong.client.klachten.vernietigingVooraf()).kandidaten).toEqual([]);
    const { gegevens } = await jong.client.klachten.dossier({ id });
    await jong.client.klachten.wijzigGegevens({
      id,
      gegevens: { ...gegevens, bewaarReden: 'Rechtszaak' },
      reden: 'Dagvaarding',
    });
    await jong.sluit();
    const core = await open('2026-03-02');
    const { klachten } = core.client;
    const { kandidaten, gevolgen } = await klachten.vernietigingVooraf();
    expect(kandidaten).toMatchObject([{ klachtId: id, blokkade: expect.stringContaining('langer') }]);
    expect(gevolgen.klachten).toBe(0);
    await expect(
      klachten.stelVernietigingslijstOp({ klachtIds: [id], wijze: 'vernietigd' }),
    ).rejects.toMatchObject({ code: 'ongeldig' });
    await klachten.wijzigGegevens({
      id,
      gegevens: { ...gegevens, bewaarReden: '', blijvendBewaren: true },
      reden: 'Bewaarreden vervallen',
    });
    expect((await klachten.vernietigingVooraf()).kandidaten).toEqual([]);
    await core.sluit();
  });

  it.each(['vernietigd', 'geanonimiseerd'] as const)(
    '%s: no call brings anything to it any more',
    async (wijze) => {
      const { id } = await maakOud();
      const core = await open('2026-03-02');
      await vernietig(core, wijze);
      const state = async () => {
        core.context.switchGebruiker(ALLES);
        const lines = await core.client.klachten.lijst({
          alleenOpen: false,
          jaar: null,
          zoek: '',
          metNamen: true,
        });
        const verslag = await core.client.klachten.jaarverslag({ jaar: 2020 });
        return { regel: lines.find((row) => row.id === id), cijfers: verslag.cijfers };
      };
      const voor = await state();
      const gelukt: string[] = [];
      for (const [naam, procedure] of Object.entries(coreContract.klachten)) {
        const { inputSchema } = procedure['~orpc'];
        const path = ['klachten', naam];
        const route = getRouter(core.router, path);
        if (inputSchema === undefined || !isProcedure(route)) continue;
        core.context.switchGebruiker(ALLES);
        const options = { context: core.context, path: path, interceptors: [bewaak] };
        const antwoord = await call(route, preview(inputSchema, id), options).catch(() => null);
        if (JSON.stringify(antwoord)?.includes(id)) gelukt.push(naam);
      }
      expect(gelukt).toEqual([]);
      expect(await state()).toEqual(voor);
      await core.sluit();
    },
  );

  it('takes along copies that were cut off', async () => {
    await maakOud();
    const half = 'proef_2020-03-02T09-00-00-000Z_dagelijks.gpa';
    writeFileSync(join(backups(), half), 'DocumentGeheim');
    writeFileSync(join(backups(), `${half}.bezig`), 'DocumentGeheim');
    writeFileSync(join(backups(), 'van-mij.gpa'), 'not ours to judge');
    const core = await open('2026-03-02');
    await vernietig(core, 'vernietigd');
    const namen = readdirSync(backups());
    expect(namen.filter((naam) => naam.startsWith(half))).toEqual([]);
    expect(namen).toContain('van-mij.gpa');
    rmSync(join(backups(), 'van-mij.gpa'));
    expect(leesbaar()).toEqual([]);
    await core.sluit();
  });

  it('is finished at the next closing when it was cut off after the rows had gone', async () => {
    const { id } = await maakOud();
    const core = await open('2026-03-02');
    const { klachten } = core.client;
    core.context.switchGebruiker(BEHEER);
    const { uitvoer } = await klachten.stelVernietigingslijstOp({ klachtIds: [id], wijze: 'vernietigd' });
    core.context.switchGebruiker(TWEEDE);
    await klachten.keurVernietigingslijstGoed(uitvoer);
    core.context.switchGebruiker(BEHEER);
    const opzij = join(map(), 'backups-opzij');
    // No place for the new backup: as with a full disk, or a crash at that moment.
    renameSync(backups(), opzij);
    writeFileSync(backups(), '');
    await expect(klachten.voerVernietigingUit({ ...uitvoer, begrepen: true })).rejects.toThrow();
    rmSync(backups());
    renameSync(opzij, backups());
    expect(leesbaar().length).toBeGreaterThan(0);
    await core.sluit();
    expect(leesbaar()).toEqual([]);
    expect(readdirSync(map()).filter((naam) => naam.endsWith('.vernietiging'))).toEqual([]);
    const weer = await open('2026-03-03');
    expect(await weer.client.klachten.vernietigingslijsten()).toMatchObject([{ stand: 'uitgevoerd' }]);
    await weer.sluit();
  });

  it('is refused when a reason to keep it came after the approval; nothing has gone then', async () => {
    const { id } = await maakOud();
    const core = await open('2026-03-02');
    const { klachten } = core.client;
    core.context.switchGebruiker(BEHEER);
    const { uitvoer } = await klachten.stelVernietigingslijstOp({ klachtIds: [id], wijze: 'geanonimiseerd' });
    core.context.switchGebruiker(TWEEDE);
    await klachten.keurVernietigingslijstGoed(uitvoer);
    core.context.switchGebruiker(ALLES);
    const { gegevens } = await klachten.dossier({ id });
    await klachten.wijzigGegevens({
      id,
      gegevens: { ...gegevens, bewaarReden: 'Beroep bij de rechter' },
      reden: 'Beroep',
    });
    core.context.switchGebruiker(BEHEER);
    const fault = await klachten.voerVernietigingUit({ ...uitvoer, begrepen: true }).then(
      () => null,
      (e: unknown) => e,
    );
    expect(fault).toMatchObject({ code: 'conflict' });
    expect(String(fault)).not.toContain('rechter');
    core.context.switchGebruiker(ALLES);
    expect((await klachten.dossier({ id })).gegevens.klagers[0]?.naam).toBe('Klaartje Klaagstra');
    await core.sluit();
  });
});
