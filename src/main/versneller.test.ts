import { describe, expect, it } from 'vitest';
import { isZonderVersneller, onthoudVersneller } from './versneller.ts';

const GEVONDEN = { runtime: '45.4.1', sinds: '2026-03-02T08:00:00.000Z' };
const op = (moment: string) => Date.parse(moment);

describe('start without a graphics card', () => {
  it('tries the card as long as nothing is known', () => {
    expect(isZonderVersneller(null, '45.4.1', op('2026-03-02T08:00:00Z'))).toBe(false);
  });

  it('does not try again for a week', () => {
    expect(isZonderVersneller(GEVONDEN, '45.4.1', op('2026-03-02T08:00:01Z'))).toBe(true);
    expect(isZonderVersneller(GEVONDEN, '45.4.1', op('2026-03-09T07:59:59Z'))).toBe(true);
    expect(isZonderVersneller(GEVONDEN, '45.4.1', op('2026-03-09T08:00:00Z'))).toBe(false);
  });

  it('tries again with another version, with a clock that went back and with a moment that is none', () => {
    expect(isZonderVersneller(GEVONDEN, '46.0.0', op('2026-03-02T09:00:00Z'))).toBe(false);
    expect(isZonderVersneller(GEVONDEN, '45.4.1', op('2026-03-01T09:00:00Z'))).toBe(false);
    expect(isZonderVersneller({ ...GEVONDEN, sinds: 'x' }, '45.4.1', op('2026-03-02T09:00:00Z'))).toBe(false);
  });

  it('remembers only that there was none', () => {
    expect(onthoudVersneller('enabled', '45.4.1', GEVONDEN.sinds)).toBeNull();
    expect(onthoudVersneller('enabled_force', '45.4.1', GEVONDEN.sinds)).toBeNull();
    expect(onthoudVersneller('disabled_software', '45.4.1', GEVONDEN.sinds)).toEqual(GEVONDEN);
  });
});
