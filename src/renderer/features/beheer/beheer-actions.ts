import { goAction } from '../../actions/go.ts';

/** What one does in Beheer from any screen. */
export const BEHEER_ACTIONS = [
  goAction({
    name: 'medewerkers.nieuw',
    label: 'Nieuwe medewerker…',
    path: '/beheer/medewerker',
    rank: 'administratie',
  }),
  goAction({ name: 'teams.nieuw', label: 'Nieuw team of gebied…', path: '/beheer/teams', rank: 'beheerder' }),
  goAction({
    name: 'organisaties.nieuw',
    label: 'Nieuwe organisatie…',
    path: '/beheer/organisaties',
    rank: 'administratie',
  }),
  goAction({
    name: 'beheer.wijzigingen',
    label: 'Wijzigingen',
    keywords: 'geschiedenis journaal',
    group: 'Schermen',
    path: '/beheer/wijzigingen',
  }),
  goAction({
    name: 'beheer.instellingen',
    label: 'Instellingen',
    keywords: 'normen drempels',
    group: 'Schermen',
    path: '/beheer/instellingen',
  }),
];
