/**
 * `npm start`: sets everything up and opens the demo administratie. Without a display it prints the overviews
 * to uit/ instead; with `--afdruk MAP [--rapport NAAM] [--peildatum JJJJ-MM-DD]` it does that anywhere.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fromRoot } from './lib/paths.mjs';
import { execute, hasDisplay, onDisplay, sandboxArguments } from './lib/processes.mjs';
import { say, step } from './lib/say.mjs';
import { setUpAndBuild } from './lib/setup.mjs';
import { run, Stop } from './lib/stop.mjs';

const PRINT_LIMIT_MS = 10 * 60_000;

await run(async () => {
  const given = process.argv.slice(2);
  const target = printFolder(given);
  const runtime = await setUpAndBuild();
  const app = [...sandboxArguments(), fromRoot(), '--demo'];
  if (target === null) {
    step('Gebiedsplanner openen met de demo-administratie');
    return (await execute(runtime.path, [...app, ...given])).code;
  }
  return print(runtime, app, target, withoutFolder(given));
});

/** Where to print to, or null to open a window. */
function printFolder(args) {
  const at = args.indexOf('--afdruk');
  if (at >= 0) {
    const folder = args[at + 1];
    if (!folder || folder.startsWith('--')) {
      throw new Stop('na --afdruk hoort een map.', 'Bijvoorbeeld: npm start -- --afdruk uit');
    }
    return resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  }
  if (hasDisplay()) return null;
  say('Er is hier geen beeldscherm. De overzichten van de demo-administratie worden afgedrukt naar uit/.');
  return fromRoot('uit');
}

function withoutFolder(args) {
  const at = args.indexOf('--afdruk');
  return at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
}

async function print(runtime, app, folder, rest) {
  makeFolder(folder);
  const before = Date.now();
  step('Overzichten maken');
  const [file, line] = onDisplay(runtime.path, [...app, '--afdruk', folder, ...rest]);
  const { code, output } = await execute(file, line, { quiet: 'errors', limitMs: PRINT_LIMIT_MS });
  const made = filesIn(folder).filter((path) => statSync(path).mtimeMs >= before - 1000);
  if (code !== 0 || made.length === 0) {
    say(withoutNoise(output));
    throw new Stop('de overzichten konden niet worden gemaakt.', 'Lees de melding hierboven.');
  }
  const places = [...new Set(made.map((path) => dirname(path)))];
  say(`${made.length} ${made.length === 1 ? 'bestand' : 'bestanden'} gemaakt in ${places.join(' en ')}`);
  return 0;
}

/** Chromium complains about services that a machine without a desktop does not have. */
function withoutNoise(output) {
  return output
    .split('\n')
    .filter((line) => !/^\[\d+:\d+\/\d+\.\d+:(ERROR|WARNING):/.test(line))
    .join('\n')
    .trim();
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Stop(`de map ${folder} kan niet worden gemaakt.`, 'Kies een map waarin u mag schrijven.');
  }
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
