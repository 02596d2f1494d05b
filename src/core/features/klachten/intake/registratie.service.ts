import type { Intake, KlachtGegevens } from '../../../../shared/contract/klachten/intake.ts';
import type { Betrokkene, Klacht, KlachtDossier } from '../../../../shared/domain/klacht/basis/types.ts';
import { INTAKE_ROLLEN, registreerKlacht } from '../../../../shared/domain/klacht/verloop/intake.ts';
import { jaarVan } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFout, ongeldig } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { uitvoerderVan } from '../klacht/klacht-laden.service.ts';
import { naarKolommen } from '../klacht/klacht-mapping.ts';
import {
  type KlachtKolommen,
  leesHoogsteNummer,
  voegKlachtToe,
  voegStapToe,
  zetBeklaagdeRijen,
  zetBetrokkeneRijen,
  zetOnderdeelRijen,
} from '../klacht/klachten.repository.ts';
import { leesTeamnamen, leesWijknamen } from '../klacht/plaatsen.repository.ts';
import { veldenBijIntake } from '../klacht/weigering.rules.ts';
import { vereisMedewerkers, werkplekOp } from '../mensen/personen.service.ts';
import { ruimConceptOp } from './concept.service.ts';
import { volgendNummer } from './nummer.rules.ts';

/** The facts of a complaint as columns of its row. */
export function gegevensKolommen(gegevens: KlachtGegevens): KlachtKolommen {
  const { klager, ...rest } = gegevens;
  return {
    ontvangstdatum: rest.ontvangstdatum,
    kanaal: rest.kanaal,
    vorm: rest.vorm,
    opSchriftOp: rest.opSchriftOp,
    regeling: rest.regeling,
    kopieDoorgezonden: rest.kopieDoorgezonden,
    klagerNaam: klager.naam,
    klagerAdres: klager.adres,
    klagerBereikbaarheid: klager.bereikbaarheid,
    gemachtigde: klager.gemachtigde,
    datumGedraging: rest.datumGedraging,
    omschrijving: rest.omschrijving,
    wijkId: rest.wijkId,
    teamId: rest.teamId,
    blijvendBewaren: rest.blijvendBewaren,
    bewaarReden: rest.bewaarReden,
  };
}

/** Refuses places that do not exist; `voor` is the field of the input that holds them. */
export function vereisPlaatsen(db: ReadDb, gegevens: KlachtGegevens, voor: string): void {
  if (gegevens.wijkId !== null && !leesWijknamen(db).has(gegevens.wijkId)) {
    throw ongeldig(`${voor}.wijkId`, 'Deze wijk bestaat niet (meer). Kies een andere wijk.');
  }
  if (gegevens.teamId !== null && !leesTeamnamen(db).has(gegevens.teamId)) {
    throw ongeldig(`${voor}.teamId`, 'Dit team bestaat niet (meer). Kies een ander team.');
  }
}

type Gedraging = Pick<KlachtGegevens, 'datumGedraging' | 'ontvangstdatum' | 'teamId'>;

/** Sets whom the complaint is about, with team and organisation on the day of the conduct (else of receipt). */
export function bewaarMensen(
  tx: WriteDb,
  ctx: CallContext,
  klachtId: string,
  { datumGedraging, ontvangstdatum, teamId }: Gedraging,
  mensen: { readonly beklaagden: readonly string[]; readonly betrokkenen: readonly Betrokkene[] },
): void {
  const datum = datumGedraging ?? ontvangstdatum;
  zetBeklaagdeRijen(
    tx,
    klachtId,
    [...new Set(mensen.beklaagden)].map((medewerkerId) => ({
      id: nieuwId(ctx.klok),
      medewerkerId,
      ...werkplekOp(tx, medewerkerId, datum, teamId),
    })),
  );
  zetBetrokkeneRijen(
    tx,
    klachtId,
    mensen.betrokkenen.map((rij) => ({ id: nieuwId(ctx.klok), ...rij })),
  );
}

function naarDossier(intake: Intake): KlachtDossier {
  const { kopieDoorgezonden: _, ...feiten } = intake;
  return {
    ...feiten,
    beklaagden: [...new Set(intake.beklaagden)],
    onderdelen: intake.onderdelen.map((deel) => ({ ...deel, oordeel: null, motivering: '' })),
    aanvullingen: [],
    stappen: [],
    bevindingen: '',
    conclusies: '',
  };
}

function beoordeel(tx: WriteDb, ctx: CallContext, intake: Intake): Klacht {
  const uitkomst = registreerKlacht(naarDossier(intake), {
    uitvoerder: uitvoerderVan(tx, ctx, INTAKE_ROLLEN),
    vandaag: ctx.klok.vandaag(),
  });
  if (uitkomst.soort === 'ok') return uitkomst.klacht;
  const rol = uitkomst.weigeringen.find((weigering) => weigering.code === 'rol');
  if (rol !== undefined) throw new CoreFout('geenRecht', { melding: rol.melding });
  throw new CoreFout('ongeldig', { velden: veldenBijIntake(uitkomst.weigeringen, 'intake') });
}

/**
 * Registers a complaint and gives it the next number of the year of receipt, in one transaction. Numbers are
 * gapless: the highest plus one. An undone registration gives its number back, and can only be undone while
 * it is the last one; a destroyed complaint keeps its row and so its number.
 */
export function registreer(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly conceptId: string | null; readonly intake: Intake },
): Wijziging<{ id: string; nummer: string }> {
  const { intake } = invoer;
  vereisPlaatsen(tx, intake, 'intake');
  vereisMedewerkers(tx, 'intake.beklaagden', intake.beklaagden);
  vereisMedewerkers(
    tx,
    'intake.betrokkenen',
    intake.betrokkenen.map((rij) => rij.medewerkerId),
  );
  const klacht = beoordeel(tx, ctx, intake);
  const jaar = jaarVan(intake.ontvangstdatum);
  const nummer = volgendNummer(jaar, leesHoogsteNummer(tx, String(jaar)));
  const id = nieuwId(ctx.klok);
  const { ontvangstdatum, kanaal, vorm } = intake;
  voegKlachtToe(tx, {
    ...gegevensKolommen(intake),
    ...naarKolommen(klacht.toestand),
    id,
    nummer,
    ontvangstdatum,
    kanaal,
    vorm,
    statusSinds: klacht.toestand.sinds,
  });
  bewaarMensen(tx, ctx, id, intake, intake);
  zetOnderdeelRijen(
    tx,
    id,
    intake.onderdelen.map((deel, i) => ({ id: nieuwId(ctx.klok), klachtId: id, volgnummer: i + 1, ...deel })),
  );
  voegStapToe(tx, {
    id: nieuwId(ctx.klok),
    klachtId: id,
    volgnummer: 1,
    soort: 'registreren',
    datum: ontvangstdatum,
    vastgelegdOp: new Date(ctx.klok.nu()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
  if (invoer.conceptId !== null) ruimConceptOp(tx, ctx, invoer.conceptId);
  return { label: `Klacht ${nummer} geregistreerd`, uitvoer: { id, nummer } };
}
