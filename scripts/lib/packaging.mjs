/** electron-builder, without the network: with the runtime that is already here. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './build.mjs';
import { fromPackages, fromRoot } from './paths.mjs';
import { execute } from './processes.mjs';
import { say, step } from './say.mjs';
import { Stop } from './stop.mjs';

const STAMP = fromRoot('dist', '.vingerafdruk');

/** @returns {Promise<{ code: number, output: string }>} */
export function runBuilder(runtime, args, { quiet = false } = {}) {
  const given = [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`];
  // An installer may be for another processor than this one, so with Electron's own release the builder chooses.
  const local = args.includes('--dir') || !runtime.isOwn ? given : [];
  return execute(
    process.execPath,
    [fromPackages('electron-builder', 'cli.js'), '--publish', 'never', ...local, ...args],
    { quiet },
  );
}

/** The unpacked application in dist/ that the end-to-end test starts; made again after a new build only. */
export async function ensurePackaged(runtime) {
  const wanted = [
    readFileSync(fromRoot('out', '.vingerafdruk'), 'utf8'),
    fingerprint(['electron-builder.yml'], ['build', 'drizzle', 'resources']),
    runtime.version,
  ].join('\n');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  step('Applicatie verpakken');
  rmSync(STAMP, { force: true });
  const { code, output } = await runBuilder(runtime, ['--dir'], { quiet: true });
  if (code !== 0) {
    say(output);
    throw new Stop('de applicatie kon niet worden verpakt.', 'Los de fout hierboven op en start opnieuw.');
  }
  writeFileSync(STAMP, wanted);
}
