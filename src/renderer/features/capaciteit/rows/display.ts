import { closedList, type ValueOf } from '../../../../shared/domain/lijst/closed-list.ts';
import { REKENWIJZEN, type Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import { isGeldigeDatum, plusDagen, plusMaanden } from '../../../../shared/domain/tijd/datum.ts';
import { type Column, columns, maandagOf, weekOf, type Zoom } from '../../../../shared/domain/tijd/week.ts';

export const GROEPERINGEN = closedList({ team: 'team', organisatie: 'organisatie' });
export type Groepering = ValueOf<typeof GROEPERINGEN>;

/** In which order people of a team stand. */
export const VOLGORDES = closedList({
  naam: 'naam',
  uren: 'contracturen',
  vrij: 'vrije uren',
  specialisme: 'specialisme',
});
export type Volgorde = ValueOf<typeof VOLGORDES>;

/** How high a row is. */
export const RIJHOOGTES = closedList({ gewoon: 'gewoon', dicht: 'dicht' });
export type Rijhoogte = ValueOf<typeof RIJHOOGTES>;

/** What one looks for at once: the questions that a planner has every day. */
export const SNELFILTERS = closedList({
  tekort: 'teams met een tekort',
  vrij: 'uren vrij',
  afwezig: 'afwezig deze week',
  skj: 'SKJ verlopen of bijna',
  boven: 'boven contract',
  eindigt: 'detachering eindigt',
});
export type Snelfilter = ValueOf<typeof SNELFILTERS>;

/** Which person rows show; '' = all. Totals never depend on these. */
export type Filters = {
  readonly organisatie: string;
  readonly specialisme: string;
  readonly functie: string;
  readonly zoek: string;
  readonly snel: Snelfilter | '';
};

/** How the planbord is looked at; it stands in the URL, so back, reload and a link give the same view. */
export type Display = {
  readonly zoom: Zoom;
  /** Date in the first column; null = around today. */
  readonly van: string | null;
  /** Number of columns in zoom weken. */
  readonly weken: number;
  readonly rekenwijze: Rekenwijze;
  readonly groeperen: Groepering;
  readonly volgorde: Volgorde;
  readonly rijhoogte: Rijhoogte;
  readonly filters: Filters;
};

export const NO_FILTERS: Filters = { organisatie: '', specialisme: '', functie: '', zoek: '', snel: '' };
export const WEKEN_CHOICES = [13, 26, 53] as const;
const ZOOMS: readonly Zoom[] = ['weken', 'maanden', 'kwartalen'];
/** Weeks before today that show at first: what just happened stays in view. */
const WEKEN_BACK = 2;
const MAANDEN = 12;
const KWARTALEN = 4;

function choice<T extends string>(options: readonly T[], value: string | null, standaard: T): T {
  return options.find((option) => option === value) ?? standaard;
}

/** How one looks, apart from where and at whom: kept over restarts, as the open rows and the part of the city are. */
export type KeptDisplay = Pick<
  Display,
  'zoom' | 'weken' | 'rekenwijze' | 'groeperen' | 'volgorde' | 'rijhoogte'
>;

export const USUAL_DISPLAY: KeptDisplay = {
  zoom: 'weken',
  weken: 13,
  rekenwijze: 'auto',
  groeperen: 'team',
  volgorde: 'naam',
  rijhoogte: 'gewoon',
};

/** What was kept; anything that is no longer a choice is the usual one. */
export function readKept(saved: unknown): KeptDisplay | null {
  if (typeof saved !== 'object' || saved === null) return null;
  const text = (name: string) => {
    const value: unknown = Reflect.get(saved, name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  return {
    zoom: choice(ZOOMS, text('zoom'), USUAL_DISPLAY.zoom),
    weken: WEKEN_CHOICES.find((aantal) => String(aantal) === text('weken')) ?? USUAL_DISPLAY.weken,
    rekenwijze: REKENWIJZEN.find(text('rekenwijze')) ?? USUAL_DISPLAY.rekenwijze,
    groeperen: GROEPERINGEN.find(text('groeperen')) ?? USUAL_DISPLAY.groeperen,
    volgorde: VOLGORDES.find(text('volgorde')) ?? USUAL_DISPLAY.volgorde,
    rijhoogte: RIJHOOGTES.find(text('rijhoogte')) ?? USUAL_DISPLAY.rijhoogte,
  };
}

/** The view of an address; what it does not say is as it was kept. */
export function readDisplay(vraag: URLSearchParams, kept: KeptDisplay = USUAL_DISPLAY): Display {
  const van = vraag.get('van');
  const weken = Number(vraag.get('weken'));
  return {
    zoom: choice(ZOOMS, vraag.get('zoom'), kept.zoom),
    van: van !== null && isGeldigeDatum(van) ? van : null,
    weken: WEKEN_CHOICES.find((aantal) => aantal === weken) ?? kept.weken,
    rekenwijze: REKENWIJZEN.find(vraag.get('rekenwijze')) ?? kept.rekenwijze,
    groeperen: GROEPERINGEN.find(vraag.get('groeperen')) ?? kept.groeperen,
    volgorde: VOLGORDES.find(vraag.get('volgorde')) ?? kept.volgorde,
    rijhoogte: RIJHOOGTES.find(vraag.get('rijhoogte')) ?? kept.rijhoogte,
    filters: {
      organisatie: vraag.get('organisatie') ?? '',
      specialisme: vraag.get('specialisme') ?? '',
      functie: vraag.get('functie') ?? '',
      zoek: vraag.get('zoek') ?? '',
      snel: SNELFILTERS.find(vraag.get('snel')) ?? '',
    },
  };
}

/** The URL of a changed view; what has its default value is left out, other parameters stay. */
export function writeDisplay(vraag: URLSearchParams, display: Display): URLSearchParams {
  const nieuw = new URLSearchParams(vraag);
  const values: Record<string, string> = {
    zoom: display.zoom === 'weken' ? '' : display.zoom,
    van: display.van ?? '',
    weken: display.weken === 13 ? '' : String(display.weken),
    rekenwijze: display.rekenwijze === 'auto' ? '' : display.rekenwijze,
    groeperen: display.groeperen === 'team' ? '' : display.groeperen,
    volgorde: display.volgorde === 'naam' ? '' : display.volgorde,
    rijhoogte: display.rijhoogte === 'gewoon' ? '' : display.rijhoogte,
    ...display.filters,
  };
  for (const [naam, value] of Object.entries(values)) {
    if (value === '') nieuw.delete(naam);
    else nieuw.set(naam, value);
  }
  return nieuw;
}

export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== '');
}

/** First date of the period on screen. */
function beginOf(display: Display, vandaag: string): string {
  if (display.van !== null) return display.van;
  return display.zoom === 'weken' ? plusDagen(maandagOf(vandaag), -7 * WEKEN_BACK) : vandaag;
}

/** The columns on screen. */
export function columnsOf(display: Display, vandaag: string): Column[] {
  const aantal = { weken: display.weken, maanden: MAANDEN, kwartalen: KWARTALEN }[display.zoom];
  return columns(display.zoom, beginOf(display, vandaag), aantal);
}

/** One page on or back: as many columns as there are, less one to keep the thread; months and quarters by one. */
export function blader(display: Display, vandaag: string, direction: 1 | -1): Display {
  const begin = beginOf(display, vandaag);
  const van = {
    weken: plusDagen(begin, direction * 7 * (display.weken - 1)),
    maanden: plusMaanden(begin, direction * 3),
    kwartalen: plusMaanden(begin, direction * 6),
  }[display.zoom];
  return isGeldigeDatum(van) ? { ...display, van } : display;
}

/** The view with `datum` on screen: unchanged when it already is. */
export function toDatum(display: Display, datum: string, vandaag: string): Display {
  const visible = columnsOf(display, vandaag).some((column) => column.van <= datum && datum < column.tot);
  return visible ? display : { ...display, van: datum };
}

/** 'week 9 – 21, 2021', 'mrt 2021 – feb 2022'. */
export function periodeText(list: readonly Column[], zoom: Zoom): string {
  const first = list[0];
  const last = list[list.length - 1];
  if (!first || !last) return '';
  if (zoom !== 'weken') return `${first.label} – ${last.label}`;
  const [jaarVan, jaarTot] = [first.sleutel.slice(0, 4), last.sleutel.slice(0, 4)];
  const nummer = (column: Column) => weekOf(column.van).week;
  return jaarVan === jaarTot
    ? `week ${nummer(first)} – ${nummer(last)}, ${jaarVan}`
    : `week ${nummer(first)}, ${jaarVan} – ${nummer(last)}, ${jaarTot}`;
}

const ZOOM_ORDER: readonly Zoom[] = ['weken', 'maanden', 'kwartalen'];

/** One step further away (1) or nearer (-1); the same view at the end. */
export function zoomBy(display: Display, by: 1 | -1): Display {
  const zoom = ZOOM_ORDER[ZOOM_ORDER.indexOf(display.zoom) + by];
  return zoom === undefined ? display : { ...display, zoom };
}
