import { goAction } from '../../actions/go.ts';

/** What one does in Beheer from any screen. */
export const BEHEER_ACTIONS = [
  goAction({
    name: 'beheer.wijzigingen',
    label: 'Wijzigingen',
    keywords: 'geschiedenis journaal',
    group: 'Schermen',
    path: '/beheer/wijzigingen',
  }),
  goAction({
    name: 'beheer.logboek',
    label: 'Logboek',
    keywords: 'inzage audit bekeken afgedrukt geweigerd aangemeld',
    group: 'Schermen',
    path: '/beheer/logboek',
  }),
  goAction({
    name: 'beheer.gebruikers',
    label: 'Gebruikers',
    keywords: 'rollen rechten toegang wachtzin aanmelden',
    group: 'Schermen',
    path: '/beheer/gebruikers',
  }),
  goAction({
    name: 'beheer.instellingen',
    label: 'Instellingen',
    keywords: 'normen drempels',
    group: 'Schermen',
    path: '/beheer/instellingen',
  }),
  goAction({
    name: 'beheer.kalender',
    label: 'Kalender',
    keywords: 'feestdagen gelijkgestelde dagen sluitingsdagen kerstsluiting besluit termijnen',
    group: 'Schermen',
    path: '/beheer/kalender',
  }),
];
