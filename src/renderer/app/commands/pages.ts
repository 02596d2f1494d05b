export type PageNaam =
  | 'vandaag'
  | 'capaciteit'
  | 'medewerkers'
  | 'klachten'
  | 'werkvoorraad'
  | 'aanwezigheid'
  | 'organisaties'
  | 'indicatoren'
  | 'overzichten'
  | 'beheer';

/** What the navigation and the palette offer: only what exists now. */
export const PAGES: readonly { readonly naam: PageNaam; readonly pad: string; readonly label: string }[] = [
  { naam: 'vandaag', pad: '/vandaag', label: 'Vandaag' },
  { naam: 'capaciteit', pad: '/capaciteit', label: 'Capaciteit' },
  { naam: 'aanwezigheid', pad: '/aanwezigheid', label: 'Aanwezigheid' },
  { naam: 'medewerkers', pad: '/medewerkers', label: 'Medewerkers' },
  { naam: 'organisaties', pad: '/organisaties', label: 'Organisaties' },
  { naam: 'werkvoorraad', pad: '/werkvoorraad', label: 'Werkvoorraad' },
  { naam: 'indicatoren', pad: '/indicatoren', label: 'Indicatoren' },
  { naam: 'klachten', pad: '/klachten', label: 'Klachten' },
  { naam: 'overzichten', pad: '/overzichten', label: 'Overzichten' },
  { naam: 'beheer', pad: '/beheer', label: 'Beheer' },
];
