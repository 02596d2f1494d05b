import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What may be named in one file only, because one file can be watched. */
const DEUREN: readonly (readonly [what: string, pattern: RegExp, door: string])[] = [
  ['ipcMain', /\bipcMain\b/, 'src/main/ipc.ts'],
  ['ipcRenderer', /\bipcRenderer\b/, 'src/preload/preload.ts'],
  ['openExternal', /\bopenExternal\b/, 'src/main/security.ts'],
  ['parentPort', /\bprocess\.parentPort\b/, 'src/core/entry.ts'],
  ['better-sqlite3', /from 'better-sqlite3'/, 'src/core/db/open.ts'],
];

/** What stands nowhere: it switches off what guards the page or the types. */
const NERGENS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['nodeIntegration on', /nodeIntegration: true/],
  ['contextIsolation off', /contextIsolation: false/],
  ['sandbox off', /sandbox: false/],
  ['webSecurity off', /webSecurity: false/],
  ['a webview', /webviewTag: true/],
  ['HTML from text', /dangerouslySetInnerHTML|\.innerHTML\b/],
  ['code from text', /\beval\(|new Function\(/],
  ['a silenced compiler', /@ts-(ignore|expect-error|nocheck)|as unknown as/],
];

const bronnen = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .map((pad) => ({ pad, tekst: withoutCommentaar(readFileSync(pad, 'utf8')) }));

function withoutCommentaar(text: string) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

const withPatroon = (patroon: RegExp) =>
  bronnen.filter(({ tekst }) => patroon.test(tekst)).map(({ pad }) => pad);

describe('one door for each dangerous thing', () => {
  it.each(DEUREN)('%s', (_what, pattern, door) => {
    expect(withPatroon(pattern).filter((path) => path !== door)).toEqual([]);
  });

  it.each(NERGENS)('nowhere: %s', (_what, pattern) => {
    expect(withPatroon(pattern)).toEqual([]);
  });

  it('tests are never switched off or singled out', () => {
    const tests = ['src', 'tests'].flatMap((map) =>
      readdirSync(map, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(test|spec)\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    const uit = tests.filter((path) =>
      /\b(it|test|describe)\.(skip|only|todo|fixme)\b/.test(readFileSync(path, 'utf8')),
    );
    expect(uit.filter((path) => !path.endsWith('deuren.test.ts'))).toEqual([]);
  });
});
