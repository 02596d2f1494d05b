import { type Eenheid, type Figuur, type Onderdeel, oordeel, verhouding } from './figuur.ts';

/** What was measured on; no names or places of the machine. */
export type Omstandigheden = {
  /** ISO date. */
  readonly datum: string;
  readonly runtime: string;
  readonly machine: string;
  /** Processes that wanted a core of this machine when the measuring began, on average over a minute. */
  readonly drukte: number;
};

function getal(waarde: number): string {
  if (waarde >= 100) return waarde.toFixed(0);
  return waarde >= 10 ? waarde.toFixed(1) : waarde.toFixed(2);
}

const met = (waarde: number, eenheid: Eenheid) => `${getal(waarde)} ${eenheid}`;

function cellen(figuur: Figuur): readonly string[] {
  const { wat, waarde, eenheid, hoe, basis, budget } = figuur;
  const keer = verhouding(figuur);
  const grens =
    budget === undefined
      ? ''
      : budget.soort === 'waarde'
        ? `≤ ${String(budget.hoogstens)} ${eenheid}`
        : `≤ ${String(budget.hoogstens)} ×`;
  const uitslag = { within: 'within', OVER: '**over**', none: '' }[oordeel(figuur)];
  return [
    wat,
    met(waarde, eenheid),
    basis === undefined ? '' : `${basis.wat}: ${met(basis.waarde, eenheid)}`,
    keer === null ? '' : `${keer.toFixed(2)} ×`,
    grens,
    uitslag,
    hoe,
  ];
}

const KOP = ['What', 'Measured', 'Against', 'Ratio', 'Budget', 'Verdict', 'How'];

function rijenVan(onderdeel: Onderdeel): readonly (readonly string[])[] {
  return onderdeel.soort === 'gemeten'
    ? onderdeel.figuren.map(cellen)
    : [[onderdeel.naam, '**not measured**', '', '', '', '', '']];
}

/** A Markdown table that is also legible as plain text. */
export function tabel(onderdelen: readonly Onderdeel[]): string {
  const rijen = [KOP, ...onderdelen.flatMap(rijenVan)];
  const breedtes = KOP.map((_, i) => Math.max(...rijen.map((rij) => [...(rij[i] ?? '')].length)));
  const regel = (rij: readonly string[]) =>
    `| ${rij.map((cel, i) => cel + ' '.repeat((breedtes[i] ?? 0) - [...cel].length)).join(' | ')} |`;
  const [kop = '', ...rest] = rijen.map(regel);
  return [kop, `|${breedtes.map((breedte) => '-'.repeat(breedte + 2)).join('|')}|`, ...rest].join('\n');
}

/** The whole of docs/metingen.md. */
export function document(
  onderdelen: readonly Onderdeel[],
  { datum, runtime, machine, drukte }: Omstandigheden,
): string {
  const over = onderdelen
    .flatMap((onderdeel) => (onderdeel.soort === 'gemeten' ? onderdeel.figuren : []))
    .filter((figuur) => oordeel(figuur) === 'OVER')
    .map(({ wat }) => `- ${wat}`);
  return `# Measurements

Written by \`npm run bench\` on ${datum}: ${runtime}, ${machine}, load ${drukte.toFixed(1)} before it began. With
a load near or above the number of cores, other work was measured along: measure again on a quiet machine
before you conclude anything from the milliseconds.

The built application, driven by Playwright; each figure beside something measured in the same run, because
milliseconds of another machine say little. Figures are medians unless they say p50 or p95. The budgets are
those of the design; nothing here is rounded in our favour.

${tabel(onderdelen)}

${over.length === 0 ? 'Everything that has a budget is within it.' : `Over budget:\n\n${over.join('\n')}`}

How to read it:

- **Start**: from starting the program to the first picture with hours of a person in the planbord, and a cell that
  takes the focus. The bare window is one empty Electron window of the same runtime and size with one word in it,
  started in the same way, in turns with ours; its picture counts from the browser's own first contentful paint.
  Where no graphics card works neither looks for one: ours remembers that from the start before (src/main/versneller.ts).
- **Edit**: in a window of 1920 × 1080, from the key press of Enter in a cell to the start of the frame after the
  one in which the last cell of the grid was painted (so some 16 ms more than the eye sees), with recalculating and
  every total. What is on screen then is what the core is about to write: until it has confirmed, the status bar does
  not say "Opgeslagen", and that is the second time (writing to disk is synchronous and encrypted). An edit that is
  not confirmed, or after which a figure still changes, is not counted as painted earlier. The trivial call is one
  small read from the page to the core and back.
- **PDF**: from the call in the page to the finished document: hidden page, data, drawing, printing.
- **Memory**: proportional set size of all processes of the application together, some seconds after its start.
- **Calculation**: the pure functions alone, in the Node of the runtime.
`;
}
