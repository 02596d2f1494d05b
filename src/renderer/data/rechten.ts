import type { Recht } from '../../shared/domain/gebruiker/rechten.ts';
import { useStatus } from './planbord-data.ts';

/** Whether this user has a right; the core decides, this only keeps useless buttons away. */
export function useMag(recht: Recht): boolean {
  const { data } = useStatus();
  return data?.gebruiker.rechten.includes(recht) ?? false;
}
