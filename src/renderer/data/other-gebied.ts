import { refusalOf, rightsStore } from '../lib/rights.ts';
import { useStore } from '../lib/store.ts';
import { useBereik } from './bereik.ts';
import { useOwnRefusal } from './own-gebied.ts';
import { useStatus } from './planbord-data.ts';

/** Whether the scope is of a gebied whose planning is not this user's, while that of another is. */
export function useOtherGebied(): boolean {
  const [bereik] = useBereik();
  const vandaag = useStatus().data?.vandaag;
  const rights = useStore(rightsStore);
  const refusal = useOwnRefusal('capaciteit.zetCellen', ({ gebied, team }) => {
    if (bereik.soort === 'gebied') return gebied(bereik.id);
    if (bereik.soort === 'stad' || vandaag === undefined) return true;
    return team(bereik.id, { geldigVan: vandaag, geldigTot: null });
  });
  return refusal !== null && refusalOf('capaciteit.zetCellen', rights) === null;
}
