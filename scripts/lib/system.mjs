/** System libraries that Electron needs on Linux, a virtual display, and the PDF tools of the tests. */
import { spawnSync } from 'node:child_process';
import { answerOf, execute, hasDisplay, isOnPath, isRoot } from './processes.mjs';
import { step } from './say.mjs';
import { Stop } from './stop.mjs';

const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libxss1',
  'fonts-liberation',
];
const DISPLAY = ['xvfb', 'xauth'];
const PDF_TOOLS = ['poppler-utils'];

/** @param {{ forTests: boolean }} options tests also look inside PDFs */
export async function ensureSystem({ forTests }) {
  if (process.platform !== 'linux') return;
  const wanted = [...LIBRARIES, ...(hasDisplay() ? [] : DISPLAY), ...(forTests ? PDF_TOOLS : [])];
  if (!isOnPath('apt-get')) return checkPrograms(forTests);

  const missing = missingOnDebian(wanted);
  if (missing.length === 0) return;
  if (!isRoot()) {
    throw new Stop(
      `er ontbreken systeempakketten: ${missing.join(', ')}.`,
      `sudo apt-get install -y ${missing.join(' ')}`,
    );
  }
  step(`Systeempakketten installeren: ${missing.join(', ')}`);
  await apt(['update', '-q']);
  await apt(['install', '-y', '-q', '--no-install-recommends', ...missing.map(currentName)]);
}

/** Debian 13 and Ubuntu 24.04 renamed libraries with 64-bit time to …t64. */
function missingOnDebian(wanted) {
  const names = wanted.flatMap((name) => [name, `${name}t64`]);
  const { stdout } = spawnSync('dpkg', ['--get-selections', ...names], { encoding: 'utf8' });
  const installed = new Set(
    (stdout ?? '')
      .split('\n')
      .filter((line) => line.endsWith('\tinstall'))
      .map((line) => line.split(/[:\t]/)[0]),
  );
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

const currentName = (name) => (answerOf('apt-cache', ['show', `${name}t64`]) ? `${name}t64` : name);

async function apt(args) {
  const { code, output } = await execute('apt-get', args, {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code === 0) return;
  throw new Stop(
    `apt-get ${args[0]} is mislukt:\n${output.trim().split('\n').slice(-5).join('\n')}`,
    'Controleer of de pakketservers van uw systeem bereikbaar zijn, en start opnieuw.',
  );
}

function checkPrograms(forTests) {
  const programs = [...(hasDisplay() ? [] : ['xvfb-run']), ...(forTests ? ['pdftotext'] : [])];
  const missing = programs.filter((name) => !isOnPath(name));
  if (missing.length === 0) return;
  throw new Stop(
    `deze programma's ontbreken: ${missing.join(', ')}.`,
    'Installeer met uw pakketbeheerder: Xvfb met xvfb-run, poppler-utils, GTK 3, NSS, ALSA, GBM en CUPS.',
  );
}
