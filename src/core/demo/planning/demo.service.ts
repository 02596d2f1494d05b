import type { Clock } from '../../base/core-types.ts';
import type { WriteDb } from '../../db/types.ts';
import { writeDemo } from './demo.repository.ts';
import { createDemo } from './demo-generator.ts';

/** Fills a new administratie with the demo of today. */
export function fillDemo(tx: WriteDb, clock: Pick<Clock, 'vandaag'>): void {
  writeDemo(tx, createDemo(clock.vandaag()));
}
