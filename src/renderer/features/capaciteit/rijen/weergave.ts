import { closedList, type ValueOf } from '../../../../shared/domain/lijst/closed-list.ts';
import { REKENWIJZEN, type Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import { isGeldigeDatum, plusDagen, plusMaanden } from '../../../../shared/domain/tijd/datum.ts';
import { type Kolom, kolommen, maandagVan, weekVan, type Zoom } from '../../../../shared/domain/tijd/week.ts';

export const GROEPERINGEN = closedList({ team: 'team', organisatie: 'organisatie' });
export type Groepering = ValueOf<typeof GROEPERINGEN>;

/** Which person rows show; '' = all. Totals never depend on these. */
export type Filters = {
  readonly organisatie: string;
  readonly specialisme: string;
  readonly functie: string;
  readonly zoek: string;
};

/** How the planbord is looked at; it stands in the URL, so back, reload and a link give the same view. */
export type Weergave = {
  readonly zoom: Zoom;
  /** Date in the first column; null = around today. */
  readonly van: string | null;
  /** Number of columns in zoom weken. */
  readonly weken: number;
  readonly rekenwijze: Rekenwijze;
  readonly groeperen: Groepering;
  readonly filters: Filters;
};

export const GEEN_FILTERS: Filters = { organisatie: '', specialisme: '', functie: '', zoek: '' };
export const WEKEN_KEUZES = [13, 26, 53] as const;
const ZOOMS: readonly Zoom[] = ['weken', 'maanden', 'kwartalen'];
/** Weeks before today that show at first: what just happened stays in view. */
const WEKEN_TERUG = 2;
const MAANDEN = 12;
const KWARTALEN = 4;

function keuze<T extends string>(opties: readonly T[], waarde: string | null, standaard: T): T {
  return opties.find((optie) => optie === waarde) ?? standaard;
}

export function leesWeergave(vraag: URLSearchParams): Weergave {
  const van = vraag.get('van');
  const weken = Number(vraag.get('weken'));
  return {
    zoom: keuze(ZOOMS, vraag.get('zoom'), 'weken'),
    van: van !== null && isGeldigeDatum(van) ? van : null,
    weken: WEKEN_KEUZES.find((aantal) => aantal === weken) ?? 13,
    rekenwijze: REKENWIJZEN.find(vraag.get('rekenwijze')) ?? 'auto',
    groeperen: GROEPERINGEN.find(vraag.get('groeperen')) ?? 'team',
    filters: {
      organisatie: vraag.get('organisatie') ?? '',
      specialisme: vraag.get('specialisme') ?? '',
      functie: vraag.get('functie') ?? '',
      zoek: vraag.get('zoek') ?? '',
    },
  };
}

/** The URL of a changed view; what has its default value is left out, other parameters stay. */
export function schrijfWeergave(vraag: URLSearchParams, weergave: Weergave): URLSearchParams {
  const nieuw = new URLSearchParams(vraag);
  const waarden: Record<string, string> = {
    zoom: weergave.zoom === 'weken' ? '' : weergave.zoom,
    van: weergave.van ?? '',
    weken: weergave.weken === 13 ? '' : String(weergave.weken),
    rekenwijze: weergave.rekenwijze === 'auto' ? '' : weergave.rekenwijze,
    groeperen: weergave.groeperen === 'team' ? '' : weergave.groeperen,
    ...weergave.filters,
  };
  for (const [naam, waarde] of Object.entries(waarden)) {
    if (waarde === '') nieuw.delete(naam);
    else nieuw.set(naam, waarde);
  }
  return nieuw;
}

export function heeftFilters(filters: Filters): boolean {
  return Object.values(filters).some((waarde) => waarde !== '');
}

/** First date of the period on screen. */
function beginVan(weergave: Weergave, vandaag: string): string {
  if (weergave.van !== null) return weergave.van;
  return weergave.zoom === 'weken' ? plusDagen(maandagVan(vandaag), -7 * WEKEN_TERUG) : vandaag;
}

/** The columns on screen. */
export function kolommenVan(weergave: Weergave, vandaag: string): Kolom[] {
  const aantal = { weken: weergave.weken, maanden: MAANDEN, kwartalen: KWARTALEN }[weergave.zoom];
  return kolommen(weergave.zoom, beginVan(weergave, vandaag), aantal);
}

/** One page on or back: as many columns as there are, less one to keep the thread; months and quarters by one. */
export function blader(weergave: Weergave, vandaag: string, richting: 1 | -1): Weergave {
  const begin = beginVan(weergave, vandaag);
  const van = {
    weken: plusDagen(begin, richting * 7 * (weergave.weken - 1)),
    maanden: plusMaanden(begin, richting * 3),
    kwartalen: plusMaanden(begin, richting * 6),
  }[weergave.zoom];
  return isGeldigeDatum(van) ? { ...weergave, van } : weergave;
}

/** The view with `datum` on screen: unchanged when it already is. */
export function naarDatum(weergave: Weergave, datum: string, vandaag: string): Weergave {
  const zichtbaar = kolommenVan(weergave, vandaag).some((kolom) => kolom.van <= datum && datum < kolom.tot);
  return zichtbaar ? weergave : { ...weergave, van: datum };
}

/** 'week 9 – 21, 2021', 'mrt 2021 – feb 2022'. */
export function periodeTekst(lijst: readonly Kolom[], zoom: Zoom): string {
  const eerste = lijst[0];
  const laatste = lijst[lijst.length - 1];
  if (!eerste || !laatste) return '';
  if (zoom !== 'weken') return `${eerste.label} – ${laatste.label}`;
  const [jaarVan, jaarTot] = [eerste.sleutel.slice(0, 4), laatste.sleutel.slice(0, 4)];
  const nummer = (kolom: Kolom) => weekVan(kolom.van).week;
  return jaarVan === jaarTot
    ? `week ${nummer(eerste)} – ${nummer(laatste)}, ${jaarVan}`
    : `week ${nummer(eerste)}, ${jaarVan} – ${nummer(laatste)}, ${jaarTot}`;
}
