import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { MIGRATIES } from '../support/create-test-db.ts';

type Db = InstanceType<typeof Database>;

/** A database as it was before a migration, with rows in it, and that migration run on it. */
function migrate(name: string, fill: (db: Db) => void): Db {
  const db = new Database(':memory:');
  const journaal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(MIGRATIES, 'meta', '_journal.json'), 'utf8'),
  );
  const run = (tag: string) => db.exec(readFileSync(join(MIGRATIES, `${tag}.sql`), 'utf8'));
  const tags = journaal.entries.map(({ tag }) => tag);
  const at = tags.findIndex((tag) => tag.endsWith(name));
  db.pragma('foreign_keys = OFF');
  for (const tag of tags.slice(0, at)) run(tag);
  fill(db);
  run(tags[at] ?? '');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  return db;
}

const MEDEWERKER = `INSERT INTO medewerker (id, voornaam, achternaam) VALUES ('m', 'Kim', 'Proefma');`;

it('gebruikers of before keep their row; of whom no medewerker was recorded, it is still to be asked', () => {
  const db = migrate('geen-medewerker', (old) =>
    old.exec(`${MEDEWERKER}
      INSERT INTO gebruiker (id, naam, account, medewerker_id, geldig_van) VALUES
        ('een', 'Kim Proefma', 'kim', 'm', '2026-01-05'), ('twee', 'Onbekend', '', NULL, '2026-01-05');`),
  );
  const rows = db.prepare(
    'SELECT id, naam, account, medewerker_id, geen_medewerker FROM gebruiker ORDER BY id',
  );
  expect(rows.all()).toEqual([
    { id: 'een', naam: 'Kim Proefma', account: 'kim', medewerker_id: 'm', geen_medewerker: 0 },
    { id: 'twee', naam: 'Onbekend', account: '', medewerker_id: null, geen_medewerker: 0 },
  ]);
  // Both at once is a contradiction.
  expect(() => db.exec("UPDATE gebruiker SET geen_medewerker = 1 WHERE id = 'een'")).toThrow();
  db.close();
});

it('beklaagden, betrokkenen and steps about them stay who they were', () => {
  const db = migrate('betrokken-personen', (old) =>
    old.exec(`${MEDEWERKER}
      INSERT INTO klacht (id, nummer, ontvangstdatum, kanaal, vorm, status_sinds)
        VALUES ('k', '2026-001', '2026-02-02', 'brief', 'schriftelijk', '2026-02-02');
      INSERT INTO klacht_beklaagde (id, klacht_id, medewerker_id) VALUES ('b', 'k', 'm');
      INSERT INTO klacht_betrokkene (id, klacht_id, medewerker_id, betrokkenheid) VALUES ('g', 'k', 'm', 'getuige');
      INSERT INTO klacht_stap (id, klacht_id, volgnummer, soort, datum, partij, beklaagde_id, vastgelegd_op, vastgelegd_door)
        VALUES ('s', 'k', 1, 'gehoord', '2026-02-10', 'beklaagde', 'm', '2026-02-10T10:00:00Z', 'A');`),
  );
  const wie = { medewerker_id: 'm', gebruiker_id: null, naam: '' };
  for (const table of ['klacht_beklaagde', 'klacht_betrokkene']) {
    expect(db.prepare(`SELECT medewerker_id, gebruiker_id, naam FROM ${table}`).all()).toEqual([wie]);
    // Nobody, or two at once, is nobody to shield from.
    expect(() => db.exec(`UPDATE ${table} SET medewerker_id = NULL`)).toThrow();
    expect(() => db.exec(`UPDATE ${table} SET naam = 'Ander'`)).toThrow();
  }
  expect(db.prepare('SELECT beklaagde_id, datum FROM klacht_stap').all()).toEqual([
    { beklaagde_id: 'm', datum: '2026-02-10' },
  ]);
  db.close();
});

it('lines of the journal and of the log of looking keep their name, and have no gebruiker', () => {
  const db = migrate('wie-is-wie-in-journaal', (old) =>
    old.exec(`INSERT INTO opdracht (id, volgnummer, moment, gebruiker, aanroep, label, soort)
        VALUES ('o', 1, '2026-03-02T09:00:00Z', 'Anna', 'teams.nieuwTeam', 'Team toegevoegd', 'wijziging');
      INSERT INTO inzage_log (id, moment, gebruiker, soort) VALUES ('i', '2026-03-02T09:00:00Z', 'Anna', 'zoeken');`),
  );
  for (const table of ['opdracht', 'inzage_log']) {
    expect(db.prepare(`SELECT gebruiker, gebruiker_id FROM ${table}`).all()).toEqual([
      { gebruiker: 'Anna', gebruiker_id: null },
    ]);
  }
  db.close();
});

it('the log of looking becomes the logbook: every line stays, in the order of its moment, from before the chain', () => {
  const db = migrate('logboek-keten', (old) =>
    old.exec(`INSERT INTO inzage_log (id, moment, gebruiker, gebruiker_id, soort, klacht_id) VALUES
      ('twee', '2026-03-02T09:00:00Z', 'Bert', 'g-bert', 'openen', 'k'),
      ('een', '2026-03-01T09:00:00Z', 'Anna', NULL, 'zoeken', NULL);`),
  );
  const rest = { wat: '', oorsprong: '', zout: '', wie: '', hash: '' };
  expect(db.prepare('SELECT * FROM inzage_log ORDER BY volgnummer').all()).toEqual([
    {
      ...{ volgnummer: 1, id: 'een', moment: '2026-03-01T09:00:00Z', gebruiker: 'Anna', gebruiker_id: null },
      ...{ soort: 'zoeken', klacht_id: null, ...rest },
    },
    {
      ...{
        volgnummer: 2,
        id: 'twee',
        moment: '2026-03-02T09:00:00Z',
        gebruiker: 'Bert',
        gebruiker_id: 'g-bert',
      },
      ...{ soort: 'openen', klacht_id: 'k', ...rest },
    },
  ]);
  expect(db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'inzage_log'").all()).toEqual([{ seq: 2 }]);
  db.close();
});

it('the logbook keeps its lines and its highest number, and it is written down where its chain began', () => {
  const line = (n: number, hash: string) =>
    `INSERT INTO inzage_log (volgnummer, id, moment, gebruiker, soort, hash)
     VALUES (${String(n)}, 'l${String(n)}', '2026-02-0${String(n)}T09:00:00Z', 'Anna', 'openen', '${hash}');`;
  const migrated = (fill: string) => {
    const db = migrate('logboek-toegang', (old) => old.exec(fill));
    const rows = db.prepare('SELECT volgnummer, betreft_id FROM inzage_log ORDER BY volgnummer').all();
    const from = db.prepare('SELECT vanaf FROM logboek_keten').all();
    const last = db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'inzage_log'").all();
    db.close();
    return { rows: rows.length, from, last };
  };
  // The last two were taken out before the migration: it may not hide that.
  const cut = 'DELETE FROM inzage_log WHERE volgnummer > 3;';
  const lines = line(1, '') + line(2, '') + line(3, 'h3') + line(4, 'h4') + line(5, 'h5');
  expect(migrated(lines + cut)).toEqual({ rows: 3, from: [{ vanaf: 3 }], last: [{ seq: 5 }] });
  expect(migrated(line(1, '') + line(2, ''))).toEqual({ rows: 2, from: [{ vanaf: 3 }], last: [{ seq: 2 }] });
  expect(migrated(`${lines}DELETE FROM inzage_log;`)).toEqual({ rows: 0, from: [], last: [{ seq: 5 }] });
  expect(migrated('')).toEqual({ rows: 0, from: [], last: [{ seq: 0 }] });
});
