/** `npm run dev`: the application with the screen reloading while you work. */
import { forgetBuild } from './lib/build.mjs';
import { fromPackages } from './lib/paths.mjs';
import { execute, sandboxArguments } from './lib/processes.mjs';
import { setUp } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  await setUp();
  forgetBuild();
  const flags = sandboxArguments().includes('--no-sandbox') ? ['--noSandbox'] : [];
  const viteCli = fromPackages('electron-vite', 'bin', 'electron-vite.js');
  const args = [viteCli, 'dev', '--watch', ...flags, '--', '--demo', ...process.argv.slice(2)];
  return (await execute(process.execPath, args)).code;
});
