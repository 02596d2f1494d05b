import { v7 } from 'uuid';
import type { StoreKlok } from './types.ts';

/** A new opaque id (UUIDv7, so roughly in order of making). */
export function nieuwId(klok: StoreKlok): string {
  return v7({ msecs: Date.parse(klok.nu()) });
}
