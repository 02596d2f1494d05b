import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { gebied, gebiedNaam, wijkGebied } from '../../src/core/db/schema/gemeente.ts';
import { teamGebied } from '../../src/core/db/schema/teams.ts';
import { MIGRATIES, testMap } from '../support/create-test-db.ts';
import { migratieMap } from '../support/migratie-map.ts';

/** Our migrations as they were before gebieden had dated names. */
function vroeger() {
  const { map, clear: wis } = migratieMap([]);
  const path = join(map, 'meta', '_journal.json');
  const journaal: { entries: unknown[] } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...journaal, entries: journaal.entries.slice(0, 4) }));
  return { map, wis };
}

it('the name of a gebied becomes its first dated name; a wijk is in the gebied of its team', () => {
  const environment = testMap();
  const { map, wis } = vroeger();
  const created = createAdministratie({
    ...environment.opties,
    migraties: map,
    naam: 'Test',
    demo: false,
    fill: (tx) => {
      tx.run(
        sql`INSERT INTO gebied (id, code, naam, volgorde, geldig_van, geldig_tot) VALUES ('g1', 'N', 'Noord', 1, '2020-10-01', NULL), ('g2', 'Z', 'Zuid', 2, '2019-01-01', '2020-01-01')`,
      );
      tx.run(
        sql`INSERT INTO team (id, soort, volgorde, geldig_van) VALUES ('t1', 'wijkteam', 1, '2020-10-01')`,
      );
      tx.run(
        sql`INSERT INTO team_gebied (id, team_id, gebied_id, geldig_van, geldig_tot) VALUES ('tg1', 't1', 'g1', '2020-10-01', '2021-01-01'), ('tg2', 't1', 'g2', '2021-01-01', NULL)`,
      );
      tx.run(sql`INSERT INTO wijk (id, volgorde, geldig_van) VALUES ('w1', 1, '2020-10-01')`);
      tx.run(
        sql`INSERT INTO team_wijk (id, team_id, wijk_id, geldig_van) VALUES ('tw', 't1', 'w1', '2020-10-01')`,
      );
      // Only a move to another gebied wrote this row.
      tx.run(
        sql`INSERT INTO wijk_gebied (id, wijk_id, gebied_id, geldig_van) VALUES ('wg', 'w1', 'g2', '2021-01-01')`,
      );
    },
  });
  if (created.soort !== 'open') throw new Error(created.fout.soort);
  created.store.sluit();
  const current = openAdministratie({ ...environment.opties, migraties: MIGRATIES });
  if (current.soort !== 'open') throw new Error(current.fout.soort);
  const { lees } = current.store;
  expect(lees.select().from(gebied).all()).toHaveLength(2);
  expect(lees.select().from(teamGebied).all()).toHaveLength(2);
  expect(lees.select().from(wijkGebied).orderBy(wijkGebied.geldigVan).all()).toMatchObject([
    { wijkId: 'w1', gebiedId: 'g1', geldigVan: '2020-10-01', geldigTot: '2021-01-01' },
    { id: 'wg', gebiedId: 'g2', geldigTot: null },
  ]);
  expect(
    lees
      .select()
      .from(gebiedNaam)
      .all()
      .map(({ id: _, ...row }) => row),
  ).toEqual([
    { gebiedId: 'g1', naam: 'Noord', geldigVan: '2020-10-01', geldigTot: null },
    { gebiedId: 'g2', naam: 'Zuid', geldigVan: '2019-01-01', geldigTot: '2020-01-01' },
  ]);
  current.store.sluit();
  wis();
  environment.clear();
});
