import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Copies } from './copies.ts';
import { SlowFolders } from './slow-folders.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'gp-copies-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const copiesIn = (own: string, second: string, pad: string | null = null) =>
  new Copies('oost', { map: own, tweede: second, pad, slow: new SlowFolders(50) });

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
  const list = await copiesIn(own, second).list();
  expect(list.map(({ bestand, waar }) => [bestand, waar])).toEqual([
    [`oost_${stamp}.gpa`, 'map'],
    [`oost_${stamp}-2.gpa`, 'tweede'],
  ]);
  expect(await copiesIn(own, second).path({ bestand: 'oost_veilig.gpa', waar: 'map' })).toBeNull();
});

it('of a shared folder only what has its key; what another computer made says so', async () => {
  const [own, second] = [join(map, 'oost'), join(map, 'usb')];
  const pad = join(map, 'oost.gpa');
  writeFileSync(pad, 'begin of our file and more');
  writeFileSync(join(map, '.computer'), 'hier');
  const stem = (hour: string) => `oost_2026-03-02T${hour}-00-00-000Z_dagelijks`;
  for (const hour of ['08', '09', '10']) put(second, stem(hour), hour);
  writeFileSync(join(second, `${stem('08')}.gpa`), 'begin of our filE and more');
  writeFileSync(join(second, `${stem('09')}.gpa`), 'begin of our file, a copy');
  const ours = Buffer.from('begin of our fil').toString('hex');
  const path = join(second, `${stem('10')}.json`);
  writeFileSync(
    path,
    JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), eigenaar: ours, computer: 'daar' }),
  );
  writeFileSync(join(second, `${stem('08')}.gpa`), 'another administratie');
  const list = await copiesIn(own, second, pad).list();
  expect(list.map(({ bestand, elders }) => [bestand, elders])).toEqual([
    [`${stem('10')}.gpa`, true],
    [`${stem('09')}.gpa`, false],
  ]);
  // Nothing of our own says which are ours: then all of that name are shown.
  rmSync(pad);
  expect(await copiesIn(own, second, pad).list()).toHaveLength(3);
});

it.skipIf(process.platform === 'win32')(
  'a second folder that does not answer is said, and the list is there',
  async () => {
    const [own, second] = [join(map, 'oost'), join(map, 'usb')];
    put(own, 'oost_2026-03-02T09-00-00-000Z_dagelijks');
    mkdirSync(second);
    const pipe = join(second, 'oost_2026-03-02T08-00-00-000Z_dagelijks.json');
    execFileSync('mkfifo', [pipe]);
    const copies = copiesIn(own, second);
    expect(await copies.look()).toMatchObject({ copies: [{ waar: 'map' }], reach: 'antwoordt-niet' });
    expect((await copies.look()).reach).toBe('antwoordt-niet');
    execFileSync('sh', ['-c', `exec 3<>"${pipe}"; rm "${pipe}"; echo x >&3; sleep 0.5`]);
    await expect.poll(async () => (await copies.look()).reach).toBe('goed');
    rmSync(second, { recursive: true });
    expect((await copies.look()).reach).toBe('weg');
  },
);
