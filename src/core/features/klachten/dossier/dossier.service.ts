import type { KlachtDossierOutput, KlachtPersoon } from '../../../../shared/contract/klachten/dossier.ts';
import { bewaartermijn } from '../../../../shared/domain/klacht/basis/bewaren.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import type { Klacht, Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import {
  formeelPart,
  informeelPart,
  type KlachtContext,
  verlengingOf,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { openChecklist } from '../../../../shared/domain/klacht/verloop/checklist.ts';
import { dossierWaarschuwingen } from '../../../../shared/domain/klacht/verloop/intake.ts';
import { stappenFor } from '../../../../shared/domain/klacht/verloop/stap.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { type Aanvraag, callContext } from '../../../rpc/handlers.ts';
import { teVerbeterenOf } from '../correctie/historie.ts';
import { isOpen, termijnOf } from '../klacht/dossier-termijn.ts';
import {
  findLevendeKlacht,
  klachtContext,
  type LoadedKlacht,
  toegangOf,
} from '../klacht/klacht-laden.service.ts';
import {
  type Namen,
  readOrganisatienamen,
  readTeamnamen,
  readWijknamen,
} from '../klacht/plaatsen.repository.ts';
import { sleutelOf } from '../klacht/sleutels.repository.ts';
import { readDocumenten, readInzage, readMaatregelen, readNotities } from '../klacht/verloop.repository.ts';
import { createNamen } from '../klacht/wie.service.ts';
import { withLeidinggevenden } from '../mensen/leidinggevenden.service.ts';
import { personenOn, toKlachtPersoon } from '../mensen/personen.service.ts';
import { afdoeningOf, ombudsmanOf } from './dossier-einde.ts';
import { mogelijkeStappen } from './dossier-stappen.ts';
import { createTijdlijn } from './tijdlijn.ts';

/** Everything about one complaint, as its screen shows it. */

const kort = <T>(list: readonly T[]): T[] => [...list];

function naamWithId(id: string | null, namen: Namen) {
  return id === null ? null : { id, naam: namen.get(id) ?? '' };
}

/** Names of the people in a complaint. */
function namenOf(db: ReadDb, { delen }: LoadedKlacht): (sleutel: string) => string {
  return createNamen(db, [
    ...delen.beklaagden.map(sleutelOf),
    ...delen.betrokkenen.map(sleutelOf),
    ...delen.stappen.flatMap((row) => row.beklaagdeId ?? []),
  ]);
}

/** A gebruiker, also one without a role (any more). */
function createPersonen(db: ReadDb, vandaag: string): (persoon: Persoon) => KlachtPersoon {
  const metRol = personenOn(db, vandaag);
  return (persoon) => metRol.find((row) => row.id === persoon.gebruikerId) ?? toKlachtPersoon(persoon, []);
}

function gegevensOf({ rij, klacht: { dossier } }: LoadedKlacht): KlachtDossierOutput['gegevens'] {
  const { ontvangstdatum, kanaal, vorm, opSchriftOp, regeling, klagers, datumGedraging } = dossier;
  const { omschrijving, wijkId, teamId, blijvendBewaren, bewaarReden } = dossier;
  return {
    ontvangstdatum,
    kanaal,
    vorm,
    opSchriftOp,
    regeling,
    kopieDoorgezonden: rij.kopieDoorgezonden,
    klagers: klagers.map((klager) => ({ ...klager })),
    datumGedraging,
    omschrijving,
    wijkId,
    teamId,
    zonderPlaats: dossier.zonderPlaats,
    blijvendBewaren,
    bewaarReden,
  };
}

function bewarenOf(klacht: Klacht, context: KlachtContext): KlachtDossierOutput['bewaren'] {
  const termijn = bewaartermijn(klacht, context.instellingen);
  switch (termijn.soort) {
    case 'datum':
      return { soort: 'datum', vernietigingsdatum: termijn.vernietigingsdatum, zin: termijn.zin };
    case 'blijvend':
      return { soort: 'blijvend', vernietigingsdatum: null, zin: termijn.zin };
    default:
      return { soort: termijn.soort, vernietigingsdatum: null, zin: '' };
  }
}

function behandelingOf(klacht: Klacht, persoon: (p: Persoon) => KlachtPersoon) {
  const informeel = informeelPart(klacht.toestand);
  const formeel = formeelPart(klacht.toestand);
  const { verdaging, uitstel } = verlengingOf(klacht);
  const verlenging = {
    verdaging,
    uitstel: uitstel.map(({ instemmingOp, uiterlijk }) => ({ instemmingOp, uiterlijk })),
  };
  return {
    informeel:
      informeel === null
        ? null
        : { gestartOp: informeel.gestartOp, gebiedsmanager: persoon(informeel.gebiedsmanager) },
    formeel:
      formeel === null
        ? null
        : {
            gestartOp: formeel.gestartOp,
            behandelaar: persoon(formeel.behandelaar),
            redenAfwijking: formeel.redenAfwijking,
            procedureWeken: formeel.procedureWeken,
            adviseur: formeel.adviseur,
            ...verlenging,
          },
    verlenging,
  };
}

function mensenOf(loaded: LoadedKlacht, db: ReadDb, naam: (id: string) => string, teams: Namen) {
  const organisaties = readOrganisatienamen(db);
  return {
    beklaagden: loaded.delen.beklaagden.map((row) => ({
      medewerkerId: sleutelOf(row),
      naam: naam(sleutelOf(row)),
      sinds: row.sinds,
      team: row.teamId === null ? null : (teams.get(row.teamId) ?? null),
      organisatie: row.organisatieId === null ? null : (organisaties.get(row.organisatieId) ?? null),
    })),
    betrokkenen: loaded.delen.betrokkenen.map((row) => ({
      medewerkerId: sleutelOf(row),
      naam: naam(sleutelOf(row)),
      betrokkenheid: row.betrokkenheid,
    })),
  };
}

function verloopOf(db: ReadDb, loaded: LoadedKlacht, naam: (id: string) => string) {
  const { rij, delen } = loaded;
  const notities = readNotities(db, rij.id);
  const documenten = readDocumenten(db, rij.id);
  return {
    tijdlijn: createTijdlijn({
      ...{ stappen: delen.stappen, klagers: delen.klagers, documenten, notities, naam },
      velden: teVerbeterenOf(loaded),
    }),
    notities: notities.map(({ id, tekst, vastgelegdOp, vastgelegdDoor }) => ({
      id,
      tekst,
      vastgelegdOp,
      door: vastgelegdDoor,
    })),
    documenten: documenten.map((doc) => ({
      id: doc.id,
      naam: doc.naam,
      type: doc.type,
      bytes: doc.bytes,
      soort: doc.soort,
      brief: doc.brief,
      toegevoegdOp: doc.vastgelegdOp,
      door: doc.vastgelegdDoor,
    })),
    maatregelen: readMaatregelen(db, rij.id).map(({ id, omschrijving, eigenaar, gereedVoor, gereedOp }) => ({
      id,
      omschrijving,
      eigenaar,
      gereedVoor,
      gereedOp,
    })),
    inzage: readInzage(db, rij.id),
  };
}

/** The dossier as it is now, for somebody of whom it is known that they may see it. */
function createDossier(db: ReadDb, ctx: CallContext, loaded: LoadedKlacht): KlachtDossierOutput {
  const { rij, delen, klacht } = loaded;
  const vandaag = ctx.klok.vandaag();
  const context = klachtContext(db);
  const teams = readTeamnamen(db);
  const naam = namenOf(db, loaded);
  const metLeiding = withLeidinggevenden(db, loaded);
  return {
    id: rij.id,
    nummer: rij.nummer,
    status: klacht.toestand.status,
    open: isOpen(klacht),
    gegevens: gegevensOf(loaded),
    wijk: naamWithId(rij.wijkId, readWijknamen(db)),
    team: naamWithId(rij.teamId, teams),
    ...mensenOf(loaded, db, naam, teams),
    onderdelen: delen.onderdelen.map(({ id, tekst, categorie, oordeel, motivering, grond }) => ({
      id,
      tekst,
      categorie,
      oordeel,
      motivering,
      grond,
    })),
    bevindingen: klacht.dossier.bevindingen,
    conclusies: klacht.dossier.conclusies,
    zaakOordeel: zaakOordeel(klacht.dossier.onderdelen),
    aanvullingen: kort(klacht.dossier.aanvullingen),
    stappen: kort(klacht.dossier.stappen),
    ...behandelingOf(klacht, createPersonen(db, vandaag)),
    afdoening: afdoeningOf(klacht.toestand),
    ombudsman: ombudsmanOf(klacht),
    termijn: termijnOf(klacht, vandaag, context),
    bewaren: bewarenOf(klacht, context),
    checklist: openChecklist(metLeiding).map((punt) => ({ ...punt })),
    waarschuwingen: isOpen(klacht) ? dossierWaarschuwingen(metLeiding.dossier) : [],
    mogelijkeStappen: mogelijkeStappen(metLeiding, toegangOf(db, ctx.gebruiker)),
    stapSoorten: kort(stappenFor(klacht)),
    ...verloopOf(db, loaded, naam),
  };
}

/** The dossier as it is now; used after each change. */
export function readDossier(
  db: ReadDb,
  ctx: CallContext,
  input: { readonly id: string },
): KlachtDossierOutput {
  return createDossier(db, ctx, findLevendeKlacht(db, ctx, input.id));
}

/** Opens a dossier: found and so allowed, then written down, then read with that line in it. */
export function openDossier(aanvraag: Aanvraag<{ readonly id: string }>): KlachtDossierOutput {
  const { opslag } = aanvraag.context;
  const { id } = aanvraag.input;
  const ctx = callContext(aanvraag);
  const loaded = findLevendeKlacht(opslag.lees, ctx, id);
  opslag.recordInzage(ctx, { soort: 'openen', klachtId: id });
  return createDossier(opslag.lees, ctx, loaded);
}
