/** The next number of a year, jjjj-nnn, after the highest one there is ('2026-004', or none yet). */
export function volgendNummer(jaar: number, hoogste: string | undefined): string {
  const laatste = hoogste === undefined ? 0 : Number(hoogste.slice(5));
  return `${jaar}-${String(laatste + 1).padStart(3, '0')}`;
}
