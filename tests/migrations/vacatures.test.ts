import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { MIGRATIES } from '../support/create-test-db.ts';

const NEW = '0006_vacature-gesloten';

/** SQLite reads a quoted column that does not exist as a text: a rebuild that copies one fills it with its own name. */
it('vacatures of before keep their row and have no day of closing', () => {
  const db = new Database(':memory:');
  const journaal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(MIGRATIES, 'meta', '_journal.json'), 'utf8'),
  );
  const run = (tag: string) => db.exec(readFileSync(join(MIGRATIES, `${tag}.sql`), 'utf8'));
  const tags = journaal.entries.map(({ tag }) => tag);
  db.pragma('foreign_keys = OFF');
  for (const tag of tags.slice(0, tags.indexOf(NEW))) run(tag);
  db.exec(`INSERT INTO team (id, soort, geldig_van) VALUES ('t', 'wijkteam', '2026-01-01');
    INSERT INTO functie (id, naam, telt_mee_caseload) VALUES ('f', 'wijkteammedewerker', 1);`);
  const add = db.prepare(
    `INSERT INTO vacature (id, team_id, functie_id, minuten_per_week, open_sinds, gewenste_start, status)
     VALUES (?, 't', 'f', 1440, '2026-01-01', '2026-02-01', ?)`,
  );
  for (const status of ['open', 'vervuld']) add.run(status, status);
  run(NEW);
  expect(db.prepare('SELECT id, minuten_per_week, gesloten_per FROM vacature ORDER BY id').all()).toEqual([
    { id: 'open', minuten_per_week: 1440, gesloten_per: null },
    { id: 'vervuld', minuten_per_week: 1440, gesloten_per: null },
  ]);
  db.close();
});
