import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { changedUnseen } from '../../src/core/db/gezien.ts';
import {
  callOf,
  changedRows,
  currentOpdracht,
  findOpdracht,
  historieOf,
  imagesOf,
  lastOpdrachten,
  numberOf,
  opdrachtenAfter,
  touches,
} from '../../src/core/db/historie.ts';
import { historieOfEigendom, peopleOfOpdracht } from '../../src/core/db/historie-eigenaar.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { journaalState } from '../../src/core/db/journaal-state.ts';
import { appendLog, checkLog, peopleInLog, readLog, writeInzage } from '../../src/core/db/logboek.ts';
import { aantalLines, redo, undo } from '../../src/core/db/ongedaan.ts';
import { lastNumber } from '../../src/core/db/outside.ts';
import { searchBreuken, VRAGEN } from '../../src/core/db/samenhang.ts';
import * as gemeente from '../../src/core/db/schema/gemeente.ts';
import * as medewerkers from '../../src/core/db/schema/medewerkers.ts';
import type { OpdrachtContext, Store } from '../../src/core/db/types.ts';
import { countJournaalregels, vernietig } from '../../src/core/db/vernietig.ts';
import { clearMensen } from '../../src/core/db/vernietig-mensen.ts';
import { readGegevenInzage, readKlachtInzage } from '../../src/core/features/avg/inzage.repository.ts';
import { readInzage } from '../../src/core/features/klachten/klacht/verloop.repository.ts';
import {
  geregistreerdeNummers,
  klachtAandeel,
  latereKlachtOpdracht,
} from '../../src/core/features/klachten/toegang/journaal.repository.ts';
import { fillJournal, fillLog, opdrachtenInYears } from '../support/big-journal.ts';
import { createTestDb, testClock } from '../support/create-test-db.ts';

/**
 * How SQLite answers each statement of core/db on a journal of ten years. Plans, not times: a plan that goes through
 * the journal from end to end is slow one day, whatever it costs on the machine of today.
 */

const ALTIJD = { geldigVan: '2015-01-01', geldigTot: null };
const TEN_YEARS = opdrachtenInYears(10);
const DB_FOLDER = resolve(import.meta.dirname, '../../src/core/db');

/** A store that keeps the text of every statement that is prepared on it. */
function recorded(store: Store, texts: Set<string>): Store {
  const { verbinding } = store.intern;
  const prepare = (sql: string) => {
    texts.add(sql);
    return verbinding.prepare(sql);
  };
  const spy = {
    get inTransaction() {
      return verbinding.inTransaction;
    },
    prepare,
    exec: (sql: string) => verbinding.exec(sql),
    pragma: (sql: string, options?: { simple?: boolean }) => verbinding.pragma(sql, options),
    close: () => verbinding.close(),
    requireWhole: () => verbinding.requireWhole(),
  };
  return { ...store, intern: { ...store.intern, verbinding: spy } };
}

/** Undo that is refused: a row was changed since, and something refers to a row that would go. */
function refusedUndo(store: Store, ctx: OpdrachtContext): void {
  const add = (id: string) =>
    runOpdracht(store, ctx, (tx) => {
      tx.insert(gemeente.gebied)
        .values({ id, code: id, ...ALTIJD })
        .run();
      return { label: 'Gebied toegevoegd', uitvoer: null };
    }).opdracht?.id;
  const changed = add('gebied-gewijzigd');
  runOpdracht(store, ctx, (tx) => {
    tx.update(gemeente.gebied)
      .set({ geldigVan: '2016-01-01' })
      .where(eq(gemeente.gebied.id, 'gebied-gewijzigd'))
      .run();
    return { label: 'Gebied gewijzigd', uitvoer: null };
  });
  expect(undo(store, ctx, changed).soort).toBe('conflict');
  const used = add('gebied-gebruikt');
  runOpdracht(store, ctx, (tx) => {
    tx.insert(gemeente.gebiedNaam)
      .values({ id: 'naam', gebiedId: 'gebied-gebruikt', naam: 'Noord', ...ALTIJD })
      .run();
    return { label: 'Naam toegevoegd', uitvoer: null };
  });
  expect(undo(store, ctx, used).soort).toBe('conflict');
}

/** Each filter of the logbook by itself and with each other, and what else is asked of it. */
function walkLog(store: Store, ctx: OpdrachtContext): void {
  writeInzage(store, ctx, { soort: 'openen', klachtId: null });
  const line = { soort: 'rapport', klachtId: null, wat: 'formatie', oorsprong: '' } as const;
  appendLog(store, { naam: 'Iemand' }, line, ctx.klok);
  for (const van of [null, '2020-01-01T00:00:00.000Z']) {
    for (const tot of [null, '2021-01-01T00:00:00.000Z']) {
      for (const wie of [null, 'naam Medewerker 7', 'id g7']) {
        for (const soort of [null, 'zoeken'] as const) readLog(store, { van, tot, wie, soort }, 500);
      }
    }
  }
  peopleInLog(store);
  checkLog(store).next();
  readGegevenInzage(store.lees, 'm1');
  readKlachtInzage(store.lees, ['k1', 'k2']);
  readInzage(store.lees, 'k1');
}

/** Every road through core/db that a call of the contract takes. */
function walk(store: Store, ctx: OpdrachtContext): void {
  const last = `o${TEN_YEARS - 1}`;
  const row = { id: 'functie-plan', naam: 'Proef', teltMeeCaseload: true };
  runOpdracht(store, ctx, (tx) => {
    tx.insert(medewerkers.functie).values(row).run();
    return { label: 'Functie toegevoegd', uitvoer: null };
  });
  runOpdracht(store, ctx, () => ({ label: 'Niets', uitvoer: null }));
  const first = journaalState(store, ctx.gebruiker).ongedaan;
  runOpdracht(store, ctx, (tx) => {
    tx.insert(medewerkers.functie)
      .values({ ...row, id: 'functie-twee', naam: 'Twee' })
      .run();
    return { label: 'Functie toegevoegd', uitvoer: null };
  });
  journaalState(store, { naam: 'Iemand', id: 'gebruiker-1' });
  // An older one, then the last one, and again.
  undo(store, ctx, first?.id);
  redo(store, ctx);
  undo(store, ctx);
  refusedUndo(store, ctx);
  aantalLines(store, last);
  lastOpdrachten(store, 100);
  opdrachtenAfter(store, TEN_YEARS - 5, 3);
  lastNumber(store.intern.verbinding);
  numberOf(store, last);
  findOpdracht(store, last);
  changedUnseen(store, last, TEN_YEARS - 3, () => false);
  changedRows(store, last);
  imagesOf(store, last);
  callOf(store, last);
  touches(store, last, ['gebruiker']);
  currentOpdracht(store);
  historieOf(store, 'inzet', 'r1');
  klachtAandeel(store, 'o11');
  geregistreerdeNummers(store, 'o12');
  latereKlachtOpdracht(store, 'o11');
  historieOfEigendom(store, [
    { tabel: 'medewerker', kolom: 'id', waarden: ['e1'] },
    { tabel: 'detachering', kolom: 'medewerker_id', waarden: ['e1'] },
    { tabel: 'inzet', kolom: 'detachering_id', waarden: ['e1', 'e2'] },
  ]);
  peopleOfOpdracht(store, last, ['inzet']);
  searchBreuken(store.intern.verbinding, last);
  for (const { vraag } of VRAGEN) store.intern.verbinding.prepare(vraag);
  walkLog(store, ctx);
  const klachten = { soort: 'klachten', klachtIds: ['e1'] } as const;
  const mensen = [{ medewerkerId: 'e1', pseudoniem: 'Voormalig medewerker 1' }];
  countJournaalregels(store, klachten);
  countJournaalregels(store, { soort: 'mensen', mensen });
  // The file is rewritten once: that is what takes long.
  vernietig(store, { doel: klachten, backups: null, klok: testClock() }, () => clearMensen(store, mensen));
}

const planRow = z.object({ detail: z.string() });
const JOURNAL = ['wijziging', 'opdracht', 'inzage_log'];

/** Names under which a statement speaks of a table of the journal. */
function aliases(sql: string): ReadonlyMap<string, string> {
  const found = sql.matchAll(
    /\b(?:FROM|JOIN|INTO|UPDATE)\s+(wijziging|opdracht|inzage_log)\b(?:\s+(?!INDEXED|WHERE|JOIN|SET|ON|ORDER|LIMIT)([a-z]+)\b)?/gu,
  );
  const names = [...found].map(([, table = '', alias]) => [alias ?? table, table] as const);
  return new Map([...JOURNAL.map((table) => [table, table] as const), ...names]);
}

/** Ways into the journal that stay as short as what is asked, however old it is. */
const GOOD: readonly RegExp[] = [
  /^SEARCH \w+( EXISTS)? USING (COVERING )?INDEX wijziging_opdracht_idx \(opdracht_id=\?/u,
  /^SEARCH \w+( EXISTS)? USING (COVERING )?INDEX wijziging_rij_idx \(tabel=\? AND rij_id=\?/u,
  /^SEARCH \w+( EXISTS)? USING INDEX wijziging_(medewerker|detachering|klacht)_idx \(<expr>=\?/u,
  /^SEARCH \w+( EXISTS)? USING (COVERING )?INDEX sqlite_autoindex_opdracht_1 \(id=\?\)/u,
  /^SEARCH \w+( EXISTS)? USING (COVERING )?INDEX opdracht_betreft_idx \(betreft_id=\?/u,
  /^SEARCH \w+( EXISTS)? USING (COVERING )?INDEX opdracht_volgnummer_uniek \(volgnummer[=>]\?\)/u,
  /^SEARCH \w+( EXISTS)? USING INTEGER PRIMARY KEY/u,
  /^SEARCH \w+ USING INDEX opdracht_(gebruiker|naam)_idx \(gebruiker(_id)?=\? AND volgnummer>\?\)/u,
  // Of a dozen kinds of line each.
  /^SEARCH inzage_log USING (COVERING )?INDEX inzage_log_soort_idx \((soort=\?|ANY\(soort\) AND moment[<>]\?)/u,
  /^SEARCH inzage_log USING (COVERING )?INDEX inzage_log_(wie|moment|wat|klacht)_idx \((gebruiker_id|moment|wat|klacht_id)[=<>]\?/u,
  // The first of an index.
  /^SEARCH inzage_log USING COVERING INDEX inzage_log_wie_idx$/u,
];

/** The newest first, and it stops at the first that fits: a handful of lines. */
const isNewestFirst = (sql: string, detail: string): boolean =>
  (detail === 'SCAN inzage_log' && !/WHERE/u.test(sql) && /ORDER BY volgnummer DESC LIMIT/u.test(sql)) ||
  (/^(SCAN|SEARCH) \w+ USING (COVERING )?INDEX opdracht_(volgnummer_uniek|(gebruiker|naam)_idx \(gebruiker(_id)?=\?\))$/u.test(
    detail,
  ) &&
    (/ORDER BY o\.volgnummer DESC LIMIT/u.test(sql) || /max\(volgnummer\)/u.test(sql)));

type Step = { readonly sql: string; readonly detail: string };

/** Steps of plans that go through more of the journal than they need. */
function badSteps(store: Store, texts: ReadonlySet<string>): Step[] {
  return [...texts].flatMap((sql) => {
    if (!/\b(wijziging|opdracht|inzage_log)\b/u.test(sql)) return [];
    const names = aliases(sql);
    return z
      .array(planRow)
      .parse(
        store.intern.verbinding
          .prepare(`EXPLAIN QUERY PLAN ${sql}`)
          .all(...Array.from({ length: (sql.match(/\?/gu) ?? []).length }, () => 'x')),
      )
      .filter(({ detail }) => names.has(/^(?:SCAN|SEARCH) (\w+)/u.exec(detail)?.[1] ?? ''))
      .filter(({ detail }) => !GOOD.some((good) => good.test(detail)) && !isNewestFirst(sql, detail))
      .map(({ detail }) => ({ sql, detail }));
  });
}

/**
 * What may go through all lines: destruction (a few times a year, and it must miss nothing), and an opdracht of
 * thousands of rows, such as an import, of which that is the shorter way.
 */
const MAY_SEARCH_ALL = [
  /GLOB 'klacht_\*' AND \(json_extract\(na/u,
  /w\.tabel = 'klacht' AND NOT EXISTS/u,
  /INDEXED BY wijziging_rij_idx/u,
  /FROM opdracht WHERE instr\(label, \?\) > 0/u,
  /^UPDATE (opdracht|inzage_log) SET gebruiker = \?/u,
  // How many there are of all, in the smallest index.
  /^SELECT count\(\*\) AS n FROM inzage_log $/u,
];

describe('statements on a journal of ten years', () => {
  const texts = new Set<string>();
  let store: Store;

  beforeAll(() => {
    // What drizzle makes is prepared on the connection itself.
    const prepare = vi.spyOn(Database.prototype, 'prepare');
    const db = createTestDb();
    store = db.store;
    fillJournal(store, TEN_YEARS);
    fillLog(store, TEN_YEARS / 10);
    prepare.mockClear();
    walk(recorded(store, texts), db.ctx);
    for (const [sql] of prepare.mock.calls) texts.add(sql);
    prepare.mockRestore();
  });

  const unwanted = () =>
    badSteps(store, texts).filter(({ sql }) => !MAY_SEARCH_ALL.some((may) => may.test(sql)));

  it('none searches more of the journal than what is asked', () => {
    expect(texts.size).toBeGreaterThan(40);
    expect(unwanted()).toEqual([]);
  });

  it('nor with the statistics of ANALYZE', () => {
    store.intern.verbinding.exec('ANALYZE');
    expect(unwanted()).toEqual([]);
  });

  it('every statement about the journal in core/db was looked at', () => {
    const seen = [...texts];
    const written = readdirSync(DB_FOLDER)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'backup.ts')
      .flatMap((name) => statementsIn(readFileSync(join(DB_FOLDER, name), 'utf8')));
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((pattern) => !seen.some((sql) => pattern.test(sql))).map(String)).toEqual([]);
  });
});

/** The texts of statements about the journal in a source file, as patterns: what is filled in may be anything. */
function statementsIn(source: string): RegExp[] {
  const literals = [...source.matchAll(/prepare\(\s*(?:`([^`]*)`|'([^']*)'|"([^"]*)")/gu)];
  return literals
    .map(([, template, single, double]) => template ?? single ?? double ?? '')
    .filter((text) => /\b(?:FROM|JOIN|INTO|UPDATE) (?:wijziging|opdracht|inzage_log)\b/u.test(text))
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\$\{[^}]*\}/u)
            .map((part) => RegExp.escape(part))
            .join('[\\s\\S]*')}$`,
          'u',
        ),
    );
}
