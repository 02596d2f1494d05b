import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileAtomic } from '../host/atomic-file.ts';
import { LogFile } from './log.ts';
import { resolvePaths } from './paths.ts';
import { countPages } from './pdf.ts';
import { Preferences } from './preferences.ts';

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'gebiedsplanner-'));
});
afterEach(() => rm(map, { recursive: true }));

describe('writeFileAtomic', () => {
  it('makes the folder and leaves nothing else behind', async () => {
    const path = join(map, 'nieuw', 'a.pdf');
    await writeFileAtomic(path, 'een');
    await writeFileAtomic(path, 'twee');
    expect(await readFile(path, 'utf8')).toBe('twee');
    expect(await readdir(join(map, 'nieuw'))).toEqual(['a.pdf']);
  });

  it('keeps what was there when it fails', async () => {
    const path = join(map, 'a');
    await writeFile(path, 'een');
    await expect(writeFileAtomic(join(path, 'b'), 'twee')).rejects.toThrow();
    expect(await readFile(path, 'utf8')).toBe('een');
  });
});

describe('Preferences', () => {
  it('remembers over restarts and survives a damaged file', async () => {
    const path = join(map, 'voorkeuren.json');
    const een = new Preferences(path);
    een.opened('noord', '2026-01-02T03:04:05Z');
    await een.geschreven();
    expect(new Preferences(path).get()).toMatchObject({
      laatste: 'noord',
      geopend: { noord: expect.any(String) },
    });
    await writeFile(path, '{"laatste": 3, "venster": {"x": "links"}}');
    expect(new Preferences(path).get()).toEqual({
      laatste: null,
      venster: null,
      geopend: {},
      tweedeMap: {},
      geenVersneller: null,
      mis: {},
      opSlot: [],
    });
    await writeFile(path, 'kapot');
    expect(new Preferences(path).get().laatste).toBeNull();
  });
});

describe('LogFile', () => {
  it('writes one line each, in order', async () => {
    const log = new LogFile(map, () => 'nu');
    log.write('info', 'core', 'beheer.status 1 ms');
    log.write('fout', 'main', 'twee\nregels');
    await log.geschreven();
    expect(await readFile(join(map, 'gebiedsplanner.log'), 'utf8')).toBe(
      'nu info core beheer.status 1 ms\nnu fout main twee regels\n',
    );
  });

  it('starts a new file when one is full and keeps a few', async () => {
    await writeFile(join(map, 'gebiedsplanner.log'), 'x'.repeat(1_000_001));
    await writeFile(join(map, 'gebiedsplanner.log.1'), 'ouder');
    const log = new LogFile(map, () => 'nu');
    log.write('info', 'main', 'nieuw');
    await log.geschreven();
    expect(await readFile(join(map, 'gebiedsplanner.log'), 'utf8')).toBe('nu info main nieuw\n');
    expect(await readFile(join(map, 'gebiedsplanner.log.2'), 'utf8')).toBe('ouder');
  });
});

describe('resolvePaths', () => {
  const base = { home: '/home/a', verpakt: true, env: {} };
  it('stays on this computer', () => {
    expect(resolvePaths({ ...base, platform: 'linux' }).data).toBe('/home/a/.local/share/gebiedsplanner');
    expect(resolvePaths({ ...base, platform: 'linux', env: { XDG_DATA_HOME: '/x' } }).data).toBe(
      '/x/gebiedsplanner',
    );
    expect(
      resolvePaths({ ...base, platform: 'win32', env: { LOCALAPPDATA: '/l', APPDATA: '/r' } }).data,
    ).toBe('/l/Gebiedsplanner');
  });

  it('listens to a test only when not packaged', () => {
    const env = { GEBIEDSPLANNER_DATA: '/test' };
    expect(resolvePaths({ ...base, platform: 'linux', env, verpakt: false }).data).toBe('/test');
    expect(resolvePaths({ ...base, platform: 'linux', env }).data).not.toBe('/test');
  });
});

describe('countPages', () => {
  it('counts pages, not the page tree', () => {
    const pdf =
      '<</Type /Pages /Count 2>> <</Type /Page\n/Parent 1 0 R>> <</Type/Page>> <</Type /PageLabel>>';
    expect(countPages(Buffer.from(pdf))).toBe(2);
  });
});
