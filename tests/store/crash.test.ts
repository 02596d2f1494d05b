import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdministratie, openAdministratie } from '../../src/core/db/administratie.ts';
import { clearInterrupted, isHeel, readBackups } from '../../src/core/db/backup.ts';
import { undo } from '../../src/core/db/ongedaan.ts';
import { readLoss } from '../../src/core/db/outside.ts';
import type { Store } from '../../src/core/db/types.ts';
import { record, timeFor, times } from '../soak/tally.ts';
import { checkNumbers } from '../support/check-numbers.ts';
import { startKind } from '../support/child-process.ts';
import { content } from '../support/content.ts';
import { testContext, testMap } from '../support/create-test-db.ts';
import { fillKlein } from '../support/rows.ts';

let environment: ReturnType<typeof testMap>;
beforeEach(() => {
  environment = testMap();
  const created = createAdministratie({ ...environment.opties, naam: 'Test', demo: false, fill: fillKlein });
  if (created.soort !== 'open') throw new Error(created.fout.soort);
  created.store.sluit();
});
afterEach(() => environment.clear());

function heropen(): Store {
  const uitkomst = openAdministratie(environment.opties);
  if (uitkomst.soort !== 'open') throw new Error(`Niet open na de klap: ${uitkomst.fout.soort}`);
  return uitkomst.store;
}

/** What the process was doing, and how often it is killed at it. */
const WORK = { stroom: times(6, 80), kopieen: times(3, 40), openen: times(3, 40) } as const;

describe('a core that is killed', () => {
  const done: Record<string, number> = {};

  it.each([
    ['while it writes', 'stroom'],
    ['while it makes copies', 'kopieen'],
    ['while it opens and closes', 'openen'],
  ] as const)(
    '%s leaves everything that was confirmed, and nothing half',
    {
      timeout: timeFor(80, 8000),
    },
    async (_, work) => {
      const { pad, backups } = environment.opties;
      for (let ronde = 0; ronde < WORK[work]; ronde += 1) {
        const kind = startKind(join(import.meta.dirname, 'process.ts'), [work, pad]);
        await kind.waitOn((line) => /^\d+$/u.test(line));
        // The random moment is the point: over the rounds it falls in every phase of a write.
        await wacht(20 + Math.random() * 250);
        await kind.dood();
        const bevestigd = Number(kind.regels.filter((line) => /^\d+$/u.test(line)).at(-1));
        const store = heropen();
        const rows = checkNumbers(store);
        expect(rows).toBeGreaterThanOrEqual(bevestigd);
        // At most the one write that was committed but not yet reported.
        expect(rows).toBeLessThanOrEqual(bevestigd + 1);
        expect(readLoss(pad)).toBeNull();
        expect(undo(store, testContext()).soort).toBe('uitgevoerd');
        expect(checkNumbers(store)).toBe(rows - 1);
        clearInterrupted({ pad }, backups);
        for (const backup of readBackups(backups)) expect(isHeel(backups, backup)).toBe(true);
        store.sluit();
        expect(readdirSync(environment.map).filter((name) => name.includes('.nieuw-'))).toEqual([]);
      }
      done[work] = WORK[work];
      if (Object.keys(done).length < Object.keys(WORK).length) return;
      record('core-kills', {
        count: WORK.stroom + WORK.kopieen + WORK.openen,
        held: 'every confirmed opdracht is there, nothing half, undo goes on, every copy is whole',
        details: { 'in a write': WORK.stroom, 'in a copy': WORK.kopieen, 'in an opening': WORK.openen },
      });
    },
  );

  const ROUNDS = times(1, 4);

  it('in the middle of long work leaves nothing of it', { timeout: timeFor(ROUNDS, 20_000) }, async () => {
    for (let ronde = 0; ronde < ROUNDS; ronde += 1) {
      const before = heropen();
      const voor = content(before);
      before.sluit();
      const kind = startKind(join(import.meta.dirname, 'process.ts'), ['lang', environment.opties.pad]);
      await kind.waitOn((line) => line === 'halverwege');
      expect(statSync(`${environment.opties.pad}-wal`).size).toBeGreaterThan(1_000_000);
      await kind.dood();
      const store = heropen();
      expect(content(store)).toBe(voor);
      expect(checkNumbers(store)).toBe(0);
      store.sluit();
    }
    record('long-work-kills', {
      count: ROUNDS,
      held: 'nothing of it is there',
      details: { 'rows half written each time': 20_000 },
    });
  });
});
