/** How far long work is: `gedaan` of `totaal` parts. */
export type Progress = { readonly gedaan: number; readonly totaal: number };

/**
 * Work in steps. Between two steps it may be paused, and it may be broken off there by `throw`: so what takes
 * seconds is written once, whether it is done at a stretch or while others are answered.
 */
export type Stappen<T> = Generator<Progress, T, void>;

/** Does all steps at a stretch. */
export function complete<T>(stappen: Stappen<T>): T {
  let stap = stappen.next();
  while (stap.done !== true) stap = stappen.next();
  return stap.value;
}

/** Does the steps with a pause after each; a pause that rejects breaks the work off there, with its reason. */
export async function completeWithPauzes<T>(
  stappen: Stappen<T>,
  pauze: (progress: Progress) => Promise<void>,
): Promise<T> {
  let stap = stappen.next();
  while (stap.done !== true) {
    try {
      await pauze(stap.value);
    } catch (reden) {
      stap = stappen.throw(reden);
      continue;
    }
    stap = stappen.next();
  }
  return stap.value;
}
