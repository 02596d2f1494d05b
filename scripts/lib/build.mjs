/** The built application in out/: made again only when something it is made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromPackages, fromRoot } from './paths.mjs';
import { execute } from './processes.mjs';
import { step } from './say.mjs';

const STAMP = fromRoot('out', '.vingerafdruk');
const INPUTS = [
  'electron.vite.config.ts',
  'server.vite.config.ts',
  'packages.vite.ts',
  'package.json',
  'package-lock.json',
];

/** What files and folders of the project hold, tests aside, as one short text. */
export function fingerprint(files, folders) {
  const hash = createHash('sha256');
  const found = folders
    .flatMap((folder) => readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of [...files.map((name) => fromRoot(name)), ...found]) {
    hash.update(relative(fromRoot(), path).split(sep).join('/')).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint(INPUTS, ['src']);
}

/** Something else is about to write in out/. */
export function forgetBuild() {
  rmSync(STAMP, { force: true });
}

const build = (line) => execute(process.execPath, line, { quiet: true });

/** Builds when needed. @returns {Promise<{ code: number, output: string }>} */
export async function ensureBuild() {
  const wanted = fingerprint(INPUTS, ['src']);
  if (isBuilt()) return { code: 0, output: '' };
  step('Applicatie bouwen');
  forgetBuild();
  let result = await build([fromPackages('electron-vite', 'bin', 'electron-vite.js'), 'build']);
  if (result.code === 0) {
    const vite = fromPackages('vite', 'bin', 'vite.js');
    result = await build([vite, 'build', '--config', fromRoot('server.vite.config.ts')]);
  }
  if (result.code === 0) writeFileSync(STAMP, wanted);
  return result;
}
