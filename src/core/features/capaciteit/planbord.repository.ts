import { and, asc, eq, gt, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { PlanbordGegevens, PlanbordList } from '../../../shared/domain/planning/planning.ts';
import { selectNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { gebied, gebiedNaam, instelling, kalenderBesluit, kalenderdag } from '../../db/schema/gemeente.ts';
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
import {
  formatie,
  gebiedsmanager,
  minimumbezetting,
  team,
  teamGebied,
  teamNaam,
} from '../../db/schema/teams.ts';
import { werkvoorraad } from '../../db/schema/werkvoorraad.ts';
import type { ReadDb } from '../../db/types.ts';

/**
 * The rows a planbord is made of. Each list is read by one function, for a window or
 * for given ids: the delta after a write comes from the same query as the first load. What
 * is equal in an order stands by id, so that two readings never differ.
 */

/** Which rows: all that touch [van, tot), or exactly these ids (whatever their dates). */
export type Choice =
  | { readonly soort: 'venster'; readonly van: string; readonly tot: string }
  | { readonly soort: 'ids'; readonly ids: readonly string[] };

type Reader<L extends PlanbordList> = (db: ReadDb, choice: Choice, naamOp: string) => PlanbordGegevens[L];

type Gedateerd = { id: SQLiteColumn; geldigVan: SQLiteColumn; geldigTot: SQLiteColumn };

const raakt = (t: Gedateerd, van: string, tot: string): SQL | undefined =>
  and(lt(t.geldigVan, tot), or(isNull(t.geldigTot), gt(t.geldigTot, van)));

const select = (t: Gedateerd, choice: Choice): SQL | undefined =>
  choice.soort === 'ids' ? inArray(t.id, [...choice.ids]) : raakt(t, choice.van, choice.tot);

const selectId = (id: SQLiteColumn, choice: Choice): SQL | undefined =>
  choice.soort === 'ids' ? inArray(id, [...choice.ids]) : undefined;

const periode = <T extends Gedateerd>(t: T): Pick<T, 'id' | 'geldigVan' | 'geldigTot'> => ({
  id: t.id,
  geldigVan: t.geldigVan,
  geldigTot: t.geldigTot,
});

function readTeams(db: ReadDb, choice: Choice, naamOp: string) {
  const namen = db.select().from(teamNaam).orderBy(asc(teamNaam.geldigVan), asc(teamNaam.id)).all();
  return db
    .select({ ...periode(team), soort: team.soort, volgorde: team.volgorde })
    .from(team)
    .where(select(team, choice))
    .orderBy(asc(team.volgorde), asc(team.id))
    .all()
    .map((row) => ({
      ...row,
      naam: selectNaam(
        namen.filter((n) => n.teamId === row.id),
        naamOp,
      ),
    }));
}

function readGebieden(db: ReadDb, choice: Choice, naamOp: string) {
  const namen = db.select().from(gebiedNaam).orderBy(asc(gebiedNaam.geldigVan), asc(gebiedNaam.id)).all();
  return db
    .select({ ...periode(gebied), code: gebied.code })
    .from(gebied)
    .where(select(gebied, choice))
    .orderBy(asc(gebied.volgorde), asc(gebied.id))
    .all()
    .map((row) => ({
      ...row,
      naam: selectNaam(
        namen.filter((n) => n.gebiedId === row.id),
        naamOp,
      ),
    }));
}

function readOrganisaties(db: ReadDb, choice: Choice, naamOp: string) {
  const namen = db
    .select()
    .from(organisatieNaam)
    .orderBy(asc(organisatieNaam.geldigVan), asc(organisatieNaam.id))
    .all();
  const caos = db
    .select()
    .from(organisatieCao)
    .orderBy(asc(organisatieCao.vanaf), asc(organisatieCao.id))
    .all();
  return db
    .select({
      ...periode(moederorganisatie),
      cao: moederorganisatie.cao,
      volgorde: moederorganisatie.volgorde,
    })
    .from(moederorganisatie)
    .where(select(moederorganisatie, choice))
    .orderBy(asc(moederorganisatie.volgorde), asc(moederorganisatie.id))
    .all()
    .map((row) => ({
      ...row,
      naam: selectNaam(
        namen.filter((n) => n.organisatieId === row.id),
        naamOp,
      ),
      caoWijzigingen: caos
        .filter((c) => c.organisatieId === row.id)
        .map(({ vanaf, cao }) => ({ vanaf, cao })),
    }));
}

/** People with a detachering in the window, or exactly these. */
function readMedewerkers(db: ReadDb, choice: Choice) {
  const { id, voornaam, tussenvoegsel, achternaam } = medewerker;
  const fields = { id, voornaam, tussenvoegsel, achternaam };
  if (choice.soort === 'ids') {
    return db
      .select(fields)
      .from(medewerker)
      .where(inArray(medewerker.id, [...choice.ids]))
      .orderBy(asc(medewerker.id))
      .all();
  }
  const aanwezig = db
    .selectDistinct({ id: detachering.medewerkerId })
    .from(detachering)
    .where(raakt(detachering, choice.van, choice.tot))
    .as('aanwezig');
  return db
    .select(fields)
    .from(medewerker)
    .innerJoin(aanwezig, eq(aanwezig.id, medewerker.id))
    .orderBy(asc(medewerker.id))
    .all();
}

function readVacatures(db: ReadDb, choice: Choice) {
  const welke =
    choice.soort === 'ids'
      ? inArray(vacature.id, [...choice.ids])
      : and(
          lt(vacature.openSinds, choice.tot),
          or(inArray(vacature.status, ['open', 'in-werving']), gt(vacature.geslotenPer, choice.van)),
        );
  return db.select().from(vacature).where(welke).orderBy(asc(vacature.gewensteStart), asc(vacature.id)).all();
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
    .orderBy(asc(detachering.id))
    .all();
}

function selectInzet(db: ReadDb, where: SQL | undefined) {
  return db.select().from(inzet).where(where).orderBy(asc(inzet.id)).all();
}

/** Detacheringen and inzet that begin on a day or later. */
export function readLater(db: ReadDb, vanaf: string) {
  return {
    detacheringen: selectDetacheringen(db, gte(detachering.geldigVan, vanaf)),
    inzet: selectInzet(db, gte(inzet.geldigVan, vanaf)),
  };
}

/** Reads one list of the planbord. `naamOn`: the date whose names of teams and organisations are used. */
export const leesList: { readonly [L in PlanbordList]: Reader<L> } = {
  gebieden: readGebieden,
  teams: readTeams,
  teamGebieden: (db, choice) =>
    db.select().from(teamGebied).where(select(teamGebied, choice)).orderBy(asc(teamGebied.id)).all(),
  organisaties: readOrganisaties,
  functies: (db, choice) =>
    db
      .select({ id: functie.id, naam: functie.naam, teltMeeCaseload: functie.teltMeeCaseload })
      .from(functie)
      .where(selectId(functie.id, choice))
      .orderBy(asc(functie.volgorde), asc(functie.id))
      .all(),
  specialismen: (db, choice) =>
    db
      .select({ id: specialisme.id, naam: specialisme.naam, vereistSkj: specialisme.vereistSkj })
      .from(specialisme)
      .where(selectId(specialisme.id, choice))
      .orderBy(asc(specialisme.volgorde), asc(specialisme.id))
      .all(),
  medewerkers: readMedewerkers,
  detacheringen: (db, choice) => selectDetacheringen(db, select(detachering, choice)),
  inzet: (db, choice) => selectInzet(db, select(inzet, choice)),
  afwezigheid: (db, choice) =>
    db
      .select({
        ...periode(afwezigheid),
        medewerkerId: afwezigheid.medewerkerId,
        soort: afwezigheid.soort,
        percentage: afwezigheid.percentage,
        status: afwezigheid.status,
      })
      .from(afwezigheid)
      .where(select(afwezigheid, choice))
      .orderBy(asc(afwezigheid.id))
      .all(),
  medewerkerSpecialismen: (db, choice) =>
    db
      .select()
      .from(medewerkerSpecialisme)
      .where(select(medewerkerSpecialisme, choice))
      .orderBy(asc(medewerkerSpecialisme.id))
      .all(),
  registraties: (db, choice) =>
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
      .where(selectId(registratie.id, choice))
      .orderBy(asc(registratie.id))
      .all(),
  gebiedsmanagers: (db, choice) =>
    db
      .select({
        ...periode(gebiedsmanager),
        medewerkerId: gebiedsmanager.medewerkerId,
        gebiedId: gebiedsmanager.gebiedId,
      })
      .from(gebiedsmanager)
      .where(select(gebiedsmanager, choice))
      .orderBy(asc(gebiedsmanager.id))
      .all(),
  vacatures: readVacatures,
  formatie: (db, choice) =>
    db
      .select({
        ...periode(formatie),
        teamId: formatie.teamId,
        functieId: formatie.functieId,
        specialismeId: formatie.specialismeId,
        minutenPerWeek: formatie.minutenPerWeek,
      })
      .from(formatie)
      .where(select(formatie, choice))
      .orderBy(asc(formatie.id))
      .all(),
  minima: (db, choice) =>
    db
      .select()
      .from(minimumbezetting)
      .where(select(minimumbezetting, choice))
      .orderBy(asc(minimumbezetting.id))
      .all(),
  werkvoorraad: (db, choice) =>
    db
      .select({
        ...periode(werkvoorraad),
        teamId: werkvoorraad.teamId,
        zwaarte: werkvoorraad.zwaarte,
        aantalOpen: werkvoorraad.aantalOpen,
      })
      .from(werkvoorraad)
      .where(select(werkvoorraad, choice))
      .orderBy(asc(werkvoorraad.id))
      .all(),
  kalenderdagen: (db, choice) =>
    db
      .select({
        id: kalenderdag.id,
        datum: kalenderdag.datum,
        soort: kalenderdag.soort,
        omschrijving: kalenderdag.omschrijving,
      })
      .from(kalenderdag)
      .where(selectId(kalenderdag.id, choice))
      .orderBy(asc(kalenderdag.id))
      .all(),
  kalenderbesluiten: (db, choice) =>
    db
      .select({
        id: kalenderBesluit.id,
        vanJaar: kalenderBesluit.vanJaar,
        totEnMetJaar: kalenderBesluit.totEnMetJaar,
      })
      .from(kalenderBesluit)
      .where(selectId(kalenderBesluit.id, choice))
      .orderBy(asc(kalenderBesluit.id))
      .all(),
  acceptaties: (db, choice) =>
    db
      .select()
      .from(knelpuntAcceptatie)
      .where(selectId(knelpuntAcceptatie.id, choice))
      .orderBy(asc(knelpuntAcceptatie.id))
      .all(),
  instellingen: (db, choice) =>
    db
      .select({ ...periode(instelling), sleutel: instelling.sleutel, waarde: instelling.waarde })
      .from(instelling)
      .where(selectId(instelling.id, choice))
      .orderBy(asc(instelling.id))
      .all(),
};

type Deeltabel = {
  readonly lijst: PlanbordList;
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
export function readOuders(
  db: ReadDb,
  table: string,
  ids: readonly string[],
): { readonly lijst: PlanbordList; readonly ids: readonly string[] } | null {
  const part = DEELTABELLEN[table];
  return part === undefined ? null : { lijst: part.lijst, ids: part.ouders(db, ids).map((row) => row.id) };
}
