/** `npm test`: set-up, checks, unit and service tests, build, end-to-end tests. Last line: N passed, N failed. */
import { ensureBuild } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { describeRuntime } from './lib/electron.mjs';
import { checkLicences } from './lib/licences.mjs';
import { ensurePackaged } from './lib/packaging.mjs';
import { say, step } from './lib/say.mjs';
import { setUp } from './lib/setup.mjs';
import { run } from './lib/stop.mjs';
import { countPlaywright, countVitest } from './lib/suites.mjs';

await run(async () => {
  const runtime = await setUp({ forTests: true });
  const counts = [];

  step('Controles');
  counts.push(...(await runChecks(runtime)).map(({ ok }) => asCount(ok)));

  step('Unit- en servicetests');
  counts.push(await countVitest(runtime));

  const isReady =
    (await succeeds('bouwen', () => build())) && (await succeeds('verpakken', () => ensurePackaged(runtime)));
  counts.push(asCount(isReady));
  if (isReady) counts.push(asCount(await succeeds('licenties', checkLicences)));

  if (isReady) {
    step('Eindtests in de gebouwde applicatie');
    counts.push(await countPlaywright(runtime));
  }

  const total = (kind) => counts.reduce((sum, count) => sum + count[kind], 0);
  say();
  if (total('skipped') > 0) say(`${total('skipped')} overgeslagen`);
  say(`Getest met ${describeRuntime(runtime)}`);
  say(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
});

function asCount(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function build() {
  const { code, output } = await ensureBuild();
  if (code !== 0) throw new Error(output);
}

/** A phase that cannot be done is a failed test; the phases before it keep their count. */
async function succeeds(name, phase) {
  try {
    await phase();
    return true;
  } catch (error) {
    say(`✗ ${name}: ${error.message}`);
    return false;
  }
}
