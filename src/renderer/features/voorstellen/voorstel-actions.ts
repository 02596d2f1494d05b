import { goAction } from '../../actions/go.ts';

/** Asks for a voorstel from any screen. */
export const VOORSTEL_ACTIONS = [
  goAction({
    name: 'voorstel.maken',
    label: 'Voorstel laten maken',
    keywords: 'bezetting gelijk tekort vullen uitval opvangen beste optimaal puzzel',
    path: '/capaciteit/voorstel',
    call: 'voorstellen.neemOver',
  }),
];
