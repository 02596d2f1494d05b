import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIES, vasteClock } from '../../tests/support/create-test-core.ts';
import { KEY } from '../../tests/support/create-test-db.ts';
import type { Core } from './base/core-types.ts';
import { createCore } from './core.ts';

/** The file of an administratie is taken away, or another put in its place, while it is open. */

let map: string;
let pad: string;
let core: Core;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'gp-weg-'));
  pad = join(map, 'proef.gpa');
  core = await createCore({
    db: { pad, sleutel: KEY },
    aanmaak: { soort: 'nieuw', gemeente: 'Proefgemeente' },
    ...{ naam: 'Proef', migraties: MIGRATIES, backups: join(map, 'backups') },
    klok: vasteClock('2026-03-02'),
    gebruiker: { naam: 'Proefpersoon', rollen: ['administratie', 'beheerder'] },
    log: () => undefined,
    controleerUitvoer: true,
  });
});
afterEach(async () => {
  await core.sluit();
  rmSync(map, { recursive: true, force: true });
});

const write = () =>
  core.client.teams.nieuwTeam({
    naam: 'Oost',
    soort: 'stadsbreed',
    gebiedId: null,
    wijkId: null,
    van: '2026-01-01',
  });

describe.each([
  ['taken away', () => undefined],
  ['replaced by another', () => writeFileSync(pad, 'iets anders')],
])('a file that is %s', (_, replace) => {
  it('is said at once and lastingly, takes nothing more, and goes on when it is back', async () => {
    expect(await core.client.beheer.status()).toMatchObject({ bestandWeg: false, waarschuwingen: [] });
    renameSync(pad, `${pad}.elders`);
    replace();
    const { bestandWeg, waarschuwingen } = await core.client.beheer.status();
    expect(bestandWeg).toBe(true);
    expect(waarschuwingen[0]).toMatch(/^Er wordt niets opgeslagen: .*“Nu een kopie maken”/u);
    await expect(write()).rejects.toMatchObject({
      code: 'bezet',
      message: expect.stringMatching(/^Niet opgeslagen: het bestand van de administratie is weggehaald/u),
    });
    // What was confirmed is still in reach: a copy of it can be made.
    expect(await core.client.beheer.maakBackup()).toBeNull();
    rmSync(pad, { force: true });
    renameSync(`${pad}.elders`, pad);
    expect((await core.client.beheer.status()).bestandWeg).toBe(false);
  });
});

describe('a folder for backups that cannot be read', () => {
  it('is said, and the rest of the program goes on', async () => {
    rmSync(join(map, 'backups'), { recursive: true, force: true });
    writeFileSync(join(map, 'backups'), 'geen map');
    const status = await core.client.beheer.status();
    expect(status.waarschuwingen.join()).toContain('back-ups');
    expect(status.administratie.naam).toBe('Proef');
    expect(
      (await core.client.capaciteit.planbord({ van: '2026-03-02', tot: '2026-03-30' })).medewerkers,
    ).toEqual([]);
    await expect(core.client.beheer.maakBackup()).rejects.toMatchObject({ code: 'bezet' });
  });
});
