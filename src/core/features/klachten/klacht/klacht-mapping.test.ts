import { describe, expect, it } from 'vitest';
import {
  BEHANDELAAR,
  eenFormeelPart,
  formeel,
  GEBIEDSMANAGER,
} from '../../../../../tests/support/klacht-builders.ts';
import type {
  Afgehandeld,
  KlachtStap,
  KlachtToestand,
} from '../../../../shared/domain/klacht/basis/types.ts';
import { toColumns, toToestand } from './klacht-mapping.ts';
import type { KlachtParts, KlachtRow } from './klachten.repository.ts';
import { toStap, toStapColumns } from './stap-mapping.ts';

/** Whatever the machine makes of a complaint must come back from its columns as it was. */

const PERSONEN = new Map([BEHANDELAAR, GEBIEDSMANAGER].map((p) => [p.gebruikerId, p]));
const informeel = { gestartOp: '2026-02-03', gebiedsmanager: GEBIEDSMANAGER };
const part = eenFormeelPart({
  redenAfwijking: 'Geen ander',
  procedureWeken: 10,
  verdaging: { weken: 4, reden: 'Ziekte', briefKlager: '2026-03-01', briefBeklaagde: '' },
  uitstel: [{ instemmingOp: '2026-03-20', schriftelijk: true, uiterlijk: '2026-06-01' }],
});
const afgehandeld: Afgehandeld = {
  status: 'afgehandeld',
  sinds: '2026-03-10',
  informeel,
  formeel: part,
  ombudsmanNaam: 'Nationale ombudsman',
  afschriftBeklaagdeOp: '',
};

const TOESTANDEN: readonly KlachtToestand[] = [
  { status: 'ontvangen', sinds: '2026-02-02' },
  { status: 'informeel', sinds: '2026-02-03', informeel },
  {
    status: 'informeel-opgelost',
    sinds: '2026-02-20',
    informeel,
    formeel: null,
    hoeGebleken: 'Belde zelf',
    bevestigingVerzondenOp: '2026-02-21',
  },
  {
    status: 'informeel-opgelost',
    sinds: '2026-02-20',
    informeel: null,
    formeel: part,
    hoeGebleken: 'Tijdens het horen',
    bevestigingVerzondenOp: '2026-02-21',
  },
  {
    status: 'mondeling-beantwoord',
    sinds: '2026-02-20',
    informeel,
    formeel: null,
    antwoord: 'Uitleg gegeven',
  },
  {
    status: 'anders-geeindigd',
    sinds: '2026-02-20',
    informeel: null,
    formeel: part,
    reden: 'klager-overleden',
    toelichting: 'Bericht van de familie',
  },
  formeel(),
  { ...formeel(), informeel, formeel: part },
  {
    status: 'niet-in-behandeling',
    sinds: '2026-02-20',
    informeel: null,
    formeel: null,
    grond: '9:8-2',
    toelichting: 'Gering belang',
  },
  { status: 'ingetrokken', sinds: '2026-02-20', informeel, formeel: null, vastlegging: 'Brief' },
  {
    status: 'doorgezonden',
    sinds: '2026-02-20',
    informeel: null,
    formeel: part,
    aanWie: 'ROGplus',
    gemeldAanKlagerOp: '2026-02-21',
  },
  afgehandeld,
  {
    status: 'bij-ombudsman',
    sinds: '2026-05-01',
    afdoening: { status: 'ingetrokken', sinds: '2026-02-20', informeel, formeel: part, vastlegging: 'Brief' },
  },
  { status: 'bij-ombudsman', sinds: '2026-05-01', afdoening: afgehandeld },
  {
    status: 'ombudsman-gereed',
    sinds: '2026-09-01',
    afdoening: {
      status: 'niet-in-behandeling',
      sinds: '2026-02-20',
      informeel: null,
      formeel: null,
      grond: '9:8-1a',
      toelichting: '',
    },
    ontvangenOp: '2026-05-01',
    oordeel: 'behoorlijk',
    aanbeveling: '',
    reactie: '',
  },
];

const EMPTY: KlachtRow = {
  id: 'k',
  nummer: '2026-001',
  ontvangstdatum: '2026-02-02',
  kanaal: 'brief',
  vorm: 'schriftelijk',
  opSchriftOp: null,
  regeling: 'awb',
  status: 'ontvangen',
  statusSinds: '2026-02-02',
  datumGedraging: null,
  omschrijving: '',
  wijkId: null,
  teamId: null,
  zonderPlaats: false,
  adviseur: '',
  motiveringAfwijking: '',
  informeelGestartOp: null,
  informeelDoorId: null,
  hoeGebleken: 'oud',
  bevestigingVerzondenOp: '2020-01-01',
  formeelGestartOp: '2020-01-01',
  behandelaarId: 'oud',
  redenAfwijking: 'oud',
  procedureWeken: 10,
  bevindingen: '',
  conclusies: '',
  afdoening: null,
  afgedaanOp: null,
  grondNietInBehandeling: '9:8-1f',
  eindeReden: 'anders',
  afdoeningToelichting: 'oud',
  doorgezondenAan: 'oud',
  gemeldAanKlagerOp: null,
  ombudsmanNaam: 'oud',
  afschriftBeklaagdeOp: '2020-01-01',
  kopieDoorgezonden: false,
  ombudsmanOntvangen: null,
  ombudsmanGereed: null,
  ombudsmanOordeel: null,
  ombudsmanAanbeveling: 'oud',
  ombudsmanReactie: 'oud',
  blijvendBewaren: false,
  bewaarReden: '',
  vernietigdWijze: null,
  vernietigdDoor: '',
  vernietigingGoedgekeurdDoor: '',
};

function partsOf(toestand: KlachtToestand): KlachtParts {
  const afdoening = 'afdoening' in toestand ? toestand.afdoening : toestand;
  const formeelPart = 'formeel' in afdoening ? afdoening.formeel : null;
  const verdaging = formeelPart?.verdaging ?? null;
  return {
    klagers: [],
    beklaagden: [],
    betrokkenen: [],
    onderdelen: [],
    aanvullingen: [],
    stappen: [],
    verdagingen: verdaging === null ? [] : [{ id: 'v', klachtId: 'k', ...verdaging, briefBeklaagde: null }],
    uitstel: (formeelPart?.uitstel ?? []).map(({ instemmingOp, uiterlijk }) => ({
      id: 'u',
      klachtId: 'k',
      instemmingOp,
      uiterlijk,
    })),
  };
}

describe('a complaint in columns', () => {
  it.each(TOESTANDEN.map((toestand) => [toestand.status, toestand] as const))(
    '%s comes back as it was, with nothing left of another state',
    (_status, toestand) => {
      const row = { ...EMPTY, ...toColumns(toestand) };
      expect(toToestand(row, partsOf(toestand), PERSONEN)).toEqual(toestand);
      expect(toColumns(toToestand(row, partsOf(toestand), PERSONEN))).toEqual(toColumns(toestand));
    },
  );

  const STAPPEN: readonly KlachtStap[] = [
    { soort: 'ontvangstbevestiging', datum: '2026-02-05', document: 'D1' },
    { soort: 'ontvangstbevestiging', klager: 'k-1', datum: '2026-02-05', document: 'D1' },
    { soort: 'gehoord', wie: { klager: 'k-1' }, datum: '2026-02-05' },
    { soort: 'verslag', datum: '2026-02-05', document: 'D1' },
    { soort: 'advies', datum: '2026-02-05', document: 'D1' },
    { soort: 'afschrift-beklaagde', beklaagde: 'm-1', datum: '2026-02-05', document: 'D1' },
    { soort: 'uitnodiging-horen', wie: 'klager', datum: '2026-02-05', document: 'D1' },
    { soort: 'bericht-verdaging', beklaagde: 'm-1', datum: '2026-02-05', document: 'D1' },
    { soort: 'gehoord', wie: { beklaagde: 'm-1' }, datum: '2026-02-05' },
    { soort: 'niet-verschenen', wie: 'klager', datum: '2026-02-05' },
    { soort: 'afgezien-van-horen', wie: 'klager', grond: 'b', datum: '2026-02-05', toelichting: 'Wil niet' },
  ];

  it.each(STAPPEN.map((stap) => [stap.soort, stap] as const))(
    'step %s comes back as it was',
    (_soort, stap) => {
      const vastgelegd = { vastgelegdOp: '2026-02-05T09:00:00Z', vastgelegdDoor: 'X' };
      const row = { id: 's', klachtId: 'k', volgnummer: 1, ...vastgelegd, ...toStapColumns(stap) };
      expect(toStap(row)).toEqual(stap);
    },
  );
});
