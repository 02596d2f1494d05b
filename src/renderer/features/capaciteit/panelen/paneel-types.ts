import type { Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { Meld } from '../bewerken/opdrachten.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import type { PanelState } from './paneel-stand.ts';

/** What the content of the panel gets for one kind of stand. */
export type PanelProps<S extends PanelState['soort']> = {
  readonly model: PlanbordModel;
  readonly stand: Extract<PanelState, { readonly soort: S }>;
  readonly rekenwijze: Rekenwijze;
  readonly report: Meld;
  readonly setState: (state: PanelState) => void;
  readonly onClose: () => void;
};
