import { v7 } from 'uuid';
import type { StoreClock } from './types.ts';

/** A new opaque id (UUIDv7, so roughly in order of making). */
export function newId(clock: StoreClock): string {
  return v7({ msecs: Date.parse(clock.now()) });
}
