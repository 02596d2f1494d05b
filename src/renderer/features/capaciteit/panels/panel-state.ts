import type { InzetLine } from '../../../../shared/domain/inzet/plan-inzet.ts';
import type { Grootheid } from '../../../../shared/domain/planbord/indicator.ts';
import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { Group } from '../rows/bord-types.ts';

/** What the panel beside the planbord is about; 'geen' leaves the selection and the knelpunten. */
export type PanelState =
  | { readonly soort: 'geen' }
  | {
      readonly soort: 'inzet';
      readonly regels: readonly InzetLine[];
      /** '' = the same team: change the hours. */
      readonly naarTeamId: string;
      readonly van: string;
    }
  /** A person with hours in no team gets inzet. */
  | {
      readonly soort: 'plaats';
      readonly medewerkerId: string;
      readonly organisatieId: string;
      readonly van: string;
    }
  | { readonly soort: 'afwezigheid'; readonly medewerkerIds: readonly string[]; readonly van: string }
  | { readonly soort: 'vacature'; readonly id: string | null; readonly teamId: string; readonly van: string }
  | { readonly soort: 'vullen'; readonly id: string }
  /** Who could take hours in a team. */
  | {
      readonly soort: 'vrij';
      readonly teamId: string;
      /** null: not for a vacature but because the team is short. */
      readonly vacatureId: string | null;
      readonly specialismeId: string | null;
      /** Minutes per week; null = not known how many. */
      readonly minuten: number | null;
      readonly van: string;
    }
  /** Two people change places; `ander: null`: with whom is asked. */
  | {
      readonly soort: 'ruil';
      readonly een: InzetLine;
      readonly ander: InzetLine | null;
      readonly van: string;
    }
  | {
      readonly soort: 'opbouw';
      readonly groep: Group;
      readonly grootheid: Grootheid;
      readonly kolom: Column;
    };

export const NO_PANEL: PanelState = { soort: 'geen' };
