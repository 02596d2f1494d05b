/** The next number of a year, jjjj-nnn, after the highest one there is ('2026-004', or none yet). */
export function nextNummer(jaar: number, highest: string | undefined): string {
  const last = highest === undefined ? 0 : Number(highest.slice(5));
  return `${jaar}-${String(last + 1).padStart(3, '0')}`;
}
