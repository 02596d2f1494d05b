/**
 * `npm run soak`: kills of core, window and program, power cuts, damaged files and hostile calls, many times (minutes, not
 * hours); writes what came of it in docs/metingen.md. `npm test` does a few of each.
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
  const began = Date.now();
  const runtime = await setUpAndBuild({ forTests: true });
  const folder = mkdtempSync(join(tmpdir(), 'gebiedsplanner-soak-'));
  const env = { GEBIEDSPLANNER_SOAK: folder };
  try {
    const store = await runVitest(
      runtime,
      ['--project=zwaar', 'tests/soak', 'tests/store/crash.test.ts'],
      env,
    );
    const window = await runPlaywright(runtime, ['tests/e2e/kills.spec.ts', '--retries=0'], env);
    const minutes = Math.round((Date.now() - began) / 60_000);
    say(`\n${writeSoak(folder, { runtime: `Electron ${runtime.version}`, minutes })}\n`);
    return store.code === 0 && window.code === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
