/** `npm run test:unit [-- files]`: the inner loop. */
import { setUp } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';
import { runVitest } from './lib/suites.mjs';

await run(async () => (await runVitest(await setUp(), process.argv.slice(2))).code);
