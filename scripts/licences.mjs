/** `npm run licences`: writes resources/licenties.txt, after a package came, went or changed. */
import { writeLicences } from './lib/licences.mjs';
import { say } from './lib/say.mjs';
import { setUpAndBuild } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  await setUpAndBuild();
  writeLicences();
  say('De licenties staan in resources/licenties.txt.');
});
