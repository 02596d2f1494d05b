/**
 * What a planbord was made of, kept beside it so that the next calculation can
 * reuse it. It hangs on the planbord object itself (weakly), so a screen that
 * drops the planbord drops this too.
 */

import type {
  Afwezigheid,
  Detachering,
  Inzet,
  PlanbordGegevens,
  Vacature,
  Werkvoorraad,
} from '../planning/planning.ts';
import type { Bijdrage, MedewerkerWerk } from './medewerker.ts';
import type { Rooster } from './rooster.ts';
import type { MedewerkerSource } from './source.ts';
import type { Planbord, VacatureRow } from './types.ts';
import type { WeekContext } from './uitkomst.ts';

export type Groups = {
  readonly detacheringen: ReadonlyMap<string, readonly Detachering[]>;
  readonly inzet: ReadonlyMap<string, readonly Inzet[]>;
  readonly afwezigheid: ReadonlyMap<string, readonly Afwezigheid[]>;
  readonly werkvoorraad: ReadonlyMap<string, readonly Werkvoorraad[]>;
};

export type PlanbordIntern = {
  readonly gegevens: PlanbordGegevens;
  readonly rooster: Rooster;
  readonly kaders: readonly WeekContext[];
  readonly groepen: Groups;
  readonly medewerkers: ReadonlyMap<
    string,
    { readonly bron: MedewerkerSource; readonly werk: MedewerkerWerk }
  >;
  readonly perTeam: ReadonlyMap<string, readonly Bijdrage[]>;
  readonly vacatures: ReadonlyMap<string, { readonly bron: Vacature; readonly rij: VacatureRow | null }>;
};

const interne = new WeakMap<Planbord, PlanbordIntern>();

export function saveIntern(planbord: Planbord, intern: PlanbordIntern): void {
  interne.set(planbord, intern);
}

export function internOf(planbord: Planbord): PlanbordIntern | undefined {
  return interne.get(planbord);
}
