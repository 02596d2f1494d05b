import type { Action } from '../../../actions/action.ts';

type LijstContext = { readonly focusSearch: () => void };

/** What one does in the list of people. */
export const LIJST_ACTIONS: readonly Action<LijstContext>[] = [
  {
    name: 'medewerkers.zoeken',
    label: 'Zoeken in de lijst',
    scope: { label: 'Medewerkers', listener: 'window' },
    keys: ['ctrl+f'],
    places: [],
    run: ({ focusSearch }) => focusSearch(),
  },
];
