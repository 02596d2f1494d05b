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
import { foldLetters } from '../../../../shared/domain/tekst/zoeknaam.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { BordRow, Group } from './bord-types.ts';
import type { Filters, Groepering } from './display.ts';
import type { Lookup } from './lookup.ts';
import type { RowContext } from './row-base.ts';
import { cijferRows, groupRow, headerRow } from './row-group.ts';
import type { RowCache } from './row-memory.ts';
import { freeRow, inzetRow, vacatureRow } from './row-persoon.ts';
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
  readonly filters: Filters;
  /** Whether a row shows what is under it; `standaard` when the user never said. */
  readonly isOpen: (rowId: string, standaard: boolean) => boolean;
  readonly sessie: SessionWijzigingen;
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

function past(row: PersoonRow, filters: Filters, lookup: Lookup, query: string): boolean {
  if (filters.organisatie !== '' && row.organisatieId !== filters.organisatie) return false;
  if (filters.specialisme === '' && filters.functie === '' && query === '') return true;
  const info = lookup.persoon(row.medewerkerId, row.organisatieId);
  if (filters.specialisme !== '' && !info.specialismeIds.has(filters.specialisme)) return false;
  if (filters.functie !== '' && info.functieId !== filters.functie) return false;
  return query === '' || foldLetters(info.naam).includes(query);
}

function byNaam<T extends PersoonRow>(rows: readonly T[], lookup: Lookup): T[] {
  const rank = (row: T) => lookup.rang.get(row.medewerkerId) ?? 0;
  return [...rows].sort((a, b) => rank(a) - rank(b) || (a.sleutel < b.sleutel ? -1 : 1));
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

class Bouwer {
  readonly rijen: BordRow[] = [];
  readonly #invoer: BordInput;
  readonly #kader: RowContext;
  readonly #verdeeld: Verdeeld;
  readonly #zoek: string;
  readonly #teams: ReadonlyMap<string, TeamUitkomst>;
  readonly #personen = new Set<string>();
  readonly #getoond = new Set<string>();

  constructor(input: BordInput, geheugen: RowCache) {
    this.#invoer = input;
    this.#kader = { ...input, geheugen };
    this.#verdeeld = divide(input.planbord.rijen);
    this.#zoek = foldLetters(input.filters.zoek.trim());
    this.#teams = new Map(input.planbord.teams.map((team) => [team.teamId, team]));
  }

  get aantallen(): Pick<Bord, 'aantalPersonen' | 'aantalGetoond'> {
    return { aantalPersonen: this.#personen.size, aantalGetoond: this.#getoond.size };
  }

  /** Rows that pass the filters; counts people as it goes. */
  zeef<T extends PersoonRow>(rows: readonly T[]): T[] {
    const { filters, opzoek } = this.#invoer;
    const uit: T[] = [];
    for (const row of rows) {
      this.#personen.add(row.medewerkerId);
      if (!past(row, filters, opzoek, this.#zoek)) continue;
      this.#getoond.add(row.medewerkerId);
      uit.push(row);
    }
    return byNaam(uit, opzoek);
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
    const cijfers = () =>
      this.rijen.push(...cijferRows(this.#kader, group, weken, niveau + 1, defaultCijfers));
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
    const open = this.#invoer.isOpen(`team:${teamId}`, true);
    this.group({ soort: 'team', id: teamId }, uitkomst?.weken ?? [], niveau, true, () => {
      if (!open) return;
      for (const row of rows) this.rijen.push(inzetRow(this.#kader, row, niveau + 1, 'organisatie'));
      for (const row of this.#verdeeld.vacatures.get(teamId) ?? [])
        this.rijen.push(vacatureRow(this.#kader, row, niveau + 1));
    });
  }

  /** Gebied with its teams; a closed one still counts the people in it. */
  gebied(gebiedId: string, teamIds: readonly string[], niveau: number): void {
    const uitkomst = this.#invoer.planbord.gebieden.find((gebied) => gebied.gebiedId === gebiedId);
    const open = this.#invoer.isOpen(`gebied:${gebiedId}`, true);
    this.group({ soort: 'gebied', id: gebiedId }, uitkomst?.weken ?? [], niveau, false, () => {
      for (const teamId of teamIds) {
        if (open) this.team(teamId, niveau + 1);
        else this.zeef(this.#verdeeld.inzet.get(teamId) ?? []);
      }
    });
  }

  stadsbreed(teamIds: readonly string[], niveau: number): void {
    if (teamIds.length === 0) return;
    const header = headerRow(this.#kader, {
      kop: 'stadsbreed',
      id: 'stadsbreed',
      naam: 'Stadsbrede teams',
      tag: '',
      rijen: [],
      niveau,
    });
    this.rijen.push(header);
    for (const teamId of teamIds) {
      if (header.open === true) this.team(teamId, niveau + 1);
      else this.zeef(this.#verdeeld.inzet.get(teamId) ?? []);
    }
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
