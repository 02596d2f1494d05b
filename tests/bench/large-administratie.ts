import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { createAdministratie } from '../../src/core/db/administratie.ts';
import * as gemeente from '../../src/core/db/schema/gemeente.ts';
import * as medewerkers from '../../src/core/db/schema/medewerkers.ts';
import * as planning from '../../src/core/db/schema/planning.ts';
import * as teams from '../../src/core/db/schema/teams.ts';
import { werkvoorraad } from '../../src/core/db/schema/werkvoorraad.ts';
import type { WriteDb } from '../../src/core/db/types.ts';
import { demoKey } from '../../src/host/keys.ts';
import { Administraties } from '../../src/main/administraties.ts';
import { resolvePaths } from '../../src/main/paths.ts';
import type { PlanbordGegevens } from '../../src/shared/domain/planning/planning.ts';
import { grotePlanning } from '../support/large-planning.ts';
import { VANDAAG } from './start.ts';

const ALTIJD = { geldigVan: '2015-01-01', geldigTot: null };
/** Rows per statement: SQLite takes some 32 000 values in one. */
const PER_KEER = 400;

function add<T extends SQLiteTable>(tx: WriteDb, table: T, rows: readonly T['$inferInsert'][]): void {
  for (let i = 0; i < rows.length; i += PER_KEER) {
    tx.insert(table)
      .values(rows.slice(i, i + PER_KEER))
      .run();
  }
}

function write(tx: WriteDb, data: PlanbordGegevens): void {
  add(tx, gemeente.gemeente, [{ id: 'gemeente', naam: 'Meetstad' }]);
  add(tx, gemeente.gebied, data.gebieden);
  add(
    tx,
    gemeente.gebiedNaam,
    data.gebieden.map(({ id, naam }) => ({ id: `naam-${id}`, gebiedId: id, naam, ...ALTIJD })),
  );
  add(tx, teams.team, data.teams);
  add(
    tx,
    teams.teamNaam,
    data.teams.map(({ id, naam }) => ({ id: `naam-${id}`, teamId: id, naam, ...ALTIJD })),
  );
  add(tx, teams.teamGebied, data.teamGebieden);
  add(tx, medewerkers.functie, data.functies);
  add(
    tx,
    planning.moederorganisatie,
    data.organisaties.map((organisatie) => ({ ...organisatie, soort: 'zorgaanbieder' as const })),
  );
  add(
    tx,
    planning.organisatieNaam,
    data.organisaties.map(({ id, naam }) => ({ id: `naam-${id}`, organisatieId: id, naam, ...ALTIJD })),
  );
  add(tx, medewerkers.medewerker, data.medewerkers);
  add(tx, planning.detachering, data.detacheringen);
  add(tx, planning.inzet, data.inzet);
  add(
    tx,
    medewerkers.afwezigheid,
    data.afwezigheid.flatMap(({ soort, ...row }) => (soort === null ? [] : [{ ...row, soort }])),
  );
  add(tx, werkvoorraad, data.werkvoorraad);
}

/**
 * Makes an administratie of `aantal` medewerkers in the data folder, in the place of the demo: so
 * the application opens it with `--demo`, through the same door as any other.
 */
export function createGroteAdministratie(dataMap: string, aantal: number, weken: number): void {
  const paths = resolvePaths({
    platform: process.platform,
    home: dataMap,
    env: { GEBIEDSPLANNER_DATA: dataMap },
    verpakt: false,
  });
  const { pad } = new Administraties(paths.administraties, paths.backups).demo();
  mkdirSync(dirname(pad), { recursive: true });
  const data = grotePlanning({ medewerkers: aantal, van: '2026-01-05', weken });
  const uitkomst = createAdministratie({
    pad,
    sleutel: demoKey.sleutel,
    migraties: resolve('drizzle'),
    backups: join(paths.backups, 'demo'),
    klok: { vandaag: () => VANDAAG, now: () => `${VANDAAG}T09:00:00Z` },
    naam: 'Meetstad',
    demo: true,
    fill: (tx) => write(tx, data),
  });
  if (uitkomst.soort === 'fout') throw new Error(`De administratie is niet gemaakt: ${uitkomst.fout.soort}`);
  uitkomst.store.sluit();
}
