import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Preferences } from './preferences.ts';
import { SecondChoice } from './second-choice.ts';

let map: string;
let file: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'gp-choice-'));
  file = join(map, 'voorkeuren.json');
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const beside = () => join(map, 'oost.gpa.tweedemap');
const again = () => new SecondChoice(map, new Preferences(file));

async function choose(folder: string | null): Promise<void> {
  const preferences = new Preferences(file);
  await new SecondChoice(map, preferences).set('oost', folder);
  await preferences.geschreven();
}

it('which second folder was chosen outlives the preferences, damaged or gone', async () => {
  await choose('/media/stick');
  for (const text of ['', '{', 'null', '[]', '{"tweedeMap": 3}']) {
    writeFileSync(file, text);
    expect([again().of('oost'), again().isLost('oost')]).toEqual(['/media/stick', false]);
  }
  rmSync(file);
  expect(again().of('oost')).toBe('/media/stick');
  expect(again().of('west')).toBeNull();
});

it('and the preferences outlive what stands beside the administratie, which then comes back', async () => {
  await choose('/media/stick');
  for (const text of ['', 'null', '{"map": ""}', '{"map": 3}']) {
    writeFileSync(beside(), text);
    expect([again().of('oost'), again().isLost('oost')]).toEqual(['/media/stick', false]);
  }
  await again().keep('oost');
  rmSync(file);
  expect(again().of('oost')).toBe('/media/stick');
});

it('where both are lost that is said', async () => {
  await choose('/media/stick');
  rmSync(file);
  writeFileSync(beside(), '\0\0');
  expect([again().of('oost'), again().isLost('oost')]).toEqual([null, true]);
});

it('that none is wanted any more is kept too', async () => {
  await choose('/media/stick');
  await choose(null);
  expect([again().of('oost'), again().isLost('oost')]).toEqual([null, false]);
  expect(again().of('west')).toBeNull();
});
