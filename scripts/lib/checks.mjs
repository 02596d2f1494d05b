/** The checks of `npm run check`: each one is a program that says yes or no. */
import { availableParallelism } from 'node:os';
import { fromPackages } from './paths.mjs';
import { execute } from './processes.mjs';
import { say } from './say.mjs';

const PROJECTS = ['shared', 'core', 'main', 'server', 'preload', 'renderer', 'tests'];

const tsc = (project) => ({
  name: `typen: ${project}`,
  script: ['typescript', 'bin', 'tsc'],
  args: ['-p', `tsconfig.${project}.json`, '--pretty'],
});

const CHECKS = [
  ...PROJECTS.map(tsc),
  {
    name: 'lint, opmaak, volgorde van imports',
    script: ['@biomejs', 'biome', 'bin', 'biome'],
    args: ['check', '--error-on-warnings', '.'],
  },
  {
    name: 'afhankelijkheden',
    script: ['dependency-cruiser', 'bin', 'dependency-cruiser.mjs'],
    args: ['src', 'tests'],
    // dependency-cruiser needs a newer Node than the machine may have.
    inElectron: true,
  },
  { name: 'ongebruikte code', script: ['knip', 'bin', 'knip.js'], args: ['--no-progress'] },
];

/** @typedef {{ name: string, ok: boolean, output: string }} Outcome */

/**
 * Runs the checks, as many at once as there are processors.
 * @returns {Promise<Outcome[]>}
 */
export function runChecks(runtime) {
  return inParallel(
    CHECKS.map((check) => async () => {
      const [file, env] = check.inElectron
        ? [runtime.path, { ELECTRON_RUN_AS_NODE: '1' }]
        : [process.execPath, {}];
      const started = Date.now();
      const { code, output } = await execute(file, [fromPackages(...check.script), ...check.args], {
        quiet: true,
        env,
      });
      say(`  ${code === 0 ? '✓' : '✗'} ${check.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (code !== 0) say(output.trimEnd());
      return { name: check.name, ok: code === 0, output };
    }),
  );
}

async function inParallel(tasks) {
  const results = [];
  const queue = [...tasks.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return results;
}
