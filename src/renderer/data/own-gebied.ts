import type { CallRight } from '../../shared/contract/beheer.ts';
import { createEigenGebied, type EigenGebied } from '../../shared/domain/gebruiker/eigen-gebied.ts';
import type { PlanbordGegevens } from '../../shared/domain/planning/planning.ts';
import type { Periode } from '../../shared/domain/tijd/periode.ts';
import { type CallName, refusalOf } from '../lib/rights.ts';
import { createStore, useStore } from '../lib/store.ts';

/**
 * What this user may change in which gebied, by the same rule as the core, so that nothing is offered which it would
 * refuse.
 */

type Own = EigenGebied & {
  /** Calls that end at the own gebied. */
  readonly calls: ReadonlySet<string>;
};

const OTHER_GEBIED = 'Dit hoort bij een ander gebied: u kunt het bekijken, niet wijzigen.';

/** null: nothing this user may do ends at a gebied. */
export const ownStore = createStore<Own | null>(null);

type Rows = Pick<PlanbordGegevens, 'teamGebieden' | 'vacatures' | 'inzet' | 'detacheringen'>;

/** Made at the first question: an edit by who is bound to no gebied pays nothing. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function createOwn(
  gebiedIds: readonly string[],
  calls: readonly CallRight[],
  { teamGebieden, vacatures, inzet, detacheringen }: Rows,
): Own | null {
  const bound = calls.filter(({ eigenGebied }) => eigenGebied).map(({ aanroep }) => aanroep);
  if (bound.length === 0) return null;
  const perTeam = lazy(() => Map.groupBy(teamGebieden, ({ teamId }) => teamId));
  const perDetachering = lazy(() => Map.groupBy(inzet, ({ detacheringId }) => detacheringId));
  const perMedewerker = lazy(() => Map.groupBy(detacheringen, ({ medewerkerId }) => medewerkerId));
  const eigen = createEigenGebied({
    gebiedIds,
    gebiedenOfTeam: (teamId) => perTeam().get(teamId) ?? [],
    teamOfVacature: (id) => vacatures.find((vacature) => vacature.id === id)?.teamId ?? null,
    teamsOf: (id) => [
      ...(perMedewerker().get(id) ?? []).flatMap((detachering) => perDetachering().get(detachering.id) ?? []),
      ...(perDetachering().get(id) ?? []),
    ],
  });
  return { ...eigen, calls: new Set(bound) };
}

/** Why a call is not for this user on what it is about; null = it is. */
export function ownRefusal(
  call: CallName,
  isOwn: (eigen: EigenGebied) => boolean,
  own = ownStore.read(),
): string | null {
  const refusal = refusalOf(call);
  if (refusal !== null || own === null || !own.calls.has(call)) return refusal;
  return isOwn(own) ? null : OTHER_GEBIED;
}

export function teamRefusal(call: CallName, teamIds: readonly string[], wanneer: Periode): string | null {
  return ownRefusal(call, ({ team }) => teamIds.every((id) => team(id, wanneer)));
}

/** The same, followed as the user and the rows change. */
export function useOwnRefusal(call: CallName, isOwn: (eigen: EigenGebied) => boolean): string | null {
  return ownRefusal(call, isOwn, useStore(ownStore));
}

/** Follows the own gebied, for what asks `teamRefusal` while it renders. */
export function useOwnGebied(): unknown {
  return useStore(ownStore);
}
