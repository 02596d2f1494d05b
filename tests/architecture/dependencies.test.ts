import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** Each rule with an import that it must refuse: file, and what that file imports. */
const GEPLANT: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['no-unresolvable', 'src/shared/domain/weg.ts', './bestaat-niet.ts'],
  ['shared-is-pure', 'src/shared/contract/uit.ts', 'drizzle-orm'],
  ['domain-is-alone', 'src/shared/domain/regel.ts', 'zod'],
  ['reports-stand-on-the-base', 'src/shared/rapport/r.ts', 'src/shared/contract/teams.ts'],
  ['core-is-headless', 'src/core/venster.ts', 'electron'],
  ['host-knows-no-one', 'src/host/venster.ts', 'electron'],
  ['main-is-a-shell', 'src/main/gegevens.ts', 'src/core/db/open.ts'],
  ['preload-is-a-door', 'src/preload/preload.ts', 'zod'],
  ['renderer-is-a-browser', 'src/renderer/lib/database.ts', 'src/core/db/open.ts'],
  ['renderer-no-node', 'src/renderer/lib/bestand.ts', 'node:fs'],
  ['no-other-process', 'src/core/scherm.ts', 'src/renderer/lib/hulp.ts'],
  [
    'core-features-meet-at-the-service',
    'src/core/features/capaciteit/capaciteit.service.ts',
    'src/core/features/teams/teams.repository.ts',
  ],
  [
    'core-feature-order',
    'src/core/features/teams/teams.service.ts',
    'src/core/features/overzichten/o.service.ts',
  ],
  [
    'core-feature-order-capaciteit',
    'src/core/features/capaciteit/lezen.ts',
    'src/core/features/overzichten/o.service.ts',
  ],
  [
    'core-feature-order-overzichten',
    'src/core/features/overzichten/uit.ts',
    'src/core/features/uitwisseling/u.service.ts',
  ],
  [
    'complaints-stay-home',
    'src/core/features/beheer/kijk.ts',
    'src/core/features/klachten/klachten.service.ts',
  ],
  ['complaints-stay-home', 'src/core/rpc/kijk.ts', 'src/core/features/klachten/klachten.service.ts'],
  ['complaints-stay-home', 'src/core/loket.ts', 'src/core/features/klachten/klachten.service.ts'],
  ['sql-lives-in-repositories', 'src/core/features/beheer/sql.ts', 'drizzle-orm'],
  ['one-door-to-sqlite', 'src/core/tweede-deur.ts', 'better-sqlite3'],
  [
    'repository-is-the-bottom',
    'src/core/features/teams/teams.repository.ts',
    'src/core/features/teams/teams.service.ts',
  ],
  ['rules-are-pure', 'src/core/features/beheer/beheer.rules.ts', 'node:fs'],
  ['core-ground-floor', 'src/core/db/hoog.ts', 'src/core/features/overzichten/o.service.ts'],
  ['screens-do-not-meet', 'src/renderer/features/vandaag/v.tsx', 'src/renderer/features/beheer/b.tsx'],
  ['screens-below-app', 'src/renderer/features/beheer/c.tsx', 'src/renderer/app/routes.tsx'],
  ['components-know-no-feature', 'src/renderer/components/knop.tsx', 'src/renderer/features/beheer/b.tsx'],
  ['components-know-no-domain-parts', 'src/renderer/components/vak.tsx', 'src/renderer/parts/formatie.tsx'],
  ['lib-knows-no-data', 'src/renderer/lib/weet.ts', 'src/renderer/data/rang.ts'],
  ['actions-stand-on-lib', 'src/renderer/actions/vraagt.ts', 'src/renderer/data/rang.ts'],
  ['lib-knows-no-actions', 'src/renderer/lib/doet.ts', 'src/renderer/actions/action.ts'],
  ['data-draws-nothing', 'src/renderer/data/tekent.ts', 'src/renderer/components/knop.tsx'],
  ['demo-is-asked-by-the-core', 'src/core/features/beheer/d.ts', 'src/core/demo/planning/demo.service.ts'],
  ['components-fetch-nothing', 'src/renderer/components/lijst.tsx', '@tanstack/react-query'],
  ['core-calls-live-in-queries', 'src/renderer/features/beheer/d.tsx', 'src/renderer/lib/core-client.ts'],
  ['ag-grid-behind-data-grid', 'src/renderer/features/beheer/e.tsx', 'ag-grid-community'],
  ['chartjs-behind-chart', 'src/renderer/features/beheer/f.tsx', 'chart.js'],
  ['pdfjs-behind-one-component', 'src/renderer/features/beheer/g.tsx', 'pdfjs-dist'],
  ['fluent-is-for-the-screen', 'src/main/knop.ts', '@fluentui/react-components'],
  ['product-knows-no-tests', 'src/core/hulp.ts', 'tests/support/hulp.ts'],
];

const resultSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const map = mkdtempSync(join(tmpdir(), 'gebiedsplanner-regels-'));
const found = new Set<string>();

function write(path: string, content: string) {
  mkdirSync(join(map, dirname(path)), { recursive: true });
  writeFileSync(join(map, path), content);
}

const isFile = (doel: string) => doel.startsWith('src/') || doel.startsWith('tests/');

function specifier(from: string, to: string) {
  if (!isFile(to)) return to;
  const path = relative(dirname(from), to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

function plant() {
  const pakketten = GEPLANT.map(([, , to]) => to).filter((to) => !isFile(to) && !/^(\.|node:)/.test(to));
  for (const naam of pakketten) {
    write(`node_modules/${naam}/package.json`, JSON.stringify({ name: naam, main: 'index.js' }));
    write(`node_modules/${naam}/index.js`, '');
  }
  for (const [, , to] of GEPLANT) if (isFile(to)) write(to, 'export {};\n');
  // Type-only imports count too: half of the rules are about types that must not travel.
  for (const [, from, to] of GEPLANT)
    write(from, `import type { X } from '${specifier(from, to)}';\nexport type Y = X;\n`);
  write('src/shared/domain/kring-a.ts', "import './kring-b.ts';\n");
  write('src/shared/domain/kring-b.ts', "import './kring-a.ts';\n");
  write('src/shared/domain/goed.ts', "import './weg.ts';\n");
}

beforeAll(() => {
  plant();
  copyFileSync('.dependency-cruiser.cjs', join(map, '.dependency-cruiser.cjs'));
  const cli = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cli, '--no-progress', '--output-type', 'json', 'src'];
  const { violations } = resultSchema.parse(
    JSON.parse(
      execFileSync(process.execPath, args, { cwd: map, encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 }),
    ),
  ).summary;
  for (const { rule, from } of violations) found.add(`${rule.name}: ${from}`);
});

afterAll(() => rmSync(map, { recursive: true, force: true }));

describe('dependency rules catch what they are for', () => {
  it.each(GEPLANT)('%s', (rule, from) => {
    expect(found).toContain(`${rule}: ${from}`);
  });

  it('no-circular', () => {
    expect([...found].some((line) => line.startsWith('no-circular: src/shared/domain/kring'))).toBe(true);
  });

  it('lets an allowed import through', () => {
    expect([...found].filter((line) => line.endsWith(' src/shared/domain/goed.ts'))).toEqual([]);
  });
});
