/**
 * `npm run lock`: writes package-lock.json so that `npm ci` works on every platform.
 *
 * A registry mirror may lack the binaries of platforms other than its own (esbuild, biome, swc…). npm then
 * leaves them out of the lock file, and `npm ci` refuses that file here and misses the binary there. Their
 * exact version stands in the parent's optionalDependencies, so the entry can be made without the package;
 * only its hash stays open until someone runs this where the package can be reached (tests/architecture/lock.test.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { npmSync } from './lib/npm.mjs';
import { fromRoot } from './lib/paths.mjs';

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32'];

const path = fromRoot('package-lock.json');
forgetHashless();
npmSync(['install', '--package-lock-only', '--ignore-scripts']);

const lock = JSON.parse(readFileSync(path, 'utf8'));
let added = 0;

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isPresent(place, name)) continue;
    lock.packages[`node_modules/${name}`] = platformEntry(name, version, entry);
    added += 1;
  }
}

if (JSON.stringify(lock).includes('"resolved"'))
  throw new Error('package-lock.json names download addresses.');
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${added} pakketten voor andere platforms toegevoegd.\n`);

/** npm leaves an entry as it is once it is there: without it npm asks for the package, and its hash, again. */
function forgetHashless() {
  const before = JSON.parse(readFileSync(path, 'utf8'));
  const known = Object.entries(before.packages).filter(([at, entry]) => at === '' || entry.integrity);
  writeFileSync(path, `${JSON.stringify({ ...before, packages: Object.fromEntries(known) }, null, 2)}\n`);
}

/** Node's own look-up: beside the parent, then in every node_modules above it. */
function isPresent(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

function platformEntry(name, version, parent) {
  const words = name.split('/').at(-1).split('-');
  const os = OS.find((word) => words.includes(word));
  const cpu = CPU.find((word) => words.includes(word));
  if (!os || !cpu || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`Optioneel pakket ${name}@${version} ontbreekt en is geen platformpakket.`);
  }
  const libc = words.includes('musl') ? { libc: ['musl'] } : words.includes('gnu') ? { libc: ['glibc'] } : {};
  const dev = parent.dev ? { dev: true } : {};
  return { version, cpu: [cpu], ...dev, ...libc, optional: true, os: [os] };
}
