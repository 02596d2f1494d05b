/** A figure as it is shown in a cell: '1.234,5', '−12', '304,0*' (of a part of the teams); null for other text. */
export function shownNumber(text: string): number | null {
  const bare = text.replace(/\*$/u, '').replace(/^−/u, '-');
  if (!/^[+-]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?$/u.test(bare)) return null;
  return Number(bare.replaceAll('.', '').replace(',', '.'));
}
