/** For every condition of the state machine a complaint and a step that break it. */

import type {
  Betrokkenheid,
  GrondAfzienHoren,
  Oordeel,
} from '../../src/shared/domain/klacht/basis/lijsten.ts';
import type {
  Gehoorde,
  Klacht,
  KlachtDossier,
  Klachtonderdeel,
  KlachtStap,
} from '../../src/shared/domain/klacht/basis/types.ts';
import type { WeigeringCode } from '../../src/shared/domain/klacht/basis/weigering.ts';
import type { Overgang } from '../../src/shared/domain/klacht/verloop/overgang-types.ts';
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

const MONDELING = { vorm: 'mondeling', kanaal: 'telefoon' } as const;
const gevraagd = nieuw({ aanvullingen: [{ gevraagdOp: '2026-02-07', ontvangenOp: null }] });
const inGesprek: Klacht = {
  dossier: eenDossier(),
  toestand: {
    status: 'informeel',
    sinds: '2026-02-04',
    informeel: { gestartOp: '2026-02-04', gebiedsmanager: GEBIEDSMANAGER },
  },
};
const tevreden: Overgang = {
  soort: 'informeel-oplossen',
  datum: '2026-02-10',
  hoeGebleken: 'Brief',
  bevestigingVerzondenOp: '2026-02-09',
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

/** Ready for the letter, the klager not heard on this ground, with this oordeel. */
export function metAfzien(grond: GrondAfzienHoren, oordeel: Oordeel): Klacht {
  const stappen = ALLE_STAPPEN.map((stap): KlachtStap => {
    if (stap.soort !== 'gehoord' || stap.wie !== 'klager') return stap;
    return { soort: 'afgezien-van-horen', wie: 'klager', grond, datum: stap.datum, toelichting: '' };
  });
  const { onderdelen } = klaarVoorBrief().dossier;
  return klaarVoorBrief({ stappen, onderdelen: onderdelen.map((onderdeel) => ({ ...onderdeel, oordeel })) });
}

/** Ready for the letter, with this step on another day. */
function opDag(soort: KlachtStap['soort'], datum: string): Klacht {
  return klaarVoorBrief({
    stappen: ALLE_STAPPEN.map((stap) => (stap.soort === soort ? { ...stap, datum } : stap)),
  });
}
const metVerslag = (datum: string): Klacht => opDag('verslag', datum);
const metAfschrift = (datum: string): Klacht => opDag('afschrift-beklaagde', datum);

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
  ['aanvulling-voor-vraag', 'received the day before it was asked', gevraagd, aanvulling],
  ['behandelaar-is-beklaagde', 'the gebiedsmanager is', nieuw({ beklaagden: ['m-gm'] }), informeel],
  [
    'behandelaar-is-betrokken',
    'the gebiedsmanager was',
    nieuw(betrokken('bij-gedraging', 'm-gm')),
    informeel,
  ],
  ['bevestiging-te-vroeg', 'confirmed the day before the klager was satisfied', inGesprek, tevreden],
  ['niet-op-schrift', 'oral', nieuw(MONDELING), start],
  [
    'niet-op-schrift',
    'put in writing a day later',
    nieuw({ ...MONDELING, opSchriftOp: '2026-02-05' }),
    start,
  ],
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
  ['klager-niet-gehoord', 'kennelijk ongegrond, and yet gegrond', metAfzien('a', 'gegrond'), eenBrief()],
  ['klager-niet-gehoord', 'and yet deels gegrond', metAfzien('a', 'deels-gegrond'), eenBrief()],
  ['geen-verslag', 'heard without a report', zonder('verslag'), eenBrief()],
  ['geen-verslag', 'report of 23-02, heard 24-02 and 25-02', metVerslag('2026-02-23'), eenBrief()],
  ['geen-verslag', 'of the first hearing alone', metVerslag('2026-02-24'), eenBrief()],
  [
    'verslag-na-brief',
    'letter of 26-02, report of 27-02',
    klaarVoorBrief(),
    eenBrief({ datum: '2026-02-26' }),
  ],
  ['horen-na-brief', 'letter of 20-02, heard 25-02', klaarVoorBrief(), eenBrief({ datum: '2026-02-20' })],
  ['geen-afschrift-klacht', 'no copy', zonder('afschrift-beklaagde'), eenBrief()],
  ['afschrift-na-brief', 'letter of 10-03, copy of 11-03', metAfschrift('2026-03-11'), eenBrief()],
  ['geen-advies', '10 weeks without it', klaarVoorBrief({}, TIEN_WEKEN), eenBrief()],
  ['advies-na-brief', 'letter of 01-03, advice of 02-03', metAdvies, eenBrief({ datum: '2026-03-01' })],
  ['afwijking-advies', 'no reason', metAdvies, eenBrief({ wijktAfVanAdvies: true })],
  ['geen-ombudsman', 'no name', klaarVoorBrief(), eenBrief({ ombudsmanNaam: '' })],
  ['geen-ombudsman', 'no term', klaarVoorBrief(), eenBrief({ ombudsmanTermijnVermeld: false })],
  ['geen-afschrift-brief', 'no copy', klaarVoorBrief(), eenBrief({ afschriftBeklaagdeOp: '' })],
  ['geen-afschrift-brief', 'too early', klaarVoorBrief(), eenBrief({ afschriftBeklaagdeOp: '2026-03-09' })],
  ['behandelaar-is-beklaagde', 'since', klaarVoorBrief({ beklaagden: ['m-1', 'm-kb'] }), eenBrief()],
  ['behandelaar-is-betrokken', 'a witness after all', klaarVoorBrief(betrokken('getuige')), eenBrief()],
  ['reden-afwijking', 'turned out to lead', klaarVoorBrief(betrokken('leidinggevende')), eenBrief()],
  ['grond-niet-ouder', 'conduct 20-01, complaint 02-02', nieuw(), { ...nib, grond: '9:8-1b' }],
  ['grond-niet-ouder', 'unknown day', nieuw({ datumGedraging: null }), { ...nib, grond: '9:8-1b' }],
  ['geen-ombudsman', 'not in the letter', nieuw(), { ...nib, ombudsmanVermeld: false }],
  ['tweede-persoon', 'the same person', ingetrokken(), { ...vernietigen, goedgekeurdDoor: 'g-beheerder' }],
  ['tweede-persoon', 'approved later', ingetrokken(), { ...vernietigen, goedgekeurdOp: '2027-02-21' }],
  ['vernietigen-te-vroeg', 'a day before the year is over', ingetrokken(), { ...vernietigen, ...TE_VROEG }],
  ['blijvend-bewaren', 'kept for ever', ingetrokken({ blijvendBewaren: true }), vernietigen],
  ['bewaarreden', 'a claim is running', ingetrokken({ bewaarReden: 'Schadeclaim' }), vernietigen],
];
