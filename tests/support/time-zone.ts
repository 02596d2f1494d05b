import { afterEach, beforeEach } from 'vitest';

/** The tests of this file or block run where this zone is the local one. */
export function inTimeZone(zone: string): void {
  let before: string | undefined;
  beforeEach(() => {
    before = process.env['TZ'];
    process.env['TZ'] = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
}
