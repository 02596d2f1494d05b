/** The closed lists of klachten, each with its Dutch words in display order. */
import { closedList, type ValueOf } from '../../lijst/closed-list.ts';

export const KLACHT_STATUSSEN = closedList({
  ontvangen: 'Ontvangen',
  informeel: 'Informeel',
  'informeel-opgelost': 'Opgelost: klager tevreden',
  'mondeling-beantwoord': 'Mondeling beantwoord',
  formeel: 'Formeel in behandeling',
  'niet-in-behandeling': 'Niet in behandeling',
  ingetrokken: 'Ingetrokken',
  doorgezonden: 'Doorgezonden',
  'anders-geeindigd': 'Anders geëindigd',
  afgehandeld: 'Afgehandeld met oordeel',
  'bij-ombudsman': 'Bij de ombudsman',
  'ombudsman-gereed': 'Ombudsman gereed',
  vernietigd: 'Vernietigd of geanonimiseerd',
});
export type KlachtStatus = ValueOf<typeof KLACHT_STATUSSEN>;

/** Who acts: ADM, GM, KB, COL and the beheerder of domein §4.4. */
export const KLACHT_ROLLEN = closedList({
  administratie: 'Administratie',
  gebiedsmanager: 'Gebiedsmanager',
  klachtbehandelaar: 'Klachtbehandelaar',
  college: 'Namens het college',
  beheerder: 'Beheerder',
});
export type KlachtRol = ValueOf<typeof KLACHT_ROLLEN>;

export const KLACHT_KANALEN = closedList({
  brief: 'Brief',
  'e-mail': 'E-mail',
  webformulier: 'Webformulier',
  telefoon: 'Telefoon',
  balie: 'Balie',
  moederorganisatie: 'Via moederorganisatie',
});
export type KlachtKanaal = ValueOf<typeof KLACHT_KANALEN>;

/** Only a written complaint starts the term of Awb 9:11. */
export const KLACHT_VORMEN = closedList({ schriftelijk: 'Schriftelijk', mondeling: 'Mondeling' });
export type KlachtForm = ValueOf<typeof KLACHT_VORMEN>;

/** Leading regime (domein §4.2). */
export const KLACHT_REGELINGEN = closedList({
  awb: 'Awb hoofdstuk 9, door de gemeente',
  jeugdwet: 'Ook de regeling van de Jeugdwet',
  wmo: 'Eigen regeling van de Wmo-aanbieder',
  'eigen-bestuursorgaan': 'Ander bestuursorgaan',
  'geen-klacht': 'Geen klacht: andere procedure',
});
export type KlachtRegeling = ValueOf<typeof KLACHT_REGELINGEN>;

/** What a klachtonderdeel is about, in the order of the published report (domein §4). */
export const KLACHT_CATEGORIEEN = closedList({
  wachttijd: 'Wachttijd',
  communicatie: 'Wijze van communiceren',
  ondersteuning: 'Onvrede over ondersteuning',
  bejegening: 'Bejegening',
  informatie: 'Informatie',
  privacy: 'Privacy',
  bereikbaarheid: 'Bereikbaarheid',
  overig: 'Overig',
});
export type KlachtCategorie = ValueOf<typeof KLACHT_CATEGORIEEN>;

export const OORDELEN = closedList({
  gegrond: 'Gegrond',
  'deels-gegrond': 'Deels gegrond',
  ongegrond: 'Ongegrond',
  'geen-oordeel': 'Geen oordeel',
});
export type Oordeel = ValueOf<typeof OORDELEN>;

export const OMBUDSMAN_OORDELEN = closedList({
  behoorlijk: 'Behoorlijk',
  'deels-behoorlijk': 'Deels behoorlijk',
  'niet-behoorlijk': 'Niet behoorlijk',
  'geen-oordeel': 'Geen oordeel',
});
export type OordeelOmbudsman = ValueOf<typeof OMBUDSMAN_OORDELEN>;

/** Who else had a part in the conduct or its handling (Awb 9:7). */
export const BETROKKENHEDEN = closedList({
  'bij-gedraging': 'Betrokken bij de gedraging',
  leidinggevende: 'Leidinggevende van de beklaagde',
  'informele-afhandeling': 'Probeerde het informeel op te lossen',
  getuige: 'Getuige van de gedraging',
});
export type Betrokkenheid = ValueOf<typeof BETROKKENHEDEN>;

/** Grounds not to handle: Awb 9:8 lid 1 a–f and lid 2. */
export const GRONDEN_NIET_IN_BEHANDELING = closedList({
  '9:8-1a': 'Over deze gedraging is al eerder een klacht behandeld (9:8 lid 1 a)',
  '9:8-1b': 'De gedraging was langer dan een jaar voor de klacht (9:8 lid 1 b)',
  '9:8-1c': 'De klager kon bezwaar maken (9:8 lid 1 c)',
  '9:8-1d': 'De klager kan of kon beroep instellen (9:8 lid 1 d)',
  '9:8-1e': 'Er loopt of was een zaak bij een andere rechter (9:8 lid 1 e)',
  '9:8-1f': 'Er loopt een strafrechtelijk onderzoek (9:8 lid 1 f)',
  '9:8-2': 'Het belang van de klager of het gewicht van de gedraging is onvoldoende (9:8 lid 2)',
});
export type GrondNietInBehandeling = ValueOf<typeof GRONDEN_NIET_IN_BEHANDELING>;

/** Why a complaint ended that nobody answered: not satisfied, not withdrawn, not handled. */
export const EINDE_REDENEN = closedList({
  'klager-overleden': 'De klager is overleden',
  'klager-onvindbaar': 'De klager is niet meer te bereiken',
  anders: 'Een andere reden',
});
export type EindeReden = ValueOf<typeof EINDE_REDENEN>;

/** Why one of several klagers stopped while the others went on. */
export const KLAGER_EINDEN = closedList({
  ingetrokken: 'Trok zich terug',
  tevreden: 'Is tevreden (9:5)',
  overleden: 'Is overleden',
});
export type KlagerEindeSoort = ValueOf<typeof KLAGER_EINDEN>;

/** Grounds to skip hearing the klager: kennelijk ongegrond, waived, no reaction in time (Awb 9:10 lid 2). */
export const GRONDEN_AFZIEN_HOREN = closedList({
  a: 'De klacht is kennelijk ongegrond (9:10 lid 2 a)',
  b: 'Wil niet worden gehoord (9:10 lid 2 b)',
  c: 'Reageerde niet binnen een redelijke termijn (9:10 lid 2 c)',
});
export type GrondAfzienHoren = ValueOf<typeof GRONDEN_AFZIEN_HOREN>;

/** Steps within a state; what each brings is in `KlachtStap`. */
export const KLACHT_STAP_SOORTEN = closedList({
  ontvangstbevestiging: 'Ontvangstbevestiging',
  'afschrift-beklaagde': 'Afschrift van de klacht aan de beklaagde',
  'uitnodiging-horen': 'Uitnodiging om te worden gehoord',
  gehoord: 'Gehoord',
  'niet-verschenen': 'Uitgenodigd, niet verschenen',
  'afgezien-van-horen': 'Afgezien van horen',
  verslag: 'Verslag van het horen',
  advies: 'Advies',
  'bericht-verdaging': 'Bericht over de verdaging aan de beklaagde',
});
export type KlachtStapSoort = ValueOf<typeof KLACHT_STAP_SOORTEN>;

/** How a complaint can end for the municipality, in the words and the order of the jaarverslag. */
export const AFDOENINGEN = closedList({
  'informeel-opgelost': 'Opgelost: klager tevreden',
  afgehandeld: 'Afgehandeld met een oordeel',
  'niet-in-behandeling': 'Niet in behandeling genomen',
  ingetrokken: 'Ingetrokken',
  doorgezonden: 'Doorgezonden',
  'mondeling-beantwoord': 'Mondeling beantwoord',
  'anders-geeindigd': 'Anders geëindigd',
});
export type Afdoening = ValueOf<typeof AFDOENINGEN>;

/** Whether a complaint was handled in time, in the words of the jaarverslag. */
export const TERMIJN_UITKOMSTEN = closedList({
  'op-tijd': 'Op tijd',
  'op-tijd-na-verlenging': 'Op tijd na verdaging of uitstel',
  'te-laat': 'Te laat',
  'geen-termijn': 'Geen wettelijke termijn (mondeling)',
});
export type TermijnUitkomst = ValueOf<typeof TERMIJN_UITKOMSTEN>;

/** What may be done with a closed complaint whose time has come. */
export const VERNIETIG_WIJZEN = closedList({ vernietigd: 'Vernietigen', geanonimiseerd: 'Anonimiseren' });
export type VernietigWijze = ValueOf<typeof VERNIETIG_WIJZEN>;

/** What a list is about. */
export const VERNIETIG_ONDERWERPEN = ['klachten', 'medewerkers'] as const;
export type VernietigOnderwerp = (typeof VERNIETIG_ONDERWERPEN)[number];

export const VERNIETIGINGSLIJST_STANDEN = closedList({
  opgesteld: 'wacht op goedkeuring door een tweede persoon',
  goedgekeurd: 'goedgekeurd, nog niet uitgevoerd',
  uitgevoerd: 'uitgevoerd',
  ingetrokken: 'ingetrokken',
});

/** Letters the application makes (domein §6); kept in the dossier as documents. In the order of the procedure. */
export const BRIEFSOORTEN = [
  'ontvangstbevestiging',
  'uitnodiging-horen',
  'verdaging-klager',
  'verdaging-beklaagde',
  'niet-in-behandeling',
  'afhandeling',
  'informele-bevestiging',
] as const;
export type Briefsoort = (typeof BRIEFSOORTEN)[number];

/** A file that somebody added, or a letter that the application made. */
export const DOCUMENT_SOORTEN = ['bijlage', 'brief'] as const;

/** What a document may be, decided by its first bytes and never by its name; with its media type. */
export const DOCUMENT_TYPEN = closedList({
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  msg: 'application/vnd.ms-outlook',
  eml: 'message/rfc822',
  txt: 'text/plain',
});
export type DocumentType = ValueOf<typeof DOCUMENT_TYPEN>;

/** What somebody did with a complaint by looking (B11), as it is said after their name. */
export const INZAGE_SOORTEN = closedList({
  openen: 'opende het dossier',
  namen: 'zag de namen in het register',
  zoeken: 'vond de klacht bij zoeken',
  document: 'opende een document',
  brief: 'maakte een brief',
  afdrukken: 'drukte af',
  exporteren: 'bewaarde een bestand',
});
export type InzageSoort = ValueOf<typeof INZAGE_SOORTEN>;
