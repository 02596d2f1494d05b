/** `npm run build`: the application in out/, made when something has changed. */
import { isBuilt } from './lib/build.mjs';
import { say } from './lib/say.mjs';
import { setUpAndBuild } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  await setUpAndBuild();
  if (isBuilt()) say('De applicatie staat in out/.');
});
