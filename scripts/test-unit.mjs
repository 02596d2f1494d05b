/**
 * `npm run test:unit [-- files]`: the inner loop. Without files the quick project; `-- --project zwaar` the tests
 * on real files and processes (vitest.config.ts says which). `npm test` runs both.
 */
import { setUp } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';
import { runVitest } from './lib/suites.mjs';

await run(async () => {
  const args = process.argv.slice(2);
  const isChosen = args.some((arg) => !arg.startsWith('-') || arg.startsWith('--project'));
  return (await runVitest(await setUp(), isChosen ? args : ['--project=snel', ...args])).code;
});
