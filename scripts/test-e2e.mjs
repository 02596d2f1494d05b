/** `npm run test:e2e [-- files]`: end-to-end tests of the built application. */
import { ensurePackaged } from './lib/packaging.mjs';
import { setUpAndBuild } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';
import { runPlaywright } from './lib/suites.mjs';

await run(async () => {
  const args = process.argv.slice(2);
  const runtime = await setUpAndBuild({ forTests: true });
  const selected = args.filter((arg) => !arg.startsWith('-'));
  if (selected.length === 0 || selected.some((name) => name.includes('verpakt')))
    await ensurePackaged(runtime);
  return (await runPlaywright(runtime, args)).code;
});
