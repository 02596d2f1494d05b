/** What a soak came to, as the last part of docs/metingen.md; the bench writes the parts before it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';

const HEADING = '## Soak';

/** In the order of the report; the names are those of tests/soak/tally.ts. */
const KINDS = {
  'core-kills': 'Core killed',
  'long-work-kills': 'Core killed in long work',
  'restore-kills': 'Core killed while a copy is put back',
  'migration-kills': 'Core killed in a migration',
  'second-kills': 'Core killed while copies go to the second folder',
  'server-kills': 'Server killed',
  'page-kills': 'Window killed',
  'shell-kills': 'Program killed',
  'power-cuts': 'Power cut',
  'damaged-files': 'File damaged',
  'hostile-calls': 'Hostile call',
};

const number = (value) => value.toLocaleString('en-GB');

const WINDOW = ['page-kills', 'shell-kills'];

/** The row that stands there of a run before this one. */
function earlier(document, title) {
  const line = document.split('\n').find((text) => text.startsWith(`| ${title} `));
  const cells = line?.split('|').slice(1, -1);
  return cells?.map((cell) => cell.trim()) ?? [title, 'not done yet', '', ''];
}

function row(folder, [kind, title], part, document) {
  const file = join(folder, `${kind}.json`);
  const isAsked = part === null || part === (WINDOW.includes(kind) ? 'venster' : 'kern');
  if (!isAsked) return earlier(document, title);
  if (!existsSync(file)) return [title, '**did not hold**', '', ''];
  const { count, held, details } = JSON.parse(readFileSync(file, 'utf8'));
  const of = Object.entries(details).map(([what, value]) => `${what}: ${number(value)}`);
  return [title, number(count), held, of.join('; ')];
}

/** A Markdown table that is also legible as plain text. */
function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((cells) => cells[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const [header, ...rest] = rows.map(line);
  return [header, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest].join('\n');
}

/**
 * Writes what came of every kind of trial; answers the table.
 * @param {string} folder where the trials kept what came of them
 * @param {{ runtime: string, part: 'kern' | 'venster' | null }} run `part`: only that was done; of the other its last run stays
 */
export function writeSoak(folder, { runtime, part }) {
  const path = fromRoot('docs', 'metingen.md');
  const document = readFileSync(path, 'utf8');
  const rows = [
    ['What', 'Times', 'Each time', 'Of which'],
    ...Object.entries(KINDS).map((kind) => row(folder, kind, part, document)),
  ];
  const text = `${HEADING}

Written by \`npm run soak\` on ${new Date().toISOString().slice(0, 10)} (${runtime}): the same trials as in \`npm test\`
(tests/soak, tests/store/crash.test.ts, tests/e2e/kills.spec.ts), many more times, from other chances.

${table(rows)}
`;
  const [before] = document.split(`\n${HEADING}\n`);
  writeFileSync(path, `${before.trimEnd()}\n\n${text}`);
  return table(rows);
}
