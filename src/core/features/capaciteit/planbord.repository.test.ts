import { expect, it } from 'vitest';
import { createTestDb } from '../../../../tests/support/create-test-db.ts';
import { removeTriggers } from '../../db/triggers.ts';
import { leesList } from './planbord.repository.ts';

const WINDOW = { soort: 'venster', van: '2026-01-01', tot: '2027-01-01' } as const;

/** Lists that are read in an order of which two rows can have the same. */
const ORDERED = ['gebieden', 'teams', 'organisaties', 'functies', 'specialismen', 'vacatures'] as const;

it.each(ORDERED)('%s that are equal in their order stand by id, whenever they were added', (list) => {
  const { store } = createTestDb();
  const { verbinding } = store.intern;
  removeTriggers(verbinding);
  for (const id of ['zz-c', 'zz-a', 'zz-b']) {
    verbinding.exec(`
      INSERT INTO gebied (id, code, volgorde, geldig_van) VALUES ('${id}', '${id}', 900, '2020-01-06');
      INSERT INTO team (id, soort, volgorde, geldig_van) VALUES ('${id}', 'wijkteam', 900, '2020-01-06');
      INSERT INTO moederorganisatie (id, soort, cao, volgorde, geldig_van)
        VALUES ('${id}', 'overig', 'sociaal-werk', 900, '2020-01-06');
      INSERT INTO functie (id, naam, telt_mee_caseload, volgorde) VALUES ('${id}', '${id}', 1, 900);
      INSERT INTO specialisme (id, naam, vereist_skj, volgorde) VALUES ('${id}', '${id}', 0, 900);
      INSERT INTO vacature (id, team_id, functie_id, minuten_per_week, open_sinds, gewenste_start, status)
        VALUES ('${id}', '${id}', '${id}', 1200, '2026-02-02', '2026-04-01', 'open');`);
  }
  const ids = leesList[list](store.lees, WINDOW, '2026-03-02').map(({ id }) => id);
  expect(ids.slice(-3)).toEqual(['zz-a', 'zz-b', 'zz-c']);
});
