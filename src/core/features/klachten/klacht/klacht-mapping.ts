import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type {
  Afgedaan,
  FormeelPart,
  InformeelPart,
  Klacht,
  KlachtDossier,
  KlachtToestand,
  Ombudsmanzaak,
  Persoon,
  Verlenging,
} from '../../../../shared/domain/klacht/basis/types.ts';
import { OPEN_STATUSSEN } from '../../../../shared/domain/klacht/verloop/overgangen.ts';
import type { KlachtColumns, KlachtParts, KlachtRow } from './klachten.repository.ts';
import { toKlager } from './klager-mapping.ts';
import { sleutelOf } from './sleutels.repository.ts';
import { toStap } from './stap-mapping.ts';
import { vereist } from './vereist.ts';

/** Between the rows of a complaint and what the state machine calls a Klacht; both ways, without loss. */

/** Who the gebruikers are, by id. */
export type Personen = ReadonlyMap<string, Persoon>;

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

function verlengingOf(parts: KlachtParts): Verlenging {
  const [verdaging] = parts.verdagingen;
  return {
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

function formeelPart(row: KlachtRow, parts: KlachtParts, personen: Personen): FormeelPart | null {
  if (row.formeelGestartOp === null) return null;
  return {
    gestartOp: row.formeelGestartOp,
    behandelaar: persoon(row.behandelaarId, personen, 'behandelaar_id'),
    redenAfwijking: row.redenAfwijking,
    procedureWeken: row.procedureWeken === 10 ? 10 : 6,
    ...(row.adviseur === '' ? {} : { adviseur: row.adviseur }),
    ...verlengingOf(parts),
  };
}

/** How it ended, also while it is at the ombudsman. */
function toAfgedaan(row: KlachtRow, parts: KlachtParts, personen: Personen): Afgedaan {
  const sinds = vereist(row.afgedaanOp, 'afgedaan_op');
  const afdoening = vereist(row.afdoening, 'afdoening');
  const formeel = formeelPart(row, parts, personen);
  const voor = { sinds, informeel: informeelPart(row, personen), formeel };
  const toelichting = row.afdoeningToelichting;
  switch (afdoening) {
    case 'informeel-opgelost':
      return {
        status: afdoening,
        ...voor,
        hoeGebleken: row.hoeGebleken,
        bevestigingVerzondenOp: row.bevestigingVerzondenOp ?? '',
      };
    case 'mondeling-beantwoord':
      return { status: afdoening, ...voor, antwoord: toelichting };
    case 'niet-in-behandeling': {
      const grond = vereist(row.grondNietInBehandeling, 'grond_niet_in_behandeling');
      return { status: afdoening, ...voor, grond, toelichting };
    }
    case 'ingetrokken':
      return { status: afdoening, ...voor, vastlegging: toelichting };
    case 'doorgezonden':
      return {
        status: afdoening,
        ...voor,
        aanWie: row.doorgezondenAan,
        gemeldAanKlagerOp: row.gemeldAanKlagerOp ?? '',
      };
    case 'anders-geeindigd':
      return { status: afdoening, ...voor, reden: vereist(row.eindeReden, 'einde_reden'), toelichting };
    case 'afgehandeld':
      return {
        status: afdoening,
        ...voor,
        formeel: vereist(formeel, 'formeel_gestart_op'),
        ombudsmanNaam: row.ombudsmanNaam,
        ...(row.motiveringAfwijking === '' ? {} : { motiveringAfwijking: row.motiveringAfwijking }),
        afschriftBeklaagdeOp: row.afschriftBeklaagdeOp ?? '',
      };
    default:
      return assertNever(afdoening, 'afdoening');
  }
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
    case 'formeel':
      return { status: 'formeel', sinds, informeel, formeel: vereist(formeel, 'formeel_gestart_op') };
    case 'informeel-opgelost':
    case 'mondeling-beantwoord':
    case 'niet-in-behandeling':
    case 'ingetrokken':
    case 'doorgezonden':
    case 'anders-geeindigd':
    case 'afgehandeld':
      return toAfgedaan(row, parts, personen);
    case 'bij-ombudsman':
      return { status: 'bij-ombudsman', sinds, afdoening: toAfgedaan(row, parts, personen) };
    case 'ombudsman-gereed':
      return {
        status: 'ombudsman-gereed',
        sinds,
        afdoening: toAfgedaan(row, parts, personen),
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
  adviseur: '',
  afdoening: null,
  afgedaanOp: null,
  grondNietInBehandeling: null,
  eindeReden: null,
  afdoeningToelichting: '',
  doorgezondenAan: '',
  gemeldAanKlagerOp: null,
  ombudsmanNaam: '',
  motiveringAfwijking: '',
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
  const { gestartOp, behandelaar, redenAfwijking, procedureWeken, adviseur = '' } = part;
  return {
    formeelGestartOp: gestartOp,
    behandelaarId: behandelaar.gebruikerId,
    redenAfwijking,
    procedureWeken,
    adviseur,
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
    case 'mondeling-beantwoord':
    case 'niet-in-behandeling':
    case 'ingetrokken':
    case 'doorgezonden':
    case 'anders-geeindigd':
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

function afdoeningColumns(toestand: Afgedaan): KlachtColumns {
  switch (toestand.status) {
    case 'informeel-opgelost':
      return {
        hoeGebleken: toestand.hoeGebleken,
        bevestigingVerzondenOp: empty(toestand.bevestigingVerzondenOp),
      };
    case 'mondeling-beantwoord':
      return { afdoeningToelichting: toestand.antwoord };
    case 'anders-geeindigd':
      return { eindeReden: toestand.reden, afdoeningToelichting: toestand.toelichting };
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
        motiveringAfwijking: toestand.motiveringAfwijking ?? '',
        afschriftBeklaagdeOp: empty(toestand.afschriftBeklaagdeOp),
      };
    default:
      return assertNever(toestand, 'einde');
  }
}

/** What is known of the ombudsman while the complaint is open. */
function ombudsmanColumns(zaak: Ombudsmanzaak | null): KlachtColumns {
  if (zaak === null) return {};
  return {
    ombudsmanOntvangen: zaak.ontvangenOp,
    ombudsmanGereed: zaak.klaar?.op ?? null,
    ombudsmanOordeel: zaak.klaar?.oordeel ?? null,
    ombudsmanAanbeveling: zaak.klaar?.aanbeveling ?? '',
    ombudsmanReactie: zaak.klaar?.reactie ?? '',
  };
}

/** The columns of a state; verdaging and uitstel have rows of their own. `ombudsman`: of an open complaint. */
export function toColumns(toestand: KlachtToestand, ombudsman: Ombudsmanzaak | null = null): KlachtColumns {
  return {
    ...NO_TOESTAND,
    ...ombudsmanColumns(ombudsman),
    status: toestand.status,
    statusSinds: toestand.sinds,
    ...eindColumns(toestand),
  };
}

function toOmbudsmanzaak(row: KlachtRow): Ombudsmanzaak | null {
  if (row.ombudsmanOntvangen === null) return null;
  const { ombudsmanGereed: op, ombudsmanAanbeveling: aanbeveling, ombudsmanReactie: reactie } = row;
  return {
    ontvangenOp: row.ombudsmanOntvangen,
    klaar:
      op === null
        ? null
        : { op, oordeel: vereist(row.ombudsmanOordeel, 'ombudsman_oordeel'), aanbeveling, reactie },
  };
}

/** Who was added after the verdaging, by the millisecond in the ids (UUIDv7) of both rows. */
function addedNaVerdaging({ verdagingen: [verdaging], beklaagden }: KlachtParts): string[] {
  const moment = (id: string): string => id.slice(0, '01234567-89ab'.length);
  return beklaagden.flatMap((row) =>
    verdaging !== undefined && row.sinds !== null && moment(row.id) > moment(verdaging.id)
      ? [sleutelOf(row)]
      : [],
  );
}

function toDossier(row: KlachtRow, parts: KlachtParts): KlachtDossier {
  return {
    ontvangstdatum: row.ontvangstdatum,
    kanaal: row.kanaal,
    vorm: row.vorm,
    opSchriftOp: row.opSchriftOp,
    regeling: row.regeling,
    klagers: parts.klagers.map(toKlager),
    datumGedraging: row.datumGedraging,
    omschrijving: row.omschrijving,
    wijkId: row.wijkId,
    teamId: row.teamId,
    zonderPlaats: row.zonderPlaats,
    beklaagden: parts.beklaagden.map(sleutelOf),
    beklaagdeSinds: Object.fromEntries(
      parts.beklaagden.flatMap((row) => (row.sinds === null ? [] : [[sleutelOf(row), row.sinds]])),
    ),
    beklaagdeNaVerdaging: addedNaVerdaging(parts),
    betrokkenen: parts.betrokkenen.map((row) => ({
      medewerkerId: sleutelOf(row),
      betrokkenheid: row.betrokkenheid,
    })),
    onderdelen: parts.onderdelen.map(({ tekst, categorie, oordeel, motivering, grond }) => ({
      tekst,
      categorie,
      oordeel,
      motivering,
      grond,
    })),
    aanvullingen: parts.aanvullingen.map(({ gevraagdOp, ontvangenOp }) => ({ gevraagdOp, ontvangenOp })),
    // After anonymising the rows say that there were steps, no longer of whom.
    stappen: row.status === 'vernietigd' ? [] : parts.stappen.flatMap((stap) => toStap(stap) ?? []),
    ...(row.formeelGestartOp === null ? { verlenging: verlengingOf(parts) } : {}),
    ombudsman: OPEN_STATUSSEN.includes(row.status) ? toOmbudsmanzaak(row) : null,
    bevindingen: row.bevindingen,
    conclusies: row.conclusies,
    blijvendBewaren: row.blijvendBewaren,
    bewaarReden: row.bewaarReden,
  };
}

export function toKlacht(row: KlachtRow, parts: KlachtParts, personen: Personen): Klacht {
  return { dossier: toDossier(row, parts), toestand: toToestand(row, parts, personen) };
}
