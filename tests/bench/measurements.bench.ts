import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import type { Figure } from './figure.ts';
import { readHistory, runOf, withRun, writeHistory } from './history.ts';
import { measureAfdrukken } from './measure-afdrukken.ts';
import { measureRekenen } from './measure-calculate.ts';
import { measureBewerkenDemo, measureBewerkenGroot } from './measure-edit.ts';
import { measureImport } from './measure-import.ts';
import { measureJournaal } from './measure-journaal.ts';
import { measureLists, measureMatrix } from './measure-list.ts';
import { measureScreens } from './measure-screens.ts';
import { measureCache, measureStarten } from './measure-start.ts';
import { document, soakPart, table } from './report.ts';
import { bewaarDrukte, read, readLoad, save } from './results.ts';
import { KORT } from './size.ts';

/**
 * `npm run bench`. A part fails only when it could not measure: being over a budget is shown,
 * not thrown, because a machine that is busy must not break anything.
 */

type Parts = Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>>;

/** What a day's work is most likely to spoil. */
const DAILY: Parts = {
  start: measureStarten,
  'edits-111': measureBewerkenDemo,
  screens: measureScreens,
};
const REST: Parts = {
  'edits-1000': measureBewerkenGroot,
  pdf: measureAfdrukken,
  memory: measureCache,
  calculation: measureRekenen,
  import: measureImport,
  journal: measureJournaal,
  list: measureLists,
  matrix: measureMatrix,
};
const ONDERDELEN = KORT ? DAILY : { ...DAILY, ...REST };
const RESULTS = resolve('test-results', 'bench');
const HISTORY = join('docs', 'metingen.json');

test.beforeAll(() => bewaarDrukte(RESULTS, loadavg()[0] ?? 0));

for (const [naam, measure] of Object.entries(ONDERDELEN)) {
  test(naam, async () => save(RESULTS, naam, await measure()));
}

test('report', () => {
  const onderdelen = read(RESULTS, Object.keys(ONDERDELEN));
  process.stdout.write(`\n${table(onderdelen)}\n\n`);
  if (KORT) return;
  // A report with holes would replace a whole one.
  if (onderdelen.some((onderdeel) => onderdeel.soort === 'niet-gemeten')) {
    process.stdout.write('Not everything was measured, so docs/metingen.md stays as it was.\n');
    return;
  }
  const { electron = '', chrome = '' } = process.versions;
  const datum = Temporal.Now.plainDateISO().toString();
  const omstandigheden = {
    datum,
    runtime: `Electron ${electron} (Chromium ${chrome})`,
    drukte: readLoad(RESULTS),
    machine: `${process.platform} ${process.arch}, ${String(availableParallelism())} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
  };
  const figures = onderdelen.flatMap((part) => (part.soort === 'gemeten' ? part.figuren : []));
  const runs = withRun(readHistory(HISTORY), runOf(datum, omstandigheden.drukte, figures));
  writeHistory(HISTORY, runs);
  const path = join('docs', 'metingen.md');
  const soak = soakPart(readFileSync(path, 'utf8'));
  writeFileSync(path, `${document(onderdelen, omstandigheden, runs)}${soak}`);
});
