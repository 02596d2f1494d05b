import type {
  InzetRij,
  Planbord,
  PlanbordRij,
  TeamUitkomst,
  Uitkomst,
  VacatureRij,
  VrijeRij,
} from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { vergelijkTekst } from '../../../../shared/domain/tekst/naam.ts';
import { foldLetters } from '../../../../shared/domain/tekst/zoeknaam.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';
import type { Kolom } from '../../../../shared/domain/tijd/week.ts';
import type { BordRij, Groep } from './bord-types.ts';
import type { Opzoek } from './opzoek.ts';
import type { RijKader } from './rij-basis.ts';
import type { RijGeheugen } from './rij-geheugen.ts';
import { cijferRijen, groepRij, kopRij } from './rij-groep.ts';
import { inzetRij, vacatureRij, vrijeRij } from './rij-persoon.ts';
import type { SessieWijzigingen } from './sessie.ts';
import type { Filters, Groepering } from './weergave.ts';

export type BordInvoer = {
  /** Per column (`inKolommen`), not per week. */
  readonly planbord: Planbord;
  readonly gegevens: PlanbordGegevens;
  readonly opzoek: Opzoek;
  /** The same array as long as the period is the same. */
  readonly kolommen: readonly Kolom[];
  readonly bereik: Groep;
  readonly groeperen: Groepering;
  readonly filters: Filters;
  /** Whether a row shows what is under it; `standaard` when the user never said. */
  readonly isOpen: (rijId: string, standaard: boolean) => boolean;
  readonly sessie: SessieWijzigingen;
};

export type Bord = {
  readonly rijen: readonly BordRij[];
  /** People with hours in scope, and how many of them the filters show. */
  readonly aantalPersonen: number;
  readonly aantalGetoond: number;
  /** Teams in scope, in the order of the screen. */
  readonly teamIds: readonly string[];
};

type PersoonRij = InzetRij | VrijeRij;

function past(rij: PersoonRij, filters: Filters, opzoek: Opzoek, zoek: string): boolean {
  if (filters.organisatie !== '' && rij.organisatieId !== filters.organisatie) return false;
  if (filters.specialisme === '' && filters.functie === '' && zoek === '') return true;
  const info = opzoek.persoon(rij.medewerkerId, rij.organisatieId);
  if (filters.specialisme !== '' && !info.specialismeIds.has(filters.specialisme)) return false;
  if (filters.functie !== '' && info.functieId !== filters.functie) return false;
  return zoek === '' || foldLetters(info.naam).includes(zoek);
}

function opNaam<T extends PersoonRij>(rijen: readonly T[], opzoek: Opzoek): T[] {
  const rang = (rij: T) => opzoek.rang.get(rij.medewerkerId) ?? 0;
  return [...rijen].sort((a, b) => rang(a) - rang(b) || (a.sleutel < b.sleutel ? -1 : 1));
}

/** Teams that exist on some day of the weeks on screen, in the municipality's order. */
function teamsInBeeld({ gegevens, kolommen }: BordInvoer): string[] {
  const eerste = kolommen[0];
  const laatste = kolommen[kolommen.length - 1];
  if (!eerste || !laatste) return [];
  const periode = { geldigVan: eerste.van, geldigTot: laatste.tot };
  return gegevens.teams
    .filter((team) => overlapt(team, periode))
    .sort((a, b) => a.volgorde - b.volgorde || vergelijkTekst(a.naam, b.naam))
    .map((team) => team.id);
}

function teamsInBereik(invoer: BordInvoer, alle: readonly string[]): string[] {
  const { bereik, opzoek } = invoer;
  switch (bereik.soort) {
    case 'stad':
      return [...alle];
    case 'gebied':
      return alle.filter((id) => opzoek.gebiedVanTeam.get(id) === bereik.id);
    case 'team':
      return alle.filter((id) => id === bereik.id);
  }
}

type Verdeeld = {
  readonly inzet: ReadonlyMap<string, readonly InzetRij[]>;
  readonly vacatures: ReadonlyMap<string, readonly VacatureRij[]>;
  readonly vrij: readonly VrijeRij[];
};

function verdeel(rijen: readonly PlanbordRij[]): Verdeeld {
  const inzet = new Map<string, InzetRij[]>();
  const vacatures = new Map<string, VacatureRij[]>();
  const vrij: VrijeRij[] = [];
  const voegToe = <T>(map: Map<string, T[]>, sleutel: string, rij: T): void => {
    const lijst = map.get(sleutel);
    if (lijst) lijst.push(rij);
    else map.set(sleutel, [rij]);
  };
  for (const rij of rijen) {
    if (rij.soort === 'inzet') voegToe(inzet, rij.teamId, rij);
    else if (rij.soort === 'vacature') voegToe(vacatures, rij.teamId, rij);
    else vrij.push(rij);
  }
  return { inzet, vacatures, vrij };
}

class Bouwer {
  readonly rijen: BordRij[] = [];
  readonly #invoer: BordInvoer;
  readonly #kader: RijKader;
  readonly #verdeeld: Verdeeld;
  readonly #zoek: string;
  readonly #teams: ReadonlyMap<string, TeamUitkomst>;
  readonly #personen = new Set<string>();
  readonly #getoond = new Set<string>();

  constructor(invoer: BordInvoer, geheugen: RijGeheugen) {
    this.#invoer = invoer;
    this.#kader = { ...invoer, geheugen };
    this.#verdeeld = verdeel(invoer.planbord.rijen);
    this.#zoek = foldLetters(invoer.filters.zoek.trim());
    this.#teams = new Map(invoer.planbord.teams.map((team) => [team.teamId, team]));
  }

  get aantallen(): Pick<Bord, 'aantalPersonen' | 'aantalGetoond'> {
    return { aantalPersonen: this.#personen.size, aantalGetoond: this.#getoond.size };
  }

  /** Rows that pass the filters; counts people as it goes. */
  zeef<T extends PersoonRij>(rijen: readonly T[]): T[] {
    const { filters, opzoek } = this.#invoer;
    const uit: T[] = [];
    for (const rij of rijen) {
      this.#personen.add(rij.medewerkerId);
      if (!past(rij, filters, opzoek, this.#zoek)) continue;
      this.#getoond.add(rij.medewerkerId);
      uit.push(rij);
    }
    return opNaam(uit, opzoek);
  }

  groep(
    groep: Groep,
    weken: readonly Uitkomst[],
    niveau: number,
    standaardCijfers: boolean,
    inhoud: () => void,
  ): void {
    const rij = groepRij(this.#kader, groep, weken, niveau);
    this.rijen.push(rij);
    const cijfers = () =>
      this.rijen.push(...cijferRijen(this.#kader, groep, weken, niveau + 1, standaardCijfers));
    if (rij.open !== true) {
      inhoud();
      return;
    }
    if (groep.soort !== 'team') cijfers();
    inhoud();
    if (groep.soort === 'team') cijfers();
  }

  team(teamId: string, niveau: number): void {
    const uitkomst = this.#teams.get(teamId);
    const rijen = this.zeef(this.#verdeeld.inzet.get(teamId) ?? []);
    const open = this.#invoer.isOpen(`team:${teamId}`, true);
    this.groep({ soort: 'team', id: teamId }, uitkomst?.weken ?? [], niveau, true, () => {
      if (!open) return;
      for (const rij of rijen) this.rijen.push(inzetRij(this.#kader, rij, niveau + 1, 'organisatie'));
      for (const rij of this.#verdeeld.vacatures.get(teamId) ?? [])
        this.rijen.push(vacatureRij(this.#kader, rij, niveau + 1));
    });
  }

  /** Gebied with its teams; a closed one still counts the people in it. */
  gebied(gebiedId: string, teamIds: readonly string[], niveau: number): void {
    const uitkomst = this.#invoer.planbord.gebieden.find((gebied) => gebied.gebiedId === gebiedId);
    const open = this.#invoer.isOpen(`gebied:${gebiedId}`, true);
    this.groep({ soort: 'gebied', id: gebiedId }, uitkomst?.weken ?? [], niveau, false, () => {
      for (const teamId of teamIds) {
        if (open) this.team(teamId, niveau + 1);
        else this.zeef(this.#verdeeld.inzet.get(teamId) ?? []);
      }
    });
  }

  stadsbreed(teamIds: readonly string[], niveau: number): void {
    if (teamIds.length === 0) return;
    const kop = kopRij(this.#kader, {
      kop: 'stadsbreed',
      id: 'stadsbreed',
      naam: 'Stadsbrede teams',
      tag: '',
      rijen: [],
      niveau,
    });
    this.rijen.push(kop);
    for (const teamId of teamIds) {
      if (kop.open === true) this.team(teamId, niveau + 1);
      else this.zeef(this.#verdeeld.inzet.get(teamId) ?? []);
    }
  }

  organisaties(teamIds: readonly string[]): void {
    const { opzoek } = this.#invoer;
    const rijen = this.zeef(teamIds.flatMap((id) => this.#verdeeld.inzet.get(id) ?? []));
    const groepen = [...Map.groupBy(rijen, (rij) => rij.organisatieId)].sort(
      ([a], [b]) => (opzoek.organisaties.get(a)?.volgorde ?? 0) - (opzoek.organisaties.get(b)?.volgorde ?? 0),
    );
    for (const [organisatieId, leden] of groepen) {
      const naam = opzoek.organisaties.get(organisatieId)?.naam ?? '';
      const tag = `${String(new Set(leden.map((rij) => rij.medewerkerId)).size)} mdw`;
      const kop = kopRij(this.#kader, {
        kop: 'organisatie',
        id: `organisatie:${organisatieId}`,
        naam,
        tag,
        rijen: leden,
        niveau: 0,
      });
      this.rijen.push(kop);
      if (kop.open === true) for (const rij of leden) this.rijen.push(inzetRij(this.#kader, rij, 1, 'team'));
    }
  }

  /** Contract hours in no team: of everybody in the city, else of the people with hours in scope. */
  nietIngezet(teamIds: readonly string[]): void {
    const binnen = new Set(
      teamIds.flatMap((id) => (this.#verdeeld.inzet.get(id) ?? []).map((rij) => rij.medewerkerId)),
    );
    const heleStad = this.#invoer.bereik.soort === 'stad';
    const rijen = this.zeef(this.#verdeeld.vrij.filter((rij) => heleStad || binnen.has(rij.medewerkerId)));
    if (rijen.length === 0) return;
    const tag = `${String(new Set(rijen.map((rij) => rij.medewerkerId)).size)} mdw`;
    const kop = kopRij(this.#kader, {
      kop: 'niet-ingezet',
      id: 'niet-ingezet',
      naam: 'Niet ingezet',
      tag,
      rijen,
      niveau: 0,
    });
    this.rijen.push(kop);
    if (kop.open === true) for (const rij of rijen) this.rijen.push(vrijeRij(this.#kader, rij, 1));
  }
}

/** All rows of the planbord on screen, from top to bottom. */
export function maakBord(invoer: BordInvoer, geheugen: RijGeheugen): Bord {
  const { opzoek, planbord, bereik, groeperen } = invoer;
  const alle = teamsInBeeld(invoer);
  const teamIds = teamsInBereik(invoer, alle);
  const bouwer = new Bouwer(invoer, geheugen);
  if (groeperen === 'organisatie') {
    bouwer.organisaties(teamIds);
  } else if (bereik.soort === 'team') {
    for (const teamId of teamIds) bouwer.team(teamId, 0);
  } else {
    const perGebied = Map.groupBy(teamIds, (id) => opzoek.gebiedVanTeam.get(id) ?? '');
    const gebieden = invoer.gegevens.gebieden
      .filter((g) => perGebied.has(g.id))
      .sort((a, b) => vergelijkTekst(a.naam, b.naam));
    if (bereik.soort === 'stad' && teamIds.length > 0)
      bouwer.groep({ soort: 'stad' }, planbord.stad.weken, 0, false, () => undefined);
    const stadOpen = bereik.soort !== 'stad' || invoer.isOpen('stad', true);
    if (stadOpen) {
      for (const gebied of gebieden) bouwer.gebied(gebied.id, perGebied.get(gebied.id) ?? [], 0);
      bouwer.stadsbreed(perGebied.get('') ?? [], 0);
    }
  }
  bouwer.nietIngezet(teamIds);
  geheugen.klaar();
  return { rijen: bouwer.rijen, ...bouwer.aantallen, teamIds };
}
