/** The part of the city a screen shows. */
export type Bereik =
  | { readonly soort: 'stad' }
  | { readonly soort: 'gebied'; readonly id: string }
  | { readonly soort: 'team'; readonly id: string };

/** What the planbord selects and scrolls to. */
export type Focus = { readonly soort: 'medewerker' | 'team' | 'gebied' | 'vacature'; readonly id: string };

export type PlanbordPlace = {
  readonly bereik: Bereik | null;
  /** Date to bring into view. */
  readonly van: string | null;
  readonly focus: Focus | null;
};

const FOCUS_SOORTEN: readonly Focus['soort'][] = ['medewerker', 'team', 'gebied', 'vacature'];

function gesplitst(text: string | null): readonly [string, string] | null {
  const plaats = text?.indexOf(':') ?? -1;
  if (text === null || plaats < 1 || plaats === text.length - 1) return null;
  return [text.slice(0, plaats), text.slice(plaats + 1)];
}

/** 'stad', 'gebied:ID' or 'team:ID'; anything else is null. */
export function readBereik(text: string | null): Bereik | null {
  if (text === 'stad') return { soort: 'stad' };
  const [soort, id] = gesplitst(text) ?? [];
  if (id === undefined) return null;
  if (soort === 'gebied' || soort === 'team') return { soort, id };
  return null;
}

export function bereikText(bereik: Bereik): string {
  return bereik.soort === 'stad' ? 'stad' : `${bereik.soort}:${bereik.id}`;
}

function readFocus(text: string | null): Focus | null {
  const [naam, id] = gesplitst(text) ?? [];
  const soort = FOCUS_SOORTEN.find((mogelijk) => mogelijk === naam);
  return soort === undefined || id === undefined ? null : { soort, id };
}

export function readPlanbordPlace(vraag: URLSearchParams): PlanbordPlace {
  return {
    bereik: readBereik(vraag.get('bereik')),
    van: vraag.get('van'),
    focus: readFocus(vraag.get('focus')),
  };
}

/** Path of a place on the planbord, for links: '/capaciteit?bereik=team:…&van=2026-03-02&focus=medewerker:…'. */
export function planbordPath(place: Partial<PlanbordPlace>): string {
  const vraag = new URLSearchParams();
  if (place.bereik) vraag.set('bereik', bereikText(place.bereik));
  if (place.van) vraag.set('van', place.van);
  if (place.focus) vraag.set('focus', `${place.focus.soort}:${place.focus.id}`);
  const text = vraag.toString();
  return text === '' ? '/capaciteit' : `/capaciteit?${text}`;
}
