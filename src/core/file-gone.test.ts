import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIES, vasteClock } from '../../tests/support/create-test-core.ts';
import { KEY } from '../../tests/support/create-test-db.ts';
import type { Core, CoreOptions } from './base/core-types.ts';
import { createCore } from './core.ts';
import { readBackups } from './db/backup.ts';

/** The file of an administratie is taken away, or another put in its place, while it is open. */

let map: string;
let pad: string;
let core: Core;
let lost = 0;

const NIEUW = { soort: 'nieuw', gemeente: 'Proefgemeente' } as const;

const options = (): CoreOptions => ({
  db: { pad, sleutel: KEY },
  aanmaak: { soort: 'bestaand' },
  ...{ naam: 'Proef', migraties: MIGRATIES, backups: join(map, 'backups') },
  klok: vasteClock('2026-03-02'),
  gebruiker: { naam: 'Proefpersoon', rollen: ['administratie', 'beheerder'] },
  log: () => undefined,
  onLost: () => {
    lost += 1;
  },
  controleerUitvoer: true,
});

beforeEach(async () => {
  lost = 0;
  map = mkdtempSync(join(tmpdir(), 'gp-weg-'));
  pad = join(map, 'proef.gpa');
  core = await createCore({ ...options(), aanmaak: NIEUW });
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

describe.each([
  ['another file', () => Buffer.from(Array.from({ length: 65_536 }, (_, i) => (i * 7919) % 256))],
  ['hardly anything', () => Buffer.from('iets anders')],
  ['nothing', () => Buffer.alloc(0)],
  ['itself with a part that is not right', (own: Buffer) => own.fill(7, 8192, 16_384)],
])('a file that is overwritten where it stands, by %s', (_, content) => {
  it('is said, takes nothing more, makes no copy, and does not open as if nothing happened', async () => {
    await core.sluit();
    const good = readFileSync(pad);
    core = await createCore(options());
    writeFileSync(pad, content(readFileSync(pad)));
    await expect(core.client.beheer.status()).rejects.toMatchObject({
      code: 'bezet',
      message: expect.stringMatching(/^Er wordt niets opgeslagen: over het bestand .*iets anders heen/u),
    });
    expect(lost).toBeGreaterThan(0);
    await expect(write()).rejects.toMatchObject({
      code: 'bezet',
      message: expect.stringMatching(/^Niet opgeslagen: over het bestand .*“Kopie terugzetten…”/u),
    });
    const copies = readBackups(join(map, 'backups')).length;
    await expect(core.client.beheer.maakBackup()).rejects.toMatchObject({ code: 'bezet' });
    expect(() => core.backupTo(join(map, 'elders.gpa'), '')).toThrow();
    await core.sluit();
    expect(readBackups(join(map, 'backups'))).toHaveLength(copies);
    await expect(createCore(options())).rejects.toMatchObject({ soort: 'overschreven' });
    // Somebody put back what belongs there: it opens.
    rmSync(`${pad}-wal`, { force: true });
    writeFileSync(pad, good);
    core = await createCore(options());
    expect(readdirSync(map).filter((name) => name.includes('overschreven'))).toEqual([]);
    await core.sluit();
    core = await createCore({
      ...options(),
      db: { pad: join(map, 'nieuw.gpa'), sleutel: KEY },
      aanmaak: NIEUW,
    });
  });
});

describe('a file that was touched, or written by ourselves', () => {
  it('goes on', async () => {
    await write();
    utimesSync(pad, new Date('2026-03-02'), new Date('2026-03-02'));
    expect(await core.client.beheer.status()).toMatchObject({ bestandWeg: false, waarschuwingen: [] });
    expect(await core.client.beheer.maakBackup()).toBeNull();
    await core.client.ombudsman.historie();
    expect((await core.client.beheer.status()).bestandWeg).toBe(false);
  });
});

describe('an older state of the same file, put over it', () => {
  it('is noticed too', async () => {
    // Everything in the file itself, and nothing beside it.
    await core.sluit();
    const older = readFileSync(pad);
    core = await createCore(options());
    await write();
    await core.sluit();
    core = await createCore(options());
    writeFileSync(pad, older);
    await expect(core.client.beheer.status()).rejects.toMatchObject({ code: 'bezet' });
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
