import type {
  InzetRow,
  Planbord,
  PlanbordRow,
  TeamUitkomst,
  Uitkomst,
  VacatureRow,
  VrijeRow,
} from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { compareText } from '../../../../shared/domain/tekst/naam.ts';
import { hasWords, searchWords } from '../../../../shared/domain/tekst/zoeknaam.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { BordRow, Group } from './bord-types.ts';
import { type Filters, type Groepering, hasFilters, type Volgorde } from './display.ts';
import type { Lookup } from './lookup.ts';
import { quickFilter } from './quick-filter.ts';
import type { RowContext } from './row-base.ts';
import { cijferRows, groupRow, headerRow } from './row-group.ts';
import type { RowCache } from './row-memory.ts';
import { freeRow, inzetRow, vacatureNaam, vacatureRow } from './row-persoon.ts';
import type { SessionWijzigingen } from './session.ts';

export type BordInput = {
  /** Per column (`inColumns`), not per week. */
  readonly planbord: Planbord;
  readonly gegevens: PlanbordGegevens;
  readonly opzoek: Lookup;
  /** The same array as long as the period is the same. */
  readonly kolommen: readonly Column[];
  readonly bereik: Group;
  readonly groeperen: Groepering;
  readonly volgorde: Volgorde;
  readonly filters: Filters;
  /** Whether a row shows what is under it; `standaard` when the user never said. */
  readonly isOpen: (rowId: string, standaard: boolean) => boolean;
  readonly sessie: SessionWijzigingen;
  /** Whether this user may move people of a team; the same function as long as that is the same. */
  readonly mayMove: (teamId: string) => boolean;
};

export type Bord = {
  readonly rijen: readonly BordRow[];
  /** People with hours in scope, and how many of them the filters show. */
  readonly aantalPersonen: number;
  readonly aantalGetoond: number;
  /** Teams in scope, in the order of the screen. */
  readonly teamIds: readonly string[];
};

type PersoonRow = InzetRow | VrijeRow;

/** What is asked of the rows of people. */
type Sieve = {
  readonly filters: Filters;
  readonly lookup: Lookup;
  readonly words: readonly string[];
  readonly quick: ((row: PersoonRow) => boolean) | null;
};

function past(row: PersoonRow, { filters, lookup, words, quick }: Sieve): boolean {
  if (quick !== null && !quick(row)) return false;
  if (filters.organisatie !== '' && row.organisatieId !== filters.organisatie) return false;
  if (filters.specialisme === '' && filters.functie === '' && words.length === 0) return true;
  const info = lookup.persoon(row.medewerkerId, row.organisatieId);
  if (filters.specialisme !== '' && !info.specialismeIds.has(filters.specialisme)) return false;
  if (filters.functie !== '' && info.functieId !== filters.functie) return false;
  return hasWords(info.naam, words);
}

/** A vacature has an organisation, a specialism and a function of its own, and is found by what it is called. */
function vacaturePast(row: VacatureRow, { filters, lookup, words }: Sieve): boolean {
  const vacature = lookup.vacatures.get(row.vacatureId);
  if (vacature === undefined) return !hasFilters(filters);
  const { organisatie, specialisme, functie, snel } = filters;
  if (snel !== '') return false;
  if (organisatie !== '' && vacature.organisatieId !== organisatie) return false;
  if (specialisme !== '' && vacature.specialismeId !== specialisme) return false;
  if (functie !== '' && vacature.functieId !== functie) return false;
  return hasWords(vacatureNaam(vacature, lookup), words);
}

type Compare = (a: PersoonRow, b: PersoonRow) => number;

/** What goes before the name, in the order that was chosen; null = nothing. */
function comparison({ volgorde, opzoek, planbord }: BordInput): Compare | null {
  const info = (row: PersoonRow) => opzoek.persoon(row.medewerkerId, row.organisatieId);
  switch (volgorde) {
    case 'naam':
      return null;
    case 'uren':
      return (a, b) => (info(b).contractMinuten ?? 0) - (info(a).contractMinuten ?? 0);
    case 'specialisme':
      return (a, b) => compareText(info(a).hoofdspecialisme, info(b).hoofdspecialisme);
    case 'vrij': {
      const key = (row: PersoonRow) => `${row.medewerkerId}|${row.organisatieId}`;
      const free = new Map(
        planbord.rijen.flatMap((row) =>
          row.soort === 'niet-ingezet' ? [[key(row), row.cellen.reduce((sum, cell) => sum + cell, 0)]] : [],
        ),
      );
      return (a, b) => (free.get(key(b)) ?? 0) - (free.get(key(a)) ?? 0);
    }
  }
}

function sorted<T extends PersoonRow>(rows: readonly T[], lookup: Lookup, compare: Compare | null): T[] {
  const rank = (row: T) => lookup.rang.get(row.medewerkerId) ?? 0;
  return [...rows].sort(
    (a, b) => (compare?.(a, b) ?? 0) || rank(a) - rank(b) || (a.sleutel < b.sleutel ? -1 : 1),
  );
}

/** Teams that exist on some day of the weeks on screen, in the municipality's order. */
function teamsInView({ gegevens, kolommen }: BordInput): string[] {
  const first = kolommen[0];
  const last = kolommen[kolommen.length - 1];
  if (!first || !last) return [];
  const periode = { geldigVan: first.van, geldigTot: last.tot };
  return gegevens.teams
    .filter((team) => overlapt(team, periode))
    .sort((a, b) => a.volgorde - b.volgorde || compareText(a.naam, b.naam))
    .map((team) => team.id);
}

function teamsInBereik(input: BordInput, all: readonly string[]): string[] {
  const { bereik, opzoek } = input;
  switch (bereik.soort) {
    case 'stad':
      return [...all];
    case 'gebied':
      return all.filter((id) => opzoek.gebiedVanTeam.get(id) === bereik.id);
    case 'team':
      return all.filter((id) => id === bereik.id);
  }
}

type Verdeeld = {
  readonly inzet: ReadonlyMap<string, readonly InzetRow[]>;
  readonly vacatures: ReadonlyMap<string, readonly VacatureRow[]>;
  readonly vrij: readonly VrijeRow[];
};

function divide(rows: readonly PlanbordRow[]): Verdeeld {
  const inzet = new Map<string, InzetRow[]>();
  const vacatures = new Map<string, VacatureRow[]>();
  const vrij: VrijeRow[] = [];
  const add = <T>(map: Map<string, T[]>, key: string, row: T): void => {
    const list = map.get(key);
    if (list) list.push(row);
    else map.set(key, [row]);
  };
  for (const row of rows) {
    if (row.soort === 'inzet') add(inzet, row.teamId, row);
    else if (row.soort === 'vacature') add(vacatures, row.teamId, row);
    else vrij.push(row);
  }
  return { inzet, vacatures, vrij };
}

const NO_WORDS: readonly string[] = [];
const wordsOfFilters = new WeakMap<Filters, readonly string[]>();

/** The same array for the same filters: rows that are kept hold on to it. */
function wordsOf(filters: Filters): readonly string[] {
  if (filters.zoek.trim() === '') return NO_WORDS;
  const known = wordsOfFilters.get(filters) ?? searchWords(filters.zoek);
  wordsOfFilters.set(filters, known);
  return known;
}

class Bouwer {
  readonly rijen: BordRow[] = [];
  readonly #invoer: BordInput;
  readonly #kader: RowContext;
  readonly #verdeeld: Verdeeld;
  readonly #sieve: Sieve;
  readonly #compare: Compare | null;
  readonly #teams: ReadonlyMap<string, TeamUitkomst>;
  readonly #personen = new Set<string>();
  readonly #getoond = new Set<string>();

  constructor(input: BordInput, geheugen: RowCache) {
    this.#invoer = input;
    this.#compare = comparison(input);
    const words = wordsOf(input.filters);
    const { snel } = input.filters;
    const quick = snel === '' ? null : quickFilter(snel, input);
    this.#sieve = { filters: input.filters, lookup: input.opzoek, words, quick };
    this.#kader = { ...input, geheugen, words };
    this.#verdeeld = divide(input.planbord.rijen);
    this.#teams = new Map(input.planbord.teams.map((team) => [team.teamId, team]));
  }

  get aantallen(): Pick<Bord, 'aantalPersonen' | 'aantalGetoond'> {
    return { aantalPersonen: this.#personen.size, aantalGetoond: this.#getoond.size };
  }

  /** Teams without a hit go. */
  get #searching(): boolean {
    return this.#sieve.words.length > 0 || this.#sieve.quick !== null;
  }

  /** Rows that pass the filters; counts people as it goes. */
  zeef<T extends PersoonRow>(rows: readonly T[]): T[] {
    const { opzoek } = this.#invoer;
    const uit: T[] = [];
    for (const row of rows) {
      this.#personen.add(row.medewerkerId);
      if (!past(row, this.#sieve)) continue;
      this.#getoond.add(row.medewerkerId);
      uit.push(row);
    }
    return sorted(uit, opzoek, this.#compare);
  }

  group(
    group: Group,
    weken: readonly Uitkomst[],
    niveau: number,
    defaultCijfers: boolean,
    content: () => void,
  ): void {
    const row = groupRow(this.#kader, group, weken, niveau);
    this.rijen.push(row);
    // Between people that were looked for, figures are in the way; the row of the group keeps its own.
    const cijfers = () => {
      if (!this.#searching)
        this.rijen.push(...cijferRows(this.#kader, group, weken, niveau + 1, defaultCijfers));
    };
    if (row.open !== true) {
      content();
      return;
    }
    if (group.soort !== 'team') cijfers();
    content();
    if (group.soort === 'team') cijfers();
  }

  team(teamId: string, niveau: number): void {
    const uitkomst = this.#teams.get(teamId);
    const rows = this.zeef(this.#verdeeld.inzet.get(teamId) ?? []);
    const vacatures = this.#vacatures(teamId);
    if (this.#searching && rows.length + vacatures.length === 0) return;
    const open = this.#invoer.isOpen(`team:${teamId}`, true);
    this.group({ soort: 'team', id: teamId }, uitkomst?.weken ?? [], niveau, true, () => {
      if (!open) return;
      for (const row of rows) this.rijen.push(inzetRow(this.#kader, row, niveau + 1, 'organisatie'));
      for (const row of vacatures) this.rijen.push(vacatureRow(this.#kader, row, niveau + 1));
    });
  }

  #vacatures(teamId: string): readonly VacatureRow[] {
    return (this.#verdeeld.vacatures.get(teamId) ?? []).filter((row) => vacaturePast(row, this.#sieve));
  }

  /** Teams that stay while a name is searched: those in which it is found. */
  #found(teamIds: readonly string[]): readonly string[] {
    if (!this.#searching) return teamIds;
    return teamIds.filter(
      (id) =>
        (this.#verdeeld.inzet.get(id) ?? []).some((row) => past(row, this.#sieve)) ||
        this.#vacatures(id).length > 0,
    );
  }

  /** Counts the people of a closed group. */
  #countOnly(teamIds: readonly string[]): void {
    for (const teamId of teamIds) this.zeef(this.#verdeeld.inzet.get(teamId) ?? []);
  }

  /** Gebied with its teams; a closed one still counts the people in it. */
  gebied(gebiedId: string, teamIds: readonly string[], niveau: number): void {
    const uitkomst = this.#invoer.planbord.gebieden.find((gebied) => gebied.gebiedId === gebiedId);
    const open = this.#invoer.isOpen(`gebied:${gebiedId}`, true);
    if (this.#found(teamIds).length === 0) {
      this.#countOnly(teamIds);
      return;
    }
    this.group({ soort: 'gebied', id: gebiedId }, uitkomst?.weken ?? [], niveau, false, () => {
      if (!open) this.#countOnly(teamIds);
      else for (const teamId of teamIds) this.team(teamId, niveau + 1);
    });
  }

  stadsbreed(teamIds: readonly string[], niveau: number): void {
    if (this.#found(teamIds).length === 0) {
      this.#countOnly(teamIds);
      return;
    }
    const header = headerRow(this.#kader, {
      kop: 'stadsbreed',
      id: 'stadsbreed',
      naam: 'Stadsbrede teams',
      tag: '',
      rijen: [],
      niveau,
    });
    this.rijen.push(header);
    if (header.open !== true) this.#countOnly(teamIds);
    else for (const teamId of teamIds) this.team(teamId, niveau + 1);
  }

  organisaties(teamIds: readonly string[]): void {
    const { opzoek } = this.#invoer;
    const rows = this.zeef(teamIds.flatMap((id) => this.#verdeeld.inzet.get(id) ?? []));
    const groups = [...Map.groupBy(rows, (row) => row.organisatieId)].sort(
      ([a], [b]) => (opzoek.organisaties.get(a)?.volgorde ?? 0) - (opzoek.organisaties.get(b)?.volgorde ?? 0),
    );
    for (const [organisatieId, leden] of groups) {
      const naam = opzoek.organisaties.get(organisatieId)?.naam ?? '';
      const tag = `${String(new Set(leden.map((row) => row.medewerkerId)).size)} mdw`;
      const header = headerRow(this.#kader, {
        kop: 'organisatie',
        id: `organisatie:${organisatieId}`,
        naam,
        tag,
        rijen: leden,
        niveau: 0,
      });
      this.rijen.push(header);
      if (header.open === true)
        for (const row of leden) this.rijen.push(inzetRow(this.#kader, row, 1, 'team'));
    }
  }

  /** Contract hours in no team: of everybody in the city, else of the people with hours in scope. */
  nietIngezet(teamIds: readonly string[]): void {
    const binnen = new Set(
      teamIds.flatMap((id) => (this.#verdeeld.inzet.get(id) ?? []).map((row) => row.medewerkerId)),
    );
    const heleStad = this.#invoer.bereik.soort === 'stad';
    const rijen = this.zeef(this.#verdeeld.vrij.filter((row) => heleStad || binnen.has(row.medewerkerId)));
    if (rijen.length === 0) return;
    const tag = `${String(new Set(rijen.map((row) => row.medewerkerId)).size)} mdw`;
    const header = headerRow(this.#kader, {
      kop: 'niet-ingezet',
      id: 'niet-ingezet',
      naam: 'Niet ingezet',
      tag,
      rijen,
      niveau: 0,
    });
    this.rijen.push(header);
    if (header.open === true) for (const row of rijen) this.rijen.push(freeRow(this.#kader, row, 1));
  }
}

/** All rows of the planbord on screen, from top to bottom. */
export function createBord(input: BordInput, cache: RowCache): Bord {
  const { opzoek, planbord, bereik, groeperen } = input;
  const all = teamsInView(input);
  const teamIds = teamsInBereik(input, all);
  const bouwer = new Bouwer(input, cache);
  if (groeperen === 'organisatie') {
    bouwer.organisaties(teamIds);
  } else if (bereik.soort === 'team') {
    for (const teamId of teamIds) bouwer.team(teamId, 0);
  } else {
    const perGebied = Map.groupBy(teamIds, (id) => opzoek.gebiedVanTeam.get(id) ?? '');
    const gebieden = input.gegevens.gebieden
      .filter((g) => perGebied.has(g.id))
      .sort((a, b) => compareText(a.naam, b.naam));
    if (bereik.soort === 'stad' && teamIds.length > 0)
      bouwer.group({ soort: 'stad' }, planbord.stad.weken, 0, false, () => undefined);
    const stadOpen = bereik.soort !== 'stad' || input.isOpen('stad', true);
    if (stadOpen) {
      for (const gebied of gebieden) bouwer.gebied(gebied.id, perGebied.get(gebied.id) ?? [], 0);
      bouwer.stadsbreed(perGebied.get('') ?? [], 0);
    }
  }
  bouwer.nietIngezet(teamIds);
  cache.done();
  return { rijen: bouwer.rijen, ...bouwer.aantallen, teamIds };
}
