import { z } from 'zod';

const rechthoek = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** Where the window was and whether it was maximised. */
export const vensterplekSchema = rechthoek.extend({ gemaximaliseerd: z.boolean() });
export type Vensterplek = z.infer<typeof vensterplekSchema>;
export type Rechthoek = z.infer<typeof rechthoek>;

export const STANDAARD = { width: 1280, height: 800 };
export const MINIMUM = { width: 800, height: 500 };
/** So much of the title bar must be on a display for the window to be caught with the mouse. */
const GRIJPBAAR = 100;

function overlap(a: Rechthoek, b: Rechthoek): { breed: number; hoog: number } {
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
  vorige: Vensterplek | null,
  werkgebieden: readonly [Rechthoek, ...Rechthoek[]],
): Vensterplek {
  if (vorige !== null) {
    const titelbalk = { ...vorige, height: 30 };
    const gebied = werkgebieden.find((werkgebied) => {
      const deel = overlap(titelbalk, werkgebied);
      return deel.breed >= GRIJPBAAR && deel.hoog >= 20;
    });
    if (gebied !== undefined) {
      return {
        ...vorige,
        width: Math.min(Math.max(vorige.width, MINIMUM.width), gebied.width),
        height: Math.min(Math.max(vorige.height, MINIMUM.height), gebied.height),
      };
    }
  }
  const [eerste] = werkgebieden;
  const width = Math.min(STANDAARD.width, eerste.width);
  const height = Math.min(STANDAARD.height, eerste.height);
  return {
    x: Math.round(eerste.x + (eerste.width - width) / 2),
    y: Math.round(eerste.y + (eerste.height - height) / 2),
    width,
    height,
    gemaximaliseerd: vorige?.gemaximaliseerd ?? false,
  };
}
