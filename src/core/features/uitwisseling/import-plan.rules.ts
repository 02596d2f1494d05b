import type { DetacheringRow } from '../../../shared/domain/detachering/plan.ts';
import type { ImportRow } from '../../../shared/domain/import/row.ts';
import type { BekendePersoon } from './herken.rules.ts';

/** How lines are read that do not say everything. */
export type Lijstkeuze = {
  readonly peildatum: string;
  readonly organisatieId: string | null;
  readonly functieId: string | null;
};

export type NewDetachering = {
  readonly organisatieId: string;
  readonly functieId: string;
  readonly minutenPerWeek: number;
  readonly van: string;
  readonly tot: string | null;
  readonly teamId: string | null;
};

/** What a line changes to an existing detachering, from `van` on; null = stays. */
export type Aanpassing = {
  readonly rij: DetacheringRow;
  readonly van: string;
  readonly minutenPerWeek: number | null;
  readonly functieId: string | null;
  /** undefined = the end stays. */
  readonly tot: string | undefined;
};

/** What taking over a line writes. */
export type Plan =
  | {
      readonly soort: 'nieuw';
      readonly rij: ImportRow;
      readonly specialismeId: string | null;
      readonly detachering: NewDetachering;
    }
  | {
      readonly soort: 'bestaand';
      readonly rij: ImportRow;
      readonly persoon: BekendePersoon;
      readonly organisatieId: string;
      readonly naam: boolean;
      readonly contact: boolean;
      readonly nummer: boolean;
      readonly specialismeId: string | null;
      readonly detachering:
        | { readonly soort: 'geen' }
        | { readonly soort: 'nieuw'; readonly nieuw: NewDetachering }
        | { readonly soort: 'aanpassen'; readonly aanpassing: Aanpassing };
    };
