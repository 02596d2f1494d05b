import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import type { StartToestand } from '../../shared/contract/shell.ts';
import { isLocked, LockedLink } from './lock.ts';
import { createStore } from './store.ts';

const OPEN: StartToestand = { soort: 'open', naam: 'Proef' };
const ANNA = { id: 'anna', naam: 'Anna', computer: false };
const LOCKED: StartToestand = {
  ...{ soort: 'vergrendeld', naam: 'Proef', wie: ANNA, mensen: [ANNA], demo: false },
  ...{ onjuist: false, gekozen: null, wacht: 0, melding: null },
};

function createLink(answers: (() => unknown)[]) {
  const toestand = createStore<StartToestand | null>(OPEN);
  const calls: string[] = [];
  const link = new LockedLink(
    {
      call: (path) => {
        calls.push(path.join('.'));
        return Promise.resolve().then(() => answers.shift()?.());
      },
    },
    toestand,
  );
  return { toestand, calls, ask: () => link.call(['beheer', 'status'], undefined, { context: {} }) };
}

const refuse = () => {
  throw new ORPCError('vergrendeld', { defined: true });
};

describe('calls while it is locked', () => {
  it('wait until it is unlocked', async () => {
    const { toestand, calls, ask } = createLink([() => 'antwoord']);
    toestand.set(LOCKED);
    const answer = ask();
    await Promise.resolve();
    expect(calls).toEqual([]);
    toestand.set(OPEN);
    expect(await answer).toBe('antwoord');
  });

  it('that came in just then are asked again, once it is unlocked', async () => {
    const { toestand, calls, ask } = createLink([refuse, () => 'antwoord']);
    const answer = ask();
    toestand.set(LOCKED);
    await expect.poll(() => calls.length).toBe(1);
    toestand.set(OPEN);
    expect(await answer).toBe('antwoord');
    expect(calls).toHaveLength(2);
  });

  it('that are refused for another reason are not asked again', async () => {
    const { calls, ask } = createLink([
      () => {
        throw new ORPCError('geenRecht', { defined: true });
      },
    ]);
    await expect(ask()).rejects.toMatchObject({ code: 'geenRecht' });
    expect(calls).toHaveLength(1);
  });

  it('is so while nobody is known to be there', () => {
    const who: StartToestand = { soort: 'wie', naam: '', mensen: [] };
    expect([null, OPEN, LOCKED, who].map(isLocked)).toEqual([false, false, true, true]);
  });
});
