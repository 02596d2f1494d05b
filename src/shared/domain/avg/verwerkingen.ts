/**
 * What the application does with personal data: the register of art. 30 AVG (domein §5.1, §5.2). Each activity is one
 * value here; what the settings decide is read from them, so the register says what really holds.
 */

import type { GebruikerRol } from '../gebruiker/rol.ts';
import type { InstellingKey } from '../instelling/instellingen-table.ts';

/** The value of a setting on the day of the register. */
export type InstellingLookup = (key: InstellingKey) => number;

export type Verwerking = {
  readonly naam: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly betrokkenen: string;
  readonly gegevens: string;
  /** Outside the application; who sees it inside follows from the table of rights. */
  readonly ontvangers: string;
  /** Who reads it inside the application. */
  readonly lezers: readonly GebruikerRol[] | 'iedereen';
  readonly bewaren: (waarde: InstellingLookup) => string;
};

const TAAK = 'Taak van algemeen belang (AVG art. 6 lid 1 e)';
const jaren = (n: number): string => `${String(n)} jaar`;

/** In the order of the register. */
export const VERWERKINGEN: readonly Verwerking[] = [
  {
    naam: 'Capaciteit plannen',
    doel: 'Weten wie waar werkt en hoeveel uren, en op tijd zien waar uren tekortkomen.',
    grondslag: TAAK,
    betrokkenen:
      'Medewerkers van de wijkondersteuningsteams, ook die bij een moederorganisatie in dienst zijn.',
    gegevens:
      'Naam, werktelefoon, werkmail, opleidingsniveau, functie, specialisme, taak, moederorganisatie, contracturen, werkdagen, team en uren per periode.',
    ontvangers:
      'De eigen moederorganisatie (alleen over de eigen mensen). Inwoners: een werktelefoon, met toestemming.',
    lezers: 'iedereen',
    bewaren: (waarde) =>
      `Tot ${jaren(waarde('bewaarOudMedewerker'))} nadat iemand is gestopt (Selectielijst gemeenten 19.1). Dan verdwijnt de naam, met goedkeuring van een tweede persoon. De uren van toen blijven onder een pseudoniem.`,
  },
  {
    naam: 'Afwezigheid bijhouden',
    doel: 'Rekenen met de uren die er echt zijn.',
    grondslag:
      'Taak van algemeen belang (AVG art. 6 lid 1 e). Dat iemand ziek is, is een gegeven over gezondheid: alleen dat en hoelang, nooit waarom (AVG art. 9, UAVG art. 30).',
    betrokkenen: 'Medewerkers.',
    gegevens: 'Soort, percentage en periode. Geen reden, geen diagnose, geen vrije tekst.',
    ontvangers: 'Niemand. Op papier en in exports staat alleen “afwezig”.',
    lezers: ['administratie', 'gebiedsmanager'],
    bewaren: (waarde) =>
      `Tot ${jaren(waarde('bewaarOudMedewerker'))} nadat iemand is gestopt; dan blijft alleen dat er iemand afwezig was.`,
  },
  {
    naam: 'Registraties controleren (SKJ, BIG)',
    doel: 'Zien of iemand het werk mag doen waarvoor een registratie nodig is.',
    grondslag: 'Wettelijke plicht (AVG art. 6 lid 1 c; Jeugdwet, norm van de verantwoorde werktoedeling).',
    betrokkenen: 'Medewerkers met een vak waarvoor een registratie nodig is.',
    gegevens: 'Soort, nummer, begindatum en verloopdatum.',
    ontvangers: 'Niemand.',
    lezers: 'iedereen',
    bewaren: (waarde) =>
      `Tot ${jaren(waarde('bewaarOudMedewerker'))} nadat iemand is gestopt; dan verdwijnt het nummer.`,
  },
  {
    naam: 'Klachten behandelen',
    doel: 'Klachten behandelen zoals de wet voorschrijft, binnen de termijn.',
    grondslag: 'Wettelijke plicht (AVG art. 6 lid 1 c; Awb hoofdstuk 9).',
    betrokkenen: 'Klagers en hun gemachtigden, beklaagden, getuigen en andere betrokkenen, behandelaars.',
    gegevens:
      'Naam, adres en bereikbaarheid van de klager, wat er is gebeurd, brieven en andere documenten, stappen, oordelen, notities en maatregelen.',
    ontvangers:
      'De klager, de beklaagde (Awb 9:9) en de ombudsman als de klager daarheen gaat. De moederorganisatie als zij een eigen regeling heeft.',
    lezers: ['administratie', 'gebiedsmanager', 'klachtbehandelaar'],
    bewaren: (waarde) =>
      [
        `Afgehandeld: ${jaren(waarde('klachtBewaarAfgehandeld'))}`,
        `via de ombudsman: ${jaren(waarde('klachtBewaarOmbudsman'))}`,
        `niet in behandeling: ${jaren(waarde('klachtBewaarNietInBehandeling'))}`,
        `ingetrokken: ${jaren(waarde('klachtBewaarIngetrokken'))}`,
        `doorgezonden: ${jaren(waarde('klachtBewaarDoorgezonden'))}`,
        `een concept: ${String(waarde('klachtBewaarConcept'))} weken`,
      ].join('; ') +
      ' (Selectielijst gemeenten, procestype 13). Daarna vernietigd, met goedkeuring van een tweede persoon.',
  },
  {
    naam: 'Klachtenjaarverslag',
    doel: 'Elk jaar zeggen hoeveel klachten er waren en wat ervan is geleerd (Awb 9:12a).',
    grondslag: 'Wettelijke plicht (AVG art. 6 lid 1 c).',
    betrokkenen: 'Niemand herkenbaar.',
    gegevens: 'Aantallen.',
    ontvangers: 'College, raad en inwoners.',
    lezers: 'iedereen',
    bewaren: (waarde) =>
      `Blijvend. Aantallen onder ${String(waarde('klachtMinimumAantal'))} staan er niet in, zodat niemand te herkennen is.`,
  },
  {
    naam: 'Gebruikers en wat zij deden',
    doel: 'Alleen wie het nodig heeft bij de gegevens laten, en kunnen nagaan wie wat deed of bekeek (BIO2 5.16, 5.18, 8.15).',
    grondslag: TAAK,
    betrokkenen: 'Iedereen die met het programma werkt.',
    gegevens: 'Naam, account, rollen met data en gebied, wat iemand wijzigde, en welke klacht iemand bekeek.',
    ontvangers: 'Niemand.',
    lezers: ['beheerder'],
    bewaren: () => 'Zolang de gegevens waar het over gaat er zijn.',
  },
];

export type Maatregel = { readonly naam: string; readonly uitleg: string };

/** How the data are guarded. */
export const MAATREGELEN: readonly Maatregel[] = [
  {
    naam: 'Versleuteld',
    uitleg: 'Het bestand en elke back-up zijn versleuteld vanaf de eerste byte (AES-256).',
  },
  {
    naam: 'Alleen op deze computer',
    uitleg: 'Het programma gebruikt geen netwerk en stuurt niets naar buiten.',
  },
  {
    naam: 'Aanmelden en vergrendelen',
    uitleg:
      'Iedereen heeft een eigen toegang: een wachtzin of het account van de computer. Zonder gebruik vergrendelt het programma zichzelf.',
  },
  {
    naam: 'Rollen',
    uitleg:
      'Wat iemand mag, volgt uit de rol en het eigen gebied. Het programma controleert dat bij elke vraag. Zie het autorisatieoverzicht.',
  },
  {
    naam: 'Klachten afgeschermd',
    uitleg:
      'Per klacht wordt bepaald wie haar mag zien. De beklaagde ziet haar nooit. Wie een klacht bekijkt, wordt vastgelegd.',
  },
  {
    naam: 'Na te gaan',
    uitleg:
      'Van elke wijziging staat vast wie haar deed en wanneer. Inzien, afdrukken, exporteren, aanmelden en weigeringen staan in een logboek; wordt daarin iets gewijzigd, dan blijkt dat.',
  },
  {
    naam: 'Echt vernietigd',
    uitleg:
      'Wat weg moet, gaat ook uit de geschiedenis, de vrije ruimte van het bestand en de back-ups. Een tweede persoon keurt het goed.',
  },
  {
    naam: 'Zo weinig mogelijk',
    uitleg:
      'Geen BSN, geen geboortedatum, geen privéadres van medewerkers en geen gegevens van cliënten. Trajecten zijn aantallen.',
  },
  {
    naam: 'Back-ups',
    uitleg: 'Elke dag waarop iets veranderde, gecontroleerd door de back-up te openen.',
  },
];
