import type { MedewerkerRegel } from '../../../../shared/contract/medewerkers.ts';
import { WIE, type Wie } from '../../../../shared/domain/medewerker/lijsten.ts';
import { INDELINGEN, type Indeling } from '../../../../shared/domain/organisatie/lijsten.ts';
import { skjErnst } from '../../../../shared/domain/registratie/skj.ts';
import { foldLetters } from '../../../../shared/domain/tekst/zoeknaam.ts';
import type { SorteerRichting } from '../../../components/grid/grid-types.ts';
import { STANDAARD_KOLOMMEN } from './lijst-velden.ts';

/** What is chosen above the list; '' = all. */
export type Filters = {
  readonly zoek: string;
  readonly organisatie: string;
  readonly team: string;
  readonly functie: string;
  readonly specialisme: string;
  readonly skj: '' | 'orde' | 'let-op' | 'niet-geldig' | 'niet-nodig';
  readonly wie: Wie;
  readonly indeling: Indeling;
};

/** What the choice of SKJ is called. */
export const SKJ_KEUZE_LABEL: Readonly<Record<Exclude<Filters['skj'], ''>, string>> = {
  orde: 'geldig',
  'let-op': 'verloopt binnenkort',
  'niet-geldig': 'verlopen of ontbreekt',
  'niet-nodig': 'niet nodig',
};

export type Sortering = { readonly kolom: string; readonly richting: SorteerRichting };

/** How the list looks: this is what a saved view keeps. */
export type LijstWeergave = {
  readonly filters: Filters;
  readonly kolommen: readonly string[];
  readonly sortering: Sortering;
};

export type BewaardeWeergave = LijstWeergave & { readonly naam: string };

export const GEEN_FILTERS: Filters = {
  zoek: '',
  organisatie: '',
  team: '',
  functie: '',
  specialisme: '',
  skj: '',
  wie: 'in-dienst',
  indeling: 'toenmalig',
};

export const STANDAARD: LijstWeergave = {
  filters: GEEN_FILTERS,
  kolommen: STANDAARD_KOLOMMEN,
  sortering: { kolom: 'naam', richting: 'asc' },
};

export function heeftFilters(filters: Filters): boolean {
  return (
    filters.zoek.trim() !== '' ||
    [filters.organisatie, filters.team, filters.functie, filters.specialisme, filters.skj].some(
      (waarde) => waarde !== '',
    )
  );
}

const zoekteksten = new WeakMap<MedewerkerRegel, string>();

/** Everything of a row that the search box looks in; made once per row. */
function zoektekst(regel: MedewerkerRegel): string {
  const eerder = zoekteksten.get(regel);
  if (eerder !== undefined) return eerder;
  const { voornaam, tussenvoegsel, achternaam, naam, organisatie, functie, specialismen, teams } = regel;
  const delen = [voornaam, tussenvoegsel, achternaam, naam, organisatie, functie, specialismen, teams];
  const tekst = foldLetters([...delen, regel.werkmail, regel.werktelefoon].join(' '));
  zoekteksten.set(regel, tekst);
  return tekst;
}

function past(waarde: string, ids: readonly string[]): boolean {
  return waarde === '' || ids.includes(waarde);
}

function skjPast(filter: Filters['skj'], { skj }: MedewerkerRegel): boolean {
  switch (filter) {
    case '':
      return true;
    case 'niet-nodig':
      return skj.soort === 'niet-nodig';
    case 'orde':
      return skj.soort === 'geldig';
    case 'let-op':
      return skjErnst(skj) === 'let-op';
    case 'niet-geldig':
      return skjErnst(skj) === 'fout';
  }
}

/** Rows in which every typed word occurs and that fit every choice. */
export function filterRegels(
  rijen: readonly MedewerkerRegel[],
  filters: Filters,
): readonly MedewerkerRegel[] {
  if (!heeftFilters(filters)) return rijen;
  const woorden = foldLetters(filters.zoek).split(/\s+/u).filter(Boolean);
  return rijen.filter((regel) => {
    if (!past(filters.organisatie, regel.organisatieIds) || !past(filters.team, regel.teamIds)) return false;
    if (!past(filters.functie, regel.functieIds) || !past(filters.specialisme, regel.specialismeIds))
      return false;
    if (!skjPast(filters.skj, regel)) return false;
    const tekst = woorden.length === 0 ? '' : zoektekst(regel);
    return woorden.every((woord) => tekst.includes(woord));
  });
}

const SKJ_KEUZES: readonly Filters['skj'][] = ['', 'orde', 'let-op', 'niet-geldig', 'niet-nodig'];

function tekst(bron: object, sleutel: string): string {
  const waarde: unknown = Object.entries(bron).find(([naam]) => naam === sleutel)?.[1];
  return typeof waarde === 'string' ? waarde : '';
}

/** Reads back what was remembered; what is not understood takes its ordinary value. */
export function leesWeergave(opgeslagen: unknown): LijstWeergave | null {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return null;
  const { filters, kolommen, sortering } = { filters: null, kolommen: null, sortering: null, ...opgeslagen };
  const f: object = typeof filters === 'object' && filters !== null ? filters : {};
  const s: object = typeof sortering === 'object' && sortering !== null ? sortering : {};
  const lijst: readonly unknown[] = Array.isArray(kolommen) ? kolommen : [];
  const gekozen = lijst.filter((kolom) => typeof kolom === 'string');
  return {
    filters: {
      // Somebody's name may stand in the search box: that is never kept.
      zoek: '',
      organisatie: tekst(f, 'organisatie'),
      team: tekst(f, 'team'),
      functie: tekst(f, 'functie'),
      specialisme: tekst(f, 'specialisme'),
      skj: SKJ_KEUZES.find((keuze) => keuze === tekst(f, 'skj')) ?? '',
      wie: WIE.find(tekst(f, 'wie')) ?? 'in-dienst',
      indeling: INDELINGEN.find(tekst(f, 'indeling')) ?? 'toenmalig',
    },
    kolommen: gekozen.length === 0 ? STANDAARD_KOLOMMEN : gekozen,
    sortering: {
      kolom: tekst(s, 'kolom') || 'naam',
      richting: tekst(s, 'richting') === 'desc' ? 'desc' : 'asc',
    },
  };
}

export function leesBewaard(opgeslagen: unknown): readonly BewaardeWeergave[] | null {
  if (!Array.isArray(opgeslagen)) return null;
  const lijst: readonly unknown[] = opgeslagen;
  return lijst.flatMap((een) => {
    const weergave = leesWeergave(een);
    const naam = typeof een === 'object' && een !== null ? tekst(een, 'naam') : '';
    return weergave === null || naam === '' ? [] : [{ ...weergave, naam }];
  });
}
