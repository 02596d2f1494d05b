/**
 * Fetches what the first picture needs, all at once: the frame and the page in it. One that
 * imports the other would be fetched only after the first had been read and run.
 */
export function begin(wortel: HTMLElement): void {
  void import('./start.tsx').then(({ start }) => start(wortel));
  if (location.hash.startsWith('#/afdruk')) void import('./afdruk-pagina.tsx');
  else void import('../features/capaciteit/capaciteit-pagina.tsx');
}
