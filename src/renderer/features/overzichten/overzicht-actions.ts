import { goAction } from '../../actions/go.ts';

/** What one does with overviews from any screen. */
export const OVERZICHT_ACTIONS = [
  goAction({
    name: 'overzichten.afdrukken',
    label: 'Overzicht afdrukken of als PDF bewaren…',
    keywords: 'print',
    appMenu: 'afdrukken',
    path: '/overzichten',
  }),
];
