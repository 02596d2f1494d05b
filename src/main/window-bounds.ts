import { z } from 'zod';

const rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** Where the window was and whether it was maximised. */
export const vensterplekSchema = rectangle.extend({ gemaximaliseerd: z.boolean() });
export type Vensterplek = z.infer<typeof vensterplekSchema>;
export type Rectangle = z.infer<typeof rectangle>;

export const DEFAULT = { width: 1280, height: 800 };
export const MINIMUM = { width: 800, height: 500 };
/** So much of the title bar must be on a display for the window to be caught with the mouse. */
const GRIJPBAAR = 100;

function overlap(a: Rectangle, b: Rectangle): { breed: number; hoog: number } {
  return {
    breed: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    hoog: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

/**
 * Where the window opens: where it was, when enough of it is still on a display (work areas,
 * the primary one first); else the standard size centred on the primary display.
 */
export function chooseBounds(
  previous: Vensterplek | null,
  werkgebieden: readonly [Rectangle, ...Rectangle[]],
): Vensterplek {
  if (previous !== null) {
    const titelbalk = { ...previous, height: 30 };
    const gebied = werkgebieden.find((werkgebied) => {
      const part = overlap(titelbalk, werkgebied);
      return part.breed >= GRIJPBAAR && part.hoog >= 20;
    });
    if (gebied !== undefined) {
      return {
        ...previous,
        width: Math.min(Math.max(previous.width, MINIMUM.width), gebied.width),
        height: Math.min(Math.max(previous.height, MINIMUM.height), gebied.height),
      };
    }
  }
  const [first] = werkgebieden;
  const width = Math.min(DEFAULT.width, first.width);
  const height = Math.min(DEFAULT.height, first.height);
  return {
    x: Math.round(first.x + (first.width - width) / 2),
    y: Math.round(first.y + (first.height - height) / 2),
    width,
    height,
    gemaximaliseerd: previous?.gemaximaliseerd ?? false,
  };
}
