import { describe, expect, it } from 'vitest';
import { isWithoutAccelerator, rememberAccelerator } from './accelerator.ts';

const FOUND = { runtime: '45.4.1', sinds: '2026-03-02T08:00:00.000Z' };
const op = (moment: string) => Date.parse(moment);

describe('start without a graphics card', () => {
  it('tries the card as long as nothing is known', () => {
    expect(isWithoutAccelerator(null, '45.4.1', op('2026-03-02T08:00:00Z'))).toBe(false);
  });

  it('does not try again for a week', () => {
    expect(isWithoutAccelerator(FOUND, '45.4.1', op('2026-03-02T08:00:01Z'))).toBe(true);
    expect(isWithoutAccelerator(FOUND, '45.4.1', op('2026-03-09T07:59:59Z'))).toBe(true);
    expect(isWithoutAccelerator(FOUND, '45.4.1', op('2026-03-09T08:00:00Z'))).toBe(false);
  });

  it('tries again with another version, with a clock that went back and with a moment that is none', () => {
    expect(isWithoutAccelerator(FOUND, '46.0.0', op('2026-03-02T09:00:00Z'))).toBe(false);
    expect(isWithoutAccelerator(FOUND, '45.4.1', op('2026-03-01T09:00:00Z'))).toBe(false);
    expect(isWithoutAccelerator({ ...FOUND, sinds: 'x' }, '45.4.1', op('2026-03-02T09:00:00Z'))).toBe(false);
  });

  it('remembers only that there was none', () => {
    expect(rememberAccelerator('enabled', '45.4.1', FOUND.sinds)).toBeNull();
    expect(rememberAccelerator('enabled_force', '45.4.1', FOUND.sinds)).toBeNull();
    expect(rememberAccelerator('disabled_software', '45.4.1', FOUND.sinds)).toEqual(FOUND);
  });
});
