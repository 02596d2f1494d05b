/**
 * Refusals and warnings of complaint law: a code for the program, the article
 * for the reader and a Dutch sentence with the dates of this complaint.
 */

const AWB_9_11_2 = 'Awb 9:11 lid 2';
const AWB_9_11_3 = 'Awb 9:11 lid 3';
const AWB_9_12 = 'Awb 9:12 lid 1';
const AWB_9_12_2 = 'Awb 9:12 lid 2';
const VERWERKING = 'Awb 9:12a (registratie)';
const ARCHIEF = 'Archiefwet en selectielijst gemeenten, procestype 13';

/** Every reason to refuse, with the article it rests on. */
const ARTIKEL_BIJ_WEIGERING = {
  // The term
  'geen-termijn': 'Awb 9:4 lid 1',
  'verdaging-eenmaal': AWB_9_11_2,
  'verdaging-na-uitstel': AWB_9_11_3,
  'verdaging-weken': AWB_9_11_2,
  'verdaging-reden': AWB_9_11_2,
  'verdaging-brief-klager': AWB_9_11_2,
  'verdaging-brief-beklaagde': AWB_9_11_2,
  'verdaging-voor-ontvangst': AWB_9_11_2,
  'verdaging-na-einde': AWB_9_11_2,
  'uitstel-niet-schriftelijk': AWB_9_11_3,
  'uitstel-instemming-ontbreekt': AWB_9_11_3,
  'uitstel-voor-ontvangst': AWB_9_11_3,
  'uitstel-na-einde': AWB_9_11_3,
  'uitstel-niet-later': AWB_9_11_3,
  // Intake
  'intake-vorm': 'Awb 9:4 lid 1',
  'intake-omschrijving': 'Awb 9:4 lid 2 onder c',
  'intake-plaats': VERWERKING,
  'intake-op-schrift': 'Awb 9:4 lid 1',
  'intake-gedraging': VERWERKING,
  // Any step
  'overgang-onbekend': 'Awb titel 9.1',
  rol: 'Rollen bij klachten',
  'gegeven-ontbreekt': VERWERKING,
  'datum-ongeldig': VERWERKING,
  'datum-in-toekomst': VERWERKING,
  'datum-voor-ontvangst': VERWERKING,
  'datum-voor-toestand': VERWERKING,
  'uitvoerder-betrokken': 'Awb 9:7 lid 1',
  'uitvoerder-onbekend': 'Awb 9:7 lid 1',
  // Who handles
  'behandelaar-is-beklaagde': 'Awb 9:7 lid 1',
  'behandelaar-is-betrokken': 'Awb 9:7 lid 1',
  'behandelaar-onbekend': 'Awb 9:7 lid 1',
  'reden-afwijking': 'Awb 9:7 lid 1',
  // Into and out of the procedure
  'niet-op-schrift': 'Awb 9:4 lid 1',
  'is-op-schrift': 'Awb 9:4 lid 1',
  'einde-reden': VERWERKING,
  'procedure-weken': 'Awb 9:11 lid 1',
  'geen-klacht': 'Awb 2:3 lid 1',
  'stap-niet-nu': 'Awb titel 9.1',
  'stap-geen-advies': 'Awb 9:14',
  'onbekende-beklaagde': 'Awb 9:10 lid 1',
  'onbekende-klager': 'Awb 9:10 lid 1',
  'klager-geeindigd': 'Awb 9:5',
  'laatste-klager': 'Awb 9:5',
  'klager-sinds': VERWERKING,
  'afzien-grond': 'Awb 9:10 lid 2',
  'afzien-uitnodiging': 'Awb 9:10 lid 2 onder c',
  'niet-uitgenodigd': 'Awb 9:10 lid 1',
  'niet-verdaagd': 'Awb 9:11 lid 2',
  'aanvulling-niet-gevraagd': 'Awb 9:4 lid 2',
  'aanvulling-voor-vraag': 'Awb 9:4 lid 2',
  'bevestiging-te-vroeg': 'Awb 9:5',
  'grond-onbekend': 'Awb 9:8',
  'grond-niet-ouder': 'Awb 9:8 lid 1 onder b',
  'grond-mondeling': 'Awb 9:4 lid 1 en 9:8',
  'al-bij-ombudsman': 'Awb 9:18',
  'niet-bij-ombudsman': 'Awb 9:27',
  'reactie-aanbeveling': 'Awb 9:36',
  // Closing
  'geen-onderdeel': AWB_9_12,
  'alleen-gronden': 'Awb 9:8',
  'onderdeel-zonder-oordeel': AWB_9_12,
  'onderdeel-zonder-motivering': AWB_9_12,
  'geen-bevindingen': AWB_9_12,
  'geen-conclusies': AWB_9_12,
  'klager-niet-gehoord': 'Awb 9:10 lid 1',
  'beklaagde-niet-gehoord': 'Awb 9:10 lid 1',
  'geen-verslag': 'Awb 9:10 lid 3',
  'verslag-na-brief': 'Awb 9:10 lid 3',
  'horen-na-brief': 'Awb 9:10 lid 1',
  'geen-afschrift-klacht': 'Awb 9:9',
  'afschrift-na-brief': 'Awb 9:9',
  'geen-advies': 'Awb 9:15',
  'advies-na-brief': 'Awb 9:15',
  'afwijking-advies': 'Awb 9:16',
  'geen-ombudsman': AWB_9_12_2,
  'geen-afschrift-brief': AWB_9_12,
  // Destroying
  'tweede-persoon': ARCHIEF,
  'vernietigen-te-vroeg': ARCHIEF,
  'blijvend-bewaren': ARCHIEF,
  bewaarreden: 'AVG art. 18 en Archiefwet',
} as const;

export type WeigeringCode = keyof typeof ARTIKEL_BIJ_WEIGERING;

export type Weigering = {
  readonly code: WeigeringCode;
  /** The article or rule it rests on, as people cite it. */
  readonly artikel: string;
  /** What is wrong and what to do, in Dutch. */
  readonly melding: string;
  /** Name of the one fact it is about (of the Overgang, or of the dossier), where it is about one. */
  readonly veld?: string;
};

/** A refusal of one fact by its name. */
export function refuseField(veld: string, code: WeigeringCode, message: string, artikel?: string): Weigering {
  return { ...refuse(code, message, artikel), veld };
}

/** A refusal with the article that belongs to its code; `artikel` only where the step knows a better one. */
export function refuse(code: WeigeringCode, melding: string, artikel?: string): Weigering {
  return { code, artikel: artikel ?? ARTIKEL_BIJ_WEIGERING[code], melding };
}

/**
 * The one rule of when a written reason is asked: a warning asks for it, and there is none. Everywhere where people are
 * chosen or judged (Awb 9:7).
 */
export function redenBezwaren(waarschuwingen: readonly Waarschuwing[], reden: string): Weigering[] {
  const zonder = waarschuwingen.find(({ redenNodig }) => redenNodig);
  if (zonder === undefined || reden.trim() !== '') return [];
  return [refuse('reden-afwijking', zonder.melding, zonder.artikel)];
}

export type WaarschuwingCode =
  | 'behandelaar-leidinggevende'
  | 'behandelaar-informeel'
  | 'behandelaar-naamgenoot'
  | 'leiding-onbekend'
  | 'alle-klagers'
  | 'bericht-niet-gelijktijdig'
  | 'jeugdwet-commissie'
  | 'regeling'
  | 'procedure-laat'
  | 'termijn-herleeft'
  | 'termijn-overschreden'
  | 'eigen-termijn-overschreden'
  | 'gegevens-ontbreken'
  | 'datum-gedraging-onbekend'
  | 'reactietermijn-kort'
  | 'afschrift-brief-ontbreekt'
  | 'bevestiging-ontbreekt'
  | 'tevreden-niet-bevestigd';

export type Waarschuwing = {
  readonly code: WaarschuwingCode;
  readonly artikel: string;
  readonly melding: string;
  /** Going on is allowed only with a written reason. */
  readonly redenNodig: boolean;
};
