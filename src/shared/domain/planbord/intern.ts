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
import type { MedewerkerBron } from './bron.ts';
import type { Bijdrage, MedewerkerWerk } from './medewerker.ts';
import type { Rooster } from './rooster.ts';
import type { Planbord, VacatureRij } from './types.ts';
import type { WeekKader } from './uitkomst.ts';

export type Groepen = {
  readonly detacheringen: ReadonlyMap<string, readonly Detachering[]>;
  readonly inzet: ReadonlyMap<string, readonly Inzet[]>;
  readonly afwezigheid: ReadonlyMap<string, readonly Afwezigheid[]>;
  readonly werkvoorraad: ReadonlyMap<string, readonly Werkvoorraad[]>;
};

export type PlanbordIntern = {
  readonly gegevens: PlanbordGegevens;
  readonly rooster: Rooster;
  readonly kaders: readonly WeekKader[];
  readonly groepen: Groepen;
  readonly medewerkers: ReadonlyMap<string, { readonly bron: MedewerkerBron; readonly werk: MedewerkerWerk }>;
  readonly perTeam: ReadonlyMap<string, readonly Bijdrage[]>;
  readonly vacatures: ReadonlyMap<string, { readonly bron: Vacature; readonly rij: VacatureRij | null }>;
};

const interne = new WeakMap<Planbord, PlanbordIntern>();

export function bewaarIntern(planbord: Planbord, intern: PlanbordIntern): void {
  interne.set(planbord, intern);
}

export function internVan(planbord: Planbord): PlanbordIntern | undefined {
  return interne.get(planbord);
}
