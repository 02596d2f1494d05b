/** A person of the demo before the rows are made, and the working week that belongs to a contract. */

import type { Doel } from '../../../shared/domain/planning/lists.ts';
import type { Werkpatroon } from '../../../shared/domain/planning/planning.ts';
import type { Periode } from '../../../shared/domain/tijd/periode.ts';
import type { FunctieKey, SpecialismeKey, TeamKey } from './demo-figures.ts';
import type { Werkgever } from './demo-organisaties.ts';
import type { Random } from './random.ts';

export type Plan = Periode & { readonly team: TeamKey; readonly doel: Doel; readonly minuten: number };

/** One employment: an organisation that was followed by another is cut in two when the rows are made. */
export type Dienst = Periode & {
  readonly organisatie: Werkgever;
  readonly functie: FunctieKey;
  readonly minuten: number;
  readonly patroon: Werkpatroon;
  readonly plan: readonly Plan[];
};

/** What a SKJ registration does: renewed in time, or (days from today) about to end or ended. */
type SkjVerloop = 'verlengd' | number;

export type DemoPersoon = {
  readonly specialisme: SpecialismeKey | null;
  readonly skj: SkjVerloop;
  readonly hoofdteam: TeamKey | null;
  readonly senior: boolean;
  readonly diensten: readonly Dienst[];
};

const VORMEN: Readonly<Record<number, readonly (readonly number[])[]>> = {
  2160: [
    [540, 540, 540, 540],
    [432, 432, 432, 432, 432],
    [480, 480, 480, 480, 240],
  ],
  1920: [[480, 480, 480, 480]],
  1680: [
    [420, 420, 420, 420],
    [480, 480, 480, 240],
  ],
  1440: [
    [480, 480, 480],
    [360, 360, 360, 360],
  ],
  1200: [[480, 480, 240]],
  960: [[480, 480]],
};

/** Minutes on Monday … Sunday that add up to a contract of 16–36 hours; nobody works at weekends. */
export function createPatroon(minuten: number, random: Random): Werkpatroon {
  const vormen = VORMEN[minuten] ?? [];
  const form = vormen[random.geheel(0, Math.max(0, vormen.length - 1))] ?? [];
  const dagen = random.schud([0, 1, 2, 3, 4]).slice(0, form.length).sort();
  const op = (dag: number): number => form[dagen.indexOf(dag)] ?? 0;
  return [op(0), op(1), op(2), op(3), op(4), 0, 0];
}
