import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type {
  Afgehandeld,
  FormeelDeel,
  InformeelDeel,
  Klacht,
  KlachtDossier,
  KlachtStap,
  KlachtToestand,
  NietInBehandeling,
  Persoon,
} from '../../../../shared/domain/klacht/basis/types.ts';
import type { KlachtDelen, KlachtKolommen, KlachtRij, StapRij } from './klachten.repository.ts';

/** Between the rows of a complaint and what the state machine calls a Klacht; both ways, without loss. */

/** The medewerker that is the same person as a gebruiker, by id of the gebruiker. */
export type Personen = ReadonlyMap<string, string | null>;

/** The schema guarantees these together with the status; a file that says otherwise is damaged. */
function vereist<T>(waarde: T | null | undefined, kolom: string): T {
  if (waarde === null || waarde === undefined) throw new Error(`Een klacht mist ${kolom}.`);
  return waarde;
}

const persoon = (id: string | null, personen: Personen, kolom: string): Persoon => {
  const gebruikerId = vereist(id, kolom);
  return { gebruikerId, medewerkerId: personen.get(gebruikerId) ?? null };
};

function informeelDeel(rij: KlachtRij, personen: Personen): InformeelDeel | null {
  if (rij.informeelGestartOp === null) return null;
  return {
    gestartOp: rij.informeelGestartOp,
    gebiedsmanager: persoon(rij.informeelDoorId, personen, 'informeel_door_id'),
  };
}

function formeelDeel(rij: KlachtRij, delen: KlachtDelen, personen: Personen): FormeelDeel | null {
  if (rij.formeelGestartOp === null) return null;
  const [verdaging] = delen.verdagingen;
  return {
    gestartOp: rij.formeelGestartOp,
    behandelaar: persoon(rij.behandelaarId, personen, 'behandelaar_id'),
    redenAfwijking: rij.redenAfwijking,
    procedureWeken: rij.procedureWeken === 10 ? 10 : 6,
    verdaging:
      verdaging === undefined
        ? null
        : {
            weken: verdaging.weken,
            reden: verdaging.reden,
            briefKlager: verdaging.briefKlager,
            briefBeklaagde: verdaging.briefBeklaagde ?? '',
          },
    uitstel: delen.uitstel.map(({ instemmingOp, uiterlijk }) => ({
      instemmingOp,
      schriftelijk: true,
      uiterlijk,
    })),
  };
}

function afdoeningVoorOmbudsman(
  rij: KlachtRij,
  delen: KlachtDelen,
  personen: Personen,
): Afgehandeld | NietInBehandeling {
  const sinds = vereist(rij.afgedaanOp, 'afgedaan_op');
  const informeel = informeelDeel(rij, personen);
  const formeel = formeelDeel(rij, delen, personen);
  if (rij.afdoening === 'niet-in-behandeling') {
    return {
      status: 'niet-in-behandeling',
      sinds,
      informeel,
      formeel,
      grond: vereist(rij.grondNietInBehandeling, 'grond_niet_in_behandeling'),
      toelichting: rij.afdoeningToelichting,
    };
  }
  return {
    status: 'afgehandeld',
    sinds,
    informeel,
    formeel: vereist(formeel, 'formeel_gestart_op'),
    ombudsmanNaam: rij.ombudsmanNaam,
    afschriftBeklaagdeOp: rij.afschriftBeklaagdeOp ?? '',
  };
}

export function naarToestand(rij: KlachtRij, delen: KlachtDelen, personen: Personen): KlachtToestand {
  const sinds = rij.statusSinds;
  // Destroyed: the dates of its course stay for the figures, the people in it do not.
  const heeftVerloop = rij.status !== 'vernietigd';
  const informeel = heeftVerloop ? informeelDeel(rij, personen) : null;
  const formeel = heeftVerloop ? formeelDeel(rij, delen, personen) : null;
  switch (rij.status) {
    case 'ontvangen':
      return { status: 'ontvangen', sinds };
    case 'informeel':
      return { status: 'informeel', sinds, informeel: vereist(informeel, 'informeel_gestart_op') };
    case 'informeel-opgelost':
      return {
        status: 'informeel-opgelost',
        sinds,
        informeel: vereist(informeel, 'informeel_gestart_op'),
        hoeGebleken: rij.hoeGebleken,
        bevestigingVerzondenOp: rij.bevestigingVerzondenOp ?? '',
      };
    case 'formeel':
      return { status: 'formeel', sinds, informeel, formeel: vereist(formeel, 'formeel_gestart_op') };
    case 'niet-in-behandeling':
    case 'afgehandeld':
      return afdoeningVoorOmbudsman(rij, delen, personen);
    case 'ingetrokken':
      return { status: 'ingetrokken', sinds, informeel, formeel, vastlegging: rij.afdoeningToelichting };
    case 'doorgezonden':
      return {
        status: 'doorgezonden',
        sinds,
        informeel,
        formeel,
        aanWie: rij.doorgezondenAan,
        gemeldAanKlagerOp: rij.gemeldAanKlagerOp ?? '',
      };
    case 'bij-ombudsman':
      return { status: 'bij-ombudsman', sinds, afdoening: afdoeningVoorOmbudsman(rij, delen, personen) };
    case 'ombudsman-gereed':
      return {
        status: 'ombudsman-gereed',
        sinds,
        afdoening: afdoeningVoorOmbudsman(rij, delen, personen),
        ontvangenOp: vereist(rij.ombudsmanOntvangen, 'ombudsman_ontvangen'),
        oordeel: vereist(rij.ombudsmanOordeel, 'ombudsman_oordeel'),
        aanbeveling: rij.ombudsmanAanbeveling,
        reactie: rij.ombudsmanReactie,
      };
    case 'vernietigd':
      return {
        status: 'vernietigd',
        sinds,
        wijze: vereist(rij.vernietigdWijze, 'vernietigd_wijze'),
        uitgevoerdDoor: rij.vernietigdDoor,
        goedgekeurdDoor: rij.vernietigingGoedgekeurdDoor,
      };
    default:
      return assertNever(rij.status, 'status');
  }
}

const leeg = (datum: string): string | null => (datum === '' ? null : datum);

/** Everything about how far the complaint is, as nothing: each state then sets what exists in it. */
const GEEN_TOESTAND = {
  informeelGestartOp: null,
  informeelDoorId: null,
  hoeGebleken: '',
  bevestigingVerzondenOp: null,
  formeelGestartOp: null,
  behandelaarId: null,
  redenAfwijking: '',
  procedureWeken: null,
  afdoening: null,
  afgedaanOp: null,
  grondNietInBehandeling: null,
  afdoeningToelichting: '',
  doorgezondenAan: '',
  gemeldAanKlagerOp: null,
  ombudsmanNaam: '',
  afschriftBeklaagdeOp: null,
  ombudsmanOntvangen: null,
  ombudsmanGereed: null,
  ombudsmanOordeel: null,
  ombudsmanAanbeveling: '',
  ombudsmanReactie: '',
} satisfies KlachtKolommen;

function informeelKolommen(deel: InformeelDeel | null): KlachtKolommen {
  if (deel === null) return {};
  return { informeelGestartOp: deel.gestartOp, informeelDoorId: deel.gebiedsmanager.gebruikerId };
}

function formeelKolommen(deel: FormeelDeel | null): KlachtKolommen {
  if (deel === null) return {};
  const { gestartOp, behandelaar, redenAfwijking, procedureWeken } = deel;
  return {
    formeelGestartOp: gestartOp,
    behandelaarId: behandelaar.gebruikerId,
    redenAfwijking,
    procedureWeken,
  };
}

function eindKolommen(toestand: KlachtToestand): KlachtKolommen {
  switch (toestand.status) {
    case 'ontvangen':
    case 'vernietigd':
      return {};
    case 'informeel':
      return informeelKolommen(toestand.informeel);
    case 'formeel':
      return { ...informeelKolommen(toestand.informeel), ...formeelKolommen(toestand.formeel) };
    case 'informeel-opgelost':
      return {
        ...informeelKolommen(toestand.informeel),
        afdoening: toestand.status,
        afgedaanOp: toestand.sinds,
        hoeGebleken: toestand.hoeGebleken,
        bevestigingVerzondenOp: leeg(toestand.bevestigingVerzondenOp),
      };
    case 'niet-in-behandeling':
    case 'ingetrokken':
    case 'doorgezonden':
    case 'afgehandeld':
      return {
        ...informeelKolommen(toestand.informeel),
        ...formeelKolommen(toestand.formeel),
        afdoening: toestand.status,
        afgedaanOp: toestand.sinds,
        ...afdoeningKolommen(toestand),
      };
    case 'bij-ombudsman':
      return { ...eindKolommen(toestand.afdoening), ombudsmanOntvangen: toestand.sinds };
    case 'ombudsman-gereed':
      return {
        ...eindKolommen(toestand.afdoening),
        ombudsmanOntvangen: toestand.ontvangenOp,
        ombudsmanGereed: toestand.sinds,
        ombudsmanOordeel: toestand.oordeel,
        ombudsmanAanbeveling: toestand.aanbeveling,
        ombudsmanReactie: toestand.reactie,
      };
    default:
      return assertNever(toestand, 'toestand');
  }
}

type Einde = Extract<
  KlachtToestand,
  { status: 'niet-in-behandeling' | 'ingetrokken' | 'doorgezonden' | 'afgehandeld' }
>;

function afdoeningKolommen(toestand: Einde): KlachtKolommen {
  switch (toestand.status) {
    case 'niet-in-behandeling':
      return { grondNietInBehandeling: toestand.grond, afdoeningToelichting: toestand.toelichting };
    case 'ingetrokken':
      return { afdoeningToelichting: toestand.vastlegging };
    case 'doorgezonden':
      return {
        doorgezondenAan: toestand.aanWie,
        gemeldAanKlagerOp: leeg(toestand.gemeldAanKlagerOp),
      };
    case 'afgehandeld':
      return {
        ombudsmanNaam: toestand.ombudsmanNaam,
        afschriftBeklaagdeOp: leeg(toestand.afschriftBeklaagdeOp),
      };
    default:
      return assertNever(toestand, 'einde');
  }
}

/** The columns of a state; verdaging and uitstel have rows of their own. */
export function naarKolommen(toestand: KlachtToestand): KlachtKolommen {
  return {
    ...GEEN_TOESTAND,
    status: toestand.status,
    statusSinds: toestand.sinds,
    ...eindKolommen(toestand),
  };
}

/** A row of the timeline as a step of the machine; null for a transition. */
export function naarStap(rij: StapRij): KlachtStap | null {
  const { datum, document, toelichting } = rij;
  const wie = () =>
    rij.partij === 'klager' ? ('klager' as const) : { beklaagde: vereist(rij.beklaagdeId, 'beklaagde_id') };
  switch (rij.soort) {
    case 'ontvangstbevestiging':
    case 'verslag':
    case 'advies':
      return { soort: rij.soort, datum, document };
    case 'afschrift-beklaagde':
      return { soort: rij.soort, beklaagde: vereist(rij.beklaagdeId, 'beklaagde_id'), datum, document };
    case 'uitnodiging-horen':
      return { soort: rij.soort, wie: wie(), datum, document };
    case 'gehoord':
      return { soort: rij.soort, wie: wie(), datum };
    case 'afgezien-van-horen':
      return { soort: rij.soort, wie: wie(), grond: vereist(rij.grond, 'grond'), datum, toelichting };
    default:
      return null;
  }
}

/** What a step of the machine is in a row of the timeline. */
export function naarStapKolommen(
  stap: KlachtStap,
): Pick<StapRij, 'soort' | 'datum' | 'partij' | 'beklaagdeId' | 'grond' | 'document' | 'toelichting'> {
  const wie = 'wie' in stap ? stap.wie : null;
  const beklaagdeId =
    stap.soort === 'afschrift-beklaagde'
      ? stap.beklaagde
      : wie !== null && wie !== 'klager'
        ? wie.beklaagde
        : null;
  const partij =
    beklaagdeId === null ? (wie === 'klager' ? ('klager' as const) : null) : ('beklaagde' as const);
  return {
    soort: stap.soort,
    datum: stap.datum,
    partij,
    beklaagdeId,
    grond: 'grond' in stap ? stap.grond : null,
    document: 'document' in stap ? stap.document : '',
    toelichting: 'toelichting' in stap ? stap.toelichting : '',
  };
}

function naarDossier(rij: KlachtRij, delen: KlachtDelen): KlachtDossier {
  return {
    ontvangstdatum: rij.ontvangstdatum,
    kanaal: rij.kanaal,
    vorm: rij.vorm,
    opSchriftOp: rij.opSchriftOp,
    regeling: rij.regeling,
    klager: {
      naam: rij.klagerNaam,
      adres: rij.klagerAdres,
      bereikbaarheid: rij.klagerBereikbaarheid,
      gemachtigde: rij.gemachtigde,
    },
    datumGedraging: rij.datumGedraging,
    omschrijving: rij.omschrijving,
    wijkId: rij.wijkId,
    teamId: rij.teamId,
    beklaagden: delen.beklaagden.map((b) => b.medewerkerId),
    betrokkenen: delen.betrokkenen.map(({ medewerkerId, betrokkenheid }) => ({
      medewerkerId,
      betrokkenheid,
    })),
    onderdelen: delen.onderdelen.map(({ tekst, categorie, oordeel, motivering }) => ({
      tekst,
      categorie,
      oordeel,
      motivering,
    })),
    aanvullingen: delen.aanvullingen.map(({ gevraagdOp, ontvangenOp }) => ({ gevraagdOp, ontvangenOp })),
    // After anonymising the rows say that there were steps, no longer of whom.
    stappen: rij.status === 'vernietigd' ? [] : delen.stappen.flatMap((stap) => naarStap(stap) ?? []),
    bevindingen: rij.bevindingen,
    conclusies: rij.conclusies,
    blijvendBewaren: rij.blijvendBewaren,
    bewaarReden: rij.bewaarReden,
  };
}

export function naarKlacht(rij: KlachtRij, delen: KlachtDelen, personen: Personen): Klacht {
  return { dossier: naarDossier(rij, delen), toestand: naarToestand(rij, delen, personen) };
}
