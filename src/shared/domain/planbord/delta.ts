/** What a write changed in the planbord data, and how a reader takes it in without fetching again. */
import type { PlanbordGegevens, PlanbordLijst } from '../planning/planning.ts';

type RijVan<L extends PlanbordLijst> = PlanbordGegevens[L][number];

export type LijstDelta<R> = {
  /** New and changed rows, whole. */
  readonly gewijzigd: readonly R[];
  /** Ids of rows that no longer exist (or left the window). */
  readonly verwijderd: readonly string[];
};

/** Per list only what changed; a list that is absent did not change. `herlees`: too much to tell, read all again. */
export type PlanbordDelta = { readonly [L in PlanbordLijst]?: LijstDelta<RijVan<L>> } & {
  readonly herlees?: true | undefined;
};

export const PLANBORD_LIJSTEN: readonly PlanbordLijst[] = [
  'gebieden',
  'teams',
  'teamGebieden',
  'organisaties',
  'functies',
  'specialismen',
  'medewerkers',
  'detacheringen',
  'inzet',
  'afwezigheid',
  'medewerkerSpecialismen',
  'registraties',
  'gebiedsmanagers',
  'vacatures',
  'formatie',
  'werkvoorraad',
  'kalenderdagen',
  'acceptaties',
  'instellingen',
];

function voegLijstSamen<R extends { readonly id: string }>(
  lijst: readonly R[],
  delta: LijstDelta<R> | undefined,
): readonly R[] {
  if (!delta || (delta.gewijzigd.length === 0 && delta.verwijderd.length === 0)) return lijst;
  const nieuw = new Map(delta.gewijzigd.map((rij) => [rij.id, rij]));
  const weg = new Set(delta.verwijderd);
  const uit: R[] = [];
  for (const rij of lijst) {
    const vervanging = nieuw.get(rij.id);
    if (vervanging !== undefined) {
      uit.push(vervanging);
      nieuw.delete(rij.id);
    } else if (!weg.has(rij.id)) {
      uit.push(rij);
    }
  }
  for (const rij of nieuw.values()) uit.push(rij);
  return uit;
}

/** Merges a delta; untouched lists and rows keep their identity, which is what makes recalculation incremental. */
export function voegDeltaToe(gegevens: PlanbordGegevens, delta: PlanbordDelta): PlanbordGegevens {
  return {
    gebieden: voegLijstSamen(gegevens.gebieden, delta.gebieden),
    teams: voegLijstSamen(gegevens.teams, delta.teams),
    teamGebieden: voegLijstSamen(gegevens.teamGebieden, delta.teamGebieden),
    organisaties: voegLijstSamen(gegevens.organisaties, delta.organisaties),
    functies: voegLijstSamen(gegevens.functies, delta.functies),
    specialismen: voegLijstSamen(gegevens.specialismen, delta.specialismen),
    medewerkers: voegLijstSamen(gegevens.medewerkers, delta.medewerkers),
    detacheringen: voegLijstSamen(gegevens.detacheringen, delta.detacheringen),
    inzet: voegLijstSamen(gegevens.inzet, delta.inzet),
    afwezigheid: voegLijstSamen(gegevens.afwezigheid, delta.afwezigheid),
    medewerkerSpecialismen: voegLijstSamen(gegevens.medewerkerSpecialismen, delta.medewerkerSpecialismen),
    registraties: voegLijstSamen(gegevens.registraties, delta.registraties),
    gebiedsmanagers: voegLijstSamen(gegevens.gebiedsmanagers, delta.gebiedsmanagers),
    vacatures: voegLijstSamen(gegevens.vacatures, delta.vacatures),
    formatie: voegLijstSamen(gegevens.formatie, delta.formatie),
    werkvoorraad: voegLijstSamen(gegevens.werkvoorraad, delta.werkvoorraad),
    kalenderdagen: voegLijstSamen(gegevens.kalenderdagen, delta.kalenderdagen),
    acceptaties: voegLijstSamen(gegevens.acceptaties, delta.acceptaties),
    instellingen: voegLijstSamen(gegevens.instellingen, delta.instellingen),
  };
}

/** An empty set of data, to start from in tests and before the first load. */
export const LEGE_GEGEVENS: PlanbordGegevens = {
  gebieden: [],
  teams: [],
  teamGebieden: [],
  organisaties: [],
  functies: [],
  specialismen: [],
  medewerkers: [],
  detacheringen: [],
  inzet: [],
  afwezigheid: [],
  medewerkerSpecialismen: [],
  registraties: [],
  gebiedsmanagers: [],
  vacatures: [],
  formatie: [],
  werkvoorraad: [],
  kalenderdagen: [],
  acceptaties: [],
  instellingen: [],
};
