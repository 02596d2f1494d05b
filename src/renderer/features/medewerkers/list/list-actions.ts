import type { Action } from '../../../actions/action.ts';

type ListContext = { readonly focusSearch: () => void };

/** What one does in the list of people. */
export const LIST_ACTIONS: readonly Action<ListContext>[] = [
  {
    name: 'medewerkers.zoeken',
    label: 'Zoeken in de lijst',
    scope: { label: 'Medewerkers', listener: 'window' },
    keys: ['ctrl+f'],
    places: [],
    run: ({ focusSearch }) => focusSearch(),
  },
];
