import type { InzetRegel } from '../../../../shared/domain/inzet/plan-inzet.ts';
import type { Grootheid } from '../../../../shared/domain/planbord/verklaring.ts';
import type { Kolom } from '../../../../shared/domain/tijd/week.ts';
import type { Groep } from '../rijen/bord-types.ts';

/** What the panel beside the planbord is about; 'geen' leaves the selection and the knelpunten. */
export type PaneelStand =
  | { readonly soort: 'geen' }
  | {
      readonly soort: 'inzet';
      readonly regels: readonly InzetRegel[];
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
  | { readonly soort: 'opbouw'; readonly groep: Groep; readonly grootheid: Grootheid; readonly kolom: Kolom };

export const GEEN_PANEEL: PaneelStand = { soort: 'geen' };
