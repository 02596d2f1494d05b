import { tmNl } from '../../../shared/domain/tijd/datum.ts';
import type { ReadDb } from '../../db/types.ts';
import { allOpvolgingen } from '../medewerkers/werkstand.service.ts';
import { naamOfOrganisatie } from '../organisaties/organisaties.service.ts';
import { afsprakenAfter } from '../organisaties/subsidie.service.ts';

/** What the plans in which people change organisation together (fusie, splitsing) have in common. */

/** "Afspraak S-1 met Enver loopt t/m 31-12-2026 en blijft zo staan. Pas die zelf aan." */
function afspraakBlijft(naam: string, { kenmerk, geldigTot }: Lopend): string {
  const wat = kenmerk === '' ? 'Een afspraak' : `Afspraak ${kenmerk}`;
  return `${wat} met ${naam} loopt ${geldigTot === null ? 'zonder einde' : tmNl(geldigTot)} en blijft zo staan. Pas die zelf aan.`;
}

type Lopend = ReturnType<typeof afsprakenAfter>[number];

/** Agreements that run on after their organisation has ended: what was decided on stays, and is said. */
export function afsprakenDieBlijven(
  db: ReadDb,
  organisatieIds: readonly string[],
  dag: string,
  blijft: (afspraak: Lopend) => boolean = () => true,
): string[] {
  return organisatieIds.flatMap((id) =>
    afsprakenAfter(db, id, dag)
      .filter(blijft)
      .map((afspraak) => afspraakBlijft(naamOfOrganisatie(db, id), afspraak)),
  );
}

/** Whether this step of opvolging is not noted yet. */
export function stapOntbreekt(
  db: ReadDb,
  { vanId, naarId }: { readonly vanId: string; readonly naarId: string },
): boolean {
  return !allOpvolgingen(db).some((o) => o.vanId === vanId && o.naarId === naarId);
}

const OPSOMMING = new Intl.ListFormat('nl', { type: 'conjunction' });

/** "Enver, Dock en Minters". */
export function nameOrganisaties(db: ReadDb, ids: readonly string[]): string {
  return OPSOMMING.format([...new Set(ids)].map((id) => naamOfOrganisatie(db, id)));
}
