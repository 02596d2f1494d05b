/** Dutch words for every closed list of klacht/basis/types.ts; a new member breaks the build here. */
import type {
  Betrokkenheid,
  GrondAfzienHoren,
  GrondNietInBehandeling,
  KlachtCategorie,
  KlachtKanaal,
  KlachtRegeling,
  KlachtRol,
  KlachtStapSoort,
  KlachtStatus,
  Oordeel,
  OordeelOmbudsman,
} from './types.ts';

export const KLACHT_STATUS_LABEL: Readonly<Record<KlachtStatus, string>> = {
  ontvangen: 'Ontvangen',
  informeel: 'Informeel',
  'informeel-opgelost': 'Informeel opgelost',
  formeel: 'Formeel in behandeling',
  'niet-in-behandeling': 'Niet in behandeling',
  ingetrokken: 'Ingetrokken',
  doorgezonden: 'Doorgezonden',
  afgehandeld: 'Afgehandeld met oordeel',
  'bij-ombudsman': 'Bij de ombudsman',
  'ombudsman-gereed': 'Ombudsman gereed',
  vernietigd: 'Vernietigd of geanonimiseerd',
};

export const KLACHT_ROL_LABEL: Readonly<Record<KlachtRol, string>> = {
  administratie: 'Administratie',
  gebiedsmanager: 'Gebiedsmanager',
  klachtbehandelaar: 'Klachtbehandelaar',
  college: 'Namens het college',
  beheerder: 'Beheerder',
};

export const KLACHT_KANAAL_LABEL: Readonly<Record<KlachtKanaal, string>> = {
  brief: 'Brief',
  'e-mail': 'E-mail',
  webformulier: 'Webformulier',
  telefoon: 'Telefoon',
  balie: 'Balie',
  moederorganisatie: 'Via moederorganisatie',
};

export const KLACHT_REGELING_LABEL: Readonly<Record<KlachtRegeling, string>> = {
  awb: 'Awb hoofdstuk 9, door de gemeente',
  jeugdwet: 'Ook de regeling van de Jeugdwet',
  wmo: 'Eigen regeling van de Wmo-aanbieder',
  'eigen-bestuursorgaan': 'Ander bestuursorgaan',
  'geen-klacht': 'Geen klacht: andere procedure',
};

export const KLACHT_CATEGORIE_LABEL: Readonly<Record<KlachtCategorie, string>> = {
  wachttijd: 'Wachttijd',
  communicatie: 'Wijze van communiceren',
  ondersteuning: 'Onvrede over ondersteuning',
  bejegening: 'Bejegening',
  informatie: 'Informatie',
  privacy: 'Privacy',
  bereikbaarheid: 'Bereikbaarheid',
  overig: 'Overig',
};

export const OORDEEL_LABEL: Readonly<Record<Oordeel, string>> = {
  gegrond: 'Gegrond',
  'deels-gegrond': 'Deels gegrond',
  ongegrond: 'Ongegrond',
  'geen-oordeel': 'Geen oordeel',
};

export const OORDEEL_OMBUDSMAN_LABEL: Readonly<Record<OordeelOmbudsman, string>> = {
  behoorlijk: 'Behoorlijk',
  'deels-behoorlijk': 'Deels behoorlijk',
  'niet-behoorlijk': 'Niet behoorlijk',
  'geen-oordeel': 'Geen oordeel',
};

export const BETROKKENHEID_LABEL: Readonly<Record<Betrokkenheid, string>> = {
  'bij-gedraging': 'Betrokken bij de gedraging',
  leidinggevende: 'Leidinggevende van de beklaagde',
  'informele-afhandeling': 'Probeerde het informeel op te lossen',
  getuige: 'Getuige van de gedraging',
};

export const GROND_NIET_IN_BEHANDELING_LABEL: Readonly<Record<GrondNietInBehandeling, string>> = {
  '9:8-1a': 'Over deze gedraging is al eerder een klacht behandeld (9:8 lid 1 a)',
  '9:8-1b': 'De gedraging was langer dan een jaar voor de klacht (9:8 lid 1 b)',
  '9:8-1c': 'De klager kon bezwaar maken (9:8 lid 1 c)',
  '9:8-1d': 'De klager kan of kon beroep instellen (9:8 lid 1 d)',
  '9:8-1e': 'Er loopt of was een zaak bij een andere rechter (9:8 lid 1 e)',
  '9:8-1f': 'Er loopt een strafrechtelijk onderzoek (9:8 lid 1 f)',
  '9:8-2': 'Het belang van de klager of het gewicht van de gedraging is onvoldoende (9:8 lid 2)',
};

export const GROND_AFZIEN_HOREN_LABEL: Readonly<Record<GrondAfzienHoren, string>> = {
  a: 'De klacht is kennelijk ongegrond (9:10 lid 2 a)',
  b: 'Wil niet worden gehoord (9:10 lid 2 b)',
  c: 'Reageerde niet binnen een redelijke termijn (9:10 lid 2 c)',
};

export const KLACHT_STAP_LABEL: Readonly<Record<KlachtStapSoort, string>> = {
  ontvangstbevestiging: 'Ontvangstbevestiging',
  'afschrift-beklaagde': 'Afschrift van de klacht aan de beklaagde',
  'uitnodiging-horen': 'Uitnodiging om te worden gehoord',
  gehoord: 'Gehoord',
  'afgezien-van-horen': 'Afgezien van horen',
  verslag: 'Verslag van het horen',
  advies: 'Advies',
};
