/** How large the sheets are shown. */
export type Zoom =
  | { readonly soort: 'breedte' }
  | { readonly soort: 'pagina' }
  | { readonly soort: 'vast' /** 1 = 100 %. */; readonly schaal: number };

const TRAPPEN = [0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4] as const;
const MIN = TRAPPEN[0];
const MAX = 4;

/** The next step in or out from a scale, also from one between two steps. */
export function volgendeSchaal(schaal: number, richting: 1 | -1): number {
  const ruis = 0.005;
  if (richting === 1) return TRAPPEN.find((trap) => trap > schaal + ruis) ?? MAX;
  return TRAPPEN.findLast((trap) => trap < schaal - ruis) ?? MIN;
}

type Maat = { readonly breedte: number; readonly hoogte: number };

/** Scale at which a sheet fits the view, or the fixed one; never outside the steps. */
export function schaalVan(zoom: Zoom, zicht: Maat, blad: Maat): number {
  if (zoom.soort === 'vast') return zoom.schaal;
  const opBreedte = zicht.breedte / blad.breedte;
  const schaal = zoom.soort === 'breedte' ? opBreedte : Math.min(opBreedte, zicht.hoogte / blad.hoogte);
  return Math.min(MAX, Math.max(MIN, schaal));
}
