/** `npm run format [-- paths]`: writes the format and the safe fixes of biome. */

import { ensurePackages } from './lib/packages.mjs';
import { fromPackages } from './lib/paths.mjs';
import { execute } from './lib/processes.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  ensurePackages();
  const paths = process.argv.slice(2);
  const biome = fromPackages('@biomejs', 'biome', 'bin', 'biome');
  const { code } = await execute(process.execPath, [
    biome,
    'check',
    '--write',
    ...(paths.length ? paths : ['.']),
  ]);
  return code;
});
