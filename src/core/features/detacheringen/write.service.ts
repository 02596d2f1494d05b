import {
  type DetacheringRow,
  type Snapshot,
  snapshotDifference,
} from '../../../shared/domain/detachering/plan.ts';
import type { WriteDb } from '../../db/types.ts';
import { addDetacheringRow, writeDifference } from './detacheringen.repository.ts';

/** The one way detacheringen are written: by every plan, and by the features that open one. */

/** Writes one new detachering as it is; who calls has checked it. */
export function addDetachering(tx: WriteDb, row: DetacheringRow): void {
  addDetacheringRow(tx, row);
}

/** Carries out what differs between two snapshots of the same people. */
export function saveDifference(tx: WriteDb, voor: Snapshot, na: Snapshot): void {
  writeDifference(tx, snapshotDifference(voor, na));
}
