import type { Snapshot } from '../../../shared/domain/detachering/plan.ts';
import { MAX_MINUTEN } from '../../../shared/domain/planning/planning.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { totAndWithNl } from '../../../shared/domain/tijd/datum.ts';
import { ongeldig } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import { findMedewerker } from '../medewerkers/medewerkers.service.ts';
import { allOpvolgingen } from '../medewerkers/werkstand.service.ts';
import { naamOfOrganisatie } from '../organisaties/organisaties.service.ts';
import { afsprakenAfter } from '../organisaties/subsidie.service.ts';

/** What the plans in which people change organisation together (fusie, splitsing) have in common. */

/** Two detacheringen that become one may not be more than 40 hours together. */
export function requireHoogstens40(db: ReadDb, na: Snapshot, field: string): void {
  const teVeel =
    na.detacheringen.find((d) => d.minutenPerWeek > MAX_MINUTEN)?.id ??
    na.inzet.find((i) => i.minutenPerWeek > MAX_MINUTEN)?.detacheringId;
  const medewerkerId = na.detacheringen.find((d) => d.id === teVeel)?.medewerkerId;
  if (medewerkerId === undefined) return;
  const wie = korteNaam(findMedewerker(db, medewerkerId));
  throw ongeldig(
    field,
    `${wie} komt hierdoor boven 40 uur per week bij één organisatie. Pas eerst de uren aan.`,
  );
}

/** "Afspraak S-1 met Enver loopt t/m 31-12-2026 en blijft zo staan. Pas die zelf aan." */
function afspraakBlijft(naam: string, { kenmerk, geldigTot }: Lopend): string {
  const wat = kenmerk === '' ? 'Een afspraak' : `Afspraak ${kenmerk}`;
  return `${wat} met ${naam} loopt ${geldigTot === null ? 'zonder einde' : totAndWithNl(geldigTot)} en blijft zo staan. Pas die zelf aan.`;
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
