import { countText } from '../../../../shared/domain/tekst/number.ts';
import { type Column, columnNaam } from '../../../../shared/domain/tijd/week.ts';
import type { AssessedCell, AssessedCells } from './cells.ts';

/** Weeks of one row in which the same changes: 'week 10 t/m 12: 24 → 8'. */
export type PreviewLine = {
  readonly wie: string;
  readonly wanneer: string;
  readonly was: string;
  readonly wordt: string;
};
export type RefusedLine = { readonly reden: string; readonly cellen: string };

export type CellsPreview = {
  readonly summary: string;
  readonly changes: readonly PreviewLine[];
  readonly refused: readonly RefusedLine[];
};

/** Empty cells are named, so that "16 → " never stands there. */
function shown(text: string): string {
  return text === '' ? 'leeg' : text;
}

type Run = { readonly cell: AssessedCell; readonly first: Column; readonly last: Column };

function whenText(first: Column, last: Column): string {
  const naam = columnNaam(first);
  return first === last ? naam : `${naam} t/m ${columnNaam(last).replace(/^week /u, '')}`;
}

function isNext(run: Run, next: AssessedCell): boolean {
  const [a, b] = [run.cell, next];
  return (
    a.cell.rij.id === b.cell.rij.id &&
    run.last.tot === b.kolom?.van &&
    a.verdict.soort === 'wijzigt' &&
    b.verdict.soort === 'wijzigt' &&
    a.verdict.was === b.verdict.was &&
    a.verdict.wordt === b.verdict.wordt
  );
}

function changesOf(cells: readonly AssessedCell[]): PreviewLine[] {
  const runs: Run[] = [];
  for (const one of cells) {
    if (one.verdict.soort !== 'wijzigt' || one.kolom === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && isNext(last, one)) runs[runs.length - 1] = { ...last, last: one.kolom };
    else runs.push({ cell: one, first: one.kolom, last: one.kolom });
  }
  return runs.flatMap(({ cell, first, last }) => {
    const { verdict } = cell;
    if (verdict.soort !== 'wijzigt') return [];
    return {
      wie: cell.cell.rij.omschrijving,
      wanneer: whenText(first, last),
      was: shown(verdict.was),
      wordt: shown(verdict.wordt),
    };
  });
}

/** Cells that are named with a reason; the others are counted. */
const NAMED = 3;

function refusedOf(cells: readonly AssessedCell[]): RefusedLine[] {
  const refused = cells.flatMap(({ cell, kolom, verdict }) =>
    verdict.soort === 'geweigerd' ? [{ reden: verdict.reden, cell, kolom }] : [],
  );
  return [...Map.groupBy(refused, ({ reden }) => reden)].map(([reden, same]) => {
    const named = same
      .slice(0, NAMED)
      .map(({ cell, kolom }) => `${cell.rij.omschrijving}${kolom === null ? '' : `, ${columnNaam(kolom)}`}`);
    const more = same.length - named.length;
    return { reden, cellen: [...named, ...(more > 0 ? [`en nog ${String(more)}`] : [])].join('; ') };
  });
}

/** What a paste will do, as it is read before it is done. */
export function previewCells({ cells, changes, refused }: AssessedCells, outside: number): CellsPreview {
  const verandert = changes === 1 ? 'verandert' : 'veranderen';
  const skipped = refused + outside;
  const summary = [
    changes === 0 ? 'Er verandert niets.' : `${countText(changes, 'cel', 'cellen')} ${verandert}.`,
    ...(skipped === 0 ? [] : [`${countText(skipped, 'cel wordt', 'cellen worden')} overgeslagen.`]),
  ].join(' ');
  const buiten =
    outside === 0 ? [] : [{ reden: 'Valt buiten de tabel.', cellen: countText(outside, 'cel', 'cellen') }];
  return { summary, changes: changesOf(cells), refused: [...refusedOf(cells), ...buiten] };
}
