import type { TellingLine } from '../../../shared/contract/werkvoorraad.ts';
import type { Zwaarte } from '../../../shared/domain/planning/lists.ts';
import { readAantal } from '../../../shared/domain/tekst/number.ts';

/** The zwaarten as columns, the waakvlam last: it is the one that is not always counted. */
export const COLUMNS: readonly Zwaarte[] = [1, 2, 3, 0];

export type TellingCell = {
  readonly teamId: string;
  readonly zwaarte: Zwaarte;
  /** null: the count of this month is taken back. */
  readonly aantalOpen: number | null;
};

export type BlockPlan = {
  readonly regels: readonly TellingCell[];
  /** What is left as it was, each with its reason in Dutch. */
  readonly refused: readonly string[];
};

/** What was typed: a count, or nothing. */
export function readCount(
  text: string,
):
  | { readonly soort: 'ok'; readonly aantal: number | null }
  | { readonly soort: 'fout'; readonly melding: string } {
  return text.trim() === '' ? { soort: 'ok', aantal: null } : readAantal(text, { max: 9999 });
}

/**
 * What pasting a block of cells comes to, from a cell on, to the right and down. An empty cell of the block leaves what is
 * there: a list from elsewhere has holes.
 */
export function planBlock(
  block: readonly (readonly string[])[],
  teams: readonly Pick<TellingLine, 'teamId' | 'naam'>[],
  from: { readonly teamId: string; readonly zwaarte: Zwaarte },
): BlockPlan {
  const top = teams.findIndex(({ teamId }) => teamId === from.teamId);
  const left = COLUMNS.indexOf(from.zwaarte);
  const regels: TellingCell[] = [];
  const refused: string[] = [];
  let outside = 0;
  for (const [i, row] of block.entries()) {
    for (const [j, text] of row.entries()) {
      const team = teams[top + i];
      const zwaarte = COLUMNS[left + j];
      if (text.trim() === '') continue;
      if (team === undefined || zwaarte === undefined) {
        outside += 1;
        continue;
      }
      const read = readCount(text);
      if (read.soort === 'ok') regels.push({ teamId: team.teamId, zwaarte, aantalOpen: read.aantal });
      else refused.push(`${team.naam}: ${read.melding}`);
    }
  }
  if (outside > 0)
    refused.push(`${String(outside)} ${outside === 1 ? 'cel valt' : 'cellen vallen'} buiten de tabel.`);
  return { regels, refused };
}
