import { describe, expect, it } from 'vitest';
import { waitAfter, waitLeft } from './sign-in-wait.ts';

describe('a wrong passphrase', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [10, 256_000],
    [11, 300_000],
    [1_000_000, 300_000],
  ])('%i times makes one wait %i ms', (misses, wait) => {
    expect(waitAfter(misses)).toBe(wait);
  });

  it('waits from the last time on, also when the clock was changed', () => {
    expect(waitLeft({ aantal: 4, laatst: 10_000 }, 10_000)).toBe(4000);
    expect(waitLeft({ aantal: 4, laatst: 10_000 }, 13_000)).toBe(1000);
    expect(waitLeft({ aantal: 4, laatst: 10_000 }, 14_000)).toBe(0);
    expect(waitLeft({ aantal: 4, laatst: 10_000 }, 0)).toBe(4000);
    expect(waitLeft({ aantal: 2, laatst: 10_000 }, 10_000)).toBe(0);
  });
});
