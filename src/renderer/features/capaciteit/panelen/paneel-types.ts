import type { Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { Meld } from '../bewerken/opdrachten.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import type { PaneelStand } from './paneel-stand.ts';

/** What the content of the panel gets for one kind of stand. */
export type PaneelProps<S extends PaneelStand['soort']> = {
  readonly model: PlanbordModel;
  readonly stand: Extract<PaneelStand, { readonly soort: S }>;
  readonly rekenwijze: Rekenwijze;
  readonly meld: Meld;
  readonly zetStand: (stand: PaneelStand) => void;
  readonly onSluit: () => void;
};
