/**
 * Settings of the complaint terms, part of INSTELLINGEN. Where the law can be
 * read in two ways the strict reading is the default, visible and adjustable
 * (domein §4.5 D4–D6); retention follows the selectielijst (domein §5.2).
 */

export type KlachtInstellingSleutel =
  | 'klachtAtwBovenTwaalfWeken'
  | 'klachtVerdagingVanafNominaal'
  | 'klachtSignaalVroeg'
  | 'klachtSignaalMidden'
  | 'klachtSignaalLaat'
  | 'klachtOntvangstbevestiging'
  | 'klachtMondelingWeken'
  | 'klachtMinimumAantal'
  | 'klachtBewaarAfgehandeld'
  | 'klachtBewaarOmbudsman'
  | 'klachtBewaarNietInBehandeling'
  | 'klachtBewaarIngetrokken'
  | 'klachtBewaarDoorgezonden'
  | 'klachtBewaarConcept';

/** The same columns as the rows of INSTELLINGEN. */
type Rij = readonly [
  sleutel: KlachtInstellingSleutel,
  label: string,
  eenheid: 'ja-nee' | 'dagen' | 'weken' | 'jaren' | 'aantal',
  standaard: number,
  min: number,
  max: number,
  stap: number,
  bron: 'A' | 'X',
  brontekst: string,
  uitleg: string,
];

const SELECTIELIJST = 'Selectielijst gemeenten, procestype 13; laat de archivaris dit vaststellen';

export const KLACHT_INSTELLING_RIJEN: readonly Rij[] = [
  [
    'klachtAtwBovenTwaalfWeken',
    'Termijn van meer dan 12 weken schuift op',
    'ja-nee',
    0,
    0,
    1,
    1,
    'X',
    'Algemene termijnenwet art. 4; over 10 + 4 weken wordt verschillend gedacht',
    'Nee is de strenge lezing: een termijn van meer dan 12 weken eindigt ook in een weekend of op een feestdag.',
  ],
  [
    'klachtVerdagingVanafNominaal',
    'Verdaging telt vanaf de dag vóór het opschuiven',
    'ja-nee',
    1,
    0,
    1,
    1,
    'A',
    'Awb 9:11 lid 2; de strengste van de mogelijke lezingen',
    'Ja: een verdaging telt vanaf het einde zoals dat zonder weekend of feestdag was. Dat is nooit later dan een andere lezing.',
  ],
  [
    'klachtSignaalVroeg',
    'Eerste signaal klachttermijn',
    'dagen',
    14,
    1,
    60,
    1,
    'A',
    'Aanname; stel zelf vast',
    'Zoveel dagen voor het einde van de termijn komt het eerste signaal.',
  ],
  [
    'klachtSignaalMidden',
    'Tweede signaal klachttermijn',
    'dagen',
    7,
    1,
    60,
    1,
    'A',
    'Aanname; stel zelf vast',
    'Zoveel dagen voor het einde van de termijn wordt het signaal een waarschuwing.',
  ],
  [
    'klachtSignaalLaat',
    'Laatste signaal klachttermijn',
    'dagen',
    2,
    0,
    60,
    1,
    'A',
    'Aanname; stel zelf vast',
    'Zoveel dagen voor het einde van de termijn wordt het signaal ernstig.',
  ],
  [
    'klachtOntvangstbevestiging',
    'Werkdagen tot de ontvangstbevestiging',
    'aantal',
    5,
    1,
    20,
    1,
    'A',
    'Aanname; de wet noemt geen termijn (Awb 9:6)',
    'Binnen zoveel werkdagen na ontvangst willen we de ontvangst schriftelijk bevestigen.',
  ],
  [
    'klachtMondelingWeken',
    'Streeftermijn mondelinge klacht',
    'weken',
    6,
    1,
    12,
    1,
    'A',
    'Aanname; voor een mondelinge klacht geldt geen wettelijke termijn (Awb 9:2)',
    'Binnen zoveel weken willen we een mondelinge klacht afhandelen.',
  ],
  [
    'klachtMinimumAantal',
    'Kleinste aantal in het klachtenjaarverslag',
    'aantal',
    5,
    1,
    20,
    1,
    'A',
    'Aanname; stel zelf vast',
    'Kleinere aantallen staan niet in het jaarverslag, zodat niemand te herkennen is. Bij 1 staan alle aantallen er.',
  ],
  [
    'klachtBewaarAfgehandeld',
    'Bewaren: afgehandelde klacht',
    'jaren',
    5,
    1,
    50,
    1,
    'X',
    `${SELECTIELIJST} (13.1)`,
    'Na zoveel jaar mag een afgehandelde of informeel opgeloste klacht worden vernietigd.',
  ],
  [
    'klachtBewaarOmbudsman',
    'Bewaren: klacht bij de ombudsman',
    'jaren',
    10,
    1,
    50,
    1,
    'X',
    `${SELECTIELIJST} (13.1, specificatie 2)`,
    'Na zoveel jaar mag een klacht die bij de ombudsman is geweest worden vernietigd.',
  ],
  [
    'klachtBewaarNietInBehandeling',
    'Bewaren: klacht niet in behandeling',
    'jaren',
    1,
    1,
    50,
    1,
    'X',
    `${SELECTIELIJST} (13.1, specificatie 4)`,
    'Na zoveel jaar mag een klacht die niet in behandeling is genomen worden vernietigd.',
  ],
  [
    'klachtBewaarIngetrokken',
    'Bewaren: ingetrokken klacht',
    'jaren',
    1,
    1,
    50,
    1,
    'X',
    `${SELECTIELIJST} (13.2)`,
    'Na zoveel jaar mag een ingetrokken klacht worden vernietigd.',
  ],
  [
    'klachtBewaarDoorgezonden',
    'Bewaren: doorgezonden klacht',
    'jaren',
    1,
    1,
    50,
    1,
    'A',
    'Aanname: zoals een klacht die niet in behandeling is genomen',
    'Na zoveel jaar mag een doorgezonden klacht worden vernietigd.',
  ],
  [
    'klachtBewaarConcept',
    'Bewaren: concept dat niet is geregistreerd',
    'weken',
    8,
    1,
    52,
    1,
    'A',
    'Aanname; stel zelf vast',
    'Zoveel weken na de laatste wijziging wordt een concept verwijderd als de administratie opent.',
  ],
];
