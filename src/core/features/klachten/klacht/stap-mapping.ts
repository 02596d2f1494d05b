import type { Gehoorde, KlachtStap } from '../../../../shared/domain/klacht/basis/types.ts';
import type { StapRow } from './klachten.repository.ts';
import { vereist } from './vereist.ts';

/** Between the rows of the timeline and the steps of the state machine. */

/** A row of the timeline as a step of the machine; null for a transition. */
export function toStap(row: StapRow): KlachtStap | null {
  const { datum, document, toelichting } = row;
  const wie = (): Gehoorde => {
    if (row.partij !== 'klager') return { beklaagde: vereist(row.beklaagdeId, 'beklaagde_id') };
    return row.klagerId === null ? 'klager' : { klager: row.klagerId };
  };
  switch (row.soort) {
    case 'ontvangstbevestiging':
      return {
        soort: row.soort,
        ...(row.klagerId === null ? {} : { klager: row.klagerId }),
        datum,
        document,
      };
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

type Wie = Pick<StapRow, 'partij' | 'beklaagdeId' | 'klagerId'>;

/** Whom a step is about; null where it is about nobody in particular. */
function wieOf(stap: KlachtStap): Gehoorde | null {
  if ('wie' in stap) return stap.wie;
  if ('beklaagde' in stap) return { beklaagde: stap.beklaagde };
  return 'klager' in stap && stap.klager !== undefined ? { klager: stap.klager } : null;
}

function wieColumns(wie: Gehoorde | null): Wie {
  if (wie === null) return { partij: null, beklaagdeId: null, klagerId: null };
  if (wie === 'klager') return { partij: 'klager', beklaagdeId: null, klagerId: null };
  if ('klager' in wie) return { partij: 'klager', beklaagdeId: null, klagerId: wie.klager };
  return { partij: 'beklaagde', beklaagdeId: wie.beklaagde, klagerId: null };
}

/** What a step of the machine is in a row of the timeline. */
export function toStapColumns(
  stap: KlachtStap,
): Pick<StapRow, 'soort' | 'datum' | 'grond' | 'document' | 'toelichting' | keyof Wie> {
  return {
    soort: stap.soort,
    datum: stap.datum,
    ...wieColumns(wieOf(stap)),
    grond: 'grond' in stap ? stap.grond : null,
    document: 'document' in stap ? stap.document : '',
    toelichting: 'toelichting' in stap ? stap.toelichting : '',
  };
}
