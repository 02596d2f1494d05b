/**
 * `npm run soak`: kills of core, window and program, power cuts, damaged files and hostile calls, many times (minutes, not
 * hours); writes what came of it in docs/metingen.md. `npm test` does a few of each. `-- kern` or `-- venster`: only what is
 * done to the core and its files, or to the window and the program.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from './lib/say.mjs';
import { setUpAndBuild } from './lib/setup.mjs';
import { writeSoak } from './lib/soak-report.mjs';
import { run } from './lib/stop.mjs';
import { runPlaywright, runVitest } from './lib/suites.mjs';

await run(async () => {
  const [asked] = process.argv.slice(2);
  const part = asked === 'kern' || asked === 'venster' ? asked : null;
  const runtime = await setUpAndBuild({ forTests: true });
  const folder = mkdtempSync(join(tmpdir(), 'gebiedsplanner-soak-'));
  const env = { GEBIEDSPLANNER_SOAK: folder };
  const store = () =>
    runVitest(
      runtime,
      ['--project=zwaar', 'tests/soak', 'tests/store/crash.test.ts', 'tests/server/kills.test.ts'],
      env,
    );
  const window = () => runPlaywright(runtime, ['tests/e2e/kills.spec.ts', '--retries=0'], env);
  try {
    const parts = part === null ? [store, window] : [part === 'kern' ? store : window];
    let code = 0;
    for (const trial of parts) code = Math.max(code, (await trial()).code);
    say(`\n${writeSoak(folder, { runtime: `Electron ${runtime.version}`, part })}\n`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
