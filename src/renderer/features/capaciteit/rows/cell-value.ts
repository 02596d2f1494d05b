import { INDICATOREN } from '../../../../shared/domain/planbord/indicator.ts';
import { numberText, urenText } from '../../../../shared/domain/tekst/number.ts';
import type { CellAmount } from '../../../components/grid/range/range-sum.ts';
import { shownNumber } from '../../../components/grid/range/shown-number.ts';
import { type BordRow, columnIndex } from './bord-types.ts';

/** Minutes per week of somebody or of a vacature in a column; null for other rows and columns. */
function minutenOf({ inhoud }: BordRow, column: string): number | null {
  const index = columnIndex(column);
  if (index === null || !('rij' in inhoud)) return null;
  return inhoud.rij.cellen[index] ?? 0;
}

/** Hours from which the same minutes are read again: '8', '7,5', '10,33'. */
function urenExact(minuten: number): string {
  return Math.round(minuten) % 6 === 0 ? urenText(minuten) : numberText(minuten / 60, 2);
}

/**
 * What a cell gives to the clipboard where that is not what it shows: the hours of somebody without the signs beside
 * them ('24⊣', 'afw.'), so that they can be pasted again. Null = what it shows.
 */
export function cellText(row: BordRow, column: string): string | null {
  const minuten = minutenOf(row, column);
  if (minuten === null) return null;
  return minuten === 0 ? '' : urenExact(minuten);
}

/** What a cell counts for in the sum of a range; empty cells do not count, percentages are not added up. */
export function cellAmount(row: BordRow, column: string): CellAmount | null {
  const { inhoud } = row;
  const minuten = minutenOf(row, column);
  if (minuten !== null) return minuten === 0 ? null : { kind: inhoud.soort, unit: 'uren', value: minuten };
  const index = columnIndex(column);
  const shown = shownNumber(
    index === null ? (column === 'uren' ? row.uren.tekst : '') : row.cell(index).tekst,
  );
  if (shown === null) return null;
  if (index === null) return { kind: 'contract', unit: 'uren', value: shown * 60 };
  switch (inhoud.soort) {
    case 'zwaarte':
      return { kind: 'trajecten', unit: 'aantal', value: shown };
    case 'cijfer':
      if (INDICATOREN[inhoud.cijfer].unit !== 'minuten') return null;
      return { kind: inhoud.cijfer, unit: 'uren', value: shown * 60 };
    case 'kop':
      return { kind: 'kop', unit: 'uren', value: shown * 60 };
    default:
      return null;
  }
}

/** Whether hours or a number can be typed in a cell. */
export function isInput({ inhoud }: BordRow, column: string): boolean {
  return columnIndex(column) !== null && (inhoud.soort === 'inzet' || inhoud.soort === 'zwaarte');
}
