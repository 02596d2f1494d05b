/** npm, started without a shell: a shell reads arguments differently on each platform. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from './paths.mjs';
import { Stop } from './stop.mjs';

/** npm's own script: named by npm itself when it runs us, else beside this Node. */
function npmCli() {
  const node = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(node, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(node, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(node, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (!found) throw new Stop('npm is niet gevonden.', 'Start dit met npm: `npm start` of `npm test`.');
  return found;
}

/** Runs npm and gives its result; stdout and stderr as text when `quiet`. */
export function npmSync(args, { quiet = false, cwd = fromRoot() } = {}) {
  return spawnSync(process.execPath, [npmCli(), ...args], {
    cwd,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
