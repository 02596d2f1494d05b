import type { Clock } from '../../base/core-types.ts';
import type { WriteDb } from '../../db/types.ts';
import { writeDemo } from './demo.repository.ts';
import { checkDemo } from './demo-controle.ts';
import { createDemo } from './demo-generator.ts';

/** Fills a new administratie with the demo of today; throws when a published margin does not come out. */
export function fillDemo(tx: WriteDb, clock: Pick<Clock, 'vandaag'>): void {
  const vandaag = clock.vandaag();
  const demo = createDemo(vandaag);
  checkDemo(demo, vandaag);
  writeDemo(tx, demo);
}
