import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { isOpSchrift } from '../../../../shared/domain/klacht/basis/gegevens.ts';
import {
  BRIEFSOORTEN,
  type Briefsoort,
  type KlachtStatus,
} from '../../../../shared/domain/klacht/basis/lists.ts';

import { isVoorAnder } from './brieven-wet.ts';

/** Every place in a template that is filled in; what is not in this list is refused in a template. */
export const INVULPLEKKEN = {
  gemeente: 'Naam van de gemeente',
  datum: 'Datum van de brief',
  kenmerk: 'Nummer van de klacht',
  geadresseerde: 'Naam van wie de brief krijgt (of de gemachtigde)',
  adres: 'Adres van wie de brief krijgt',
  aanhef: 'Aanhef met de naam',
  klager: 'Naam van de klager',
  ontvangstdatum: 'Datum waarop de klacht is ontvangen',
  omschrijving: 'De klacht zoals die in het dossier staat',
  behandelaar: 'Naam van de klachtbehandelaar',
  ondertekenaar: 'Naam van wie de brief maakt',
  wettelijke_tekst: 'De vaste wettelijke tekst van deze brief, met het artikel',
  ombudsman: 'Naam en adres van de ombudsman en de termijn van een jaar',
  termijn: 'Zin over de termijn, met de einddatum',
  einddatum: 'Uiterste datum van het antwoord',
  hoordatum: 'Dag van het gesprek',
  hoortijd: 'Tijd van het gesprek',
  hoorplaats: 'Plaats van het gesprek',
  reageer_voor: 'Datum waarvoor de ontvanger moet reageren',
  weken: 'Aantal weken verdaging',
  reden: 'Reden van de verdaging',
  grond: 'Grond uit artikel 9:8',
  toelichting: 'Toelichting bij de grond',
  onderdelen: 'Elk klachtonderdeel met oordeel en motivering',
  oordeel: 'Oordeel over de hele klacht',
  bevindingen: 'Bevindingen van het onderzoek',
  conclusies: 'Conclusies',
  maatregelen: 'Maatregelen uit het dossier',
  opgelost_op: 'Datum waarop de klacht informeel is opgelost',
  hoe_gebleken: 'Waaruit blijkt dat de klager tevreden is',
} as const;
export type EntryPlace = keyof typeof INVULPLEKKEN;

export const isEntryPlace = (naam: string): naam is EntryPlace => Object.hasOwn(INVULPLEKKEN, naam);

/** In every letter. */
const ALGEMEEN = [
  'gemeente',
  'datum',
  'kenmerk',
  'geadresseerde',
  'adres',
  'aanhef',
  'klager',
  'ontvangstdatum',
  'omschrijving',
  'behandelaar',
  'ondertekenaar',
  'wettelijke_tekst',
] as const satisfies readonly EntryPlace[];

export type BriefDefinitie = {
  readonly titel: string;
  readonly artikel: string;
  readonly aan: 'klager' | 'beklaagde' | 'beiden';
  readonly uitleg: string;
  /** Places of this letter besides those of every letter. */
  readonly eigen: readonly EntryPlace[];
  /** Places without which the letter does not do what the law asks. */
  readonly verplicht: readonly EntryPlace[];
  /** In which states the letter is made; after the step as well, for who recorded it first. */
  readonly bij: readonly KlachtStatus[];
};

export const BRIEVEN: Readonly<Record<Briefsoort, BriefDefinitie>> = {
  ontvangstbevestiging: {
    titel: 'Ontvangstbevestiging',
    artikel: 'Awb 9:6',
    aan: 'klager',
    uitleg: 'Bevestigt de ontvangst en noemt de termijn.',
    eigen: ['termijn', 'einddatum'],
    verplicht: ['datum', 'kenmerk', 'termijn', 'wettelijke_tekst'],
    bij: ['ontvangen', 'informeel', 'formeel'],
  },
  'uitnodiging-horen': {
    titel: 'Uitnodiging om te worden gehoord',
    artikel: 'Awb 9:10',
    aan: 'beiden',
    uitleg: 'Nodigt de klager of de beklaagde uit om te vertellen wat er is gebeurd.',
    eigen: ['hoordatum', 'hoortijd', 'hoorplaats', 'reageer_voor'],
    verplicht: ['datum', 'kenmerk', 'hoordatum', 'hoorplaats', 'wettelijke_tekst'],
    bij: ['formeel'],
  },
  'verdaging-klager': {
    titel: 'Verdaging, aan de klager',
    artikel: 'Awb 9:11 lid 2',
    aan: 'klager',
    uitleg: 'Zegt dat het antwoord hoogstens 4 weken later komt, en waarom.',
    eigen: ['termijn', 'einddatum', 'weken', 'reden'],
    verplicht: ['datum', 'kenmerk', 'termijn', 'reden', 'wettelijke_tekst'],
    bij: ['ontvangen', 'informeel', 'formeel'],
  },
  'verdaging-beklaagde': {
    titel: 'Verdaging, aan de beklaagde',
    artikel: 'Awb 9:11 lid 2',
    aan: 'beklaagde',
    uitleg: 'Hetzelfde bericht, voor de beklaagde.',
    eigen: ['termijn', 'einddatum', 'weken', 'reden'],
    verplicht: ['datum', 'kenmerk', 'termijn', 'reden', 'wettelijke_tekst'],
    bij: ['ontvangen', 'informeel', 'formeel'],
  },
  'niet-in-behandeling': {
    titel: 'Niet in behandeling',
    artikel: 'Awb 9:8 lid 3',
    aan: 'klager',
    uitleg: 'Zegt dat de klacht niet wordt behandeld, waarom, en noemt de ombudsman.',
    eigen: ['grond', 'toelichting', 'ombudsman'],
    verplicht: ['datum', 'kenmerk', 'grond', 'ombudsman', 'wettelijke_tekst'],
    bij: ['ontvangen', 'informeel', 'formeel', 'niet-in-behandeling'],
  },
  afhandeling: {
    titel: 'Afhandeling',
    artikel: 'Awb 9:12',
    aan: 'klager',
    uitleg: 'Bevindingen, oordeel en conclusies, met de ombudsman en de termijn.',
    eigen: ['onderdelen', 'oordeel', 'bevindingen', 'conclusies', 'maatregelen', 'ombudsman'],
    verplicht: [
      'datum',
      'kenmerk',
      'onderdelen',
      'bevindingen',
      'conclusies',
      'ombudsman',
      'wettelijke_tekst',
    ],
    bij: ['formeel', 'afgehandeld'],
  },
  'informele-bevestiging': {
    titel: 'Bevestiging dat de klager tevreden is',
    artikel: 'Awb 9:5',
    aan: 'klager',
    uitleg: 'Bevestigt dat de klager tevreden is en dat de klacht daarmee klaar is.',
    eigen: ['opgelost_op', 'hoe_gebleken'],
    verplicht: ['datum', 'kenmerk', 'opgelost_op', 'wettelijke_tekst'],
    bij: ['ontvangen', 'informeel', 'formeel', 'informeel-opgelost'],
  },
};

/** The places that may stand in a template of this letter. */
export function placesOf(soort: Briefsoort): readonly EntryPlace[] {
  return [...ALGEMEEN, ...BRIEVEN[soort].eigen];
}

/** Of title 9.1.2 of the Awb: only for a complaint in writing that is ours (Awb 9:4). */
const OP_SCHRIFT: readonly Briefsoort[] = ['verdaging-klager', 'verdaging-beklaagde', 'niet-in-behandeling'];

/** The letters that fit the complaint as it is now, in the order of the procedure. */
export function passendeBrieven({
  status,
  beklaagden,
  gegevens,
  formeel = null,
}: Pick<KlachtDossierOutput, 'status' | 'beklaagden'> & {
  readonly gegevens?: KlachtDossierOutput['gegevens'];
  readonly formeel?: KlachtDossierOutput['formeel'];
}): readonly Briefsoort[] {
  return BRIEFSOORTEN.filter((soort) => {
    // What is no complaint is confirmed, and then sent on or answered.
    if (gegevens?.regeling === 'geen-klacht' && soort !== 'ontvangstbevestiging') return false;
    // Without a term of 9:11 of ours nothing is postponed, and a ground of 9:8 is for a complaint in writing.
    if (gegevens !== undefined && OP_SCHRIFT.includes(soort)) {
      if (!isOpSchrift(gegevens) || isVoorAnder({ formeel, gegevens })) return false;
    }
    const { bij, aan } = BRIEVEN[soort];
    return bij.includes(status) && (aan !== 'beklaagde' || beklaagden.length > 0);
  });
}
