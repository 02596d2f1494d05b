import type { Feiten } from './feiten.ts';

/** Mean first and second score over the leefgebieden of all pairs; null = there are no pairs. */
export function zrmGemiddelden({
  zrm,
}: Pick<Feiten, 'zrm'>): { readonly n: number; readonly eerste: number; readonly tweede: number } | null {
  let [n, eerste, tweede, paren] = [0, 0, 0, 0];
  for (const som of zrm.values()) {
    n += som.n;
    eerste += som.eerste;
    tweede += som.tweede;
    paren = Math.max(paren, som.n);
  }
  return n === 0 ? null : { n: paren, eerste: eerste / n, tweede: tweede / n };
}

/** Growth of the mean, 0,5 = 50 %: the ratio of the means, not the mean of the ratios (S1 #46, C23). */
export function zrmGroei(eerste: number, tweede: number): number | null {
  return eerste === 0 ? null : tweede / eerste - 1;
}
