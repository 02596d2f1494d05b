/** The data of a knelpunten search, looked up once, and the one way to make a knelpunt. */

import { type Rekeninstellingen, rekeninstellingenOn } from '../instelling/instellingen.ts';
import type {
  Detachering,
  Functie,
  Gebied,
  Inzet,
  Medewerker,
  MedewerkerSpecialisme,
  Organisatie,
  PlanbordGegevens,
  Registratie,
  Specialisme,
  Team,
} from '../planning/planning.ts';
import { type SkjSource, skjNodig } from '../registratie/skj.ts';
import { weergavenaam } from '../tekst/naam.ts';
import type { Periode } from '../tijd/periode.ts';
import type { Ernst, Knelpunt, KnelpuntSoort } from './types.ts';

export type KnelpuntContext = {
  readonly gegevens: PlanbordGegevens;
  /** Days looked at. */
  readonly venster: { readonly geldigVan: string; readonly geldigTot: string };
  readonly vandaag: string;
  readonly inst: Rekeninstellingen;
  readonly medewerkers: ReadonlyMap<string, Medewerker>;
  readonly organisaties: ReadonlyMap<string, Organisatie>;
  readonly functies: ReadonlyMap<string, Functie>;
  readonly specialismen: ReadonlyMap<string, Specialisme>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly gebieden: ReadonlyMap<string, Gebied>;
  readonly detacheringen: ReadonlyMap<string, Detachering>;
  readonly detacheringenVan: ReadonlyMap<string, readonly Detachering[]>;
  readonly inzetVan: ReadonlyMap<string, readonly Inzet[]>;
  readonly specialismenVan: ReadonlyMap<string, readonly MedewerkerSpecialisme[]>;
  readonly registratiesVan: ReadonlyMap<string, readonly Registratie[]>;
};

function perId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((row) => [row.id, row]));
}

export function createContext(
  gegevens: PlanbordGegevens,
  van: string,
  tot: string,
  vandaag: string,
): KnelpuntContext {
  return {
    gegevens,
    venster: { geldigVan: van, geldigTot: tot },
    vandaag,
    inst: rekeninstellingenOn(gegevens.instellingen, vandaag),
    medewerkers: perId(gegevens.medewerkers),
    organisaties: perId(gegevens.organisaties),
    functies: perId(gegevens.functies),
    specialismen: perId(gegevens.specialismen),
    teams: perId(gegevens.teams),
    gebieden: perId(gegevens.gebieden),
    detacheringen: perId(gegevens.detacheringen),
    detacheringenVan: Map.groupBy(gegevens.detacheringen, (row) => row.medewerkerId),
    inzetVan: Map.groupBy(gegevens.inzet, (row) => row.detacheringId),
    specialismenVan: Map.groupBy(gegevens.medewerkerSpecialismen, (row) => row.medewerkerId),
    registratiesVan: Map.groupBy(gegevens.registraties, (row) => row.medewerkerId),
  };
}

export function naamOf(context: KnelpuntContext, medewerkerId: string): string {
  const medewerker = context.medewerkers.get(medewerkerId);
  return medewerker ? weergavenaam(medewerker) : 'Onbekende medewerker';
}

export function organisatieOf(context: KnelpuntContext, organisatieId: string): string {
  return context.organisaties.get(organisatieId)?.naam ?? 'onbekende organisatie';
}

export function teamOf(context: KnelpuntContext, teamId: string): string {
  return context.teams.get(teamId)?.naam ?? 'onbekend team';
}

/** What `skjOn` asks of a person. */
export function skjSourceOf(context: KnelpuntContext, medewerkerId: string): SkjSource {
  return {
    registraties: context.registratiesVan.get(medewerkerId) ?? [],
    nodig: skjNodig(context.specialismenVan.get(medewerkerId) ?? [], context.specialismen),
  };
}

export type NewKnelpunt = {
  readonly soort: KnelpuntSoort;
  /** What makes the key unique within its soort. */
  readonly sleutel: readonly (string | number)[];
  readonly ernst: Ernst;
  readonly titel: string;
  readonly omschrijving: string;
  readonly perioden: readonly Periode[];
  readonly omvang?: Knelpunt['omvang'];
  readonly medewerkerId?: string;
  readonly teamId?: string;
  readonly gebiedId?: string;
  readonly vacatureId?: string;
};

/** Null without any day: then there is nothing to tell. */
export function createKnelpunt(context: KnelpuntContext, nieuw: NewKnelpunt): Knelpunt | null {
  const first = nieuw.perioden[0];
  const last = nieuw.perioden[nieuw.perioden.length - 1];
  if (!first || !last) return null;
  const sleutel = [nieuw.soort, ...nieuw.sleutel].join(':');
  const acceptatie = context.gegevens.acceptaties.find((row) => row.sleutel === sleutel);
  return {
    sleutel,
    soort: nieuw.soort,
    ernst: nieuw.ernst,
    titel: nieuw.titel,
    omschrijving: nieuw.omschrijving,
    medewerkerId: nieuw.medewerkerId ?? null,
    teamId: nieuw.teamId ?? null,
    gebiedId: nieuw.gebiedId ?? null,
    vacatureId: nieuw.vacatureId ?? null,
    periode: { geldigVan: first.geldigVan, geldigTot: last.geldigTot },
    perioden: nieuw.perioden,
    omvang: nieuw.omvang ?? null,
    acceptatie: acceptatie ? { id: acceptatie.id, reden: acceptatie.reden } : null,
  };
}
