import type { Snapshot } from '../../../shared/domain/detachering/plan.ts';
import { MAX_MINUTEN } from '../../../shared/domain/planning/planning.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { ongeldig } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import { findMedewerker } from '../medewerkers/medewerkers.service.ts';

/** The sentences of a refusal, after the name: two detacheringen become one, or hours follow the contract. */
const REFUSALS = {
  samen: 'komt hierdoor boven 40 uur per week bij één organisatie. Pas eerst de uren aan.',
  naarRato: 'komt naar rato boven 40 uur per week in één team. Laat de ingezette uren zoals ze zijn.',
} as const;

/** One detachering and one inzet row hold at most 40 hours (domein §2); `field` is what is wrong in the form. */
export function requireHoogstens40(
  db: ReadDb,
  na: Snapshot,
  field: string,
  refusal: keyof typeof REFUSALS = 'samen',
): void {
  const teVeel =
    na.detacheringen.find((d) => d.minutenPerWeek > MAX_MINUTEN)?.id ??
    na.inzet.find((i) => i.minutenPerWeek > MAX_MINUTEN)?.detacheringId;
  const medewerkerId = na.detacheringen.find((d) => d.id === teVeel)?.medewerkerId;
  if (medewerkerId === undefined) return;
  throw ongeldig(field, `${korteNaam(findMedewerker(db, medewerkerId))} ${REFUSALS[refusal]}`);
}
