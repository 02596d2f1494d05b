import { verleng } from '../../../shared/domain/detachering/actions.ts';
import type { Snapshot } from '../../../shared/domain/detachering/plan.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';

/** The rows as they are when these detacheringen end later; a team that stops keeps its end. */
export function withLaterEnd(
  gegevens: PlanbordGegevens,
  detacheringIds: readonly string[],
  tot: string | null,
): PlanbordGegevens {
  const teamEnds = new Map(gegevens.teams.map((team) => [team.id, team.geldigTot]));
  const before: Snapshot = {
    detacheringen: gegevens.detacheringen.map((row) => ({ ...row, subsidieafspraakId: null })),
    inzet: gegevens.inzet,
  };
  const after = detacheringIds.reduce<Snapshot>((state, id) => {
    const row = state.detacheringen.find((detachering) => detachering.id === id);
    return row === undefined ? state : verleng(state, row, tot, (teamId) => teamEnds.get(teamId) ?? null);
  }, before);
  return { ...gegevens, ...after };
}
