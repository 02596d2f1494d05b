/** For every condition of the state machine a complaint and a step that break it. */
import type { Overgang } from '../../src/shared/domain/klacht-overgang-types.ts';
import type {
  Betrokkenheid,
  GrondAfzienHoren,
  Gehoorde,
  Klacht,
  KlachtDossier,
  Klachtonderdeel,
  KlachtStap,
} from '../../src/shared/domain/klacht-types.ts';
import type { WeigeringCode } from '../../src/shared/domain/klacht-weigering.ts';
import {
  ALLE_STAPPEN,
  BEHANDELAAR,
  eenBrief,
  eenDossier,
  GEBIEDSMANAGER,
  klaarVoorBrief,
} from './klacht-bouwers.ts';

export type Geval = readonly [code: WeigeringCode, waarom: string, klacht: Klacht, overgang: Overgang];

export function nieuw(anders: Partial<KlachtDossier> = {}): Klacht {
  return { dossier: eenDossier(anders), toestand: { status: 'ontvangen', sinds: '2026-02-02' } };
}

export function betrokken(betrokkenheid: Betrokkenheid, medewerkerId = 'm-kb'): Partial<KlachtDossier> {
  return { betrokkenen: [{ medewerkerId, betrokkenheid }] };
}

export const start: Extract<Overgang, { soort: 'formeel-starten' }> = {
  soort: 'formeel-starten',
  datum: '2026-02-04',
  behandelaar: BEHANDELAAR,
  procedureWeken: 6,
  redenAfwijking: '',
};
export const verdagen: Extract<Overgang, { soort: 'verdagen' }> = {
  soort: 'verdagen',
  weken: 4,
  reden: 'Ziekte',
  briefKlager: '2026-03-10',
  briefBeklaagde: '2026-03-10',
};
const uitstellen: Extract<Overgang, { soort: 'uitstellen' }> = {
  soort: 'uitstellen',
  instemmingOp: '2026-03-10',
  schriftelijk: true,
  uiterlijk: '2026-05-15',
};
export const nib: Extract<Overgang, { soort: 'niet-in-behandeling' }> = {
  soort: 'niet-in-behandeling',
  datum: '2026-02-20',
  grond: '9:8-1c',
  toelichting: '',
  ombudsmanVermeld: true,
};
/** The day of the withdrawal plus one year, to the day. */
export const vernietigen: Extract<Overgang, { soort: 'vernietigen' }> = {
  soort: 'vernietigen',
  datum: '2027-02-20',
  wijze: 'vernietigd',
  vernietigingslijst: '2027-1',
  goedgekeurdOp: '2027-02-20',
  goedgekeurdDoor: 'g-tweede',
};
const TE_VROEG = { datum: '2027-02-19', goedgekeurdOp: '2027-02-19' };
const aanvulling: Overgang = { soort: 'aanvulling-ontvangen', ontvangenOp: '2026-02-06' };
const informeel: Overgang = {
  soort: 'informeel-starten',
  datum: '2026-02-04',
  gebiedsmanager: GEBIEDSMANAGER,
};

const BEKLAAGDE = { beklaagde: 'm-1' };
const TIEN_WEKEN = { procedureWeken: 10 } as const;
const advies: KlachtStap = { soort: 'advies', datum: '2026-03-02', document: 'A1' };
const gehoordKlager: KlachtStap = { soort: 'gehoord', wie: 'klager', datum: '2026-02-06' };
const gehoordAnder: KlachtStap = { soort: 'gehoord', wie: { beklaagde: 'm-9' }, datum: '2026-03-02' };
const verdaging = { weken: 1, reden: 'Ziekte', briefKlager: '2026-03-01', briefBeklaagde: '2026-03-01' };
const uitstel = [{ instemmingOp: '2026-03-01', schriftelijk: true, uiterlijk: '2026-04-01' }];

function metStap(stap: KlachtStap): Overgang {
  return { soort: 'stap', stap };
}

function afzien(grond: GrondAfzienHoren, wie: Gehoorde): Overgang {
  return metStap({ soort: 'afgezien-van-horen', wie, grond, datum: '2026-02-24', toelichting: '' });
}

/** Ready for the letter, but without steps of this kind. */
export function zonder(soort: KlachtStap['soort']): Klacht {
  return klaarVoorBrief({ stappen: ALLE_STAPPEN.filter((stap) => stap.soort !== soort) });
}

function metOnderdeel(anders: Partial<Klachtonderdeel>): Klacht {
  const { onderdelen } = klaarVoorBrief().dossier;
  return klaarVoorBrief({ onderdelen: onderdelen.map((onderdeel) => ({ ...onderdeel, ...anders })) });
}

const metAdvies = klaarVoorBrief({ stappen: [...ALLE_STAPPEN, advies] }, TIEN_WEKEN);

export function ingetrokken(anders: Partial<KlachtDossier> = {}): Klacht {
  const voor = { informeel: null, formeel: null };
  return {
    dossier: eenDossier(anders),
    toestand: { status: 'ingetrokken', sinds: '2026-02-20', ...voor, vastlegging: 'Brief' },
  };
}

/** Every condition of the state machine, with a complaint and a step that break just that one. */
export const GEVALLEN: readonly Geval[] = [
  ['aanvulling-niet-gevraagd', 'nothing was asked', nieuw(), aanvulling],
  ['behandelaar-is-beklaagde', 'the gebiedsmanager is', nieuw({ beklaagden: ['m-gm'] }), informeel],
  [
    'behandelaar-is-betrokken',
    'the gebiedsmanager was',
    nieuw(betrokken('bij-gedraging', 'm-gm')),
    informeel,
  ],
  ['niet-op-schrift', 'oral', nieuw({ vorm: 'mondeling', kanaal: 'telefoon' }), start],
  ['behandelaar-is-beklaagde', 'one of two', nieuw({ beklaagden: ['m-1', 'm-kb'] }), start],
  ['behandelaar-is-betrokken', 'was there', nieuw(betrokken('bij-gedraging')), start],
  ['behandelaar-is-betrokken', 'was a witness', nieuw(betrokken('getuige')), start],
  ['reden-afwijking', 'line manager without a reason', nieuw(betrokken('leidinggevende')), start],
  ['stap-niet-nu', 'a hearing before the formal track', nieuw(), metStap(gehoordKlager)],
  ['stap-geen-advies', 'advice in a procedure of 6 weeks', klaarVoorBrief(), metStap(advies)],
  ['onbekende-beklaagde', 'heard somebody else', klaarVoorBrief(), metStap(gehoordAnder)],
  ['afzien-grond', 'kennelijk ongegrond for the beklaagde', klaarVoorBrief(), afzien('a', BEKLAAGDE)],
  ['afzien-uitnodiging', 'nobody invited', klaarVoorBrief({ stappen: [] }), afzien('c', 'klager')],
  ['afzien-uitnodiging', 'only the klager invited', klaarVoorBrief(), afzien('c', BEKLAAGDE)],
  ['verdaging-eenmaal', 'T30', klaarVoorBrief({}, { verdaging }), verdagen],
  ['verdaging-na-uitstel', 'uitstel came first', klaarVoorBrief({}, { uitstel }), verdagen],
  ['verdaging-weken', 'five weeks', klaarVoorBrief(), { ...verdagen, weken: 5 }],
  ['verdaging-reden', 'no reason', klaarVoorBrief(), { ...verdagen, reden: '' }],
  ['verdaging-brief-klager', 'no letter', klaarVoorBrief(), { ...verdagen, briefKlager: '' }],
  ['verdaging-brief-beklaagde', 'no letter', klaarVoorBrief(), { ...verdagen, briefBeklaagde: '' }],
  ['verdaging-voor-ontvangst', 'of 01-02', klaarVoorBrief(), { ...verdagen, briefKlager: '2026-02-01' }],
  ['verdaging-na-einde', 'T29', klaarVoorBrief(), { ...verdagen, briefKlager: '2026-03-17' }],
  ['uitstel-niet-schriftelijk', 'by phone', klaarVoorBrief(), { ...uitstellen, schriftelijk: false }],
  ['uitstel-instemming-ontbreekt', 'no date', klaarVoorBrief(), { ...uitstellen, instemmingOp: '' }],
  ['uitstel-voor-ontvangst', 'of 01-02', klaarVoorBrief(), { ...uitstellen, instemmingOp: '2026-02-01' }],
  ['uitstel-na-einde', 'of 17-03', klaarVoorBrief(), { ...uitstellen, instemmingOp: '2026-03-17' }],
  ['uitstel-niet-later', 'before the end', klaarVoorBrief(), { ...uitstellen, uiterlijk: '2026-03-13' }],
  ['geen-onderdeel', 'no parts', klaarVoorBrief({ onderdelen: [] }), eenBrief()],
  ['onderdeel-zonder-oordeel', 'one part', metOnderdeel({ oordeel: null }), eenBrief()],
  ['onderdeel-zonder-motivering', 'one part', metOnderdeel({ motivering: ' ' }), eenBrief()],
  ['geen-bevindingen', 'none', klaarVoorBrief({ bevindingen: '' }), eenBrief()],
  ['geen-conclusies', 'none', klaarVoorBrief({ conclusies: '' }), eenBrief()],
  ['klager-niet-gehoord', 'nobody heard', zonder('gehoord'), eenBrief()],
  ['beklaagde-niet-gehoord', 'one of two', klaarVoorBrief({ beklaagden: ['m-1', 'm-2'] }), eenBrief()],
  ['geen-verslag', 'heard without a report', zonder('verslag'), eenBrief()],
  ['horen-na-brief', 'letter of 20-02, heard 25-02', klaarVoorBrief(), eenBrief({ datum: '2026-02-20' })],
  ['geen-afschrift-klacht', 'no copy', zonder('afschrift-beklaagde'), eenBrief()],
  ['geen-advies', '10 weeks without it', klaarVoorBrief({}, TIEN_WEKEN), eenBrief()],
  ['advies-na-brief', 'letter of 01-03, advice of 02-03', metAdvies, eenBrief({ datum: '2026-03-01' })],
  ['afwijking-advies', 'no reason', metAdvies, eenBrief({ wijktAfVanAdvies: true })],
  ['geen-ombudsman', 'no name', klaarVoorBrief(), eenBrief({ ombudsmanNaam: '' })],
  ['geen-ombudsman', 'no term', klaarVoorBrief(), eenBrief({ ombudsmanTermijnVermeld: false })],
  ['geen-afschrift-brief', 'no copy', klaarVoorBrief(), eenBrief({ afschriftBeklaagdeOp: '' })],
  ['geen-afschrift-brief', 'too early', klaarVoorBrief(), eenBrief({ afschriftBeklaagdeOp: '2026-03-09' })],
  ['behandelaar-is-beklaagde', 'since', klaarVoorBrief({ beklaagden: ['m-1', 'm-kb'] }), eenBrief()],
  ['behandelaar-is-betrokken', 'a witness after all', klaarVoorBrief(betrokken('getuige')), eenBrief()],
  ['grond-niet-ouder', 'conduct 20-01, complaint 02-02', nieuw(), { ...nib, grond: '9:8-1b' }],
  ['grond-niet-ouder', 'unknown day', nieuw({ datumGedraging: null }), { ...nib, grond: '9:8-1b' }],
  ['geen-ombudsman', 'not in the letter', nieuw(), { ...nib, ombudsmanVermeld: false }],
  ['tweede-persoon', 'the same person', ingetrokken(), { ...vernietigen, goedgekeurdDoor: 'g-beheerder' }],
  ['tweede-persoon', 'approved later', ingetrokken(), { ...vernietigen, goedgekeurdOp: '2027-02-21' }],
  ['vernietigen-te-vroeg', 'a day before the year is over', ingetrokken(), { ...vernietigen, ...TE_VROEG }],
  ['blijvend-bewaren', 'kept for ever', ingetrokken({ blijvendBewaren: true }), vernietigen],
  ['bewaarreden', 'a claim is running', ingetrokken({ bewaarReden: 'Schadeclaim' }), vernietigen],
];
