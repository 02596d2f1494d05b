/** Writes the rows of the demo; that they fit the tables is checked here, by the compiler. */
import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as gemeente from '../../db/schema/gemeente.ts';
import * as medewerkers from '../../db/schema/medewerkers.ts';
import * as overzichten from '../../db/schema/overzichten.ts';
import * as planning from '../../db/schema/planning.ts';
import * as teams from '../../db/schema/teams.ts';
import * as werkvoorraad from '../../db/schema/werkvoorraad.ts';
import type { WriteDb } from '../../db/types.ts';
import type { DemoRows } from './demo-rows.ts';

/** Rows per statement: SQLite takes some 32 000 values in one. */
const PER_KEER = 400;

function add<T extends SQLiteTable>(tx: WriteDb, table: T, rows: readonly T['$inferInsert'][]): void {
  for (let i = 0; i < rows.length; i += PER_KEER) {
    tx.insert(table)
      .values(rows.slice(i, i + PER_KEER))
      .run();
  }
}

/** Some ten thousand rows in one statement: SQLite reads them from one text, which costs a fifth of as many values. */
function addMany<T extends SQLiteTable>(tx: WriteDb, table: T, rows: readonly T['$inferInsert'][]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = getTableColumns(table);
  const names = Object.keys(first).flatMap((field) => columns[field]?.name ?? []);
  const into = sql.join(names.map(sql.identifier), sql`, `);
  const values = sql.join(
    names.map((_, i) => sql.raw(`value ->> ${String(i)}`)),
    sql`, `,
  );
  // Every row was made by one literal: the values stand in the order of the names.
  const text = JSON.stringify(rows.map((row) => Object.values(row)));
  tx.run(sql`INSERT INTO ${table} (${into}) SELECT ${values} FROM json_each(${text})`);
}

/** In the order of the references between the tables. */
export function writeDemo(tx: WriteDb, demo: DemoRows): void {
  add(tx, gemeente.gemeente, demo.gemeente);
  add(tx, gemeente.ombudsman, demo.ombudsman);
  add(tx, gemeente.gebied, demo.gebied);
  add(tx, gemeente.gebiedNaam, demo.gebiedNaam);
  add(tx, gemeente.wijk, demo.wijk);
  add(tx, gemeente.wijkNaam, demo.wijkNaam);
  add(tx, gemeente.wijkAlias, demo.wijkAlias);
  add(tx, gemeente.wijkGebied, demo.wijkGebied);
  add(tx, gemeente.wijkInwoners, demo.wijkInwoners);
  add(tx, teams.team, demo.team);
  add(tx, teams.teamNaam, demo.teamNaam);
  add(tx, teams.teamAlias, demo.teamAlias);
  add(tx, teams.teamGebied, demo.teamGebied);
  add(tx, teams.teamWijk, demo.teamWijk);
  add(tx, teams.teamContact, demo.teamContact);
  add(tx, medewerkers.functie, demo.functie);
  add(tx, medewerkers.specialisme, demo.specialisme);
  add(tx, medewerkers.specialismeAlias, demo.specialismeAlias);
  add(tx, planning.moederorganisatie, demo.moederorganisatie);
  add(tx, planning.organisatieNaam, demo.organisatieNaam);
  add(tx, planning.organisatieAlias, demo.organisatieAlias);
  add(tx, planning.opvolging, demo.opvolging);
  add(tx, planning.subsidieafspraak, demo.subsidieafspraak);
  add(tx, medewerkers.medewerker, demo.medewerker);
  add(tx, planning.personeelsnummer, demo.personeelsnummer);
  add(tx, medewerkers.medewerkerSpecialisme, demo.medewerkerSpecialisme);
  add(tx, medewerkers.registratie, demo.registratie);
  add(tx, planning.detachering, demo.detachering);
  add(tx, planning.inzet, demo.inzet);
  add(tx, teams.gebiedsmanager, demo.gebiedsmanager);
  add(tx, teams.medewerkerTaak, demo.medewerkerTaak);
  add(tx, medewerkers.afwezigheid, demo.afwezigheid);
  add(tx, planning.vacature, demo.vacature);
  add(tx, teams.formatie, demo.formatie);
  add(tx, teams.minimumbezetting, demo.minimumbezetting);
  add(tx, werkvoorraad.werkvoorraad, demo.werkvoorraad);
  add(tx, werkvoorraad.werkvoorraadStream, demo.werkvoorraadStroom);
  add(tx, werkvoorraad.kortContact, demo.kortContact);
  addMany(tx, werkvoorraad.traject, demo.traject);
  addMany(tx, werkvoorraad.trajectZwaarte, demo.trajectZwaarte);
  add(tx, werkvoorraad.problematiek, demo.problematiek);
  addMany(tx, werkvoorraad.trajectProblematiek, demo.trajectProblematiek);
  add(tx, werkvoorraad.bestemming, demo.bestemming);
  addMany(tx, werkvoorraad.doorverwijzing, demo.doorverwijzing);
  addMany(tx, werkvoorraad.zrmMeting, demo.zrmMeting);
  addMany(tx, werkvoorraad.zrmScore, demo.zrmScore);
  add(tx, gemeente.instelling, demo.instelling);
  add(tx, overzichten.klantervaring, demo.klantervaring);
  add(tx, overzichten.indicator, demo.indicator);
  add(tx, overzichten.streefwaarde, demo.streefwaarde);
}
