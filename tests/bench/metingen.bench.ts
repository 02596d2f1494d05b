import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import type { Figuur } from './figuur.ts';
import { meetAfdrukken } from './meet-afdrukken.ts';
import { meetBewerkenDemo, meetBewerkenGroot } from './meet-bewerken.ts';
import { meetImport } from './meet-import.ts';
import { meetJournaal } from './meet-journaal.ts';
import { meetLijsten, meetMatrix } from './meet-lijst.ts';
import { meetRekenen } from './meet-rekenen.ts';
import { meetGeheugen, meetStarten } from './meet-starten.ts';
import { bewaar, bewaarDrukte, lees, leesDrukte } from './uitslagen.ts';
import { document, tabel } from './verslag.ts';

/**
 * `npm run bench`. A part fails only when it could not measure: being over a budget is shown,
 * not thrown, because a machine that is busy must not break anything.
 */

const ONDERDELEN: Readonly<Record<string, () => readonly Figuur[] | Promise<readonly Figuur[]>>> = {
  start: meetStarten,
  'edits-111': meetBewerkenDemo,
  'edits-1000': meetBewerkenGroot,
  pdf: meetAfdrukken,
  memory: meetGeheugen,
  calculation: meetRekenen,
  import: meetImport,
  journal: meetJournaal,
  list: meetLijsten,
  matrix: meetMatrix,
};
const UITSLAGEN = resolve('test-results', 'bench');

test.beforeAll(() => bewaarDrukte(UITSLAGEN, loadavg()[0] ?? 0));

for (const [naam, meet] of Object.entries(ONDERDELEN)) {
  test(naam, async () => bewaar(UITSLAGEN, naam, await meet()));
}

test('report', () => {
  const onderdelen = lees(UITSLAGEN, Object.keys(ONDERDELEN));
  process.stdout.write(`\n${tabel(onderdelen)}\n\n`);
  // A report with holes would replace a whole one.
  if (onderdelen.some((onderdeel) => onderdeel.soort === 'niet-gemeten')) {
    process.stdout.write('Not everything was measured, so docs/metingen.md stays as it was.\n');
    return;
  }
  const { electron = '', chrome = '' } = process.versions;
  const omstandigheden = {
    datum: Temporal.Now.plainDateISO().toString(),
    runtime: `Electron ${electron} (Chromium ${chrome})`,
    drukte: leesDrukte(UITSLAGEN),
    machine: `${process.platform} ${process.arch}, ${String(availableParallelism())} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
  };
  writeFileSync(join('docs', 'metingen.md'), document(onderdelen, omstandigheden));
});
