import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Definitions, definitionsOf, referencesIn, unresolved } from '../support/references.ts';

/** The code explains itself by pointing at docs/; what it points at must be there. */

const THIS = 'tests/architecture/references.test.ts';

function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

const sources = [
  ...['src', 'tests', 'scripts'].flatMap((folder) => filesIn(folder, /\.(tsx?|mjs)$/u)),
  ...readdirSync('.'),
];

const files = [
  ...sources.filter((file) => file.includes('/')),
  ...filesIn('docs', /\.md$/u),
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
].filter((file) => file !== THIS);

const { headings, ids } = definitionsOf(readFileSync('docs/domein.md', 'utf8'));
const definitions: Definitions = {
  headings: new Set(headings),
  ids: new Set(ids),
  besluiten: new Set(readdirSync('docs/besluiten').map((name) => name.slice(0, 4))),
  // What stands beside the checkout on one machine is not there for the reader.
  hasFile: (from, name) =>
    [dirname(from), '.', 'docs']
      .map((folder) => join(folder, name))
      .some((path) => !path.startsWith('..') && existsSync(path)),
  hasSource: (name) => sources.some((source) => source === name || source.endsWith(`/${name}`)),
};

const references = files.flatMap((file) => referencesIn(file, readFileSync(file, 'utf8')));

/** What is wrong in a source text of one file. */
const wrongIn = (source: string, file = 'src/planted.tsx') =>
  unresolved(referencesIn(file, source), definitions).map(({ line, text }) => `${line} ${text}`);

describe('references to docs/', () => {
  it('are many', () => {
    expect(references.filter(({ file }) => !file.startsWith('docs/')).length).toBeGreaterThan(200);
  });

  it('all exist', () => {
    expect(
      unresolved(references, definitions).map(({ file, line, text }) => `${file}:${line} ${text}`),
    ).toEqual([]);
  });

  it('have one definition each', () => {
    for (const names of [headings, ids])
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('every worked case that is built is named in a test', () => {
    const text = readFileSync('docs/domein.md', 'utf8');
    const notBuilt = /^Not built yet: (.*)\.$/mu.exec(text)?.[1]?.split(', ') ?? [];
    const tested = new Set(
      references.flatMap(({ file, target }) =>
        /\.(test|spec)\.tsx?$|^tests\/support\//u.test(file) && target.kind === 'id' ? [target.name] : [],
      ),
    );
    const cases = ids.filter((id) => /^[CT]\d\d$/u.test(id));
    expect(cases.length).toBeGreaterThan(40);
    expect(cases.filter((id) => !tested.has(id))).toEqual(notBuilt);
  });
});

describe('besluiten', () => {
  const numbered = readdirSync('docs/besluiten').filter((name) => /^\d{4}-/u.test(name));

  it.each(numbered)('%s has its number, a date and a status', (name) => {
    const text = readFileSync(join('docs/besluiten', name), 'utf8');
    expect(text).toMatch(
      /^# \d{4} .+\n\nDate: \d{4}-\d\d-\d\d(, .+)? · Status: (proposed|in force|replaced by \d{4})\n/u,
    );
    expect(text.slice(2, 6)).toBe(name.slice(0, 4));
  });

  it('have a number each', () => {
    expect(new Set(numbered.map((name) => name.slice(0, 4))).size).toBe(numbered.length);
  });
});

describe('a wrong reference is found', () => {
  it.each([
    ['a comment', '/** See domein §9.9. */', ['1 §9.9']],
    ['a later line of a comment', '/**\n * One\n * (C99)\n */', ['3 C99']],
    ['a line comment', 'const a = 1; // T77 and B14', ['1 T77', '1 B14']],
    ['a string', "const a = 'as in T-none (S1 #999)';", ['1 S1 #999', '1 T-none']],
    ['the end of a range', "test('C13–C98: teams', () => {});", ['1 C98']],
    ['the end of a range of items', '// S1 #31–99', ['1 S1 #99']],
    ['a template', '\n const a = `D9\n besluit 0999`;', ['3 besluit 0999', '2 D9']],
    ['text on a screen', 'const a = <p>domein §7.7</p>;', ['1 §7.7']],
    [
      'a file that is not here',
      '// see ontwerp.md and ../shared/huis.md',
      ['1 ontwerp.md', '1 ../shared/huis.md'],
    ],
    ['an issue, which is not in the repository', '// issue 4', ['1 issue 4']],
    ['a source file that has moved', '/** See lib/references.ts. */', ['1 lib/references.ts']],
  ])('in %s', (_where, source, found) => {
    expect(wrongIn(source).sort()).toEqual([...found].sort());
  });

  it('in Markdown', () => {
    expect(wrongIn('one\n[x](nowhere.md) and besluit 0998', 'docs/planted.md').sort()).toEqual([
      '2 besluit 0998',
      '2 nowhere.md',
    ]);
  });
});

describe('what only looks like a reference is none', () => {
  it.each([
    ['a right one', '// domein §3.2 and §4.5, C13–C15, T11a, T-hist, S1 #31–33, D2–D4, B9, besluit 0007'],
    ['a source file', '// support/references.ts, references.ts and vitest.config.ts'],
    ['a source file that a string makes up', "const a = 'src/planted/nowhere.ts';"],
    ['an identifier', 'const C99 = 1; export const x = C99;'],
    ['a cell', "const a = ['B99', 'C98'];"],
    [
      'cells in a sentence',
      "const a = 'formules, bijvoorbeeld in cel B99, in de cellen C98, D97 en B96:C95.';",
    ],
    ['a formula', "const a = 'SUM(B98:C99)';"],
    ['a time', "const a = day + 'T10:00:00Z';"],
    ['a colour', "const a = '#B99';"],
    ['a language level', '// B1 level, C1'],
    ['an id', "const a = '0190-B99-7';"],
    ["an issue of somebody else's", '// drizzle-orm issue 5782'],
  ])('%s', (_what, source) => {
    expect(wrongIn(source)).toEqual([]);
  });
});
