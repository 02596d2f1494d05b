/** Starts the frame, or a page for paper; either loads nothing of the other. */
export async function begin(wortel: HTMLElement): Promise<void> {
  if (location.hash.startsWith('#/afdruk')) {
    const { startAfdruk } = await import('./start-print.tsx');
    startAfdruk(wortel);
    return;
  }
  const { start } = await import('./start.tsx');
  start(wortel);
}
