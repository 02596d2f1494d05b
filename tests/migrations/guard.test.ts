import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { readBackups } from '../../src/core/db/backup.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { assess } from '../../src/core/db/migrate.ts';
import { undo } from '../../src/core/db/ongedaan.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import { schema } from '../../src/core/db/schema/schema.ts';
import { team } from '../../src/core/db/schema/teams.ts';
import type { Store } from '../../src/core/db/types.ts';
import { content } from '../support/content.ts';
import { MIGRATIES, testContext, testMap } from '../support/create-test-db.ts';
import { killedAt } from '../support/killed-disk.ts';
import { AANTAL_MIGRATIES, migratieMap } from '../support/migratie-map.ts';
import { fillKlein } from '../support/rows.ts';

let environment: ReturnType<typeof testMap>;
const opruimen: (() => void)[] = [];
beforeEach(() => {
  environment = testMap();
  opruimen.push(environment.clear);
  const created = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (created.soort !== 'open') throw new Error(created.fout.soort);
  created.store.sluit();
});
afterEach(() => {
  for (const clear of opruimen.splice(0)) clear();
});

function later(...extra: { tag: string; sql: string; when?: number }[]): string {
  const { map, clear } = migratieMap(extra);
  opruimen.push(clear);
  return map;
}

const open = (migraties = MIGRATIES) => openAdministratie({ ...environment.opties, migraties });

/** Opens, does something, closes. */
function met<T>(migraties: string, werk: (store: Store) => T): T {
  const uitkomst = open(migraties);
  if (uitkomst.soort !== 'open') throw new Error(`Niet open: ${uitkomst.fout.soort}`);
  try {
    return werk(uitkomst.store);
  } finally {
    uitkomst.store.sluit();
  }
}
function faultOf(migraties: string) {
  const uitkomst = open(migraties);
  if (uitkomst.soort === 'open') uitkomst.store.sluit();
  return uitkomst.soort === 'fout' ? uitkomst.fout : null;
}

const EXTRA = { tag: '9001_extra-kolom', sql: "ALTER TABLE team ADD kleur text DEFAULT '' NOT NULL;" };

const setUren = (store: Store) =>
  runOpdracht(store, testContext(), (tx) => {
    tx.update(inzet).set({ minutenPerWeek: 60 }).where(eq(inzet.id, 'inzet-1')).run();
    return { label: 'Uren', uitvoer: null };
  });
const setTeam = (store: Store) =>
  runOpdracht(store, testContext(), (tx) => {
    tx.update(team).set({ volgorde: 7 }).where(eq(team.id, 'team-1')).run();
    return { label: 'Volgorde', uitvoer: null };
  });

describe('a database of a newer version', () => {
  it('is refused and not touched', () => {
    met(later(EXTRA), () => undefined);
    const bytes = readFileSync(environment.opties.pad);
    expect(faultOf(MIGRATIES)).toEqual({
      soort: 'nieuwere-versie',
      bekend: AANTAL_MIGRATIES,
      toegepast: AANTAL_MIGRATIES + 1,
    });
    expect(readFileSync(environment.opties.pad).equals(bytes)).toBe(true);
  });
});

describe('another series of migrations', () => {
  it('is refused when an applied migration has become another', () => {
    met(later(EXTRA), () => undefined);
    expect(faultOf(later({ ...EXTRA, sql: 'ALTER TABLE team ADD tint text;' }))).toMatchObject({
      soort: 'migratie-mislukt',
      reden: 'andere-reeks',
    });
  });

  it.each([
    ['equal', [1, 2], [1, 2], 'actueel'],
    ['new', [], [1, 2], 'achter'],
    ['behind', [1], [1, 2], 'achter'],
    ['merged later', [1, 3], [1, 2, 3], 'andere-reeks'],
    ['missing', [1, 2], [1, 3, 4], 'andere-reeks'],
    ['not ascending', [1], [1, 3, 2], 'andere-reeks'],
    ['newer', [1, 2, 3], [1, 2], 'nieuwere-versie'],
    ['as long but newer', [1, 3], [1, 2], 'nieuwere-versie'],
  ])('%s', (_, toegepast, known, expected) => {
    const row = (when: number) => ({ when, hash: `h${when}` });
    const oordeel = assess(toegepast.map(row), known.map(row));
    const kort = typeof oordeel === 'string' ? oordeel : 'reden' in oordeel ? oordeel.reden : oordeel.soort;
    expect(kort).toBe(expected);
  });
});

describe('a migration that is still to come', () => {
  it('gets a checked back-up first, and then everything works on', () => {
    const nieuw = later(EXTRA);
    met(nieuw, (store) => {
      expect(store.intern.tabellen.get('team')?.kolommen).toContain('kleur');
      setTeam(store);
      expect(undo(store, testContext()).soort).toBe('uitgevoerd');
    });
    const [backup, ...rest] = readBackups(environment.opties.backups);
    expect(rest).toEqual([]);
    expect(backup).toMatchObject({ reden: 'voor-migratie', migraties: AANTAL_MIGRATIES });
    // The backup is the database as it was: it opens with the version from before.
    const old = openAdministratie({
      ...environment.opties,
      pad: join(environment.opties.backups, backup?.bestand ?? ''),
    });
    if (old.soort !== 'open') throw new Error(old.fout.soort);
    expect(old.store.lees.select().from(inzet).all()).toHaveLength(1);
    old.store.sluit();
  });

  it('does not happen when the back-up fails', () => {
    writeFileSync(environment.opties.backups, 'geen map');
    const voor = met(MIGRATIES, content);
    expect(faultOf(later(EXTRA))).toMatchObject({ soort: 'migratie-mislukt', reden: 'backup' });
    expect(met(MIGRATIES, content)).toBe(voor);
  });

  it('that fails leaves everything as it was, the journal too', () => {
    const voor = met(MIGRATIES, content);
    const kapot = later(EXTRA, { tag: '9002_kapot', sql: 'ALTER TABLE bestaat_niet ADD x text;' });
    expect(faultOf(kapot)).toMatchObject({ soort: 'migratie-mislukt', reden: 'uitvoering' });
    met(MIGRATIES, (store) => {
      expect(content(store)).toBe(voor);
      expect(() => store.intern.schrijf.delete(inzet).run()).toThrow('schrijven buiten een opdracht');
    });
  });

  it('that breaks references is put back; the failed file is kept', () => {
    const voor = met(MIGRATIES, content);
    const breekt = later({ tag: '9001_breekt', sql: "DELETE FROM team WHERE id = 'team-1';" });
    expect(faultOf(breekt)).toMatchObject({ soort: 'migratie-mislukt', reden: 'verwijzingen' });
    expect(met(MIGRATIES, content)).toBe(voor);
    expect(
      readdirSync(environment.map).filter((naam) => naam.includes('.vervangen-') && !naam.endsWith('-wal')),
    ).toHaveLength(1);
  });

  it('that breaks references is put back at the next opening when a kill cut that off', () => {
    const voor = met(MIGRATIES, content);
    const breekt = later({ tag: '9001_breekt', sql: "DELETE FROM team WHERE id = 'team-1';" });
    const { map, opties } = environment;
    const start = readdirSync(map).map((name) => [name, readFileSync(join(map, name))] as const);
    // A few of its steps are enough here: `npm run soak` kills at any moment.
    for (let at = 4, isKilled = true; isKilled; at += 7) {
      rmSync(map, { recursive: true });
      mkdirSync(map);
      for (const [name, bytes] of start) writeFileSync(join(map, name), bytes);
      isKilled = killedAt(at, () => void openAdministratie({ ...opties, migraties: breekt }));
      expect(faultOf(breekt)).toMatchObject({ soort: 'migratie-mislukt', reden: 'verwijzingen' });
      expect(met(MIGRATIES, content)).toBe(voor);
    }
  });

  it('that rebuilds a table with ON DELETE CASCADE keeps all rows under it', () => {
    const eerst = {
      tag: '9001_ouder-en-kind',
      sql: `CREATE TABLE ouder (id text PRIMARY KEY NOT NULL, naam text);
--> statement-breakpoint
CREATE TABLE kind (id text PRIMARY KEY NOT NULL, ouder_id text NOT NULL REFERENCES ouder(id) ON DELETE CASCADE);
--> statement-breakpoint
INSERT INTO ouder VALUES ('o1', 'een');
--> statement-breakpoint
INSERT INTO kind VALUES ('k1', 'o1'), ('k2', 'o1');`,
    };
    // Exactly what drizzle-kit writes to make a column required.
    const dan = {
      tag: '9002_naam-verplicht',
      sql: `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_ouder\` (\`id\` text PRIMARY KEY NOT NULL, \`naam\` text NOT NULL);
--> statement-breakpoint
INSERT INTO \`__new_ouder\`("id", "naam") SELECT "id", "naam" FROM \`ouder\`;--> statement-breakpoint
DROP TABLE \`ouder\`;--> statement-breakpoint
ALTER TABLE \`__new_ouder\` RENAME TO \`ouder\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`,
    };
    met(later(eerst), () => undefined);
    met(later(eerst, dan), ({ intern }) => {
      expect(intern.verbinding.prepare('SELECT count(*) AS n FROM kind').get()).toEqual({ n: 2 });
      expect(intern.verbinding.pragma('foreign_keys', { simple: true })).toBe(1);
      const triggers = intern.verbinding.prepare(
        "SELECT count(*) AS n FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('ouder', 'kind')",
      );
      expect(triggers.get()).toEqual({ n: 8 });
    });
  });

  it('no longer undoes old steps in that table, but does others', () => {
    met(MIGRATIES, (store) => {
      setUren(store);
      setTeam(store);
    });
    met(later(EXTRA), (store) => {
      expect(undo(store, testContext())).toMatchObject({
        soort: 'conflict',
        melding: expect.stringContaining('oudere versie van het programma'),
      });
      const uren = store.intern.verbinding.prepare("SELECT id FROM opdracht WHERE label = 'Uren'").get();
      const id = typeof uren === 'object' && uren !== null && 'id' in uren ? String(uren.id) : '';
      expect(undo(store, testContext(), id).soort).toBe('uitgevoerd');
    });
  });

  it('is simply done for a new administratie, without a back-up', () => {
    expect(existsSync(environment.opties.backups)).toBe(false);
  });
});

it('the migrations make exactly the schema: nothing was forgotten to generate', async () => {
  const nummer = String(AANTAL_MIGRATIES - 1).padStart(4, '0');
  const last = JSON.parse(readFileSync(join(MIGRATIES, 'meta', `${nummer}_snapshot.json`), 'utf8'));
  const current = await generateSQLiteDrizzleJson(schema, last.id);
  expect(await generateSQLiteMigration(last, current)).toEqual([]);
});
