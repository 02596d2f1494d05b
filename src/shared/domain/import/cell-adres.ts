/** 0 → "A", 27 → "AB". */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** "B3", as Excel calls it; row and column count from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
