import { z } from 'zod';

/** Found at an earlier start: no graphics card draws our pages here (a virtual desktop, a remote session). */
export const noAcceleratorSchema = z.object({
  /** Version of Electron that found it; another one may do better. */
  runtime: z.string(),
  /** ISO moment. */
  sinds: z.string(),
});
export type NoAccelerator = z.infer<typeof noAcceleratorSchema>;

/** After so long it is tried again: a laptop may be at its own screen again. */
const OPNIEUW_NA_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether to start without trying the graphics card. Where there is none Chromium starts a process for it,
 * waits until that has failed, and paints the first picture only then, by itself: as it does at once now.
 */
export function isWithoutAccelerator(found: NoAccelerator | null, runtime: string, now: number): boolean {
  if (found === null || found.runtime !== runtime) return false;
  const geleden = now - Date.parse(found.sinds);
  return geleden >= 0 && geleden < OPNIEUW_NA_MS;
}

/** What to remember of a start that did try, from Chromium's `gpu_compositing` once a picture is there. */
export function rememberAccelerator(
  compositing: string,
  runtime: string,
  moment: string,
): NoAccelerator | null {
  return compositing.startsWith('enabled') ? null : { runtime, sinds: moment };
}
