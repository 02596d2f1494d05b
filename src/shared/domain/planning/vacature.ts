/** When a vacature is open: also one that is filled today was open until the day from which it is filled. */
import type { Vacature } from './planning.ts';

/** Whether it is to be filled now. */
export function isTeVervullen({ status }: Pick<Vacature, 'status'>): boolean {
  return status === 'open' || status === 'in-werving';
}

/** Whether it is (or was, or will be) open on a day. */
export function isOpenOn(
  vacature: Pick<Vacature, 'openSinds' | 'status' | 'geslotenPer'>,
  dag: string,
): boolean {
  if (dag < vacature.openSinds) return false;
  return isTeVervullen(vacature) || (vacature.geslotenPer !== null && dag < vacature.geslotenPer);
}
