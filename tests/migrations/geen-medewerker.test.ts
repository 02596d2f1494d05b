import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { MIGRATIES } from '../support/create-test-db.ts';

const NEW = 'geen-medewerker';

it('gebruikers of before keep their row; of whom no medewerker was recorded, it is still to be asked', () => {
  const db = new Database(':memory:');
  const journaal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(MIGRATIES, 'meta', '_journal.json'), 'utf8'),
  );
  const run = (tag: string) => db.exec(readFileSync(join(MIGRATIES, `${tag}.sql`), 'utf8'));
  const tags = journaal.entries.map(({ tag }) => tag);
  const at = tags.findIndex((tag) => tag.endsWith(NEW));
  db.pragma('foreign_keys = OFF');
  for (const tag of tags.slice(0, at)) run(tag);
  db.exec(`INSERT INTO medewerker (id, voornaam, achternaam) VALUES ('m', 'Kim', 'Proefma');
    INSERT INTO gebruiker (id, naam, account, medewerker_id, geldig_van) VALUES
      ('een', 'Kim Proefma', 'kim', 'm', '2026-01-05'), ('twee', 'Onbekend', '', NULL, '2026-01-05');`);
  run(tags[at] ?? '');
  expect(
    db.prepare('SELECT id, naam, account, medewerker_id, geen_medewerker FROM gebruiker ORDER BY id').all(),
  ).toEqual([
    { id: 'een', naam: 'Kim Proefma', account: 'kim', medewerker_id: 'm', geen_medewerker: 0 },
    { id: 'twee', naam: 'Onbekend', account: '', medewerker_id: null, geen_medewerker: 0 },
  ]);
  // Both at once is a contradiction.
  expect(() => db.exec("UPDATE gebruiker SET geen_medewerker = 1 WHERE id = 'een'")).toThrow();
  db.close();
});
