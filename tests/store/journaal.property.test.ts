import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { journaalState } from '../../src/core/db/journaal-state.ts';
import { redo, undo } from '../../src/core/db/ongedaan.ts';
import { gebied, instelling } from '../../src/core/db/schema/gemeente.ts';
import { afwezigheid, medewerker } from '../../src/core/db/schema/medewerkers.ts';
import { inzet } from '../../src/core/db/schema/planning.ts';
import { team, teamFoto } from '../../src/core/db/schema/teams.ts';
import type { OpdrachtContext, Store, WriteDb } from '../../src/core/db/types.ts';
import { content } from '../support/content.ts';
import { createTestDb } from '../support/create-test-db.ts';
import { eenInzet, eenMedewerker, eenTeam, fillKlein } from '../support/rows.ts';

/** Any change of any of these tables; the ones that break a rule of the schema are part of the game. */
type Mutatie = (tx: WriteDb) => void;

const nr = fc.integer({ min: 1, max: 4 });
const text = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }).filter((t) => t.trim() !== '');

const mutatie: fc.Arbitrary<Mutatie> = fc.oneof(
  fc.tuple(nr, nr, fc.integer({ min: -1, max: 2500 })).map(
    ([n, t, minutenPerWeek]): Mutatie =>
      (tx) =>
        tx
          .insert(inzet)
          .values(eenInzet({ id: `inzet-${n}`, teamId: `team-${t}`, minutenPerWeek }))
          .run(),
  ),
  fc.tuple(nr, nr).map(
    ([n, t]): Mutatie =>
      (tx) =>
        tx
          .update(inzet)
          .set({ teamId: `team-${t}` })
          .where(eq(inzet.id, `inzet-${n}`))
          .run(),
  ),
  nr.map(
    (n): Mutatie =>
      (tx) =>
        tx
          .delete(inzet)
          .where(eq(inzet.id, `inzet-${n}`))
          .run(),
  ),
  nr.map(
    (n): Mutatie =>
      (tx) =>
        tx
          .insert(team)
          .values(eenTeam({ id: `team-${n}` }))
          .run(),
  ),
  nr.map(
    (n): Mutatie =>
      (tx) =>
        tx
          .delete(team)
          .where(eq(team.id, `team-${n}`))
          .run(),
  ),
  nr.map(
    (n): Mutatie =>
      (tx) =>
        tx.run(
          `INSERT OR REPLACE INTO team (id, soort, volgorde, geldig_van) VALUES ('team-${n}', 'stadsbreed', ${n}, '2016-01-01')`,
        ),
  ),
  fc.tuple(nr, text).map(
    ([n, achternaam]): Mutatie =>
      (tx) =>
        tx
          .insert(medewerker)
          .values(eenMedewerker({ id: `medewerker-${n}`, achternaam }))
          .onConflictDoUpdate({ target: medewerker.id, set: { achternaam } })
          .run(),
  ),
  nr.map(
    (n): Mutatie =>
      (tx) =>
        tx
          .delete(medewerker)
          .where(eq(medewerker.id, `medewerker-${n}`))
          .run(),
  ),
  fc.tuple(nr, nr).map(
    ([n, m]): Mutatie =>
      (tx) =>
        tx
          .insert(afwezigheid)
          .values({
            id: `a${n}`,
            medewerkerId: `medewerker-${m}`,
            soort: 'verlof',
            percentage: 100,
            status: 'akkoord',
            geldigVan: '2026-01-01',
          })
          .onConflictDoNothing()
          .run(),
  ),
  fc.tuple(nr, fc.double({ noNaN: true, noDefaultInfinity: true })).map(
    ([n, waarde]): Mutatie =>
      (tx) =>
        tx
          .insert(instelling)
          .values({ id: `i${n}`, sleutel: 'x', waarde, geldigVan: '2020-01-01' })
          .onConflictDoUpdate({ target: instelling.id, set: { waarde } })
          .run(),
  ),
  // Swapping unique codes needs a detour: the steps of an opdracht must be taken back in reverse order.
  fc.tuple(nr, nr).map(
    ([n, code]): Mutatie =>
      (tx) => {
        tx.update(gebied)
          .set({ code: `via-${n}` })
          .where(eq(gebied.id, 'gebied-1'))
          .run();
        tx.insert(gebied)
          .values({ id: `gebied-${n + 1}`, code: `c${code}`, geldigVan: '2020-01-01' })
          .run();
        tx.update(gebied)
          .set({ code: `d${code}` })
          .where(eq(gebied.id, 'gebied-1'))
          .run();
      },
  ),
  fc.tuple(nr, fc.uint8Array({ maxLength: 6 })).map(
    ([n, bytes]): Mutatie =>
      (tx) => {
        tx.insert(team)
          .values(eenTeam({ id: `t${n}` }))
          .onConflictDoNothing()
          .run();
        tx.insert(teamFoto)
          .values({
            id: `d${n}`,
            teamId: `t${n}`,
            mediatype: 'm',
            inhoud: Buffer.from(bytes),
            geldigVan: '2026-02-02',
          })
          .run();
      },
  ),
);

const opdracht = fc.array(mutatie, { minLength: 1, maxLength: 4 });

/** Runs an opdracht; one that breaks a rule leaves nothing, and that is fine here. */
function voer(store: Store, ctx: OpdrachtContext, mutaties: readonly Mutatie[], label: string): void {
  const voor = content(store);
  try {
    runOpdracht(store, ctx, (tx) => {
      for (const run of mutaties) run(tx);
      return { label, uitvoer: null };
    });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && String(fault.code).startsWith('SQLITE_CONSTRAINT')))
      throw fault;
    expect(content(store)).toBe(voor);
  }
}

const RUNS = 40;
// Each run makes its own database; on a busy machine that takes its time.
const TIJD = { timeout: 60_000 };

describe('every series of changes', () => {
  it('gives the same database when wholly undone, and when redone', TIJD, () => {
    fc.assert(
      fc.property(fc.array(opdracht, { minLength: 1, maxLength: 8 }), (opdrachten) => {
        const { store, ctx } = createTestDb({ fill: fillKlein });
        const standen = [content(store)];
        for (const [i, mutaties] of opdrachten.entries()) {
          voer(store, ctx, mutaties, `opdracht ${i}`);
          if (standen.at(-1) !== content(store)) standen.push(content(store));
        }
        const eind = content(store);
        while (journaalState(store, ctx.gebruiker).ongedaan !== null)
          expect(undo(store, ctx).soort).toBe('uitgevoerd');
        expect(content(store)).toBe(standen[0]);
        while (journaalState(store, ctx.gebruiker).opnieuw !== null)
          expect(redo(store, ctx).soort).toBe('uitgevoerd');
        expect(content(store)).toBe(eind);
        store.sluit();
      }),
      { numRuns: RUNS },
    );
  });

  it('stays whole when all kinds of things are undone in between', TIJD, () => {
    const daad = fc.oneof(
      { weight: 3, arbitrary: opdracht },
      {
        weight: 2,
        arbitrary: fc.record({
          richting: fc.constantFrom('ongedaan' as const, 'opnieuw' as const),
          welke: fc.option(fc.nat(12)),
        }),
      },
    );
    fc.assert(
      fc.property(fc.array(daad, { minLength: 2, maxLength: 14 }), (daden) => {
        const { store, ctx } = createTestDb({ fill: fillKlein });
        const begin = content(store);
        for (const [i, wat] of daden.entries()) {
          if (Array.isArray(wat)) {
            voer(store, ctx, wat, `opdracht ${i}`);
            continue;
          }
          const ids = store.intern.verbinding
            .prepare("SELECT id FROM opdracht WHERE soort = 'wijziging' ORDER BY volgnummer")
            .all();
          const row = wat.welke === null ? undefined : ids[wat.welke % Math.max(ids.length, 1)];
          const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : undefined;
          const voor = content(store);
          const uitkomst = wat.richting === 'ongedaan' ? undo(store, ctx, id) : redo(store, ctx, id);
          // Refused means: exactly as it was.
          if (uitkomst.soort !== 'uitgevoerd') expect(content(store)).toBe(voor);
          expect(store.intern.verbinding.pragma('foreign_key_check')).toEqual([]);
          // An undo that went through can be taken back at once.
          if (uitkomst.soort === 'uitgevoerd' && wat.richting === 'ongedaan') {
            const na = content(store);
            expect(redo(store, ctx, id).soort).toBe('uitgevoerd');
            expect(content(store)).toBe(voor);
            expect(undo(store, ctx, id).soort).toBe('uitgevoerd');
            expect(content(store)).toBe(na);
          }
        }
        // The plain way back never meets a conflict that it did not make itself: every step names why it stops.
        for (let stap = 0; stap < 40; stap += 1) {
          const uitkomst = undo(store, ctx);
          if (uitkomst.soort === 'niets') expect(content(store)).toBe(begin);
          if (uitkomst.soort === 'conflict') expect(uitkomst.melding).toContain('U kunt');
          if (uitkomst.soort !== 'uitgevoerd') break;
        }
        store.sluit();
      }),
      { numRuns: RUNS },
    );
  });
});
