import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { foutcode } from '../../db/opslag-fout.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { leesOrganisatie } from './organisaties.repository.ts';
import { naamVanOrganisatie } from './organisaties.service.ts';
import { telVerwijzingen, verwijderOrganisatieRijen } from './verwijder.repository.ts';

const OPSOMMING = new Intl.ListFormat('nl', { type: 'conjunction' });

function aantal(hoeveel: number, een: string, meer: string): string[] {
  return hoeveel === 0 ? [] : [hoeveel === 1 ? `1 ${een}` : `${hoeveel} ${meer}`];
}

/**
 * For an organisation made by mistake: removes it with its names. Refused while anything hangs
 * on it; what was real is ended, not removed, or the history would change.
 */
export function verwijderOrganisatie(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  if (leesOrganisatie(tx, id) === undefined) {
    throw nietGevonden('Deze organisatie bestaat niet meer. Ververs het scherm.');
  }
  const naam = naamVanOrganisatie(tx, id);
  const telling = telVerwijzingen(tx, id);
  const hangt = [
    ...aantal(telling.detacheringen, 'detachering', 'detacheringen'),
    ...aantal(telling.afspraken, 'afspraak', 'afspraken'),
    ...aantal(telling.opvolgingen, 'opvolging', 'opvolgingen'),
    ...aantal(telling.vacatures, 'vacature', 'vacatures'),
    ...aantal(telling.personeelsnummers, 'personeelsnummer', 'personeelsnummers'),
  ];
  if (hangt.length > 0) {
    throw ongeldig(
      'id',
      `Bij ${naam} staan nog gegevens: ${OPSOMMING.format(hangt)}. Verwijderen kan alleen als er niets bij staat. Beëindig de organisatie in plaats daarvan.`,
    );
  }
  try {
    verwijderOrganisatieRijen(tx, id);
  } catch (fout) {
    // What it is stays unsaid: complaints keep to themselves (B11).
    if (foutcode(fout) !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw fout;
    throw ongeldig(
      'id',
      `Er zijn nog gegevens die naar ${naam} verwijzen. Beëindig de organisatie in plaats daarvan.`,
    );
  }
  return { label: `Organisatie ${naam} verwijderd`, uitvoer: null };
}
