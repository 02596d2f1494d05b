/** `npm run check`: types, lint, format, dependency rules, unused code. */
import { runChecks } from './lib/checks.mjs';
import { say } from './lib/say.mjs';
import { setUp } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';

await run(async () => {
  const results = await runChecks(await setUp());
  const failed = results.filter((result) => !result.ok);
  say(`${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
});
