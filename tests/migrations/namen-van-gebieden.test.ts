import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { maakAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { gebied, gebiedNaam, wijkGebied } from '../../src/core/db/schema/gemeente.ts';
import { teamGebied } from '../../src/core/db/schema/teams.ts';
import { MIGRATIES, testMap } from '../support/create-test-db.ts';
import { migratieMap } from '../support/migratie-map.ts';

/** Our migrations as they were before gebieden had dated names. */
function vroeger() {
  const { map, wis } = migratieMap([]);
  const pad = join(map, 'meta', '_journal.json');
  const journaal: { entries: unknown[] } = JSON.parse(readFileSync(pad, 'utf8'));
  writeFileSync(pad, JSON.stringify({ ...journaal, entries: journaal.entries.slice(0, 4) }));
  return { map, wis };
}

it('the name of a gebied becomes its first dated name; a wijk is in the gebied of its team', () => {
  const omgeving = testMap();
  const { map, wis } = vroeger();
  const gemaakt = maakAdministratie({
    ...omgeving.opties,
    migraties: map,
    naam: 'Test',
    demo: false,
    vul: (tx) => {
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
  if (gemaakt.soort !== 'open') throw new Error(gemaakt.fout.soort);
  gemaakt.store.sluit();
  const nu = openAdministratie({ ...omgeving.opties, migraties: MIGRATIES });
  if (nu.soort !== 'open') throw new Error(nu.fout.soort);
  const { lees } = nu.store;
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
      .map(({ id: _, ...rij }) => rij),
  ).toEqual([
    { gebiedId: 'g1', naam: 'Noord', geldigVan: '2020-10-01', geldigTot: null },
    { gebiedId: 'g2', naam: 'Zuid', geldigVan: '2019-01-01', geldigTot: '2020-01-01' },
  ]);
  nu.store.sluit();
  wis();
  omgeving.wis();
});
