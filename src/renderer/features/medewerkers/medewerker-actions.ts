import { goAction } from '../../actions/go.ts';

/** What one does with people from any screen. */
export const MEDEWERKER_ACTIONS = [
  goAction({
    name: 'medewerkers.nieuw',
    label: 'Nieuwe medewerker…',
    path: '/beheer/medewerker',
    call: 'capaciteit.nieuweMedewerker',
  }),
];
