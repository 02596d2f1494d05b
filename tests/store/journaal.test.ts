import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { changedRows, historieOf, lastOpdrachten } from '../../src/core/db/historie.ts';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { journaalState } from '../../src/core/db/journaal-state.ts';
import { writeInzage } from '../../src/core/db/logboek.ts';
import { redo, undo } from '../../src/core/db/ongedaan.ts';
import { gebied, instelling } from '../../src/core/db/schema/gemeente.ts';
import { medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import { team, teamFoto } from '../../src/core/db/schema/teams.ts';
import type { OpdrachtContext, Store, WriteDb } from '../../src/core/db/types.ts';
import { content } from '../support/content.ts';
import { createTestDb } from '../support/create-test-db.ts';
import { eenInzet, eenTeam, fillKlein } from '../support/rows.ts';

let store: Store;
let ctx: OpdrachtContext;

beforeEach(() => {
  ({ store, ctx } = createTestDb({ fill: fillKlein }));
});

const run = (label: string, werk: (tx: WriteDb) => void) =>
  runOpdracht(store, ctx, (tx) => {
    werk(tx);
    return { label, uitvoer: null };
  });

const setUren = (minuten: number) =>
  run(`${minuten} minuten`, (tx) =>
    tx.update(inzet).set({ minutenPerWeek: minuten }).where(eq(inzet.id, 'inzet-1')).run(),
  );

describe('an opdracht', () => {
  it('records who, what, when and the images of the changed rows', () => {
    const { opdracht } = setUren(600);
    expect(lastOpdrachten(store, 5)).toEqual([
      expect.objectContaining({
        id: opdracht?.id,
        gebruiker: 'Robin Proefhof',
        label: '600 minuten',
        soort: 'wijziging',
      }),
    ]);
    expect(historieOf(store, 'inzet', 'inzet-1')[0]?.velden).toEqual([
      { veld: 'minuten_per_week', voor: '1440', na: '600' },
    ]);
  });

  it('gives back its output', () => {
    const { uitvoer } = runOpdracht(store, ctx, (tx) => {
      tx.insert(team)
        .values(eenTeam({ id: 'team-3' }))
        .run();
      return { label: 'Team', uitvoer: 42 };
    });
    expect(uitvoer).toBe(42);
  });

  it('in which nothing changes does not exist', () => {
    expect(setUren(1440).opdracht).toBeNull();
    expect(lastOpdrachten(store, 5)).toEqual([]);
    expect(journaalState(store, ctx.gebruiker)).toEqual({ ongedaan: null, opnieuw: null });
  });

  it('that fails leaves nothing behind', () => {
    const voor = content(store);
    expect(() =>
      run('half', (tx) => {
        tx.update(inzet).set({ minutenPerWeek: 0 }).run();
        throw new Error('bedacht zich');
      }),
    ).toThrow('bedacht zich');
    expect(content(store)).toBe(voor);
    expect(lastOpdrachten(store, 5)).toEqual([]);
  });

  it('holds no other opdracht', () => {
    expect(() => run('buiten', () => setUren(1))).toThrow('Er loopt al een opdracht');
    expect(setUren(1).opdracht).not.toBeNull();
  });

  it('is needed to write', () => {
    const buiten = store.intern.schrijf;
    expect(() => buiten.delete(inzet).run()).toThrow('schrijven buiten een opdracht');
    expect(() =>
      buiten
        .insert(team)
        .values(eenTeam({ id: 'x' }))
        .run(),
    ).toThrow('schrijven buiten een opdracht');
    expect(() => buiten.update(team).set({ volgorde: 9 }).run()).toThrow('schrijven buiten een opdracht');
  });

  it('never changes an id, nor what stands in the journal', () => {
    expect(() => run('id', (tx) => tx.update(inzet).set({ id: 'anders' }).run())).toThrow(
      'een id verandert nooit',
    );
    setUren(600);
    const { verbinding } = store.intern;
    for (const sql of [
      "UPDATE opdracht SET label = 'x'",
      'DELETE FROM opdracht',
      "UPDATE wijziging SET na = 'x'",
      'DELETE FROM wijziging',
    ]) {
      expect(() => verbinding.exec(sql), sql).toThrow('het journaal staat vast');
    }
  });

  it('also follows a row that goes by REPLACE', () => {
    const { opdracht } = run('vervang', (tx) => {
      tx.run(
        "INSERT OR REPLACE INTO team (id, soort, volgorde, geldig_van) VALUES ('team-2', 'stadsbreed', 5, '2020-01-01')",
      );
    });
    expect(opdracht).not.toBeNull();
    expect(historieOf(store, 'team', 'team-2')).toHaveLength(2);
    expect(undo(store, ctx).soort).toBe('uitgevoerd');
    expect(store.lees.select().from(team).where(eq(team.id, 'team-2')).get()?.soort).toBe('wijkteam');
  });

  it('says which rows are there now and which are gone', () => {
    const { opdracht } = run('gemengd', (tx) => {
      tx.delete(inzet).where(eq(inzet.id, 'inzet-1')).run();
      tx.insert(inzet)
        .values(eenInzet({ id: 'inzet-2', teamId: 'team-2' }))
        .run();
      tx.update(gebied).set({ volgorde: 9 }).run();
    });
    expect([...changedRows(store, opdracht?.id ?? '')]).toEqual([
      ['gebied', { bestaat: ['gebied-1'], weg: [] }],
      ['inzet', { bestaat: ['inzet-2'], weg: ['inzet-1'] }],
    ]);
  });
});

describe('undo and redo', () => {
  it('go back and forward step by step, with the name of the step', () => {
    const begin = content(store);
    setUren(600);
    setUren(300);
    const eind = content(store);
    expect(journaalState(store, ctx.gebruiker).ongedaan?.label).toBe('300 minuten');
    expect(undo(store, ctx)).toMatchObject({ opdracht: { label: 'Ongedaan gemaakt: 300 minuten' } });
    expect(journaalState(store, ctx.gebruiker)).toMatchObject({
      ongedaan: { label: '600 minuten' },
      opnieuw: { label: '300 minuten' },
    });
    undo(store, ctx);
    expect(content(store)).toBe(begin);
    expect(undo(store, ctx)).toEqual({ soort: 'niets' });
    expect(redo(store, ctx)).toMatchObject({ opdracht: { label: 'Opnieuw gedaan: 600 minuten' } });
    redo(store, ctx);
    expect(content(store)).toBe(eind);
    expect(redo(store, ctx)).toEqual({ soort: 'niets' });
    expect(lastOpdrachten(store, 10).map((o) => o.soort)).toEqual([
      'opnieuw',
      'opnieuw',
      'ongedaan',
      'ongedaan',
      'wijziging',
      'wijziging',
    ]);
  });

  it('a new change empties the list of redo', () => {
    setUren(600);
    undo(store, ctx);
    setUren(120);
    expect(journaalState(store, ctx.gebruiker)).toMatchObject({
      ongedaan: { label: '120 minuten' },
      opnieuw: null,
    });
    undo(store, ctx);
    expect(journaalState(store, ctx.gebruiker)).toMatchObject({
      ongedaan: null,
      opnieuw: { label: '120 minuten' },
    });
  });

  it('a later change of the same row refuses, with the name of that change', () => {
    const first = setUren(600).opdracht;
    setUren(300);
    const voor = content(store);
    expect(undo(store, ctx, first?.id)).toMatchObject({
      soort: 'conflict',
      opdracht: { label: '600 minuten' },
      door: { label: '300 minuten' },
      melding: expect.stringMatching(
        /^U kunt “600 minuten” niet ongedaan maken: daarna is hetzelfde gewijzigd door u om \d\d:\d\d \(“300 minuten”\)\. Maak eerst die wijziging ongedaan\.$/u,
      ),
    });
    expect(content(store)).toBe(voor);
    undo(store, ctx);
    expect(undo(store, ctx, first?.id).soort).toBe('uitgevoerd');
  });

  it('an earlier change of other rows may be undone by itself', () => {
    const first = setUren(600).opdracht;
    run('Gebied achteraan', (tx) => tx.update(gebied).set({ volgorde: 9 }).run());
    expect(undo(store, ctx, first?.id).soort).toBe('uitgevoerd');
    expect(store.lees.select().from(gebied).get()?.volgorde).toBe(9);
    expect(undo(store, ctx, first?.id)).toEqual({ soort: 'niets' });
    expect(redo(store, ctx, first?.id).soort).toBe('uitgevoerd');
  });

  it('a later row that refers to it refuses, with its name', () => {
    const first = run('Team erbij', (tx) =>
      tx
        .insert(team)
        .values(eenTeam({ id: 'team-3' }))
        .run(),
    ).opdracht;
    run('Inzet in het nieuwe team', (tx) =>
      tx
        .insert(inzet)
        .values(eenInzet({ id: 'inzet-3', teamId: 'team-3' }))
        .run(),
    );
    const voor = content(store);
    expect(undo(store, ctx, first?.id)).toMatchObject({
      soort: 'conflict',
      door: { label: 'Inzet in het nieuwe team' },
    });
    expect(content(store)).toBe(voor);
  });

  it('a unique name that was given away meanwhile refuses', () => {
    const first = run('Gebied weg', (tx) => tx.delete(gebied).run()).opdracht;
    run('Ander gebied', (tx) =>
      tx.insert(gebied).values({ id: 'g2', code: 'noord', geldigVan: '2020-01-01' }).run(),
    );
    expect(undo(store, ctx, first?.id).soort).toBe('conflict');
  });

  it('bring files and fractions back exactly', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    run('Foto', (tx) => {
      tx.insert(team)
        .values(eenTeam({ id: 't-foto' }))
        .run();
      tx.insert(teamFoto)
        .values({
          id: 'd1',
          teamId: 't-foto',
          mediatype: 'image/png',
          inhoud: bytes,
          geldigVan: '2026-02-02',
        })
        .run();
      tx.insert(instelling)
        .values({ id: 'i1', sleutel: 'fNetto', waarde: 1 / 3, geldigVan: '2020-01-01' })
        .run();
    });
    const vol = content(store);
    run('Weg', (tx) => {
      tx.delete(teamFoto).run();
      tx.delete(team).where(eq(team.id, 't-foto')).run();
      tx.delete(instelling).run();
    });
    undo(store, ctx);
    expect(content(store)).toBe(vol);
    expect(store.lees.select().from(teamFoto).get()?.inhoud.equals(bytes)).toBe(true);
    expect(store.lees.select().from(instelling).get()?.waarde).toBe(1 / 3);
    expect(historieOf(store, 'team_foto', 'd1')[0]?.velden).toContainEqual({
      veld: 'inhoud',
      voor: null,
      na: '(bestand)',
    });
  });

  it('inzage of a klacht goes to the log, not to the journal', () => {
    writeInzage(store, ctx, { soort: 'openen', klachtId: 'k1' });
    expect(lastOpdrachten(store, 5)).toEqual([]);
    expect(journaalState(store, ctx.gebruiker)).toEqual({ ongedaan: null, opnieuw: null });
    expect(() => store.intern.verbinding.exec('DELETE FROM inzage_log')).toThrow('het journaal staat vast');
  });

  it('thousands of rows are one opdracht, quick there and back', () => {
    const begin = content(store);
    const start = performance.now();
    run('Import', (tx) => {
      for (let i = 0; i < 3000; i += 1) {
        tx.insert(medewerker)
          .values({ id: `m${i}`, voornaam: 'V', achternaam: `Testelaar ${i}` })
          .run();
      }
    });
    undo(store, ctx);
    expect(content(store)).toBe(begin);
    expect(performance.now() - start).toBeLessThan(18_000);
  });
});

it('every table has an id as its key and four triggers, except the journal itself', () => {
  const tables = [...store.intern.tabellen.keys()];
  expect(tables.length).toBeGreaterThan(60);
  const triggers = store.intern.verbinding
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  expect(triggers).toHaveLength(tables.length * 4 + 6);
  for (const table of store.intern.tabellen.values()) {
    expect(table.kolommen[0], table.naam).toBe('id');
    for (const soort of ['nieuw', 'gewijzigd', 'verwijderd', 'id_vast']) {
      expect(triggers).toContainEqual({ name: `journaal_${table.naam}_${soort}` });
    }
  }
  const all = store.intern.verbinding
    .prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .get();
  expect(all).toEqual({ n: tables.length + 7 });
});
