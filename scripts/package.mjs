/** `npm run package [-- --dir]`: the installer for this platform, or with --dir the unpacked application. */
import { runBuilder } from './lib/packaging.mjs';
import { step } from './lib/say.mjs';
import { setUpAndBuild } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  const runtime = await setUpAndBuild();
  step('Applicatie verpakken');
  return (await runBuilder(runtime, process.argv.slice(2))).code;
});
