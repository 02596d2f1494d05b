import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Copies } from './copies.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'gp-copies-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

function put(folder: string, stem: string, hour = '09'): void {
  mkdirSync(folder, { recursive: true });
  const description = {
    ...{
      bestand: `${stem}.gpa`,
      moment: `2026-03-02T${hour}:00:00.000Z`,
      datum: '2026-03-02',
      reden: 'handmatig',
    },
    ...{ migraties: 1, sha256: '', grootte: 1, laatsteOpdracht: 1 },
  };
  writeFileSync(join(folder, `${stem}.gpa`), 'x');
  writeFileSync(join(folder, `${stem}.json`), JSON.stringify(description));
}

it('lists only the copies of this administratie that were made by itself, in either folder', async () => {
  const [own, second] = [join(map, 'oost'), join(map, 'usb')];
  const stamp = '2026-03-02T09-00-00-000Z_dagelijks';
  for (const folder of [own, second]) {
    for (const stem of [`oost-2_${stamp}`, `west_${stamp}`, 'Oost 2026-03-02', 'oost_veilig'])
      put(folder, stem);
  }
  put(own, `oost_${stamp}`);
  put(second, `oost_${stamp}-2`, '08');
  const list = await new Copies('oost', own, second).list();
  expect(list.map(({ bestand, waar }) => [bestand, waar])).toEqual([
    [`oost_${stamp}.gpa`, 'map'],
    [`oost_${stamp}-2.gpa`, 'tweede'],
  ]);
  expect(await new Copies('oost', own, second).path({ bestand: 'oost_veilig.gpa', waar: 'map' })).toBeNull();
});
