import { keysOf } from '../../actions/action.ts';
import type { BoundAction } from '../../actions/store.ts';

/** One line of the palette: an action, or a place to go to. */
export type PaletteEntry = {
  readonly id: string;
  /** Heading it stands under: 'Acties', 'Schermen', 'Medewerkers'. */
  readonly group: string;
  readonly label: string;
  /** Other words that find it. */
  readonly keywords?: string;
  /** Key that does the same, for instance 'ctrl+z'. */
  readonly key?: string;
  readonly run: () => void;
  /** Stands in the place of the group: what tells this one from others of that name. */
  readonly detail?: string;
  /** What Ctrl+Enter does. */
  readonly other?: () => void;
};

/** The actions that can be done now, as lines of the palette. */
export function actionEntries(actions: readonly BoundAction[]): PaletteEntry[] {
  return actions
    .filter(({ info, state }) => info.places.includes('palette') && state().kind === 'enabled')
    .map(({ info, label, give }) => {
      const [key] = info.scope.listener === 'window' ? keysOf(info) : [];
      return {
        id: info.name,
        group: info.group ?? info.scope.label,
        label: label(),
        ...(info.keywords === undefined ? {} : { keywords: info.keywords }),
        ...(key === undefined ? {} : { key }),
        run: give,
      };
    });
}
