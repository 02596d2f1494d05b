import { goAction } from '../../actions/go.ts';

/** What one does with moederorganisaties from any screen. */
export const ORGANISATIE_ACTIONS = [
  goAction({
    name: 'organisaties.nieuw',
    label: 'Nieuwe organisatie…',
    path: '/beheer/organisaties',
    call: 'organisaties.nieuweOrganisatie',
  }),
];
