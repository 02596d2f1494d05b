import type { MedewerkerLine } from '../../../../shared/contract/medewerkers.ts';
import { WIE, type Wie } from '../../../../shared/domain/medewerker/lists.ts';
import { INDELINGEN, type Indeling } from '../../../../shared/domain/organisatie/lists.ts';
import { skjErnst } from '../../../../shared/domain/registratie/skj.ts';
import { foldLetters } from '../../../../shared/domain/tekst/zoeknaam.ts';
import type { SorteerDirection } from '../../../components/grid/grid-types.ts';
import { DEFAULT_COLUMNS } from './list-fields.ts';

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
export const SKJ_CHOICE_LABEL: Readonly<Record<Exclude<Filters['skj'], ''>, string>> = {
  orde: 'geldig',
  'let-op': 'verloopt binnenkort',
  'niet-geldig': 'verlopen of ontbreekt',
  'niet-nodig': 'niet nodig',
};

export type Sorting = { readonly kolom: string; readonly richting: SorteerDirection };

/** How the list looks: this is what a saved view keeps. */
export type ListDisplay = {
  readonly filters: Filters;
  readonly kolommen: readonly string[];
  readonly sortering: Sorting;
};

export type SavedDisplay = ListDisplay & { readonly naam: string };

export const NO_FILTERS: Filters = {
  zoek: '',
  organisatie: '',
  team: '',
  functie: '',
  specialisme: '',
  skj: '',
  wie: 'in-dienst',
  indeling: 'toenmalig',
};

export const DEFAULT: ListDisplay = {
  filters: NO_FILTERS,
  kolommen: DEFAULT_COLUMNS,
  sortering: { kolom: 'naam', richting: 'asc' },
};

export function hasFilters(filters: Filters): boolean {
  return (
    filters.zoek.trim() !== '' ||
    [filters.organisatie, filters.team, filters.functie, filters.specialisme, filters.skj].some(
      (value) => value !== '',
    )
  );
}

const zoekteksten = new WeakMap<MedewerkerLine, string>();

/** Everything of a row that the search box looks in; made once per row. */
function zoektekst(line: MedewerkerLine): string {
  const eerder = zoekteksten.get(line);
  if (eerder !== undefined) return eerder;
  const { voornaam, tussenvoegsel, achternaam, naam, organisatie, functie, specialismen, teams } = line;
  const parts = [voornaam, tussenvoegsel, achternaam, naam, organisatie, functie, specialismen, teams];
  const text = foldLetters([...parts, line.werkmail, line.werktelefoon].join(' '));
  zoekteksten.set(line, text);
  return text;
}

function past(value: string, ids: readonly string[]): boolean {
  return value === '' || ids.includes(value);
}

function skjPast(filter: Filters['skj'], { skj }: MedewerkerLine): boolean {
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
export function filterLines(rows: readonly MedewerkerLine[], filters: Filters): readonly MedewerkerLine[] {
  if (!hasFilters(filters)) return rows;
  const words = foldLetters(filters.zoek).split(/\s+/u).filter(Boolean);
  return rows.filter((line) => {
    if (!past(filters.organisatie, line.organisatieIds) || !past(filters.team, line.teamIds)) return false;
    if (!past(filters.functie, line.functieIds) || !past(filters.specialisme, line.specialismeIds))
      return false;
    if (!skjPast(filters.skj, line)) return false;
    const text = words.length === 0 ? '' : zoektekst(line);
    return words.every((word) => text.includes(word));
  });
}

const SKJ_CHOICES: readonly Filters['skj'][] = ['', 'orde', 'let-op', 'niet-geldig', 'niet-nodig'];

function text(bron: object, key: string): string {
  const value: unknown = Object.entries(bron).find(([naam]) => naam === key)?.[1];
  return typeof value === 'string' ? value : '';
}

/** Reads back what was remembered; what is not understood takes its ordinary value. */
export function readDisplay(opgeslagen: unknown): ListDisplay | null {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return null;
  const { filters, kolommen, sortering } = { filters: null, kolommen: null, sortering: null, ...opgeslagen };
  const f: object = typeof filters === 'object' && filters !== null ? filters : {};
  const s: object = typeof sortering === 'object' && sortering !== null ? sortering : {};
  const list: readonly unknown[] = Array.isArray(kolommen) ? kolommen : [];
  const selected = list.filter((column) => typeof column === 'string');
  return {
    filters: {
      // Somebody's name may stand in the search box: that is never kept.
      zoek: '',
      organisatie: text(f, 'organisatie'),
      team: text(f, 'team'),
      functie: text(f, 'functie'),
      specialisme: text(f, 'specialisme'),
      skj: SKJ_CHOICES.find((choice) => choice === text(f, 'skj')) ?? '',
      wie: WIE.find(text(f, 'wie')) ?? 'in-dienst',
      indeling: INDELINGEN.find(text(f, 'indeling')) ?? 'toenmalig',
    },
    kolommen: selected.length === 0 ? DEFAULT_COLUMNS : selected,
    sortering: {
      kolom: text(s, 'kolom') || 'naam',
      richting: text(s, 'richting') === 'desc' ? 'desc' : 'asc',
    },
  };
}

export function readSaved(opgeslagen: unknown): readonly SavedDisplay[] | null {
  if (!Array.isArray(opgeslagen)) return null;
  const list: readonly unknown[] = opgeslagen;
  return list.flatMap((een) => {
    const display = readDisplay(een);
    const naam = typeof een === 'object' && een !== null ? text(een, 'naam') : '';
    return display === null || naam === '' ? [] : [{ ...display, naam }];
  });
}
