import type { Klok } from '../../base/core-types.ts';
import type { WriteDb } from '../../db/types.ts';
import { schrijfDemo } from './demo.repository.ts';
import { controleerDemo } from './demo-controle.ts';
import { maakDemo } from './demo-generator.ts';

/** Fills a new administratie with the demo of today; throws when a published margin does not come out. */
export function vulDemo(tx: WriteDb, klok: Pick<Klok, 'vandaag'>): void {
  const vandaag = klok.vandaag();
  const demo = maakDemo(vandaag);
  controleerDemo(demo, vandaag);
  schrijfDemo(tx, demo);
}
