import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type {
  Afgehandeld,
  FormeelPart,
  InformeelPart,
  Klacht,
  KlachtDossier,
  KlachtStap,
  KlachtToestand,
  NietInBehandeling,
  Persoon,
} from '../../../../shared/domain/klacht/basis/types.ts';
import {
  type KlachtColumns,
  type KlachtParts,
  type KlachtRow,
  type StapRow,
  sleutelOf,
} from './klachten.repository.ts';

/** Between the rows of a complaint and what the state machine calls a Klacht; both ways, without loss. */

/** Who the gebruikers are, by id. */
export type Personen = ReadonlyMap<string, Persoon>;

/** The schema guarantees these together with the status; a file that says otherwise is damaged. */
function vereist<T>(value: T | null | undefined, column: string): T {
  if (value === null || value === undefined) throw new Error(`Een klacht mist ${column}.`);
  return value;
}

const persoon = (id: string | null, personen: Personen, column: string): Persoon => {
  const gebruikerId = vereist(id, column);
  return personen.get(gebruikerId) ?? { gebruikerId, medewerkerId: null };
};

function informeelPart(row: KlachtRow, personen: Personen): InformeelPart | null {
  if (row.informeelGestartOp === null) return null;
  return {
    gestartOp: row.informeelGestartOp,
    gebiedsmanager: persoon(row.informeelDoorId, personen, 'informeel_door_id'),
  };
}

function formeelPart(row: KlachtRow, parts: KlachtParts, personen: Personen): FormeelPart | null {
  if (row.formeelGestartOp === null) return null;
  const [verdaging] = parts.verdagingen;
  return {
    gestartOp: row.formeelGestartOp,
    behandelaar: persoon(row.behandelaarId, personen, 'behandelaar_id'),
    redenAfwijking: row.redenAfwijking,
    procedureWeken: row.procedureWeken === 10 ? 10 : 6,
    verdaging:
      verdaging === undefined
        ? null
        : {
            weken: verdaging.weken,
            reden: verdaging.reden,
            briefKlager: verdaging.briefKlager,
            briefBeklaagde: verdaging.briefBeklaagde ?? '',
          },
    uitstel: parts.uitstel.map(({ instemmingOp, uiterlijk }) => ({
      instemmingOp,
      schriftelijk: true,
      uiterlijk,
    })),
  };
}

function afdoeningForOmbudsman(
  row: KlachtRow,
  parts: KlachtParts,
  personen: Personen,
): Afgehandeld | NietInBehandeling {
  const sinds = vereist(row.afgedaanOp, 'afgedaan_op');
  const informeel = informeelPart(row, personen);
  const formeel = formeelPart(row, parts, personen);
  if (row.afdoening === 'niet-in-behandeling') {
    return {
      status: 'niet-in-behandeling',
      sinds,
      informeel,
      formeel,
      grond: vereist(row.grondNietInBehandeling, 'grond_niet_in_behandeling'),
      toelichting: row.afdoeningToelichting,
    };
  }
  return {
    status: 'afgehandeld',
    sinds,
    informeel,
    formeel: vereist(formeel, 'formeel_gestart_op'),
    ombudsmanNaam: row.ombudsmanNaam,
    afschriftBeklaagdeOp: row.afschriftBeklaagdeOp ?? '',
  };
}

export function toToestand(row: KlachtRow, parts: KlachtParts, personen: Personen): KlachtToestand {
  const sinds = row.statusSinds;
  // Destroyed: the dates of its course stay for the figures, the people in it do not.
  const heeftVerloop = row.status !== 'vernietigd';
  const informeel = heeftVerloop ? informeelPart(row, personen) : null;
  const formeel = heeftVerloop ? formeelPart(row, parts, personen) : null;
  switch (row.status) {
    case 'ontvangen':
      return { status: 'ontvangen', sinds };
    case 'informeel':
      return { status: 'informeel', sinds, informeel: vereist(informeel, 'informeel_gestart_op') };
    case 'informeel-opgelost':
      return {
        status: 'informeel-opgelost',
        sinds,
        informeel: vereist(informeel, 'informeel_gestart_op'),
        hoeGebleken: row.hoeGebleken,
        bevestigingVerzondenOp: row.bevestigingVerzondenOp ?? '',
      };
    case 'formeel':
      return { status: 'formeel', sinds, informeel, formeel: vereist(formeel, 'formeel_gestart_op') };
    case 'niet-in-behandeling':
    case 'afgehandeld':
      return afdoeningForOmbudsman(row, parts, personen);
    case 'ingetrokken':
      return { status: 'ingetrokken', sinds, informeel, formeel, vastlegging: row.afdoeningToelichting };
    case 'doorgezonden':
      return {
        status: 'doorgezonden',
        sinds,
        informeel,
        formeel,
        aanWie: row.doorgezondenAan,
        gemeldAanKlagerOp: row.gemeldAanKlagerOp ?? '',
      };
    case 'bij-ombudsman':
      return { status: 'bij-ombudsman', sinds, afdoening: afdoeningForOmbudsman(row, parts, personen) };
    case 'ombudsman-gereed':
      return {
        status: 'ombudsman-gereed',
        sinds,
        afdoening: afdoeningForOmbudsman(row, parts, personen),
        ontvangenOp: vereist(row.ombudsmanOntvangen, 'ombudsman_ontvangen'),
        oordeel: vereist(row.ombudsmanOordeel, 'ombudsman_oordeel'),
        aanbeveling: row.ombudsmanAanbeveling,
        reactie: row.ombudsmanReactie,
      };
    case 'vernietigd':
      return {
        status: 'vernietigd',
        sinds,
        wijze: vereist(row.vernietigdWijze, 'vernietigd_wijze'),
        uitgevoerdDoor: row.vernietigdDoor,
        goedgekeurdDoor: row.vernietigingGoedgekeurdDoor,
      };
    default:
      return assertNever(row.status, 'status');
  }
}

const empty = (datum: string): string | null => (datum === '' ? null : datum);

/** Everything about how far the complaint is, as nothing: each state then sets what exists in it. */
const NO_TOESTAND = {
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
} satisfies KlachtColumns;

function informeelColumns(part: InformeelPart | null): KlachtColumns {
  if (part === null) return {};
  return { informeelGestartOp: part.gestartOp, informeelDoorId: part.gebiedsmanager.gebruikerId };
}

function formeelColumns(part: FormeelPart | null): KlachtColumns {
  if (part === null) return {};
  const { gestartOp, behandelaar, redenAfwijking, procedureWeken } = part;
  return {
    formeelGestartOp: gestartOp,
    behandelaarId: behandelaar.gebruikerId,
    redenAfwijking,
    procedureWeken,
  };
}

function eindColumns(toestand: KlachtToestand): KlachtColumns {
  switch (toestand.status) {
    case 'ontvangen':
    case 'vernietigd':
      return {};
    case 'informeel':
      return informeelColumns(toestand.informeel);
    case 'formeel':
      return { ...informeelColumns(toestand.informeel), ...formeelColumns(toestand.formeel) };
    case 'informeel-opgelost':
      return {
        ...informeelColumns(toestand.informeel),
        afdoening: toestand.status,
        afgedaanOp: toestand.sinds,
        hoeGebleken: toestand.hoeGebleken,
        bevestigingVerzondenOp: empty(toestand.bevestigingVerzondenOp),
      };
    case 'niet-in-behandeling':
    case 'ingetrokken':
    case 'doorgezonden':
    case 'afgehandeld':
      return {
        ...informeelColumns(toestand.informeel),
        ...formeelColumns(toestand.formeel),
        afdoening: toestand.status,
        afgedaanOp: toestand.sinds,
        ...afdoeningColumns(toestand),
      };
    case 'bij-ombudsman':
      return { ...eindColumns(toestand.afdoening), ombudsmanOntvangen: toestand.sinds };
    case 'ombudsman-gereed':
      return {
        ...eindColumns(toestand.afdoening),
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

function afdoeningColumns(toestand: Einde): KlachtColumns {
  switch (toestand.status) {
    case 'niet-in-behandeling':
      return { grondNietInBehandeling: toestand.grond, afdoeningToelichting: toestand.toelichting };
    case 'ingetrokken':
      return { afdoeningToelichting: toestand.vastlegging };
    case 'doorgezonden':
      return {
        doorgezondenAan: toestand.aanWie,
        gemeldAanKlagerOp: empty(toestand.gemeldAanKlagerOp),
      };
    case 'afgehandeld':
      return {
        ombudsmanNaam: toestand.ombudsmanNaam,
        afschriftBeklaagdeOp: empty(toestand.afschriftBeklaagdeOp),
      };
    default:
      return assertNever(toestand, 'einde');
  }
}

/** The columns of a state; verdaging and uitstel have rows of their own. */
export function toColumns(toestand: KlachtToestand): KlachtColumns {
  return {
    ...NO_TOESTAND,
    status: toestand.status,
    statusSinds: toestand.sinds,
    ...eindColumns(toestand),
  };
}

/** A row of the timeline as a step of the machine; null for a transition. */
export function toStap(row: StapRow): KlachtStap | null {
  const { datum, document, toelichting } = row;
  const wie = () =>
    row.partij === 'klager' ? ('klager' as const) : { beklaagde: vereist(row.beklaagdeId, 'beklaagde_id') };
  switch (row.soort) {
    case 'ontvangstbevestiging':
    case 'verslag':
    case 'advies':
      return { soort: row.soort, datum, document };
    case 'afschrift-beklaagde':
      return { soort: row.soort, beklaagde: vereist(row.beklaagdeId, 'beklaagde_id'), datum, document };
    case 'uitnodiging-horen':
      return { soort: row.soort, wie: wie(), datum, document };
    case 'gehoord':
      return { soort: row.soort, wie: wie(), datum };
    case 'afgezien-van-horen':
      return { soort: row.soort, wie: wie(), grond: vereist(row.grond, 'grond'), datum, toelichting };
    default:
      return null;
  }
}

/** What a step of the machine is in a row of the timeline. */
export function toStapColumns(
  stap: KlachtStap,
): Pick<StapRow, 'soort' | 'datum' | 'partij' | 'beklaagdeId' | 'grond' | 'document' | 'toelichting'> {
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

function toDossier(row: KlachtRow, parts: KlachtParts): KlachtDossier {
  return {
    ontvangstdatum: row.ontvangstdatum,
    kanaal: row.kanaal,
    vorm: row.vorm,
    opSchriftOp: row.opSchriftOp,
    regeling: row.regeling,
    klager: {
      naam: row.klagerNaam,
      adres: row.klagerAdres,
      bereikbaarheid: row.klagerBereikbaarheid,
      gemachtigde: row.gemachtigde,
    },
    datumGedraging: row.datumGedraging,
    omschrijving: row.omschrijving,
    wijkId: row.wijkId,
    teamId: row.teamId,
    beklaagden: parts.beklaagden.map(sleutelOf),
    betrokkenen: parts.betrokkenen.map((row) => ({
      medewerkerId: sleutelOf(row),
      betrokkenheid: row.betrokkenheid,
    })),
    onderdelen: parts.onderdelen.map(({ tekst, categorie, oordeel, motivering }) => ({
      tekst,
      categorie,
      oordeel,
      motivering,
    })),
    aanvullingen: parts.aanvullingen.map(({ gevraagdOp, ontvangenOp }) => ({ gevraagdOp, ontvangenOp })),
    // After anonymising the rows say that there were steps, no longer of whom.
    stappen: row.status === 'vernietigd' ? [] : parts.stappen.flatMap((stap) => toStap(stap) ?? []),
    bevindingen: row.bevindingen,
    conclusies: row.conclusies,
    blijvendBewaren: row.blijvendBewaren,
    bewaarReden: row.bewaarReden,
  };
}

export function toKlacht(row: KlachtRow, parts: KlachtParts, personen: Personen): Klacht {
  return { dossier: toDossier(row, parts), toestand: toToestand(row, parts, personen) };
}
