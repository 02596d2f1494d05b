/** Writes the rows of the demo; that they fit the tables is checked here, by the compiler. */
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as gemeente from '../../db/schema/gemeente.ts';
import * as medewerkers from '../../db/schema/medewerkers.ts';
import * as overzichten from '../../db/schema/overzichten.ts';
import * as planning from '../../db/schema/planning.ts';
import * as teams from '../../db/schema/teams.ts';
import * as werkvoorraad from '../../db/schema/werkvoorraad.ts';
import type { WriteDb } from '../../db/types.ts';
import type { DemoRijen } from './demo-rijen.ts';

/** Rows per statement: SQLite takes some 32 000 values in one. */
const PER_KEER = 400;

function voegToe<T extends SQLiteTable>(tx: WriteDb, tabel: T, rijen: readonly T['$inferInsert'][]): void {
  for (let i = 0; i < rijen.length; i += PER_KEER) {
    tx.insert(tabel)
      .values(rijen.slice(i, i + PER_KEER))
      .run();
  }
}

/** In the order of the references between the tables. */
export function schrijfDemo(tx: WriteDb, demo: DemoRijen): void {
  voegToe(tx, gemeente.gemeente, demo.gemeente);
  voegToe(tx, gemeente.ombudsman, demo.ombudsman);
  voegToe(tx, gemeente.gebied, demo.gebied);
  voegToe(tx, gemeente.gebiedNaam, demo.gebiedNaam);
  voegToe(tx, gemeente.wijk, demo.wijk);
  voegToe(tx, gemeente.wijkNaam, demo.wijkNaam);
  voegToe(tx, gemeente.wijkAlias, demo.wijkAlias);
  voegToe(tx, gemeente.wijkGebied, demo.wijkGebied);
  voegToe(tx, gemeente.wijkInwoners, demo.wijkInwoners);
  voegToe(tx, teams.team, demo.team);
  voegToe(tx, teams.teamNaam, demo.teamNaam);
  voegToe(tx, teams.teamAlias, demo.teamAlias);
  voegToe(tx, teams.teamGebied, demo.teamGebied);
  voegToe(tx, teams.teamWijk, demo.teamWijk);
  voegToe(tx, teams.teamContact, demo.teamContact);
  voegToe(tx, medewerkers.functie, demo.functie);
  voegToe(tx, medewerkers.specialisme, demo.specialisme);
  voegToe(tx, medewerkers.specialismeAlias, demo.specialismeAlias);
  voegToe(tx, planning.moederorganisatie, demo.moederorganisatie);
  voegToe(tx, planning.organisatieNaam, demo.organisatieNaam);
  voegToe(tx, planning.organisatieAlias, demo.organisatieAlias);
  voegToe(tx, planning.opvolging, demo.opvolging);
  voegToe(tx, planning.subsidieafspraak, demo.subsidieafspraak);
  voegToe(tx, medewerkers.medewerker, demo.medewerker);
  voegToe(tx, planning.personeelsnummer, demo.personeelsnummer);
  voegToe(tx, medewerkers.medewerkerSpecialisme, demo.medewerkerSpecialisme);
  voegToe(tx, medewerkers.registratie, demo.registratie);
  voegToe(tx, planning.detachering, demo.detachering);
  voegToe(tx, planning.inzet, demo.inzet);
  voegToe(tx, teams.gebiedsmanager, demo.gebiedsmanager);
  voegToe(tx, teams.medewerkerTaak, demo.medewerkerTaak);
  voegToe(tx, medewerkers.afwezigheid, demo.afwezigheid);
  voegToe(tx, planning.vacature, demo.vacature);
  voegToe(tx, teams.formatie, demo.formatie);
  voegToe(tx, werkvoorraad.werkvoorraad, demo.werkvoorraad);
  voegToe(tx, werkvoorraad.werkvoorraadStroom, demo.werkvoorraadStroom);
  voegToe(tx, werkvoorraad.kortContact, demo.kortContact);
  voegToe(tx, overzichten.klantervaring, demo.klantervaring);
  voegToe(tx, overzichten.indicator, demo.indicator);
  voegToe(tx, overzichten.streefwaarde, demo.streefwaarde);
}
