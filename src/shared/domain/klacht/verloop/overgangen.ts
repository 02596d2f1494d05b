/** The state machine of domein §4.4 as data: who may do what from where, with which data and on which conditions. */

import { AFDOENINGEN, KLACHT_STATUSSEN, type KlachtRol, type KlachtStatus } from '../basis/lists.ts';
import type { WeigeringCode } from '../basis/weigering.ts';
import type { OvergangDefinitie, OvergangSoort, VereistGegeven } from './overgang-types.ts';

export const OPEN_STATUSSEN: readonly KlachtStatus[] = ['ontvangen', 'informeel', 'formeel'];

/** The municipality is done with it: how, is the afdoening. */
const AFGEDAAN_STATUSSEN: readonly KlachtStatus[] = KLACHT_STATUSSEN.values.filter(AFDOENINGEN.has);

/** Closed complaints that may be destroyed once their time has come. */
const CLOSED_STATUSSEN: readonly KlachtStatus[] = [...AFGEDAAN_STATUSSEN, 'ombudsman-gereed'];

/** Who handles a complaint, in whatever state: what the klager did or said is recorded by whoever hears it. */
const BEHANDELEN: readonly KlachtRol[] = ['administratie', 'gebiedsmanager', 'klachtbehandelaar', 'college'];

const datum = (label: string): VereistGegeven => ({ veld: 'datum', label, vorm: 'datum' });

const START_FORMEEL: readonly VereistGegeven[] = [
  { veld: 'behandelaar', label: 'Behandelaar', vorm: 'persoon' },
  { veld: 'procedureWeken', label: 'Procedure van 6 of 10 weken', vorm: 'keuze', eigenRegel: 'alles' },
];

const WIE: readonly WeigeringCode[] = [
  'behandelaar-is-beklaagde',
  'behandelaar-is-betrokken',
  'behandelaar-onbekend',
];

const START_VOORWAARDEN: readonly WeigeringCode[] = [
  'geen-klacht',
  'niet-op-schrift',
  ...WIE,
  'reden-afwijking',
  'procedure-weken',
];

const VROEG: readonly OvergangDefinitie[] = [
  {
    soort: 'aanvulling-vragen',
    label: 'Aanvulling vragen',
    van: OPEN_STATUSSEN,
    naar: null,
    rollen: BEHANDELEN,
    vereist: [{ veld: 'gevraagdOp', label: 'Datum waarop om aanvulling is gevraagd', vorm: 'datum' }],
    voorwaarden: [],
    termijn: 'loopt-door',
    artikel: 'Awb 9:4 lid 2',
  },
  {
    soort: 'aanvulling-ontvangen',
    label: 'Aanvulling ontvangen',
    van: OPEN_STATUSSEN,
    naar: null,
    rollen: BEHANDELEN,
    vereist: [{ veld: 'ontvangenOp', label: 'Datum waarop de aanvulling is ontvangen', vorm: 'datum' }],
    voorwaarden: ['aanvulling-niet-gevraagd', 'aanvulling-voor-vraag'],
    termijn: 'loopt-door',
    artikel: 'Awb 9:4 lid 2',
  },
  {
    soort: 'informeel-starten',
    label: 'Informeel proberen op te lossen',
    van: ['ontvangen'],
    naar: 'informeel',
    rollen: ['administratie'],
    vereist: [
      datum('Begin van de informele aanpak'),
      { veld: 'gebiedsmanager', label: 'Gebiedsmanager', vorm: 'persoon' },
    ],
    voorwaarden: ['geen-klacht', ...WIE],
    termijn: 'loopt-door',
    artikel: 'Awb 9:5 en 9:7',
  },
  {
    soort: 'informeel-oplossen',
    label: 'Klager is tevreden',
    van: OPEN_STATUSSEN,
    naar: 'informeel-opgelost',
    rollen: BEHANDELEN,
    vereist: [
      datum('Datum waarop de klager tevreden was'),
      { veld: 'hoeGebleken', label: 'Hoe de tevredenheid van de klager bleek', vorm: 'tekst' },
    ],
    voorwaarden: ['bevestiging-te-vroeg'],
    termijn: 'stopt',
    artikel: 'Awb 9:5',
  },
  {
    soort: 'mondeling-beantwoorden',
    label: 'Mondeling beantwoord, klager niet tevreden',
    van: ['ontvangen', 'informeel'],
    naar: 'mondeling-beantwoord',
    rollen: BEHANDELEN,
    vereist: [
      datum('Datum van het antwoord'),
      { veld: 'antwoord', label: 'Wat is geantwoord', vorm: 'tekst' },
    ],
    voorwaarden: ['is-op-schrift'],
    termijn: 'stopt',
    artikel: 'Awb 9:2',
  },
  {
    soort: 'formeel-starten',
    label: 'Formeel in behandeling nemen',
    van: ['ontvangen', 'informeel'],
    naar: 'formeel',
    rollen: ['administratie', 'klachtbehandelaar'],
    vereist: [datum('Begin van de formele behandeling'), ...START_FORMEEL],
    voorwaarden: START_VOORWAARDEN,
    termijn: 'start',
    artikel: 'Awb 9:7 en 9:11 lid 1',
  },
  {
    soort: 'heropenen',
    label: 'Heropenen: klager is niet tevreden',
    van: ['informeel-opgelost', 'mondeling-beantwoord'],
    naar: 'formeel',
    rollen: ['administratie', 'klachtbehandelaar'],
    vereist: [
      datum('Datum van heropenen'),
      { veld: 'waaromNietTevreden', label: 'Waarover de klager niet tevreden is', vorm: 'tekst' },
      ...START_FORMEEL,
    ],
    voorwaarden: START_VOORWAARDEN,
    termijn: 'herleeft',
    artikel: 'Awb 9:5 en 9:11 lid 1',
  },
];

const FORMEEL: readonly OvergangDefinitie[] = [
  {
    soort: 'stap',
    label: 'Stap vastleggen',
    // Confirming receipt is due for every written complaint (9:6); the other steps belong to the formal track.
    van: OPEN_STATUSSEN,
    naar: null,
    rollen: ['administratie', 'klachtbehandelaar'],
    vereist: [{ veld: 'stap', label: 'Soort stap, datum en document', vorm: 'keuze', eigenRegel: 'alles' }],
    voorwaarden: [
      'stap-niet-nu',
      'stap-geen-advies',
      'onbekende-beklaagde',
      'onbekende-klager',
      'afzien-grond',
      'afzien-uitnodiging',
      'niet-uitgenodigd',
      'niet-verdaagd',
    ],
    termijn: 'loopt-door',
    artikel: 'Awb 9:6, 9:9 en 9:10',
  },
  {
    soort: 'verdagen',
    label: 'Verdagen',
    van: OPEN_STATUSSEN,
    naar: null,
    rollen: ['klachtbehandelaar', 'gebiedsmanager'],
    vereist: [
      { veld: 'weken', label: 'Aantal weken (1 tot en met 4)', vorm: 'keuze', eigenRegel: 'alles' },
      { veld: 'reden', label: 'Reden', vorm: 'tekst', eigenRegel: 'alles' },
      { veld: 'briefKlager', label: 'Datum van de brief aan de klager', vorm: 'datum', eigenRegel: 'alles' },
      {
        veld: 'briefBeklaagde',
        label: 'Datum van de brief aan de beklaagde',
        vorm: 'datum',
        eigenRegel: 'alles',
      },
    ],
    voorwaarden: [
      'geen-klacht',
      'geen-termijn',
      'verdaging-eenmaal',
      'verdaging-na-uitstel',
      'verdaging-weken',
      'verdaging-reden',
      'verdaging-brief-klager',
      'verdaging-brief-beklaagde',
      'verdaging-voor-ontvangst',
      'verdaging-na-einde',
    ],
    termijn: 'verlengt',
    artikel: 'Awb 9:11 lid 2',
  },
  {
    soort: 'uitstellen',
    label: 'Uitstel met instemming van de klager',
    van: OPEN_STATUSSEN,
    naar: null,
    rollen: ['klachtbehandelaar', 'gebiedsmanager'],
    vereist: [
      {
        veld: 'instemmingOp',
        label: 'Datum van de schriftelijke instemming',
        vorm: 'datum',
        eigenRegel: 'alles',
      },
      { veld: 'schriftelijk', label: 'De instemming is schriftelijk', vorm: 'ja', eigenRegel: 'alles' },
      { veld: 'uiterlijk', label: 'Afgesproken datum', vorm: 'toekomst', eigenRegel: 'alles' },
    ],
    voorwaarden: [
      'geen-klacht',
      'geen-termijn',
      'uitstel-niet-schriftelijk',
      'uitstel-instemming-ontbreekt',
      'uitstel-voor-ontvangst',
      'uitstel-na-einde',
      'uitstel-niet-later',
    ],
    termijn: 'verlengt',
    artikel: 'Awb 9:11 lid 3',
  },
  {
    soort: 'afhandelen',
    label: 'Afhandelen met oordeel',
    van: ['formeel'],
    naar: 'afgehandeld',
    rollen: ['klachtbehandelaar', 'college'],
    vereist: [
      datum('Datum van de afhandelingsbrief'),
      { veld: 'ombudsmanNaam', label: 'Ombudsman in de brief', vorm: 'tekst', eigenRegel: 'aanwezig' },
      {
        veld: 'ombudsmanTermijnVermeld',
        label: 'Termijn voor de ombudsman in de brief',
        vorm: 'ja',
        eigenRegel: 'aanwezig',
      },
    ],
    voorwaarden: [
      'geen-onderdeel',
      'alleen-gronden',
      'onderdeel-zonder-oordeel',
      'onderdeel-zonder-motivering',
      'geen-bevindingen',
      'geen-conclusies',
      'klager-niet-gehoord',
      'beklaagde-niet-gehoord',
      'geen-verslag',
      'verslag-na-brief',
      'horen-na-brief',
      'geen-afschrift-klacht',
      'afschrift-na-brief',
      'geen-advies',
      'advies-na-brief',
      'afwijking-advies',
      'geen-ombudsman',
      'geen-afschrift-brief',
      ...WIE,
      'reden-afwijking',
    ],
    termijn: 'stopt',
    artikel: 'Awb 9:12',
  },
];

const EINDE: readonly OvergangDefinitie[] = [
  {
    soort: 'niet-in-behandeling',
    label: 'Niet in behandeling nemen',
    van: OPEN_STATUSSEN,
    naar: 'niet-in-behandeling',
    rollen: ['klachtbehandelaar'],
    vereist: [
      datum('Datum van de brief'),
      { veld: 'grond', label: 'Grond van artikel 9:8', vorm: 'keuze', eigenRegel: 'alles' },
      { veld: 'toelichting', label: 'Toelichting op de grond', vorm: 'tekst' },
      {
        veld: 'ombudsmanVermeld',
        label: 'Ombudsman en termijn in de brief',
        vorm: 'ja',
        eigenRegel: 'aanwezig',
      },
    ],
    voorwaarden: ['geen-klacht', 'grond-mondeling', 'grond-onbekend', 'grond-niet-ouder', 'geen-ombudsman'],
    termijn: 'eigen-termijn',
    artikel: 'Awb 9:8',
  },
  {
    soort: 'klager-eindigt',
    label: 'Eén klager stopt, de klacht gaat door',
    van: OPEN_STATUSSEN,
    naar: null,
    rollen: BEHANDELEN,
    vereist: [
      { veld: 'klager', label: 'Welke klager', vorm: 'keuze' },
      { veld: 'hoe', label: 'Waarom deze klager stopt', vorm: 'keuze' },
      datum('Datum waarop dat bleek'),
      { veld: 'vastlegging', label: 'Brief van de klager of gespreksnotitie', vorm: 'tekst' },
    ],
    voorwaarden: [
      'laatste-klager',
      'onbekende-klager',
      'klager-geeindigd',
      'klager-sinds',
      'bevestiging-te-vroeg',
    ],
    termijn: 'loopt-door',
    artikel: 'Awb 9:5',
  },
  {
    soort: 'intrekken',
    label: 'Ingetrokken door de klager',
    van: OPEN_STATUSSEN,
    naar: 'ingetrokken',
    rollen: BEHANDELEN,
    vereist: [
      datum('Datum van intrekken'),
      { veld: 'vastlegging', label: 'Brief van de klager of gespreksnotitie', vorm: 'tekst' },
    ],
    voorwaarden: [],
    termijn: 'stopt',
    artikel: 'Awb 9:5',
  },
  {
    soort: 'doorzenden',
    label: 'Doorzenden',
    van: OPEN_STATUSSEN,
    naar: 'doorgezonden',
    rollen: ['administratie'],
    vereist: [
      datum('Datum van doorzenden'),
      { veld: 'aanWie', label: 'Aan wie', vorm: 'tekst' },
      { veld: 'gemeldAanKlagerOp', label: 'Datum van het bericht aan de klager', vorm: 'datum' },
    ],
    voorwaarden: [],
    termijn: 'stopt',
    artikel: 'Awb 2:3 lid 1',
  },
  {
    soort: 'anders-eindigen',
    label: 'Anders geëindigd',
    van: OPEN_STATUSSEN,
    naar: 'anders-geeindigd',
    rollen: BEHANDELEN,
    vereist: [
      datum('Datum van het einde'),
      { veld: 'reden', label: 'Reden', vorm: 'keuze', eigenRegel: 'alles' },
      { veld: 'toelichting', label: 'Hoe dat bleek', vorm: 'tekst' },
    ],
    voorwaarden: ['einde-reden'],
    termijn: 'stopt',
    artikel: 'Awb titel 9.1',
  },
  {
    soort: 'naar-ombudsman',
    label: 'Klager is naar de ombudsman',
    // An open complaint stays open: the ombudsman does not stop its clock (9:24).
    van: [...OPEN_STATUSSEN, ...AFGEDAAN_STATUSSEN],
    naar: 'bij-ombudsman',
    rollen: ['administratie'],
    vereist: [datum('Datum van het bericht van de ombudsman')],
    voorwaarden: ['al-bij-ombudsman'],
    termijn: 'geen',
    artikel: 'Awb 9:18',
  },
  {
    soort: 'ombudsman-gereed',
    label: 'Ombudsman is klaar',
    van: [...OPEN_STATUSSEN, 'bij-ombudsman'],
    naar: 'ombudsman-gereed',
    rollen: ['administratie'],
    vereist: [
      datum('Datum van het rapport'),
      { veld: 'oordeel', label: 'Oordeel van de ombudsman', vorm: 'keuze' },
    ],
    voorwaarden: ['niet-bij-ombudsman', 'reactie-aanbeveling'],
    termijn: 'geen',
    artikel: 'Awb 9:27 en 9:36',
  },
  {
    soort: 'vernietigen',
    label: 'Vernietigen of anonimiseren',
    van: CLOSED_STATUSSEN,
    naar: 'vernietigd',
    rollen: ['beheerder'],
    vereist: [
      datum('Datum van vernietiging'),
      { veld: 'wijze', label: 'Vernietigen of anonimiseren', vorm: 'keuze' },
      { veld: 'vernietigingslijst', label: 'Goedgekeurde vernietigingslijst', vorm: 'tekst' },
      { veld: 'goedgekeurdOp', label: 'Datum van goedkeuring', vorm: 'datum' },
      { veld: 'goedgekeurdDoor', label: 'Tweede persoon die goedkeurt', vorm: 'tekst' },
    ],
    voorwaarden: ['tweede-persoon', 'vernietigen-te-vroeg', 'blijvend-bewaren', 'bewaarreden'],
    termijn: 'geen',
    artikel: 'Archiefwet en selectielijst gemeenten, procestype 13',
  },
];

export const OVERGANGEN: readonly OvergangDefinitie[] = [...VROEG, ...FORMEEL, ...EINDE];

const PER_SOORT: ReadonlyMap<OvergangSoort, OvergangDefinitie> = new Map(
  OVERGANGEN.map((definitie) => [definitie.soort, definitie]),
);

export function findOvergang(soort: OvergangSoort): OvergangDefinitie | undefined {
  return PER_SOORT.get(soort);
}
