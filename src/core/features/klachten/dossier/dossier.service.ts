import type { KlachtDossierUitvoer, KlachtPersoon } from '../../../../shared/contract/klachten/dossier.ts';
import { bewaartermijn } from '../../../../shared/domain/klacht/basis/bewaren.ts';
import { zaakOordeel } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import type { Klacht, Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import {
  formeelDeel,
  informeelDeel,
  type KlachtContext,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { afsluitChecklist } from '../../../../shared/domain/klacht/verloop/checklist.ts';
import { dossierWaarschuwingen } from '../../../../shared/domain/klacht/verloop/intake.ts';
import { stappenVoor } from '../../../../shared/domain/klacht/verloop/stap.ts';
import { volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { type Aanvraag, callContext } from '../../../rpc/handlers.ts';
import { isOpen, termijnVan } from '../klacht/dossier-termijn.ts';
import {
  type GeladenKlacht,
  klachtContext,
  toegangVan,
  vindLevendeKlacht,
} from '../klacht/klacht-laden.service.ts';
import { leesGebruikers } from '../klacht/klachten.repository.ts';
import {
  leesMedewerkers,
  leesOrganisatienamen,
  leesTeamnamen,
  leesWijknamen,
  type Namen,
} from '../klacht/plaatsen.repository.ts';
import { leesDocumenten, leesInzage, leesMaatregelen, leesNotities } from '../klacht/verloop.repository.ts';
import { metLeidinggevenden } from '../mensen/leidinggevenden.service.ts';
import { personenOp } from '../mensen/personen.service.ts';
import { afdoeningVan, ombudsmanVan } from './dossier-einde.ts';
import { mogelijkeStappen } from './dossier-stappen.ts';
import { maakTijdlijn } from './tijdlijn.ts';

/** Everything about one complaint, as its screen shows it. */

const kort = <T>(lijst: readonly T[]): T[] => [...lijst];

function naamMetId(id: string | null, namen: Namen) {
  return id === null ? null : { id, naam: namen.get(id) ?? '' };
}

/** Names of the medewerkers in a complaint. */
function medewerkernamen(db: ReadDb, { delen }: GeladenKlacht): (id: string) => string {
  const ids = [
    ...delen.beklaagden.map((rij) => rij.medewerkerId),
    ...delen.betrokkenen.map((rij) => rij.medewerkerId),
    ...delen.stappen.flatMap((rij) => rij.beklaagdeId ?? []),
  ];
  const namen = new Map(leesMedewerkers(db, [...new Set(ids)]).map((rij) => [rij.id, volledigeNaam(rij)]));
  return (id) => namen.get(id) ?? '';
}

/** A gebruiker, also one without a role (any more). */
function maakPersonen(db: ReadDb, vandaag: string): (persoon: Persoon) => KlachtPersoon {
  const metRol = personenOp(db, vandaag);
  const alle = leesGebruikers(db);
  return ({ gebruikerId }) =>
    metRol.find((rij) => rij.id === gebruikerId) ?? {
      id: gebruikerId,
      naam: alle.find((rij) => rij.id === gebruikerId)?.naam ?? '',
      medewerkerId: alle.find((rij) => rij.id === gebruikerId)?.medewerkerId ?? null,
      rollen: [],
    };
}

function gegevensVan({ rij, klacht: { dossier } }: GeladenKlacht): KlachtDossierUitvoer['gegevens'] {
  const { ontvangstdatum, kanaal, vorm, opSchriftOp, regeling, klager, datumGedraging } = dossier;
  const { omschrijving, wijkId, teamId, blijvendBewaren, bewaarReden } = dossier;
  return {
    ontvangstdatum,
    kanaal,
    vorm,
    opSchriftOp,
    regeling,
    kopieDoorgezonden: rij.kopieDoorgezonden,
    klager: { ...klager },
    datumGedraging,
    omschrijving,
    wijkId,
    teamId,
    blijvendBewaren,
    bewaarReden,
  };
}

function bewarenVan(klacht: Klacht, context: KlachtContext): KlachtDossierUitvoer['bewaren'] {
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

function behandelingVan(klacht: Klacht, persoon: (p: Persoon) => KlachtPersoon) {
  const informeel = informeelDeel(klacht.toestand);
  const formeel = formeelDeel(klacht.toestand);
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
            verdaging: formeel.verdaging,
            uitstel: formeel.uitstel.map(({ instemmingOp, uiterlijk }) => ({ instemmingOp, uiterlijk })),
          },
  };
}

function mensenVan(geladen: GeladenKlacht, db: ReadDb, naam: (id: string) => string, teams: Namen) {
  const organisaties = leesOrganisatienamen(db);
  return {
    beklaagden: geladen.delen.beklaagden.map((rij) => ({
      medewerkerId: rij.medewerkerId,
      naam: naam(rij.medewerkerId),
      team: rij.teamId === null ? null : (teams.get(rij.teamId) ?? null),
      organisatie: rij.organisatieId === null ? null : (organisaties.get(rij.organisatieId) ?? null),
    })),
    betrokkenen: geladen.delen.betrokkenen.map((rij) => ({
      medewerkerId: rij.medewerkerId,
      naam: naam(rij.medewerkerId),
      betrokkenheid: rij.betrokkenheid,
    })),
  };
}

function verloopVan(db: ReadDb, { rij, delen }: GeladenKlacht, naam: (id: string) => string) {
  const notities = leesNotities(db, rij.id);
  const documenten = leesDocumenten(db, rij.id);
  return {
    tijdlijn: maakTijdlijn({ stappen: delen.stappen, documenten, notities, naam }),
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
    maatregelen: leesMaatregelen(db, rij.id).map(({ id, omschrijving, eigenaar, gereedVoor, gereedOp }) => ({
      id,
      omschrijving,
      eigenaar,
      gereedVoor,
      gereedOp,
    })),
    inzage: leesInzage(db, rij.id),
  };
}

/** The dossier as it is now, for somebody of whom it is known that they may see it. */
function maakDossier(db: ReadDb, ctx: CallContext, geladen: GeladenKlacht): KlachtDossierUitvoer {
  const { rij, delen, klacht } = geladen;
  const vandaag = ctx.klok.vandaag();
  const context = klachtContext(db);
  const teams = leesTeamnamen(db);
  const naam = medewerkernamen(db, geladen);
  const metLeiding = metLeidinggevenden(db, geladen);
  return {
    id: rij.id,
    nummer: rij.nummer,
    status: klacht.toestand.status,
    open: isOpen(klacht),
    gegevens: gegevensVan(geladen),
    wijk: naamMetId(rij.wijkId, leesWijknamen(db)),
    team: naamMetId(rij.teamId, teams),
    ...mensenVan(geladen, db, naam, teams),
    onderdelen: delen.onderdelen.map(({ id, tekst, categorie, oordeel, motivering }) => ({
      id,
      tekst,
      categorie,
      oordeel,
      motivering,
    })),
    bevindingen: klacht.dossier.bevindingen,
    conclusies: klacht.dossier.conclusies,
    zaakOordeel: zaakOordeel(klacht.dossier.onderdelen),
    aanvullingen: kort(klacht.dossier.aanvullingen),
    stappen: kort(klacht.dossier.stappen),
    ...behandelingVan(klacht, maakPersonen(db, vandaag)),
    afdoening: afdoeningVan(klacht.toestand),
    ombudsman: ombudsmanVan(klacht.toestand),
    termijn: termijnVan(klacht, vandaag, context),
    bewaren: bewarenVan(klacht, context),
    checklist: afsluitChecklist(metLeiding, null).map((punt) => ({ ...punt })),
    waarschuwingen: isOpen(klacht) ? dossierWaarschuwingen(klacht.dossier) : [],
    mogelijkeStappen: mogelijkeStappen(metLeiding, toegangVan(db, ctx.gebruiker)),
    stapSoorten: kort(stappenVoor(klacht)),
    ...verloopVan(db, geladen, naam),
  };
}

/** The dossier as it is now; used after each change. */
export function leesDossier(
  db: ReadDb,
  ctx: CallContext,
  invoer: { readonly id: string },
): KlachtDossierUitvoer {
  return maakDossier(db, ctx, vindLevendeKlacht(db, ctx, invoer.id));
}

/** Opens a dossier: found and so allowed, then written down, then read with that line in it. */
export function openDossier(aanvraag: Aanvraag<{ readonly id: string }>): KlachtDossierUitvoer {
  const { opslag } = aanvraag.context;
  const { id } = aanvraag.input;
  const ctx = callContext(aanvraag);
  const geladen = vindLevendeKlacht(opslag.lees, ctx, id);
  opslag.noteerInzage(ctx, { soort: 'openen', klachtId: id });
  return maakDossier(opslag.lees, ctx, geladen);
}
