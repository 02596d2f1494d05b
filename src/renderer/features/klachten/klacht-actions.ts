import { type Action, shownIf } from '../../actions/action.ts';
import { type GoContext, goAction } from '../../actions/go.ts';

export type KlachtContext = GoContext & {
  /** Whether this user registers complaints: that is not a rank. */
  readonly magRegistreren: boolean;
};

/** What one does with complaints from any screen. */
export const KLACHT_ACTIONS: readonly Action<KlachtContext>[] = [
  {
    ...goAction({
      name: 'klachten.nieuw',
      label: 'Nieuwe klacht…',
      keywords: 'klager registreren',
      path: '/klachten/nieuw',
    }),
    state: ({ magRegistreren }) => shownIf(magRegistreren),
  },
];
