import { and, asc, eq, gt, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { PlanbordGegevens, PlanbordLijst } from '../../../shared/domain/planning/planning.ts';
import { kiesNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { gebied, gebiedNaam, instelling, kalenderdag } from '../../db/schema/gemeente.ts';
import {
  afwezigheid,
  functie,
  medewerker,
  medewerkerSpecialisme,
  registratie,
  specialisme,
} from '../../db/schema/medewerkers.ts';
import {
  detachering,
  inzet,
  knelpuntAcceptatie,
  moederorganisatie,
  organisatieCao,
  organisatieNaam,
  vacature,
} from '../../db/schema/planning.ts';
import { formatie, gebiedsmanager, team, teamGebied, teamNaam } from '../../db/schema/teams.ts';
import { werkvoorraad } from '../../db/schema/werkvoorraad.ts';
import type { ReadDb } from '../../db/types.ts';

/**
 * The rows a planbord is made of. Each list is read by one function, for a window or
 * for given ids: the delta after a write comes from the same query as the first load.
 */

/** Which rows: all that touch [van, tot), or exactly these ids (whatever their dates). */
export type Keuze =
  | { readonly soort: 'venster'; readonly van: string; readonly tot: string }
  | { readonly soort: 'ids'; readonly ids: readonly string[] };

type Lezer<L extends PlanbordLijst> = (db: ReadDb, keuze: Keuze, naamOp: string) => PlanbordGegevens[L];

type Gedateerd = { id: SQLiteColumn; geldigVan: SQLiteColumn; geldigTot: SQLiteColumn };

const raakt = (t: Gedateerd, van: string, tot: string): SQL | undefined =>
  and(lt(t.geldigVan, tot), or(isNull(t.geldigTot), gt(t.geldigTot, van)));

const kies = (t: Gedateerd, keuze: Keuze): SQL | undefined =>
  keuze.soort === 'ids' ? inArray(t.id, [...keuze.ids]) : raakt(t, keuze.van, keuze.tot);

const kiesId = (id: SQLiteColumn, keuze: Keuze): SQL | undefined =>
  keuze.soort === 'ids' ? inArray(id, [...keuze.ids]) : undefined;

const periode = <T extends Gedateerd>(t: T): Pick<T, 'id' | 'geldigVan' | 'geldigTot'> => ({
  id: t.id,
  geldigVan: t.geldigVan,
  geldigTot: t.geldigTot,
});

function leesTeams(db: ReadDb, keuze: Keuze, naamOp: string) {
  const namen = db.select().from(teamNaam).orderBy(asc(teamNaam.geldigVan)).all();
  return db
    .select({ ...periode(team), soort: team.soort, volgorde: team.volgorde })
    .from(team)
    .where(kies(team, keuze))
    .orderBy(asc(team.volgorde))
    .all()
    .map((rij) => ({
      ...rij,
      naam: kiesNaam(
        namen.filter((n) => n.teamId === rij.id),
        naamOp,
      ),
    }));
}

function leesGebieden(db: ReadDb, keuze: Keuze, naamOp: string) {
  const namen = db.select().from(gebiedNaam).orderBy(asc(gebiedNaam.geldigVan)).all();
  return db
    .select({ ...periode(gebied), code: gebied.code })
    .from(gebied)
    .where(kies(gebied, keuze))
    .orderBy(asc(gebied.volgorde))
    .all()
    .map((rij) => ({
      ...rij,
      naam: kiesNaam(
        namen.filter((n) => n.gebiedId === rij.id),
        naamOp,
      ),
    }));
}

function leesOrganisaties(db: ReadDb, keuze: Keuze, naamOp: string) {
  const namen = db.select().from(organisatieNaam).orderBy(asc(organisatieNaam.geldigVan)).all();
  const caos = db.select().from(organisatieCao).orderBy(asc(organisatieCao.vanaf)).all();
  return db
    .select({
      ...periode(moederorganisatie),
      cao: moederorganisatie.cao,
      volgorde: moederorganisatie.volgorde,
    })
    .from(moederorganisatie)
    .where(kies(moederorganisatie, keuze))
    .orderBy(asc(moederorganisatie.volgorde))
    .all()
    .map((rij) => ({
      ...rij,
      naam: kiesNaam(
        namen.filter((n) => n.organisatieId === rij.id),
        naamOp,
      ),
      caoWijzigingen: caos
        .filter((c) => c.organisatieId === rij.id)
        .map(({ vanaf, cao }) => ({ vanaf, cao })),
    }));
}

/** People with a detachering in the window, or exactly these. */
function leesMedewerkers(db: ReadDb, keuze: Keuze) {
  const { id, voornaam, tussenvoegsel, achternaam } = medewerker;
  const velden = { id, voornaam, tussenvoegsel, achternaam };
  if (keuze.soort === 'ids') {
    return db
      .select(velden)
      .from(medewerker)
      .where(inArray(medewerker.id, [...keuze.ids]))
      .all();
  }
  const aanwezig = db
    .selectDistinct({ id: detachering.medewerkerId })
    .from(detachering)
    .where(raakt(detachering, keuze.van, keuze.tot))
    .as('aanwezig');
  return db.select(velden).from(medewerker).innerJoin(aanwezig, eq(aanwezig.id, medewerker.id)).all();
}

function leesVacatures(db: ReadDb, keuze: Keuze) {
  const welke =
    keuze.soort === 'ids'
      ? inArray(vacature.id, [...keuze.ids])
      : and(
          lt(vacature.openSinds, keuze.tot),
          or(inArray(vacature.status, ['open', 'in-werving']), gt(vacature.geslotenPer, keuze.van)),
        );
  return db.select().from(vacature).where(welke).orderBy(asc(vacature.gewensteStart)).all();
}

function selectDetacheringen(db: ReadDb, where: SQL | undefined) {
  const { medewerkerId, organisatieId, functieId, minutenPerWeek, werkpatroon } = detachering;
  return db
    .select({
      ...periode(detachering),
      ...{ medewerkerId, organisatieId, functieId, minutenPerWeek, werkpatroon },
    })
    .from(detachering)
    .where(where)
    .all();
}

function selectInzet(db: ReadDb, where: SQL | undefined) {
  return db.select().from(inzet).where(where).all();
}

/** Detacheringen and inzet that begin on a day or later. */
export function readLater(db: ReadDb, vanaf: string) {
  return {
    detacheringen: selectDetacheringen(db, gte(detachering.geldigVan, vanaf)),
    inzet: selectInzet(db, gte(inzet.geldigVan, vanaf)),
  };
}

/** Reads one list of the planbord. `naamOp`: the date whose names of teams and organisations are used. */
export const leesLijst: { readonly [L in PlanbordLijst]: Lezer<L> } = {
  gebieden: leesGebieden,
  teams: leesTeams,
  teamGebieden: (db, keuze) => db.select().from(teamGebied).where(kies(teamGebied, keuze)).all(),
  organisaties: leesOrganisaties,
  functies: (db, keuze) =>
    db
      .select({ id: functie.id, naam: functie.naam, teltMeeCaseload: functie.teltMeeCaseload })
      .from(functie)
      .where(kiesId(functie.id, keuze))
      .orderBy(asc(functie.volgorde))
      .all(),
  specialismen: (db, keuze) =>
    db
      .select({ id: specialisme.id, naam: specialisme.naam, vereistSkj: specialisme.vereistSkj })
      .from(specialisme)
      .where(kiesId(specialisme.id, keuze))
      .orderBy(asc(specialisme.volgorde))
      .all(),
  medewerkers: leesMedewerkers,
  detacheringen: (db, keuze) => selectDetacheringen(db, kies(detachering, keuze)),
  inzet: (db, keuze) => selectInzet(db, kies(inzet, keuze)),
  afwezigheid: (db, keuze) =>
    db
      .select({
        ...periode(afwezigheid),
        medewerkerId: afwezigheid.medewerkerId,
        soort: afwezigheid.soort,
        percentage: afwezigheid.percentage,
        status: afwezigheid.status,
      })
      .from(afwezigheid)
      .where(kies(afwezigheid, keuze))
      .all(),
  medewerkerSpecialismen: (db, keuze) =>
    db.select().from(medewerkerSpecialisme).where(kies(medewerkerSpecialisme, keuze)).all(),
  registraties: (db, keuze) =>
    db
      .select({
        id: registratie.id,
        medewerkerId: registratie.medewerkerId,
        soort: registratie.soort,
        geldigVan: registratie.geldigVan,
        verloopdatum: registratie.verloopdatum,
      })
      .from(registratie)
      // In a window all of them: a renewal that begins after it decides whether one inside it expires.
      .where(kiesId(registratie.id, keuze))
      .all(),
  gebiedsmanagers: (db, keuze) =>
    db
      .select({
        ...periode(gebiedsmanager),
        medewerkerId: gebiedsmanager.medewerkerId,
        gebiedId: gebiedsmanager.gebiedId,
      })
      .from(gebiedsmanager)
      .where(kies(gebiedsmanager, keuze))
      .all(),
  vacatures: leesVacatures,
  formatie: (db, keuze) =>
    db
      .select({
        ...periode(formatie),
        teamId: formatie.teamId,
        functieId: formatie.functieId,
        specialismeId: formatie.specialismeId,
        minutenPerWeek: formatie.minutenPerWeek,
      })
      .from(formatie)
      .where(kies(formatie, keuze))
      .all(),
  werkvoorraad: (db, keuze) =>
    db
      .select({
        ...periode(werkvoorraad),
        teamId: werkvoorraad.teamId,
        zwaarte: werkvoorraad.zwaarte,
        aantalOpen: werkvoorraad.aantalOpen,
      })
      .from(werkvoorraad)
      .where(kies(werkvoorraad, keuze))
      .all(),
  kalenderdagen: (db, keuze) =>
    db
      .select({
        id: kalenderdag.id,
        datum: kalenderdag.datum,
        soort: kalenderdag.soort,
        omschrijving: kalenderdag.omschrijving,
      })
      .from(kalenderdag)
      .where(kiesId(kalenderdag.id, keuze))
      .all(),
  acceptaties: (db, keuze) =>
    db.select().from(knelpuntAcceptatie).where(kiesId(knelpuntAcceptatie.id, keuze)).all(),
  instellingen: (db, keuze) =>
    db
      .select({ ...periode(instelling), sleutel: instelling.sleutel, waarde: instelling.waarde })
      .from(instelling)
      .where(kiesId(instelling.id, keuze))
      .all(),
};

type Deeltabel = {
  readonly lijst: PlanbordLijst;
  /** The rows of the list that these rows of the table belong to. */
  readonly ouders: (db: ReadDb, ids: readonly string[]) => readonly { readonly id: string }[];
};

/** Tables whose rows are part of a row of a list (names, cao). */
const DEELTABELLEN: Readonly<Record<string, Deeltabel>> = {
  gebied_naam: {
    lijst: 'gebieden',
    ouders: (db, ids) =>
      db
        .select({ id: gebiedNaam.gebiedId })
        .from(gebiedNaam)
        .where(inArray(gebiedNaam.id, [...ids]))
        .all(),
  },
  team_naam: {
    lijst: 'teams',
    ouders: (db, ids) =>
      db
        .select({ id: teamNaam.teamId })
        .from(teamNaam)
        .where(inArray(teamNaam.id, [...ids]))
        .all(),
  },
  organisatie_cao: {
    lijst: 'organisaties',
    ouders: (db, ids) =>
      db
        .select({ id: organisatieCao.organisatieId })
        .from(organisatieCao)
        .where(inArray(organisatieCao.id, [...ids]))
        .all(),
  },
  organisatie_naam: {
    lijst: 'organisaties',
    ouders: (db, ids) =>
      db
        .select({ id: organisatieNaam.organisatieId })
        .from(organisatieNaam)
        .where(inArray(organisatieNaam.id, [...ids]))
        .all(),
  },
};

/** The gebieden, teams or organisations that these rows of a table are part of; null for another table. */
export function leesOuders(
  db: ReadDb,
  tabel: string,
  ids: readonly string[],
): { readonly lijst: PlanbordLijst; readonly ids: readonly string[] } | null {
  const deel = DEELTABELLEN[tabel];
  return deel === undefined ? null : { lijst: deel.lijst, ids: deel.ouders(db, ids).map((rij) => rij.id) };
}
