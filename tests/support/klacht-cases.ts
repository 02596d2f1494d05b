/** For every condition of the state machine a complaint and a step that break it. */

import type { Betrokkenheid, GrondAfzienHoren, Oordeel } from '../../src/shared/domain/klacht/basis/lists.ts';
import type {
  Gehoorde,
  Klacht,
  KlachtDossier,
  Klachtonderdeel,
  KlachtStap,
  Persoon,
} from '../../src/shared/domain/klacht/basis/types.ts';
import type { WeigeringCode } from '../../src/shared/domain/klacht/basis/weigering.ts';
import type { Overgang } from '../../src/shared/domain/klacht/verloop/overgang-types.ts';
import {
  ALL_STAPPEN,
  BEHANDELAAR,
  eenBrief,
  eenDossier,
  GEBIEDSMANAGER,
  KLAGER,
  klaarForBrief,
  MEDEKLAGER,
} from './klacht-builders.ts';

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
  toelichting: 'Bezwaar stond open.',
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
/** Somebody of before: nobody recorded whether this is a medewerker. */
const ONBEKEND: Persoon = { gebruikerId: 'g-wie', medewerkerId: null };
const informeel: Extract<Overgang, { soort: 'informeel-starten' }> = {
  soort: 'informeel-starten',
  datum: '2026-02-04',
  gebiedsmanager: GEBIEDSMANAGER,
};

const MONDELING = { vorm: 'mondeling', kanaal: 'telefoon' } as const;
const asked = nieuw({ aanvullingen: [{ gevraagdOp: '2026-02-07', ontvangenOp: null }] });
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
const gehoordVreemde: KlachtStap = { soort: 'gehoord', wie: { klager: 'k-9' }, datum: '2026-03-02' };

/** Two klagers, and the second of them stops. */
export const SAMEN = { klagers: [KLAGER, MEDEKLAGER] };
const MET_GESTOPTE: Partial<KlachtDossier> = {
  klagers: [
    KLAGER,
    {
      ...MEDEKLAGER,
      einde: { soort: 'ingetrokken', op: '2026-02-11', vastlegging: 'Brief', bevestigingOp: '' },
    },
    { ...MEDEKLAGER, id: 'k-3' },
  ],
};
const LATER = { klagers: [KLAGER, { ...MEDEKLAGER, sinds: '2026-02-10' }] };
export const stopt: Extract<Overgang, { soort: 'klager-eindigt' }> = {
  soort: 'klager-eindigt',
  klager: 'k-2',
  datum: '2026-02-20',
  hoe: 'ingetrokken',
  vastlegging: 'Brief van de klager',
  bevestigingVerzondenOp: '',
};
const verdaging = { weken: 1, reden: 'Ziekte', briefKlager: '2026-03-01', briefBeklaagde: '2026-03-01' };
const uitstel = [{ instemmingOp: '2026-03-01', schriftelijk: true, uiterlijk: '2026-04-01' }];

const nietVerschenen: KlachtStap = {
  soort: 'niet-verschenen',
  wie: { beklaagde: 'm-1' },
  datum: '2026-02-24',
};
const bericht: KlachtStap = {
  soort: 'bericht-verdaging',
  beklaagde: 'm-1',
  datum: '2026-03-02',
  document: 'B1',
};
const beantwoorden: Overgang = { soort: 'mondeling-beantwoorden', datum: '2026-02-20', antwoord: 'Uitleg' };
const bijOmbudsman: Overgang = { soort: 'naar-ombudsman', datum: '2026-03-20' };
const zaak = { ontvangenOp: '2026-03-18', klaar: null };

function withStap(stap: KlachtStap): Overgang {
  return { soort: 'stap', stap };
}

function afzien(grond: GrondAfzienHoren, wie: Gehoorde): Overgang {
  return withStap({ soort: 'afgezien-van-horen', wie, grond, datum: '2026-02-24', toelichting: '' });
}

/** Ready for the letter, but without steps of this kind. */
export function without(soort: KlachtStap['soort']): Klacht {
  return klaarForBrief({ stappen: ALL_STAPPEN.filter((stap) => stap.soort !== soort) });
}

function withOnderdeel(anders: Partial<Klachtonderdeel>): Klacht {
  const { onderdelen } = klaarForBrief().dossier;
  return klaarForBrief({ onderdelen: onderdelen.map((onderdeel) => ({ ...onderdeel, ...anders })) });
}

/** Ready for the letter, the klager not heard on this ground, with this oordeel. */
export function withAfzien(grond: GrondAfzienHoren, oordeel: Oordeel): Klacht {
  const stappen = ALL_STAPPEN.map((stap): KlachtStap => {
    if (stap.soort !== 'gehoord' || stap.wie !== 'klager') return stap;
    return { soort: 'afgezien-van-horen', wie: 'klager', grond, datum: stap.datum, toelichting: '' };
  });
  const { onderdelen } = klaarForBrief().dossier;
  return klaarForBrief({ stappen, onderdelen: onderdelen.map((onderdeel) => ({ ...onderdeel, oordeel })) });
}

/** Ready for the letter, with this step on another day. */
function byDag(soort: KlachtStap['soort'], datum: string): Klacht {
  return klaarForBrief({
    stappen: ALL_STAPPEN.map((stap) => (stap.soort === soort ? { ...stap, datum } : stap)),
  });
}
const withVerslag = (datum: string): Klacht => byDag('verslag', datum);
const withAfschrift = (datum: string): Klacht => byDag('afschrift-beklaagde', datum);

const metAdvies = klaarForBrief({ stappen: [...ALL_STAPPEN, advies] }, TIEN_WEKEN);

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
  ['aanvulling-voor-vraag', 'received the day before it was asked', asked, aanvulling],
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
    'procedure-weken',
    '10 weeks after the klager agreed to a day before their end',
    nieuw({ verlenging: { verdaging: null, uitstel } }),
    { ...start, procedureWeken: 10 },
  ],
  [
    'niet-op-schrift',
    'put in writing a day later',
    nieuw({ ...MONDELING, opSchriftOp: '2026-02-05' }),
    start,
  ],
  ['behandelaar-is-beklaagde', 'one of two', nieuw({ beklaagden: ['m-1', 'm-kb'] }), start],
  ['behandelaar-is-betrokken', 'was there', nieuw(betrokken('bij-gedraging')), start],
  ['behandelaar-is-betrokken', 'was a witness', nieuw(betrokken('getuige')), start],
  [
    'behandelaar-onbekend',
    'a gebiedsmanager, who knows who',
    nieuw(),
    { ...informeel, gebiedsmanager: ONBEKEND },
  ],
  ['behandelaar-onbekend', 'medewerker or not', nieuw(), { ...start, behandelaar: ONBEKEND }],
  ['reden-afwijking', 'line manager without a reason', nieuw(betrokken('leidinggevende')), start],
  ['geen-klacht', 'no complaint, handled formally', nieuw({ regeling: 'geen-klacht' }), start],
  ['geen-klacht', 'no complaint, tried informally', nieuw({ regeling: 'geen-klacht' }), informeel],
  ['geen-klacht', 'no complaint, refused as one', nieuw({ regeling: 'geen-klacht' }), nib],
  ['geen-klacht', 'no complaint, postponed', nieuw({ regeling: 'geen-klacht' }), verdagen],
  ['geen-klacht', 'no complaint, agreed on', nieuw({ regeling: 'geen-klacht' }), uitstellen],
  ['stap-niet-nu', 'a hearing before the formal track', nieuw(), withStap(gehoordKlager)],
  ['stap-geen-advies', 'advice in a procedure of 6 weeks', klaarForBrief(), withStap(advies)],
  ['onbekende-beklaagde', 'heard somebody else', klaarForBrief(), withStap(gehoordAnder)],
  ['onbekende-klager', 'heard somebody who did not complain', klaarForBrief(), withStap(gehoordVreemde)],
  ['laatste-klager', 'the only one', nieuw(), stopt],
  ['onbekende-klager', 'somebody else stops', nieuw(SAMEN), { ...stopt, klager: 'k-9' }],
  ['klager-geeindigd', 'twice', nieuw(MET_GESTOPTE), stopt],
  ['klager-sinds', 'before joining', nieuw(LATER), { ...stopt, datum: '2026-02-09' }],
  [
    'bevestiging-te-vroeg',
    'to one of two',
    nieuw(SAMEN),
    { ...stopt, hoe: 'tevreden', bevestigingVerzondenOp: '2026-02-19' },
  ],
  ['afzien-grond', 'kennelijk ongegrond for the beklaagde', klaarForBrief(), afzien('a', BEKLAAGDE)],
  ['afzien-uitnodiging', 'nobody invited', klaarForBrief({ stappen: [] }), afzien('c', 'klager')],
  ['afzien-uitnodiging', 'only the klager invited', klaarForBrief(), afzien('c', BEKLAAGDE)],
  ['niet-uitgenodigd', 'not come', klaarForBrief(), withStap(nietVerschenen)],
  ['niet-verdaagd', 'a message about no verdaging', klaarForBrief(), withStap(bericht)],
  ['verdaging-eenmaal', 'T30', klaarForBrief({}, { verdaging }), verdagen],
  ['verdaging-na-uitstel', 'uitstel came first', klaarForBrief({}, { uitstel }), verdagen],
  ['verdaging-weken', 'five weeks', klaarForBrief(), { ...verdagen, weken: 5 }],
  ['verdaging-reden', 'no reason', klaarForBrief(), { ...verdagen, reden: '' }],
  ['verdaging-brief-klager', 'no letter', klaarForBrief(), { ...verdagen, briefKlager: '' }],
  ['verdaging-brief-beklaagde', 'no letter', klaarForBrief(), { ...verdagen, briefBeklaagde: '' }],
  ['verdaging-voor-ontvangst', 'of 01-02', klaarForBrief(), { ...verdagen, briefKlager: '2026-02-01' }],
  ['verdaging-na-einde', 'T29', klaarForBrief(), { ...verdagen, briefKlager: '2026-03-17' }],
  ['uitstel-niet-schriftelijk', 'by phone', klaarForBrief(), { ...uitstellen, schriftelijk: false }],
  ['uitstel-instemming-ontbreekt', 'no date', klaarForBrief(), { ...uitstellen, instemmingOp: '' }],
  ['uitstel-voor-ontvangst', 'of 01-02', klaarForBrief(), { ...uitstellen, instemmingOp: '2026-02-01' }],
  ['uitstel-na-einde', 'of 17-03', klaarForBrief(), { ...uitstellen, instemmingOp: '2026-03-17' }],
  ['uitstel-niet-later', 'before the end', klaarForBrief(), { ...uitstellen, uiterlijk: '2026-03-13' }],
  ['geen-termijn', 'oral: nothing to postpone', nieuw(MONDELING), verdagen],
  ['geen-termijn', 'oral: nothing to agree on', nieuw(MONDELING), uitstellen],
  ['is-op-schrift', 'written', nieuw(), beantwoorden],
  ['grond-mondeling', 'oral', nieuw(MONDELING), nib],
  ['al-bij-ombudsman', 'twice', nieuw({ ombudsman: zaak }), bijOmbudsman],
  ['alleen-gronden', 'no part is handled', withOnderdeel({ oordeel: null, grond: '9:8-1c' }), eenBrief()],
  ['geen-onderdeel', 'no parts', klaarForBrief({ onderdelen: [] }), eenBrief()],
  ['onderdeel-zonder-oordeel', 'one part', withOnderdeel({ oordeel: null }), eenBrief()],
  ['onderdeel-zonder-motivering', 'one part', withOnderdeel({ motivering: ' ' }), eenBrief()],
  ['geen-bevindingen', 'none', klaarForBrief({ bevindingen: '' }), eenBrief()],
  ['geen-conclusies', 'none', klaarForBrief({ conclusies: '' }), eenBrief()],
  ['klager-niet-gehoord', 'nobody heard', without('gehoord'), eenBrief()],
  ['beklaagde-niet-gehoord', 'one of two', klaarForBrief({ beklaagden: ['m-1', 'm-2'] }), eenBrief()],
  ['klager-niet-gehoord', 'kennelijk ongegrond, and yet gegrond', withAfzien('a', 'gegrond'), eenBrief()],
  ['klager-niet-gehoord', 'and yet deels gegrond', withAfzien('a', 'deels-gegrond'), eenBrief()],
  ['geen-verslag', 'heard without a report', without('verslag'), eenBrief()],
  ['geen-verslag', 'report of 23-02, heard 24-02 and 25-02', withVerslag('2026-02-23'), eenBrief()],
  ['geen-verslag', 'of the first hearing alone', withVerslag('2026-02-24'), eenBrief()],
  [
    'verslag-na-brief',
    'letter of 26-02, report of 27-02',
    klaarForBrief(),
    eenBrief({ datum: '2026-02-26' }),
  ],
  ['horen-na-brief', 'letter of 20-02, heard 25-02', klaarForBrief(), eenBrief({ datum: '2026-02-20' })],
  ['geen-afschrift-klacht', 'no copy', without('afschrift-beklaagde'), eenBrief()],
  ['afschrift-na-brief', 'letter of 10-03, copy of 11-03', withAfschrift('2026-03-11'), eenBrief()],
  ['geen-advies', '10 weeks without it', klaarForBrief({}, TIEN_WEKEN), eenBrief()],
  ['advies-na-brief', 'letter of 01-03, advice of 02-03', metAdvies, eenBrief({ datum: '2026-03-01' })],
  ['afwijking-advies', 'no reason', metAdvies, eenBrief({ wijktAfVanAdvies: true })],
  ['geen-ombudsman', 'no name', klaarForBrief(), eenBrief({ ombudsmanNaam: '' })],
  ['geen-ombudsman', 'no term', klaarForBrief(), eenBrief({ ombudsmanTermijnVermeld: false })],
  ['geen-afschrift-brief', 'too early', klaarForBrief(), eenBrief({ afschriftBeklaagdeOp: '2026-03-09' })],
  ['behandelaar-is-beklaagde', 'since', klaarForBrief({ beklaagden: ['m-1', 'm-kb'] }), eenBrief()],
  ['behandelaar-is-betrokken', 'a witness after all', klaarForBrief(betrokken('getuige')), eenBrief()],
  [
    'behandelaar-onbekend',
    'added before it was asked',
    klaarForBrief({}, { behandelaar: ONBEKEND }),
    eenBrief(),
  ],
  ['reden-afwijking', 'turned out to lead', klaarForBrief(betrokken('leidinggevende')), eenBrief()],
  ['grond-niet-ouder', 'conduct 20-01, complaint 02-02', nieuw(), { ...nib, grond: '9:8-1b' }],
  ['grond-niet-ouder', 'unknown day', nieuw({ datumGedraging: null }), { ...nib, grond: '9:8-1b' }],
  ['geen-ombudsman', 'not in the letter', nieuw(), { ...nib, ombudsmanVermeld: false }],
  ['tweede-persoon', 'the same person', ingetrokken(), { ...vernietigen, goedgekeurdDoor: 'g-beheerder' }],
  ['tweede-persoon', 'approved later', ingetrokken(), { ...vernietigen, goedgekeurdOp: '2027-02-21' }],
  ['vernietigen-te-vroeg', 'a day before the year is over', ingetrokken(), { ...vernietigen, ...TE_VROEG }],
  ['blijvend-bewaren', 'kept for ever', ingetrokken({ blijvendBewaren: true }), vernietigen],
  ['bewaarreden', 'a claim is running', ingetrokken({ bewaarReden: 'Schadeclaim' }), vernietigen],
];
