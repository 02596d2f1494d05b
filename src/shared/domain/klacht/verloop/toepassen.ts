/** The state after a step that was found lawful. Null where the step does not exist in this state. */
import { assertNever } from '../../assert-never.ts';
import type {
  Afgedaan,
  Formeel,
  Klacht,
  KlachtDossier,
  KlachtToestand,
  Uitvoerder,
  Verlenging,
} from '../basis/types.ts';
import { formeelPart, informeelPart, verlengingOf } from '../termijn/dossier-termijn.ts';
import type {
  Afhandelen,
  FormeelStarten,
  Heropenen,
  KlagerEindigt,
  Overgang,
  Vernietigen,
} from './overgang-types.ts';

type OpenToestand = Extract<KlachtToestand, { status: 'ontvangen' | 'informeel' | 'formeel' }>;

function isOpen(toestand: KlachtToestand): toestand is OpenToestand {
  return toestand.status === 'ontvangen' || toestand.status === 'informeel' || toestand.status === 'formeel';
}

/** A complaint at the ombudsman is closed for the municipality, but may not be destroyed yet. */
function isClosed(toestand: KlachtToestand): boolean {
  return !isOpen(toestand) && toestand.status !== 'bij-ombudsman' && toestand.status !== 'vernietigd';
}

function withDossier(klacht: Klacht, anders: Partial<KlachtDossier>): Klacht {
  return { ...klacht, dossier: { ...klacht.dossier, ...anders } };
}

function wordtFormeel(klacht: Klacht, overgang: FormeelStarten | Heropenen): Klacht | null {
  const { status } = klacht.toestand;
  const mag =
    overgang.soort === 'heropenen'
      ? status === 'informeel-opgelost' || status === 'mondeling-beantwoord'
      : status === 'ontvangen' || status === 'informeel';
  if (!mag) return null;
  const toestand: Formeel = {
    status: 'formeel',
    sinds: overgang.datum,
    informeel: informeelPart(klacht.toestand),
    formeel: {
      gestartOp: overgang.datum,
      behandelaar: overgang.behandelaar,
      redenAfwijking: overgang.redenAfwijking.trim(),
      procedureWeken: overgang.procedureWeken,
      adviseur: overgang.procedureWeken === 10 ? (overgang.adviseur ?? '').trim() : '',
      ...verlengingOf(klacht),
    },
  };
  const { verlenging: _, ...dossier } = klacht.dossier;
  return { dossier, toestand };
}

/** The clock runs from receipt, so it is also extended before the handling is formal. */
function withVerlenging(klacht: Klacht, anders: Partial<Verlenging>): Klacht | null {
  const { toestand } = klacht;
  if (!isOpen(toestand)) return null;
  const verlenging = { ...verlengingOf(klacht), ...anders };
  if (toestand.status !== 'formeel') return withDossier(klacht, { verlenging });
  return { ...klacht, toestand: { ...toestand, formeel: { ...toestand.formeel, ...verlenging } } };
}

/** A closed complaint; at the ombudsman when the klager went there while it was open. */
function eindig(klacht: Klacht, afdoening: Afgedaan): Klacht {
  const { ombudsman, ...dossier } = klacht.dossier;
  if (!ombudsman) return { ...klacht, toestand: afdoening };
  const { ontvangenOp, klaar } = ombudsman;
  if (klaar === null)
    return { dossier, toestand: { status: 'bij-ombudsman', sinds: ontvangenOp, afdoening } };
  const { op: sinds, ...rapport } = klaar;
  return { dossier, toestand: { status: 'ombudsman-gereed', sinds, afdoening, ontvangenOp, ...rapport } };
}

function voorgeschiedenis(toestand: KlachtToestand) {
  return { informeel: informeelPart(toestand), formeel: formeelPart(toestand) };
}

/** The first request that was not answered yet is the one that is completed. */
function supplement(klacht: Klacht, ontvangenOp: string): Klacht | null {
  const { aanvullingen } = klacht.dossier;
  const index = aanvullingen.findIndex((aanvulling) => aanvulling.ontvangenOp === null);
  if (!isOpen(klacht.toestand) || index < 0) return null;
  return withDossier(klacht, {
    aanvullingen: aanvullingen.map((aanvulling, i) =>
      i === index ? { ...aanvulling, ontvangenOp } : aanvulling,
    ),
  });
}

function wordtAfgehandeld(klacht: Klacht, overgang: Afhandelen): Klacht | null {
  const { toestand } = klacht;
  if (toestand.status !== 'formeel') return null;
  const { datum, ombudsmanNaam, afschriftBeklaagdeOp, wijktAfVanAdvies, motiveringAfwijking } = overgang;
  const { informeel, formeel } = toestand;
  return eindig(klacht, {
    status: 'afgehandeld',
    sinds: datum,
    informeel,
    formeel,
    ombudsmanNaam,
    motiveringAfwijking: wijktAfVanAdvies ? motiveringAfwijking.trim() : '',
    afschriftBeklaagdeOp,
  });
}

function wordtVernietigd(klacht: Klacht, overgang: Vernietigen, uitvoerder: Uitvoerder): Klacht | null {
  if (!isClosed(klacht.toestand)) return null;
  const { datum, wijze, goedgekeurdDoor } = overgang;
  const uitgevoerdDoor = uitvoerder.gebruikerId;
  return {
    ...klacht,
    toestand: { status: 'vernietigd', sinds: datum, wijze, uitgevoerdDoor, goedgekeurdDoor },
  };
}

type Einde = Extract<
  Overgang,
  {
    soort:
      | 'informeel-oplossen'
      | 'mondeling-beantwoorden'
      | 'niet-in-behandeling'
      | 'intrekken'
      | 'doorzenden'
      | 'anders-eindigen';
  }
>;

/** How the step says that it ended; the data it brings are those of the end. */
function afdoeningOf(overgang: Einde, toestand: KlachtToestand): Afgedaan {
  const voor = { sinds: overgang.datum, ...voorgeschiedenis(toestand) };
  switch (overgang.soort) {
    case 'informeel-oplossen': {
      const { hoeGebleken, bevestigingVerzondenOp } = overgang;
      return { status: 'informeel-opgelost', ...voor, hoeGebleken, bevestigingVerzondenOp };
    }
    case 'mondeling-beantwoorden':
      return { status: 'mondeling-beantwoord', ...voor, antwoord: overgang.antwoord };
    case 'niet-in-behandeling': {
      const { grond, toelichting } = overgang;
      return { status: 'niet-in-behandeling', ...voor, grond, toelichting };
    }
    case 'intrekken':
      return { status: 'ingetrokken', ...voor, vastlegging: overgang.vastlegging };
    case 'doorzenden': {
      const { aanWie, gemeldAanKlagerOp } = overgang;
      return { status: 'doorgezonden', ...voor, aanWie, gemeldAanKlagerOp };
    }
    case 'anders-eindigen': {
      const { reden, toelichting } = overgang;
      return { status: 'anders-geeindigd', ...voor, reden, toelichting };
    }
    default:
      return assertNever(overgang, 'einde');
  }
}

function naarOmbudsman(klacht: Klacht, sinds: string): Klacht | null {
  const { toestand } = klacht;
  if (isOpen(toestand)) return withDossier(klacht, { ombudsman: { ontvangenOp: sinds, klaar: null } });
  if (!isClosed(toestand) || toestand.status === 'ombudsman-gereed' || toestand.status === 'vernietigd')
    return null;
  if (toestand.status === 'bij-ombudsman') return null;
  return { ...klacht, toestand: { status: 'bij-ombudsman', sinds, afdoening: toestand } };
}

function klagerEindigt(klacht: Klacht, overgang: KlagerEindigt): Klacht | null {
  if (!isOpen(klacht.toestand)) return null;
  const { hoe, datum, vastlegging, bevestigingVerzondenOp } = overgang;
  const einde = { soort: hoe, op: datum, vastlegging, bevestigingOp: bevestigingVerzondenOp };
  return withDossier(klacht, {
    klagers: klacht.dossier.klagers.map((klager) =>
      klager.id === overgang.klager ? { ...klager, einde } : klager,
    ),
  });
}

type OmbudsmanReadyStap = Extract<Overgang, { soort: 'ombudsman-gereed' }>;

function wordtOmbudsmanReady(klacht: Klacht, overgang: OmbudsmanReadyStap): Klacht | null {
  const { dossier, toestand } = klacht;
  const { datum: sinds, oordeel, aanbeveling, reactie } = overgang;
  if (isOpen(toestand)) {
    const { ombudsman } = dossier;
    if (!ombudsman) return null;
    const klaar = { op: sinds, oordeel, aanbeveling, reactie };
    return withDossier(klacht, { ombudsman: { ...ombudsman, klaar } });
  }
  if (toestand.status !== 'bij-ombudsman') return null;
  const { afdoening, sinds: ontvangenOp } = toestand;
  return {
    ...klacht,
    toestand: { status: 'ombudsman-gereed', sinds, afdoening, ontvangenOp, oordeel, aanbeveling, reactie },
  };
}

function wordtInformeel(
  klacht: Klacht,
  { datum: sinds, gebiedsmanager }: Extract<Overgang, { soort: 'informeel-starten' }>,
): Klacht | null {
  if (klacht.toestand.status !== 'ontvangen') return null;
  return {
    ...klacht,
    toestand: { status: 'informeel', sinds, informeel: { gestartOp: sinds, gebiedsmanager } },
  };
}

/** Only for a step that `checkOvergang` found lawful: nothing is checked here but the state. */
export function applyOvergang(klacht: Klacht, overgang: Overgang, uitvoerder: Uitvoerder): Klacht | null {
  const { dossier, toestand } = klacht;
  switch (overgang.soort) {
    case 'aanvulling-vragen':
      return isOpen(toestand)
        ? withDossier(klacht, {
            aanvullingen: [...dossier.aanvullingen, { gevraagdOp: overgang.gevraagdOp, ontvangenOp: null }],
          })
        : null;
    case 'aanvulling-ontvangen':
      return supplement(klacht, overgang.ontvangenOp);
    case 'informeel-starten':
      return wordtInformeel(klacht, overgang);
    case 'formeel-starten':
    case 'heropenen':
      return wordtFormeel(klacht, overgang);
    case 'stap':
      return isOpen(toestand) ? withDossier(klacht, { stappen: [...dossier.stappen, overgang.stap] }) : null;
    case 'verdagen': {
      const { weken, reden, briefKlager, briefBeklaagde } = overgang;
      return withVerlenging(klacht, { verdaging: { weken, reden, briefKlager, briefBeklaagde } });
    }
    case 'uitstellen': {
      const { instemmingOp, schriftelijk, uiterlijk } = overgang;
      const { uitstel } = verlengingOf(klacht);
      return withVerlenging(klacht, { uitstel: [...uitstel, { instemmingOp, schriftelijk, uiterlijk }] });
    }
    case 'afhandelen':
      return wordtAfgehandeld(klacht, overgang);
    case 'informeel-oplossen':
    case 'mondeling-beantwoorden':
    case 'niet-in-behandeling':
    case 'intrekken':
    case 'doorzenden':
    case 'anders-eindigen':
      return isOpen(toestand) ? eindig(klacht, afdoeningOf(overgang, toestand)) : null;
    case 'klager-eindigt':
      return klagerEindigt(klacht, overgang);
    case 'naar-ombudsman':
      return naarOmbudsman(klacht, overgang.datum);
    case 'ombudsman-gereed':
      return wordtOmbudsmanReady(klacht, overgang);
    case 'vernietigen':
      return wordtVernietigd(klacht, overgang, uitvoerder);
    default:
      return assertNever(overgang, 'overgang');
  }
}
