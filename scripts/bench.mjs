/** `npm run bench`: measures the built application (tests/bench), one thing at a time. */
import { setUpAndBuild } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';
import { runPlaywright } from './lib/suites.mjs';

await run(async () => {
  const runtime = await setUpAndBuild({ forTests: true });
  const args = ['--config', 'playwright.bench.config.ts', ...process.argv.slice(2)];
  return (await runPlaywright(runtime, args)).code;
});
