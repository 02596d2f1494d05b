/** `npm run bench`: measures the built application (tests/bench), one thing at a time; `--kort` the main figures, in two minutes. */
import { setUpAndBuild } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';
import { runPlaywright } from './lib/suites.mjs';

await run(async () => {
  const runtime = await setUpAndBuild({ forTests: true });
  const kort = process.argv.includes('--kort');
  const own = process.argv.slice(2).filter((arg) => arg !== '--kort');
  const args = ['--config', 'playwright.bench.config.ts', ...own];
  return (await runPlaywright(runtime, args, kort ? { GEBIEDSPLANNER_BENCH: 'kort' } : {})).code;
});
