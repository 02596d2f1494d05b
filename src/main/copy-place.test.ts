import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNoCopyAt } from './copy-place.ts';

const OURS = 'Kies een andere plaats: in deze map bewaart het programma zijn eigen bestanden.';

let map: string;
let folders: string[];
let usb: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'gp-place-'));
  usb = join(map, 'usb');
  folders = [join(map, 'administraties'), join(map, 'backups')];
  for (const folder of [...folders, usb, join(map, 'backups', 'oost')]) mkdirSync(folder);
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('where a copy can be made', () => {
  it('anywhere else, also beside a folder of the data, and again where it was made before', async () => {
    expect(await whyNoCopyAt(join(usb, 'veilig.gpa'), folders)).toBeNull();
    expect(await whyNoCopyAt(join(map, 'backups-van-mij.gpa'), folders)).toBeNull();
    expect(await whyNoCopyAt(join(map, '..veilig.gpa'), folders)).toBeNull();
    const before = { bestand: 'veilig.gpa', moment: '', datum: '', reden: 'handmatig', migraties: 1 };
    writeFileSync(
      join(usb, 'veilig.json'),
      JSON.stringify({ ...before, sha256: '', grootte: 1, laatsteOpdracht: 1 }),
    );
    expect(await whyNoCopyAt(join(usb, 'veilig.gpa'), folders)).toBeNull();
    expect(await whyNoCopyAt(join(usb, 'veilig.gpa'), [join(map, 'nergens')])).toBeNull();
  });

  it('not among the administraties or their copies, at whatever depth', async () => {
    for (const parts of [
      ['administraties', 'west.gpa'],
      ['backups', 'x.gpa'],
      ['backups', 'oost', 'x.gpa'],
    ]) {
      expect(await whyNoCopyAt(join(map, ...parts), folders)).toBe(OURS);
    }
  });

  it('nor where a link leads there', async () => {
    symlinkSync(join(map, 'administraties'), join(usb, 'map'));
    expect(await whyNoCopyAt(join(usb, 'map', 'west.gpa'), folders)).toBe(OURS);
    writeFileSync(join(map, 'administraties', 'west.gpa'), 'x');
    symlinkSync(join(map, 'administraties', 'west.gpa'), join(usb, 'west.gpa'));
    expect(await whyNoCopyAt(join(usb, 'west.gpa'), folders)).toBe(OURS);
    symlinkSync(map, join(usb, 'alles'));
    expect(await whyNoCopyAt(join(map, 'backups', 'x.gpa'), [join(usb, 'alles', 'backups')])).toBe(OURS);
  });

  it('nor beside a small file that is of something else', async () => {
    writeFileSync(join(usb, 'package.json'), '{"name":"van mij"}');
    expect(await whyNoCopyAt(join(usb, 'package.gpa'), folders)).toBe(
      'Kies een andere naam: naast de kopie komt package.json, en dat bestand bestaat al.',
    );
    mkdirSync(join(usb, 'lijst.json'));
    expect(await whyNoCopyAt(join(usb, 'lijst.gpa'), folders)).not.toBeNull();
  });
});
