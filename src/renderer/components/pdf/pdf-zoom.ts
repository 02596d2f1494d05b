/** How large the sheets are shown. */
export type Zoom =
  | { readonly soort: 'breedte' }
  | { readonly soort: 'pagina' }
  | { readonly soort: 'vast' /** 1 = 100 %. */; readonly schaal: number };

const TRAPPEN = [0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4] as const;
const MIN = TRAPPEN[0];
const MAX = 4;

/** The next step in or out from a scale, also from one between two steps. */
export function nextScale(scale: number, direction: 1 | -1): number {
  const ruis = 0.005;
  if (direction === 1) return TRAPPEN.find((trap) => trap > scale + ruis) ?? MAX;
  return TRAPPEN.findLast((trap) => trap < scale - ruis) ?? MIN;
}

type Maat = { readonly breedte: number; readonly hoogte: number };

/** Scale at which a sheet fits the view, or the fixed one; never outside the steps. */
export function scaleOf(zoom: Zoom, sight: Maat, sheet: Maat): number {
  if (zoom.soort === 'vast') return zoom.schaal;
  const opWidth = sight.breedte / sheet.breedte;
  const scale = zoom.soort === 'breedte' ? opWidth : Math.min(opWidth, sight.hoogte / sheet.hoogte);
  return Math.min(MAX, Math.max(MIN, scale));
}
