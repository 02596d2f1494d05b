/** The closed lists of detacheringen, each with its Dutch words in display order. */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/** What happens to the planned hours when those of the contract change. */
export const INZET_BIJ_UREN = closedList({
  behoud: 'Blijft zoals hij is',
  'naar-rato': 'Verandert naar rato mee',
});
export type InzetBijUren = ValueOf<typeof INZET_BIJ_UREN>;

/** What a change of a detachering does to inzet, as it is said after the hours. */
export const INZET_GEVOLGEN = closedList({
  stopt: 'stopt op',
  'loopt-door': 'loopt door vanaf',
  nieuw: 'begint op',
});
