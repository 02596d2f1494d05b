/** The state after a step that was found lawful. Null where the step does not exist in this state. */
import { assertNever } from '../../assert-never.ts';
import type {
  Formeel,
  FormeelPart,
  Klacht,
  KlachtDossier,
  KlachtToestand,
  Uitvoerder,
} from '../basis/types.ts';
import { formeelPart, informeelPart } from '../termijn/dossier-termijn.ts';
import type {
  Afhandelen,
  FormeelStarten,
  Heropenen,
  NietInBehandelingNemen,
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
      ? status === 'informeel-opgelost'
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
      verdaging: null,
      uitstel: [],
    },
  };
  return { ...klacht, toestand };
}

function withFormeel(klacht: Klacht, anders: (part: FormeelPart) => Partial<FormeelPart>): Klacht | null {
  const { toestand } = klacht;
  if (toestand.status !== 'formeel') return null;
  const formeel = { ...toestand.formeel, ...anders(toestand.formeel) };
  return { ...klacht, toestand: { ...toestand, formeel } };
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

function wordtNietInBehandeling(klacht: Klacht, overgang: NietInBehandelingNemen): Klacht | null {
  const { toestand } = klacht;
  if (!isOpen(toestand)) return null;
  const { datum, grond, toelichting } = overgang;
  return {
    ...klacht,
    toestand: {
      status: 'niet-in-behandeling',
      sinds: datum,
      informeel: informeelPart(toestand),
      formeel: formeelPart(toestand),
      grond,
      toelichting,
    },
  };
}

function wordtAfgehandeld(klacht: Klacht, overgang: Afhandelen): Klacht | null {
  const { toestand } = klacht;
  if (toestand.status !== 'formeel') return null;
  const { datum, ombudsmanNaam, afschriftBeklaagdeOp } = overgang;
  const { informeel, formeel } = toestand;
  return {
    ...klacht,
    toestand: {
      status: 'afgehandeld',
      sinds: datum,
      informeel,
      formeel,
      ombudsmanNaam,
      afschriftBeklaagdeOp,
    },
  };
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

type Einde = Extract<Overgang, { soort: 'intrekken' | 'doorzenden' | 'naar-ombudsman' | 'ombudsman-gereed' }>;

function einde(klacht: Klacht, overgang: Einde): Klacht | null {
  const { toestand } = klacht;
  const sinds = overgang.datum;
  if (overgang.soort === 'naar-ombudsman') {
    if (toestand.status !== 'afgehandeld' && toestand.status !== 'niet-in-behandeling') return null;
    return { ...klacht, toestand: { status: 'bij-ombudsman', sinds, afdoening: toestand } };
  }
  if (overgang.soort === 'ombudsman-gereed') {
    if (toestand.status !== 'bij-ombudsman') return null;
    const { oordeel, aanbeveling, reactie } = overgang;
    const { afdoening, sinds: ontvangenOp } = toestand;
    return {
      ...klacht,
      toestand: { status: 'ombudsman-gereed', sinds, afdoening, ontvangenOp, oordeel, aanbeveling, reactie },
    };
  }
  if (!isOpen(toestand)) return null;
  const voor = { informeel: informeelPart(toestand), formeel: formeelPart(toestand) };
  if (overgang.soort === 'intrekken') {
    const { vastlegging } = overgang;
    return { ...klacht, toestand: { status: 'ingetrokken', sinds, ...voor, vastlegging } };
  }
  const { aanWie, gemeldAanKlagerOp } = overgang;
  return { ...klacht, toestand: { status: 'doorgezonden', sinds, ...voor, aanWie, gemeldAanKlagerOp } };
}

function informeel(
  klacht: Klacht,
  overgang: Extract<Overgang, { soort: 'informeel-starten' | 'informeel-oplossen' }>,
): Klacht | null {
  const { toestand } = klacht;
  const sinds = overgang.datum;
  if (overgang.soort === 'informeel-starten') {
    if (toestand.status !== 'ontvangen') return null;
    const { gebiedsmanager } = overgang;
    return {
      ...klacht,
      toestand: { status: 'informeel', sinds, informeel: { gestartOp: sinds, gebiedsmanager } },
    };
  }
  if (toestand.status !== 'informeel') return null;
  const { hoeGebleken, bevestigingVerzondenOp } = overgang;
  return {
    ...klacht,
    toestand: {
      status: 'informeel-opgelost',
      sinds,
      informeel: toestand.informeel,
      hoeGebleken,
      bevestigingVerzondenOp,
    },
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
    case 'informeel-oplossen':
      return informeel(klacht, overgang);
    case 'formeel-starten':
    case 'heropenen':
      return wordtFormeel(klacht, overgang);
    case 'stap':
      return isOpen(toestand) ? withDossier(klacht, { stappen: [...dossier.stappen, overgang.stap] }) : null;
    case 'verdagen': {
      const { weken, reden, briefKlager, briefBeklaagde } = overgang;
      return withFormeel(klacht, () => ({ verdaging: { weken, reden, briefKlager, briefBeklaagde } }));
    }
    case 'uitstellen': {
      const { instemmingOp, schriftelijk, uiterlijk } = overgang;
      return withFormeel(klacht, (part) => ({
        uitstel: [...part.uitstel, { instemmingOp, schriftelijk, uiterlijk }],
      }));
    }
    case 'niet-in-behandeling':
      return wordtNietInBehandeling(klacht, overgang);
    case 'afhandelen':
      return wordtAfgehandeld(klacht, overgang);
    case 'intrekken':
    case 'doorzenden':
    case 'naar-ombudsman':
    case 'ombudsman-gereed':
      return einde(klacht, overgang);
    case 'vernietigen':
      return wordtVernietigd(klacht, overgang, uitvoerder);
    default:
      return assertNever(overgang, 'overgang');
  }
}
