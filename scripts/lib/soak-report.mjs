/** What a soak came to, as the last part of docs/metingen.md; the bench writes the parts before it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';

const HEADING = '## Soak';

/** In the order of the report; the names are those of tests/soak/tally.ts. */
const KINDS = {
  'core-kills': 'Core killed',
  'long-work-kills': 'Core killed in long work',
  'page-kills': 'Window killed',
  'shell-kills': 'Program killed',
  'power-cuts': 'Power cut',
  'damaged-files': 'File damaged',
  'hostile-calls': 'Hostile call',
};

const number = (value) => value.toLocaleString('en-GB');

function row(folder, [kind, title]) {
  const file = join(folder, `${kind}.json`);
  if (!existsSync(file)) return [title, '**did not hold, or was not done**', '', ''];
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
 * @param {{ runtime: string, minutes: number }} run
 */
export function writeSoak(folder, { runtime, minutes }) {
  const rows = [
    ['What', 'Times', 'Each time', 'Of which'],
    ...Object.entries(KINDS).map((kind) => row(folder, kind)),
  ];
  const text = `${HEADING}

Written by \`npm run soak\` on ${new Date().toISOString().slice(0, 10)} (${runtime}, ${minutes} minutes): the same trials as in \`npm test\`
(tests/soak, tests/store/crash.test.ts, tests/e2e/kills.spec.ts), many more times, from other chances.

${table(rows)}
`;
  const path = fromRoot('docs', 'metingen.md');
  const [before] = readFileSync(path, 'utf8').split(`\n${HEADING}\n`);
  writeFileSync(path, `${before.trimEnd()}\n\n${text}`);
  return table(rows);
}
