import { ORPCError } from '@orpc/client';
import type { QueryClient } from '@tanstack/react-query';
import type { VolgBericht } from '../../shared/contract/beheer.ts';
import { connection, core, coreQuery } from '../lib/core-client.ts';
import { advanceSeen, forgetSeen } from '../lib/seen.ts';
import { createStore } from '../lib/store.ts';
import { processDelta } from './planbord-data.ts';

/** A complaint that somebody else changed while it may be on this screen; it is not read again by itself: that is logged. */
export type ChangedDossier = {
  readonly klachtIds: readonly string[];
  readonly wie: string;
  readonly moment: string;
};

export const changedDossier = createStore<ChangedDossier | null>(null);

/** Pause before following begins again after it broke off while the connection is there. */
const AGAIN_MS = 1000;

/** The same where nobody may look any more: the status is asked no oftener, and each refusal is noted. */
const REFUSED_AGAIN_MS = 20_000;

const isRefused = (fault: unknown): boolean => fault instanceof ORPCError && fault.code === 'geenRecht';

async function take(client: QueryClient, { nummer, wat, allesOpnieuw }: VolgBericht): Promise<void> {
  if (allesOpnieuw) void client.invalidateQueries();
  if (wat !== null) {
    processDelta(client, wat.planbord);
    if (wat.klachtIds.length > 0) {
      changedDossier.set({ klachtIds: wat.klachtIds, wie: wat.wie, moment: wat.moment });
    }
    // An opdracht of this person can be taken back by somebody else.
    void client.invalidateQueries({ queryKey: coreQuery.beheer.journaalStand.key() });
  }
  advanceSeen(nummer);
  if (wat === null) return;
  const { maakVerouderd } = await import('./stale.ts');
  maakVerouderd(client, wat.verouderd);
}

async function follow(client: QueryClient, isCurrent: () => boolean): Promise<void> {
  for await (const message of await core.beheer.volg()) {
    if (!isCurrent()) return;
    await take(client, message);
  }
}

/** Keeps this screen up to date with what others do, as long as the page is there. */
export function followOthers(client: QueryClient): void {
  let turn = 0;
  const begin = async () => {
    turn += 1;
    const own = turn;
    const isCurrent = () => own === turn && connection.read() === 'verbonden';
    if (!isCurrent()) {
      forgetSeen();
      return;
    }
    let pause = AGAIN_MS;
    try {
      await follow(client, isCurrent);
    } catch (fault) {
      // The connection says what is wrong; a screen that does not hear of others still works.
      if (isRefused(fault)) pause = REFUSED_AGAIN_MS;
    }
    if (isCurrent()) setTimeout(() => own === turn && void begin(), pause);
  };
  connection.subscribe(() => void begin());
  void begin();
}
