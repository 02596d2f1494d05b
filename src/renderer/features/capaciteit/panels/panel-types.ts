import type { Opdracht } from '../../../../shared/contract/base/base.ts';
import type { Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { Meld } from '../edit/opdrachten.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { PanelState } from './panel-state.ts';

/** What the content of the panel gets for one kind of stand. */
export type PanelProps<S extends PanelState['soort']> = {
  readonly model: PlanbordModel;
  readonly stand: Extract<PanelState, { readonly soort: S }>;
  readonly rekenwijze: Rekenwijze;
  readonly report: Meld;
  readonly setState: (state: PanelState) => void;
  readonly onClose: () => void;
};

/** When a form of the panel has written: it is said, and the panel closes. */
export function closeAfter({ report, onClose }: { readonly report: Meld; readonly onClose: () => void }) {
  return (_: unknown, opdracht: Opdracht | null): void => {
    report(opdracht);
    onClose();
  };
}
