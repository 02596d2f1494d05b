/**
 * How long an edit takes from the key to the screen, as performance marks: visible
 * in the developer tools and read by `npm run bench`.
 */

const BEWERKING = 'planbord:bewerking';
const GETEKEND = 'planbord:getekend';

let onderweg = false;

/** The user has committed an edit. */
export function begonBewerking(): void {
  onderweg = true;
  performance.clearMarks(BEWERKING);
  performance.mark(BEWERKING);
}

/** New rows are in the grid; marks the end once they are on the screen. */
export function gafRows(): void {
  if (!onderweg) return;
  onderweg = false;
  // Two frames: the first paints, the second begins when that is done.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      performance.mark(GETEKEND);
      performance.measure('planbord:bewerking-getekend', BEWERKING, GETEKEND);
    });
  });
}
