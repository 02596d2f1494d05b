import type { KlachtStap } from '../../../../shared/domain/klacht/basis/types.ts';
import type { StapRow } from './klachten.repository.ts';
import { vereist } from './vereist.ts';

/** Between the rows of the timeline and the steps of the state machine. */

/** A row of the timeline as a step of the machine; null for a transition. */
export function toStap(row: StapRow): KlachtStap | null {
  const { datum, document, toelichting } = row;
  const wie = () =>
    row.partij === 'klager' ? ('klager' as const) : { beklaagde: vereist(row.beklaagdeId, 'beklaagde_id') };
  switch (row.soort) {
    case 'ontvangstbevestiging':
    case 'verslag':
    case 'advies':
      return { soort: row.soort, datum, document };
    case 'afschrift-beklaagde':
      return { soort: row.soort, beklaagde: vereist(row.beklaagdeId, 'beklaagde_id'), datum, document };
    case 'uitnodiging-horen':
      return { soort: row.soort, wie: wie(), datum, document };
    case 'bericht-verdaging':
      return { soort: row.soort, beklaagde: vereist(row.beklaagdeId, 'beklaagde_id'), datum, document };
    case 'gehoord':
    case 'niet-verschenen':
      return { soort: row.soort, wie: wie(), datum };
    case 'afgezien-van-horen':
      return { soort: row.soort, wie: wie(), grond: vereist(row.grond, 'grond'), datum, toelichting };
    default:
      return null;
  }
}

/** What a step of the machine is in a row of the timeline. */
export function toStapColumns(
  stap: KlachtStap,
): Pick<StapRow, 'soort' | 'datum' | 'partij' | 'beklaagdeId' | 'grond' | 'document' | 'toelichting'> {
  const wie = 'wie' in stap ? stap.wie : null;
  const beklaagdeId =
    'beklaagde' in stap ? stap.beklaagde : wie !== null && wie !== 'klager' ? wie.beklaagde : null;
  const partij =
    beklaagdeId === null ? (wie === 'klager' ? ('klager' as const) : null) : ('beklaagde' as const);
  return {
    soort: stap.soort,
    datum: stap.datum,
    partij,
    beklaagdeId,
    grond: 'grond' in stap ? stap.grond : null,
    document: 'document' in stap ? stap.document : '',
    toelichting: 'toelichting' in stap ? stap.toelichting : '',
  };
}
