import type { CallContext } from '../../base/core-types.ts';
import { notFound, ongeldig } from '../../base/fault.ts';
import { foutcode } from '../../db/storage-fault.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { organisatieRows } from './organisaties.repository.ts';
import { naamOfOrganisatie } from './organisaties.service.ts';
import { countVerwijzingen, removeOrganisatieRows } from './verwijder.repository.ts';

const OPSOMMING = new Intl.ListFormat('nl', { type: 'conjunction' });

function aantal(hoeveel: number, een: string, meer: string): string[] {
  return hoeveel === 0 ? [] : [hoeveel === 1 ? `1 ${een}` : `${hoeveel} ${meer}`];
}

/**
 * For an organisation made by mistake: removes it with its names. Refused while anything hangs
 * on it; what was real is ended, not removed, or the history would change.
 */
export function removeOrganisatie(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  if (organisatieRows.read(tx, id) === undefined) {
    throw notFound('Deze organisatie bestaat niet meer. Ververs het scherm.');
  }
  const naam = naamOfOrganisatie(tx, id);
  const count = countVerwijzingen(tx, id);
  const hangt = [
    ...aantal(count.detacheringen, 'detachering', 'detacheringen'),
    ...aantal(count.afspraken, 'afspraak', 'afspraken'),
    ...aantal(count.opvolgingen, 'opvolging', 'opvolgingen'),
    ...aantal(count.vacatures, 'vacature', 'vacatures'),
    ...aantal(count.personeelsnummers, 'personeelsnummer', 'personeelsnummers'),
  ];
  if (hangt.length > 0) {
    throw ongeldig(
      'id',
      `Bij ${naam} staan nog gegevens: ${OPSOMMING.format(hangt)}. Verwijderen kan alleen als er niets bij staat. Beëindig de organisatie in plaats daarvan.`,
    );
  }
  try {
    removeOrganisatieRows(tx, id);
  } catch (fault) {
    // What it is stays unsaid: complaints keep to themselves (B11).
    if (foutcode(fault) !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw fault;
    throw ongeldig(
      'id',
      `Er zijn nog gegevens die naar ${naam} verwijzen. Beëindig de organisatie in plaats daarvan.`,
    );
  }
  return { label: `Organisatie ${naam} verwijderd`, uitvoer: null };
}
