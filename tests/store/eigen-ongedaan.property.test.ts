import '../support/fixed-random.ts';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import { journaalState } from '../../src/core/db/journaal-state.ts';
import { redo, undo } from '../../src/core/db/ongedaan.ts';
import { functie } from '../../src/core/db/schema/medewerkers.ts';
import type { OpdrachtContext } from '../../src/core/db/types.ts';
import { createTestDb } from '../support/create-test-db.ts';

/** Two people who write, take back and do again in any order, each in a row of their own: neither moves the other's. */

const PEOPLE = [
  { naam: 'Anna', id: 'g-anna' },
  // As somebody whom the journal only knows by name.
  { naam: 'Bert', id: null },
] as const;

const actionArb = fc.record({
  wie: fc.constantFrom(0 as const, 1 as const),
  wat: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 2, arbitrary: fc.constant('ongedaan' as const) },
    { weight: 2, arbitrary: fc.constant('opnieuw' as const) },
  ),
});

it('undo and redo of one never touch what the other did', () => {
  fc.assert(
    fc.property(fc.array(actionArb, { maxLength: 40 }), (actions) => {
      const { store, ctx } = createTestDb({
        fill: (tx) => {
          for (const { naam } of PEOPLE) {
            tx.insert(functie).values({ id: naam, naam, volgorde: 0, teltMeeCaseload: true }).run();
          }
        },
      });
      // What each should have: values in effect, and values taken back.
      const model = PEOPLE.map(() => ({ done: [0], undone: [] as number[] }));
      for (const { wie, wat } of actions) {
        const person = PEOPLE[wie];
        const own = model[wie];
        if (own === undefined) throw new Error('two people');
        const as: OpdrachtContext = { ...ctx, gebruiker: person };
        const state = journaalState(store, person);
        expect([state.ongedaan !== null, state.opnieuw !== null]).toEqual([
          own.done.length > 1,
          own.undone.length > 0,
        ]);
        if (wat === 'ongedaan') {
          expect(undo(store, as).soort).toBe(own.done.length > 1 ? 'uitgevoerd' : 'niets');
          const last = own.done.length > 1 ? own.done.pop() : undefined;
          if (last !== undefined) own.undone.push(last);
        } else if (wat === 'opnieuw') {
          expect(redo(store, as).soort).toBe(own.undone.length > 0 ? 'uitgevoerd' : 'niets');
          const again = own.undone.pop();
          if (again !== undefined) own.done.push(again);
        } else if (wat !== own.done.at(-1)) {
          runOpdracht(store, as, (tx) => {
            tx.update(functie).set({ volgorde: wat }).where(eq(functie.id, person.naam)).run();
            return { label: `${person.naam} ${wat}`, uitvoer: null };
          });
          own.done.push(wat);
          own.undone.length = 0;
        }
        const rows = store.lees.select({ v: functie.volgorde }).from(functie).orderBy(functie.id).all();
        expect(rows.map(({ v }) => v)).toEqual(model.map(({ done }) => done.at(-1)));
      }
      store.sluit();
    }),
    { numRuns: 60 },
  );
});
