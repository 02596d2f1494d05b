import { goAction } from '../../actions/go.ts';

/** What one exchanges with other programs from any screen. */
export const UITWISSELING_ACTIONS = [
  goAction({
    name: 'uitwisseling.importeren',
    label: 'Lijst met medewerkers importeren…',
    keywords: 'import excel csv xlsx',
    path: '/medewerkers/importeren',
    call: 'uitwisseling.overnemen',
  }),
];
