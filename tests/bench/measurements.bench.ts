import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import type { Figure } from './figure.ts';
import { measureAfdrukken } from './measure-afdrukken.ts';
import { measureRekenen } from './measure-calculate.ts';
import { measureBewerkenDemo, measureBewerkenGroot } from './measure-edit.ts';
import { measureImport } from './measure-import.ts';
import { measureJournaal } from './measure-journaal.ts';
import { measureLists, measureMatrix } from './measure-list.ts';
import { measureCache, measureStarten } from './measure-start.ts';
import { document, table } from './report.ts';
import { bewaarDrukte, read, readLoad, save } from './results.ts';

/**
 * `npm run bench`. A part fails only when it could not measure: being over a budget is shown,
 * not thrown, because a machine that is busy must not break anything.
 */

const ONDERDELEN: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  start: measureStarten,
  'edits-111': measureBewerkenDemo,
  'edits-1000': measureBewerkenGroot,
  pdf: measureAfdrukken,
  memory: measureCache,
  calculation: measureRekenen,
  import: measureImport,
  journal: measureJournaal,
  list: measureLists,
  matrix: measureMatrix,
};
const RESULTS = resolve('test-results', 'bench');

test.beforeAll(() => bewaarDrukte(RESULTS, loadavg()[0] ?? 0));

for (const [naam, measure] of Object.entries(ONDERDELEN)) {
  test(naam, async () => save(RESULTS, naam, await measure()));
}

test('report', () => {
  const onderdelen = read(RESULTS, Object.keys(ONDERDELEN));
  process.stdout.write(`\n${table(onderdelen)}\n\n`);
  // A report with holes would replace a whole one.
  if (onderdelen.some((onderdeel) => onderdeel.soort === 'niet-gemeten')) {
    process.stdout.write('Not everything was measured, so docs/metingen.md stays as it was.\n');
    return;
  }
  const { electron = '', chrome = '' } = process.versions;
  const omstandigheden = {
    datum: Temporal.Now.plainDateISO().toString(),
    runtime: `Electron ${electron} (Chromium ${chrome})`,
    drukte: readLoad(RESULTS),
    machine: `${process.platform} ${process.arch}, ${String(availableParallelism())} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
  };
  writeFileSync(join('docs', 'metingen.md'), document(onderdelen, omstandigheden));
});
