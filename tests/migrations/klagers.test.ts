import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { conceptGegevensSchema } from '../../src/shared/contract/klachten/intake.ts';
import { MIGRATIES } from '../support/create-test-db.ts';

type Db = InstanceType<typeof Database>;

/** A database as it was before the table of klagers, with rows in it, and that migration run on it. */
function migrate(fill: string): Db {
  const db = new Database(':memory:');
  const journaal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(MIGRATIES, 'meta', '_journal.json'), 'utf8'),
  );
  const run = (tag: string) => db.exec(readFileSync(join(MIGRATIES, `${tag}.sql`), 'utf8'));
  const tags = journaal.entries.map(({ tag }) => tag);
  const at = tags.findIndex((tag) => tag.endsWith('_klagers'));
  db.pragma('foreign_keys = OFF');
  for (const tag of tags.slice(0, at)) run(tag);
  db.exec(fill);
  run(tags[at] ?? '');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  return db;
}

const KLACHTEN = `INSERT INTO klacht (id, nummer, ontvangstdatum, kanaal, vorm, status, status_sinds, klager_naam, klager_adres, klager_bereikbaarheid, gemachtigde, gemachtigde_adres) VALUES
  ('k1', '2026-001', '2026-02-02', 'brief', 'schriftelijk', 'ontvangen', '2026-02-02', 'Eva', 'Straat 1', '06', 'mr. Raad', 'Kade 9'),
  ('k2', '2026-002', '2026-02-03', 'telefoon', 'mondeling', 'ontvangen', '2026-02-03', '', '', '', '', ''),
  ('k3', '2020-001', '2020-02-03', 'brief', 'schriftelijk', 'vernietigd', '2026-02-03', '', '', '', '', '');`;

it('the klager of every complaint becomes its first one; of what was destroyed nobody is left', () => {
  const db = migrate(KLACHTEN);
  expect(db.prepare('SELECT * FROM klacht_klager ORDER BY klacht_id').all()).toMatchObject([
    {
      klacht_id: 'k1',
      volgnummer: 1,
      naam: 'Eva',
      adres: 'Straat 1',
      bereikbaarheid: '06',
      gemachtigde: 'mr. Raad',
      gemachtigde_adres: 'Kade 9',
      sinds: null,
      einde: null,
    },
    { klacht_id: 'k2', volgnummer: 1, naam: '', adres: '' },
  ]);
  expect(db.prepare('SELECT nummer, status FROM klacht ORDER BY id').all()).toEqual([
    { nummer: '2026-001', status: 'ontvangen' },
    { nummer: '2026-002', status: 'ontvangen' },
    { nummer: '2020-001', status: 'vernietigd' },
  ]);
  // One that stopped says when.
  expect(() => db.exec("UPDATE klacht_klager SET einde = 'tevreden'")).toThrow();
  db.close();
});

it('steps stay what they were: about the klager, that is about all of them', () => {
  const db = migrate(`${KLACHTEN}
    INSERT INTO klacht_stap (id, klacht_id, volgnummer, soort, datum, partij, vastgelegd_op, vastgelegd_door)
      VALUES ('s1', 'k1', 1, 'registreren', '2026-02-02', NULL, '2026-02-02T10:00:00Z', 'A'),
             ('s2', 'k1', 2, 'gehoord', '2026-02-10', 'klager', '2026-02-10T10:00:00Z', 'A');`);
  expect(db.prepare('SELECT soort, partij, klager_id FROM klacht_stap ORDER BY id').all()).toEqual([
    { soort: 'registreren', partij: null, klager_id: null },
    { soort: 'gehoord', partij: 'klager', klager_id: null },
  ]);
  expect(() => db.exec("UPDATE klacht_stap SET klager_id = 'k1' WHERE id = 's1'")).toThrow();
  db.close();
});

it('a draft goes on with its klager, whatever was typed of it', () => {
  const concept = (id: string, gegevens: unknown) =>
    `('${id}', '${JSON.stringify(gegevens)}', '2026-02-02T10:00:00Z', '2026-02-02T10:00:00Z', 'A')`;
  const db = migrate(`INSERT INTO klacht_concept (id, gegevens, gemaakt_op, gewijzigd_op, door) VALUES
    ${[
      concept('c1', { klager: { naam: 'Eva', adres: 'Straat 1' }, omschrijving: 'Niet gebeld' }),
      concept('c2', { klager: null, omschrijving: 'Leeg' }),
      concept('c3', { omschrijving: 'Zonder' }),
    ].join()};`);
  const rows = db.prepare<[], { gegevens: string }>('SELECT gegevens FROM klacht_concept ORDER BY id').all();
  expect(rows.map(({ gegevens }) => conceptGegevensSchema.strict().parse(JSON.parse(gegevens)))).toEqual([
    { klagers: [{ naam: 'Eva', adres: 'Straat 1' }], omschrijving: 'Niet gebeld' },
    { omschrijving: 'Leeg' },
    { omschrijving: 'Zonder' },
  ]);
  db.close();
});
