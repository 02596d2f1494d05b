import { describe, expect, it } from 'vitest';
import { createIsUse, Idle } from './idle.ts';

/** A clock that is moved by hand. */
function createClock() {
  let now = 0;
  const looks: { every: number; run: () => void }[] = [];
  return {
    clock: { now: () => now, every: (every: number, run: () => void) => void looks.push({ every, run }) },
    forward: (ms: number) => {
      for (let at = 0; at < ms; at += 1000) {
        now += 1000;
        for (const look of looks) if (now % look.every === 0) look.run();
      }
    },
  };
}

describe('locking without use', () => {
  it('comes once the time of the setting has passed, and not before that is known', () => {
    const { clock, forward } = createClock();
    let locks = 0;
    const idle = new Idle(null, () => (locks += 1), clock);
    forward(3_600_000);
    expect(locks).toBe(0);
    idle.touch();
    idle.setMinutes(10);
    forward(595_000);
    expect(locks).toBe(0);
    idle.touch();
    forward(595_000);
    expect(locks).toBe(0);
    forward(10_000);
    expect(locks).toBe(1);
  });
});

describe('what is of somebody', () => {
  const walk = (...inputs: Parameters<ReturnType<typeof createIsUse>>[0][]) => inputs.map(createIsUse());

  it.each(['keyDown', 'rawKeyDown', 'char', 'mouseDown', 'mouseWheel', 'touchStart'])('%s is', (type) =>
    expect(walk({ type })).toEqual([true]),
  );

  it('a mouse that moves is; one that only comes under or out of a window is not', () => {
    expect(
      walk(
        { type: 'mouseEnter', x: 5, y: 5 },
        { type: 'mouseMove', x: 5, y: 5 },
        { type: 'mouseMove', x: 5, y: 5 },
        { type: 'mouseLeave', x: 5, y: 5 },
        { type: 'mouseMove', x: 5, y: 5 },
        { type: 'mouseMove', x: 6, y: 5 },
      ),
    ).toEqual([false, false, false, false, false, true]);
  });
});
