/** The part of the city a screen shows. */
export type Bereik =
  | { readonly soort: 'stad' }
  | { readonly soort: 'gebied'; readonly id: string }
  | { readonly soort: 'team'; readonly id: string };

/** What the planbord selects and scrolls to. */
export type Focus = { readonly soort: 'medewerker' | 'team' | 'gebied' | 'vacature'; readonly id: string };

export type Plek = {
  readonly bereik: Bereik | null;
  /** Date to bring into view. */
  readonly van: string | null;
  readonly focus: Focus | null;
};

const FOCUS_SOORTEN: readonly Focus['soort'][] = ['medewerker', 'team', 'gebied', 'vacature'];

function gesplitst(tekst: string | null): readonly [string, string] | null {
  const plaats = tekst?.indexOf(':') ?? -1;
  if (tekst === null || plaats < 1 || plaats === tekst.length - 1) return null;
  return [tekst.slice(0, plaats), tekst.slice(plaats + 1)];
}

/** 'stad', 'gebied:ID' or 'team:ID'; anything else is null. */
export function leesBereik(tekst: string | null): Bereik | null {
  if (tekst === 'stad') return { soort: 'stad' };
  const [soort, id] = gesplitst(tekst) ?? [];
  if (id === undefined) return null;
  if (soort === 'gebied' || soort === 'team') return { soort, id };
  return null;
}

export function bereikTekst(bereik: Bereik): string {
  return bereik.soort === 'stad' ? 'stad' : `${bereik.soort}:${bereik.id}`;
}

function leesFocus(tekst: string | null): Focus | null {
  const [naam, id] = gesplitst(tekst) ?? [];
  const soort = FOCUS_SOORTEN.find((mogelijk) => mogelijk === naam);
  return soort === undefined || id === undefined ? null : { soort, id };
}

export function leesPlek(vraag: URLSearchParams): Plek {
  return {
    bereik: leesBereik(vraag.get('bereik')),
    van: vraag.get('van'),
    focus: leesFocus(vraag.get('focus')),
  };
}

/** Path of a place on the planbord, for links: '/capaciteit?bereik=team:…&van=2026-03-02&focus=medewerker:…'. */
export function planbordPad(plek: Partial<Plek>): string {
  const vraag = new URLSearchParams();
  if (plek.bereik) vraag.set('bereik', bereikTekst(plek.bereik));
  if (plek.van) vraag.set('van', plek.van);
  if (plek.focus) vraag.set('focus', `${plek.focus.soort}:${plek.focus.id}`);
  const tekst = vraag.toString();
  return tekst === '' ? '/capaciteit' : `/capaciteit?${tekst}`;
}
