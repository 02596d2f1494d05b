/**
 * `npm run server`: a server with the demo, for this computer only, to try out working with more people. Everything it has stands
 * in uit/server; `-- --opnieuw` makes it anew.
 */
import { rmSync } from 'node:fs';
import { fromRoot } from './lib/paths.mjs';
import { execute } from './lib/processes.mjs';
import { step } from './lib/say.mjs';
import { setUpAndBuild } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  const given = process.argv.slice(2);
  const map = fromRoot('uit', 'server');
  const runtime = await setUpAndBuild();
  if (given.includes('--opnieuw')) rmSync(map, { recursive: true, force: true });
  step('Server starten met de demo-administratie');
  const rest = given.filter((one) => one !== '--opnieuw');
  const line = [fromRoot('out', 'server', 'server.js'), 'proef', '--map', map, ...rest];
  return (await execute(runtime.path, ['--no-warnings', ...line], { env: { ELECTRON_RUN_AS_NODE: '1' } }))
    .code;
});
