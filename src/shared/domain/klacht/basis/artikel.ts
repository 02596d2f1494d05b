/** An article after a sentence of the law, once: many sentences name their own already. */

/** The number of a provision, as in "9:11" and "titel 9.1". */
const BEPALING = /\d+[:.]\d+[a-z]?/gu;

function names(zin: string, artikel: string): boolean {
  if (zin.includes(artikel)) return true;
  const own: readonly string[] = artikel.match(BEPALING) ?? [];
  const inZin: readonly string[] = zin.match(BEPALING) ?? [];
  return own.length > 0 && own.every((bepaling) => inZin.includes(bepaling));
}

/** The article to show after a sentence; '' where the sentence names it, in whichever words. */
export function artikelAfter(zin: string, artikel: string): string {
  return artikel === '' || names(zin, artikel) ? '' : `(${artikel})`;
}

/** The sentence with the article it rests on. */
export function withArtikel(zin: string, artikel: string): string {
  return [zin, artikelAfter(zin, artikel)].filter((part) => part !== '').join(' ');
}
