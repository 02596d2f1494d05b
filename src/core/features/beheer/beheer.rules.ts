/**
 * What a new administratie starts with: the functions and specialisms of a
 * wijkondersteuningsteam (S1 #27, domein §2). They are data: each can be changed later.
 */
export const BEGIN_FUNCTIES: readonly { readonly naam: string; readonly teltMeeCaseload: boolean }[] = [
  { naam: 'wijkteammedewerker', teltMeeCaseload: true },
  { naam: 'gedragswetenschapper', teltMeeCaseload: true },
  { naam: 'gezinsspecialist', teltMeeCaseload: false },
  { naam: 'administratief ondersteuner', teltMeeCaseload: false },
  { naam: 'gebiedsmanager', teltMeeCaseload: false },
  { naam: 'zorgbemiddelaar', teltMeeCaseload: false },
  { naam: 'projectfunctionaris', teltMeeCaseload: false },
];

export const BEGIN_SPECIALISMEN: readonly { readonly naam: string; readonly vereistSkj: boolean }[] = [
  { naam: 'jeugd- en opvoedhulp', vereistSkj: true },
  { naam: 'jeugd ggz', vereistSkj: true },
  { naam: 'volwassenenzorg', vereistSkj: false },
  { naam: 'maatschappelijk werk', vereistSkj: false },
  { naam: 'ouderenwerk', vereistSkj: false },
  { naam: 'schuldhulpverlening', vereistSkj: false },
  { naam: 'welzijnswerk', vereistSkj: false },
];

/** Tables whose history a user may ask for; complaints keep theirs to themselves (B11). */
const HISTORIE_TABLES: ReadonlySet<string> = new Set([
  'medewerker',
  'detachering',
  'inzet',
  'medewerker_specialisme',
  'registratie',
  'vacature',
  'formatie',
  'minimumbezetting',
  'werkvoorraad',
  'team',
  'team_naam',
  'team_gebied',
  'gebied',
  'gebied_naam',
  'gebiedsmanager',
  'moederorganisatie',
  'organisatie_naam',
  'organisatie_cao',
  'instelling',
  'conclusie',
]);

export function mayHistorieZien(table: string): boolean {
  return HISTORIE_TABLES.has(table);
}
