import type { Intake, KlachtGegevens } from '../../../../shared/contract/klachten/intake.ts';
import type {
  Betrokkene,
  Klacht,
  KlachtDossier,
  Klager,
} from '../../../../shared/domain/klacht/basis/types.ts';
import { INTAKE_ROLLEN, registreerKlacht } from '../../../../shared/domain/klacht/verloop/intake.ts';
import { jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFault, ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { uitvoerderOf } from '../klacht/klacht-laden.service.ts';
import { toColumns } from '../klacht/klacht-mapping.ts';
import {
  addKlacht,
  addStap,
  type KlachtColumns,
  readHighestNummer,
  setBeklaagdeRows,
  setBetrokkeneRows,
  setKlagerRows,
  setOnderdeelRows,
} from '../klacht/klachten.repository.ts';
import { toKlagerRows } from '../klacht/klager-mapping.ts';
import { readTeamnamen, readWijknamen } from '../klacht/plaatsen.repository.ts';
import { fieldsAtIntake } from '../klacht/weigering.rules.ts';
import {
  NO_WERKPLEK,
  requireMensen,
  requireNotSelf,
  werkplekOn,
  whomOf,
} from '../mensen/personen.service.ts';
import { cleanUpConcept } from './concept.service.ts';
import { nextNummer } from './nummer.rules.ts';

/** The facts of a complaint as columns of its row. */
export function gegevensColumns(gegevens: KlachtGegevens): KlachtColumns {
  const { klagers: _, ...rest } = gegevens;
  return {
    ontvangstdatum: rest.ontvangstdatum,
    kanaal: rest.kanaal,
    vorm: rest.vorm,
    opSchriftOp: rest.opSchriftOp,
    regeling: rest.regeling,
    kopieDoorgezonden: rest.kopieDoorgezonden,
    datumGedraging: rest.datumGedraging,
    omschrijving: rest.omschrijving,
    wijkId: rest.wijkId,
    teamId: rest.teamId,
    zonderPlaats: rest.zonderPlaats === true && rest.wijkId === null && rest.teamId === null,
    blijvendBewaren: rest.blijvendBewaren,
    bewaarReden: rest.bewaarReden,
  };
}

/** Refuses places that do not exist; `voor` is the field of the input that holds them. */
export function requirePlaatsen(db: ReadDb, gegevens: KlachtGegevens, voor: string): void {
  if (gegevens.wijkId !== null && !readWijknamen(db).has(gegevens.wijkId)) {
    throw ongeldig(`${voor}.wijkId`, 'Deze wijk bestaat niet (meer). Kies een andere wijk.');
  }
  if (gegevens.teamId !== null && !readTeamnamen(db).has(gegevens.teamId)) {
    throw ongeldig(`${voor}.teamId`, 'Dit team bestaat niet (meer). Kies een ander team.');
  }
}

type Gedraging = Pick<KlachtGegevens, 'datumGedraging' | 'ontvangstdatum' | 'teamId'>;

/** Sets whom the complaint is about, `sinds` for who is new in it (null = from the registration on), with team and organisation on the day of the conduct (else of receipt). */
export function saveMensen(
  tx: WriteDb,
  ctx: CallContext,
  klachtId: string,
  { datumGedraging, ontvangstdatum, teamId }: Gedraging,
  mensen: {
    readonly beklaagden: readonly string[];
    readonly betrokkenen: readonly Betrokkene[];
    readonly sinds?: string | null;
  },
): void {
  const datum = datumGedraging ?? ontvangstdatum;
  setBeklaagdeRows(
    tx,
    klachtId,
    [...new Set(mensen.beklaagden)].map((sleutel) => {
      const whom = whomOf(tx, sleutel);
      return {
        id: newId(ctx.klok),
        ...whom,
        sinds: mensen.sinds ?? null,
        ...(whom.medewerkerId === null ? NO_WERKPLEK : werkplekOn(tx, whom.medewerkerId, datum, teamId)),
      };
    }),
  );
  setBetrokkeneRows(
    tx,
    klachtId,
    mensen.betrokkenen.map(({ medewerkerId, betrokkenheid }) => ({
      id: newId(ctx.klok),
      ...whomOf(tx, medewerkerId),
      betrokkenheid,
    })),
  );
}

/**
 * The klagers of the input as they are recorded: known ones keep their key and how they stopped, new ones get a key.
 */
export function klagersOf(
  ctx: CallContext,
  klagers: KlachtGegevens['klagers'],
  known: readonly Klager[],
): readonly Klager[] {
  return klagers.map(({ id, ...rest }) => {
    const old = known.find((klager) => klager.id === id);
    return { ...rest, id: old?.id ?? newId(ctx.klok), einde: old?.einde ?? null };
  });
}

type Registratie = Omit<Intake, 'klagers'> & Pick<KlachtDossier, 'klagers'>;

function toDossier(intake: Registratie): KlachtDossier {
  const { kopieDoorgezonden: _, ...feiten } = intake;
  return {
    ...feiten,
    beklaagden: [...new Set(intake.beklaagden)],
    onderdelen: intake.onderdelen.map((part) => ({ ...part, oordeel: null, motivering: '' })),
    aanvullingen: [],
    stappen: [],
    bevindingen: '',
    conclusies: '',
  };
}

function assess(tx: WriteDb, ctx: CallContext, intake: Registratie): Klacht {
  const uitkomst = registreerKlacht(toDossier(intake), {
    uitvoerder: uitvoerderOf(tx, ctx, INTAKE_ROLLEN),
    vandaag: ctx.klok.vandaag(),
  });
  if (uitkomst.soort === 'ok') return uitkomst.klacht;
  const rol = uitkomst.weigeringen.find((weigering) => weigering.code === 'rol');
  if (rol !== undefined) throw new CoreFault('geenRecht', { melding: rol.melding });
  throw new CoreFault('ongeldig', { velden: fieldsAtIntake(uitkomst.weigeringen, 'intake') });
}

/**
 * Registers a complaint and gives it the next number of the year of receipt, in one transaction. Numbers are
 * gapless: the highest plus one. An undone registration gives its number back, and can only be undone while
 * it is the last one; a destroyed complaint keeps its row and so its number.
 */
export function registreer(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly conceptId: string | null; readonly intake: Intake },
): Wijziging<{ id: string; nummer: string }> {
  const intake = {
    ...input.intake,
    klagers: klagersOf(ctx, input.intake.klagers, []),
    beklaagden: requireMensen(tx, 'intake.beklaagden', input.intake.beklaagden),
    betrokkenen: input.intake.betrokkenen.map(({ medewerkerId, betrokkenheid }) => ({
      medewerkerId: requireMensen(tx, 'intake.betrokkenen', [medewerkerId])[0] ?? medewerkerId,
      betrokkenheid,
    })),
  };
  requirePlaatsen(tx, input.intake, 'intake');
  const klacht = assess(tx, ctx, intake);
  requireNotSelf(tx, ctx, 'intake.betrokkenen', intake);
  const jaar = jaarOf(intake.ontvangstdatum);
  const nummer = nextNummer(jaar, readHighestNummer(tx, String(jaar)));
  const id = newId(ctx.klok);
  const { ontvangstdatum, kanaal, vorm } = intake;
  addKlacht(tx, {
    ...gegevensColumns(input.intake),
    ...toColumns(klacht.toestand),
    id,
    nummer,
    ontvangstdatum,
    kanaal,
    vorm,
    statusSinds: klacht.toestand.sinds,
  });
  setKlagerRows(tx, id, toKlagerRows(intake.klagers));
  saveMensen(tx, ctx, id, intake, intake);
  setOnderdeelRows(
    tx,
    id,
    intake.onderdelen.map((part, i) => ({ id: newId(ctx.klok), klachtId: id, volgnummer: i + 1, ...part })),
  );
  addStap(tx, {
    id: newId(ctx.klok),
    klachtId: id,
    volgnummer: 1,
    soort: 'registreren',
    datum: ontvangstdatum,
    vastgelegdOp: new Date(ctx.klok.now()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
  if (input.conceptId !== null) cleanUpConcept(tx, ctx, input.conceptId);
  return { label: `Klacht ${nummer} geregistreerd`, uitvoer: { id, nummer } };
}
