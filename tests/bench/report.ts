import { type Eenheid, type Figure, type Onderdeel, oordeel, verhouding } from './figure.ts';
import type { Run } from './history.ts';

/** What was measured on; no names or places of the machine. */
export type Omstandigheden = {
  /** ISO date. */
  readonly datum: string;
  readonly runtime: string;
  readonly machine: string;
  /** Processes that wanted a core of this machine when the measuring began, on average over a minute. */
  readonly drukte: number;
};

function number(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const met = (value: number, eenheid: Eenheid) => `${number(value)} ${eenheid}`;

function cells(figure: Figure): readonly string[] {
  const { wat, waarde, eenheid, hoe, basis, budget } = figure;
  const keer = verhouding(figure);
  const limit =
    budget === undefined
      ? ''
      : budget.soort === 'waarde'
        ? `≤ ${String(budget.hoogstens)} ${eenheid}`
        : `≤ ${String(budget.hoogstens)} ×`;
  const result = { within: 'within', OVER: '**over**', none: '' }[oordeel(figure)];
  return [
    wat,
    met(waarde, eenheid),
    basis === undefined ? '' : `${basis.wat}: ${met(basis.waarde, eenheid)}`,
    keer === null ? '' : `${keer.toFixed(2)} ×`,
    limit,
    result,
    hoe,
  ];
}

const HEADER = ['What', 'Measured', 'Against', 'Ratio', 'Budget', 'Verdict', 'How'];

function rowsOf(onderdeel: Onderdeel): readonly (readonly string[])[] {
  return onderdeel.soort === 'gemeten'
    ? onderdeel.figuren.map(cells)
    : [[onderdeel.naam, '**not measured**', '', '', '', '', '']];
}

/** A Markdown table that is also legible as plain text. */
export function table(onderdelen: readonly Onderdeel[]): string {
  return aligned([HEADER, ...onderdelen.flatMap(rowsOf)]);
}

/** Rows of as many cells as the first, in columns that are as wide as their widest cell. */
function aligned(rows: readonly (readonly string[])[]): string {
  const breedtes = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => [...(row[i] ?? '')].length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell + ' '.repeat((breedtes[i] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [header = '', ...rest] = rows.map(line);
  return [header, `|${breedtes.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest].join('\n');
}

/** A figure in the runs that are kept; '' where it was not measured. */
function history(runs: readonly Run[]): string {
  const names = new Set(runs.flatMap((run) => Object.keys(run.figures)));
  const header = ['What', ...runs.map((run) => `${run.datum} (load ${run.drukte.toFixed(1)})`)];
  const rows = [...names].map((wat) => [
    wat,
    ...runs.map((run) => {
      const figure = run.figures[wat];
      return figure === undefined ? '' : `${number(figure.value)} ${figure.unit}`;
    }),
  ]);
  return aligned([header, ...rows]);
}

/** The whole of docs/metingen.md; `runs`: this one first. */
export function document(
  onderdelen: readonly Onderdeel[],
  { datum, runtime, machine, drukte }: Omstandigheden,
  runs: readonly Run[],
): string {
  const over = onderdelen
    .flatMap((onderdeel) => (onderdeel.soort === 'gemeten' ? onderdeel.figuren : []))
    .filter((figure) => oordeel(figure) === 'OVER')
    .map(({ wat }) => `- ${wat}`);
  return `# Measurements

Written by \`npm run bench\` on ${datum}: ${runtime}, ${machine}, load ${drukte.toFixed(1)} before it began. With
a load near or above the number of cores, other work was measured along: measure again on a quiet machine
before you conclude anything from the milliseconds.

The built application, driven by Playwright; each figure beside something measured in the same run, because
milliseconds of another machine say little. Figures are medians unless they say p50 or p95. The budgets are
those of the design; nothing here is rounded in our favour.

${table(onderdelen)}

${over.length === 0 ? 'Everything that has a budget is within it.' : `Over budget:\n\n${over.join('\n')}`}

## This run and those before it

A slow drift shows here: a figure against its basis (×), or by itself where it has none. A busy machine is not a drift.

${history(runs)}

## How to read it

- **Start**: from starting the program to the first picture with hours of a person in the planbord, and a cell that
  takes the focus. The bare window is one empty Electron window of the same runtime and size with one word in it,
  started in the same way, in turns with ours; its picture counts from the browser's own first contentful paint.
  Where no graphics card works neither looks for one: ours remembers that from the start before (src/main/accelerator.ts).
- **Edit**: in a window of 1920 × 1080, from the key press of Enter in a cell to the start of the frame after the
  one in which the last cell of the grid was painted (so some 16 ms more than the eye sees), with recalculating and
  every total. What is on screen then is what the core is about to write: until it has confirmed, the status bar does
  not say "Opgeslagen", and that is the second time (writing to disk is synchronous and encrypted). An edit that is
  not confirmed, or after which a figure still changes, is not counted as painted earlier. The trivial call is one
  small read from the page to the core and back.
- **Screens**: from a click in the navigation to the frame after the last change of the page, with its data; the first
  time in a start, and after that. **Ctrl+K**: from the key to the frame in which its field has the focus.
- **PDF**: from the call in the page to the finished document: hidden page, data, drawing, printing.
- **Memory**: proportional set size of all processes of the application together, some seconds after its start.
- **Calculation**: the pure functions alone, in the Node of the runtime.
`;
}

/** The last part of docs/metingen.md, which `npm run soak` writes (scripts/lib/soak-report.mjs); '' when there is none. */
export function soakPart(text: string): string {
  const at = text.indexOf('\n## Soak\n');
  return at === -1 ? '' : text.slice(at);
}
