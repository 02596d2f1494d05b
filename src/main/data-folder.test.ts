import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNoData } from './data-folder.ts';
import { clearLeftovers } from './leftovers.ts';
import { resolvePaths } from './paths.ts';

let map: string;
const pathsIn = (data: string) =>
  resolvePaths({ platform: 'linux', home: '/', env: { GEBIEDSPLANNER_DATA: data }, verpakt: false });

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'gp-data-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('the folder for the data', () => {
  it('is made where it can be, and nothing of the looking stays', () => {
    const data = join(map, 'nieuw', 'diep');
    expect(whyNoData(pathsIn(data))).toBeNull();
    expect(readdirSync(data)).toEqual(['profiel']);
    expect(whyNoData(pathsIn(data))).toBeNull();
  });

  it('says so when it cannot be made: something else stands there, or the place does not exist', () => {
    writeFileSync(join(map, 'bestand'), '');
    expect(whyNoData(pathsIn(join(map, 'bestand')))).toMatch(/kan niet worden gemaakt/u);
    expect(whyNoData(pathsIn(join(map, 'bestand', 'data')))).toMatch(/kan niet worden gemaakt/u);
    expect(whyNoData(pathsIn('/proc/weg/data'))).toMatch(/kan niet worden gemaakt/u);
  });

  it('says so when only the part for the window cannot be', () => {
    writeFileSync(join(map, 'profiel'), '');
    expect(whyNoData(pathsIn(map))).toContain(join(map, 'profiel'));
  });
});

describe('what a kill left half written', () => {
  const uuid = '0199a8f0-1234-7abc-8def-0123456789ab';
  const put = (path: string, minutesOld: number) => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, 'half');
    const then = new Date(Date.now() - minutesOld * 60_000);
    utimesSync(path, then, then);
    return path;
  };

  it('goes at the next start, in every folder of ours; what may still be written stays', () => {
    const paths = pathsIn(map);
    const gone = [
      put(join(map, `voorkeuren.json.${uuid}.tmp`), 11),
      put(join(paths.administraties, `proef.json.${uuid}.tmp`), 60),
      put(join(paths.backups, 'proef', `x.json.${uuid}.tmp`), 600),
      put(join(map, '.proef-12345'), 11),
      put(join(map, 'tijdelijk', 'gebiedsplanner-aB3dE6'), 25 * 60),
    ];
    const stays = [
      put(join(map, `voorkeuren.json.${uuid.replace('0199', '0200')}.tmp`), 1),
      put(join(map, 'voorkeuren.json'), 600),
      put(join(paths.administraties, 'proef.gpa'), 600),
      put(join(paths.administraties, 'aantekeningen.tmp'), 600),
      put(join(map, 'tijdelijk', 'gebiedsplanner-e2e-aB3dE6'), 25 * 60),
      put(join(map, 'tijdelijk', 'gebiedsplanner-xY3dE6'), 60),
    ];
    clearLeftovers(paths, join(map, 'tijdelijk'), Date.now());
    expect(gone.filter((path) => existsSync(path))).toEqual([]);
    expect(stays.filter((path) => !existsSync(path))).toEqual([]);
  });
});
