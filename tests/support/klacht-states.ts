/** A complaint in every state, and every step with data that are right. */

import type { KlachtStatus } from '../../src/shared/domain/klacht/basis/lists.ts';
import type { Afgehandeld, Klacht, KlachtToestand } from '../../src/shared/domain/klacht/basis/types.ts';
import type { Overgang, OvergangSoort } from '../../src/shared/domain/klacht/verloop/overgang-types.ts';
import {
  BEHANDELAAR,
  eenBrief,
  eenFormeelPart,
  GEBIEDSMANAGER,
  KLAGER,
  klaarForBrief,
  MEDEKLAGER,
} from './klacht-builders.ts';

const voor = { informeel: null, formeel: eenFormeelPart() };
const informeel = { gestartOp: '2026-02-04', gebiedsmanager: GEBIEDSMANAGER };
const afgehandeld: Afgehandeld = {
  status: 'afgehandeld',
  sinds: '2026-03-10',
  ...voor,
  ombudsmanNaam: 'Nationale ombudsman',
  afschriftBeklaagdeOp: '2026-03-10',
};

/** One complaint in every state. */
export const TOESTANDEN: Readonly<Record<KlachtStatus, KlachtToestand>> = {
  ontvangen: { status: 'ontvangen', sinds: '2026-02-02' },
  informeel: { status: 'informeel', sinds: '2026-02-04', informeel },
  'informeel-opgelost': {
    status: 'informeel-opgelost',
    sinds: '2026-02-20',
    informeel,
    formeel: null,
    hoeGebleken: 'E-mail van de klager',
    bevestigingVerzondenOp: '2026-02-20',
  },
  'mondeling-beantwoord': {
    status: 'mondeling-beantwoord',
    sinds: '2026-02-20',
    informeel,
    formeel: null,
    antwoord: 'Uitleg gegeven',
  },
  'anders-geeindigd': {
    status: 'anders-geeindigd',
    sinds: '2026-02-20',
    informeel,
    formeel: null,
    reden: 'klager-overleden',
    toelichting: 'Bericht van de familie',
  },
  formeel: klaarForBrief().toestand,
  'niet-in-behandeling': {
    status: 'niet-in-behandeling',
    sinds: '2026-02-20',
    ...voor,
    grond: '9:8-1c',
    toelichting: '',
  },
  ingetrokken: { status: 'ingetrokken', sinds: '2026-02-20', ...voor, vastlegging: 'Brief' },
  doorgezonden: {
    status: 'doorgezonden',
    sinds: '2026-02-20',
    ...voor,
    aanWie: 'ROGplus',
    gemeldAanKlagerOp: '2026-02-20',
  },
  afgehandeld,
  'bij-ombudsman': { status: 'bij-ombudsman', sinds: '2026-06-01', afdoening: afgehandeld },
  'ombudsman-gereed': {
    status: 'ombudsman-gereed',
    sinds: '2026-09-01',
    afdoening: afgehandeld,
    ontvangenOp: '2026-06-01',
    oordeel: 'behoorlijk',
    aanbeveling: '',
    reactie: '',
  },
  vernietigd: {
    status: 'vernietigd',
    sinds: '2036-12-01',
    wijze: 'geanonimiseerd',
    uitgevoerdDoor: 'g-a',
    goedgekeurdDoor: 'g-b',
  },
};

export function klachtIn(status: KlachtStatus): Klacht {
  const { dossier } = klaarForBrief({
    klagers: [KLAGER, MEDEKLAGER],
    aanvullingen: [{ gevraagdOp: '2026-02-03', ontvangenOp: null }],
  });
  return { dossier, toestand: TOESTANDEN[status] };
}

const start = {
  datum: '2026-02-21',
  behandelaar: BEHANDELAAR,
  procedureWeken: 6,
  redenAfwijking: '',
} as const;

/** Every step with data that are right. */
export const OVERGANG: { readonly [S in OvergangSoort]: Extract<Overgang, { soort: S }> } = {
  'aanvulling-vragen': { soort: 'aanvulling-vragen', gevraagdOp: '2026-02-03' },
  'aanvulling-ontvangen': { soort: 'aanvulling-ontvangen', ontvangenOp: '2026-02-06' },
  'informeel-starten': { soort: 'informeel-starten', datum: '2026-02-04', gebiedsmanager: GEBIEDSMANAGER },
  'informeel-oplossen': {
    soort: 'informeel-oplossen',
    datum: '2026-02-20',
    hoeGebleken: 'E-mail van de klager',
    bevestigingVerzondenOp: '2026-02-23',
  },
  'mondeling-beantwoorden': {
    soort: 'mondeling-beantwoorden',
    datum: '2026-02-20',
    antwoord: 'Uitleg gegeven',
  },
  'anders-eindigen': {
    soort: 'anders-eindigen',
    datum: '2026-02-20',
    reden: 'klager-overleden',
    toelichting: 'Bericht van de familie',
  },
  'formeel-starten': { soort: 'formeel-starten', ...start },
  heropenen: { soort: 'heropenen', ...start, waaromNietTevreden: 'Afspraak weer niet nagekomen' },
  stap: { soort: 'stap', stap: { soort: 'ontvangstbevestiging', datum: '2026-02-05', document: 'D1' } },
  verdagen: {
    soort: 'verdagen',
    weken: 4,
    reden: 'Ziekte',
    briefKlager: '2026-03-10',
    briefBeklaagde: '2026-03-10',
  },
  uitstellen: {
    soort: 'uitstellen',
    instemmingOp: '2026-03-10',
    schriftelijk: true,
    uiterlijk: '2026-05-15',
  },
  'niet-in-behandeling': {
    soort: 'niet-in-behandeling',
    datum: '2026-02-20',
    grond: '9:8-1c',
    toelichting: 'Bezwaar stond open',
    ombudsmanVermeld: true,
  },
  'klager-eindigt': {
    soort: 'klager-eindigt',
    klager: 'k-2',
    datum: '2026-02-20',
    hoe: 'ingetrokken',
    vastlegging: 'Brief van de klager',
    bevestigingVerzondenOp: '',
  },
  intrekken: { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'Brief van de klager' },
  doorzenden: {
    soort: 'doorzenden',
    datum: '2026-02-20',
    aanWie: 'ROGplus',
    gemeldAanKlagerOp: '2026-02-20',
  },
  afhandelen: eenBrief(),
  'naar-ombudsman': { soort: 'naar-ombudsman', datum: '2026-06-01' },
  'ombudsman-gereed': {
    soort: 'ombudsman-gereed',
    datum: '2026-09-01',
    oordeel: 'behoorlijk',
    aanbeveling: '',
    reactie: '',
  },
  vernietigen: {
    soort: 'vernietigen',
    datum: '2036-12-15',
    wijze: 'vernietigd',
    vernietigingslijst: '2036-1',
    goedgekeurdOp: '2036-12-01',
    goedgekeurdDoor: 'g-tweede',
  },
};
