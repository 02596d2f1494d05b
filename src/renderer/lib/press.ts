/** Whether the mouse, a pen or a finger is down now. */
let pressed = false;

addEventListener('pointerdown', () => (pressed = true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (pressed = false), true);

export function isPressed(): boolean {
  return pressed;
}

/** Runs once the press of now, and the click that it makes, are over. */
export function afterPress(run: () => void): void {
  // The click comes in the same task as the pointerup.
  addEventListener('pointerup', () => setTimeout(run, 0), { once: true });
}
