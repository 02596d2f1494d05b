/** What a change does to the list of knelpunten: which it solves, which it makes, and which become another size. */

import type { Knelpunt } from './types.ts';

export type KnelpuntVerschil = {
  readonly opgelost: readonly Knelpunt[];
  readonly nieuw: readonly Knelpunt[];
  /** The same problem of the same person, team or gebied with another size or other dates. */
  readonly anders: readonly { readonly voor: Knelpunt; readonly na: Knelpunt }[];
};

/** Whom or what it is about. */
function subjectOf({ soort, medewerkerId, teamId, gebiedId, vacatureId }: Knelpunt): string {
  return [soort, medewerkerId, teamId, gebiedId, vacatureId].map((part) => part ?? '').join('|');
}

const textOf = ({ titel, omschrijving }: Knelpunt): string => `${titel}|${omschrijving}`;

/** Both lists over the same window; in the order of the lists. */
export function knelpuntVerschil(voor: readonly Knelpunt[], na: readonly Knelpunt[]): KnelpuntVerschil {
  const before = new Map(voor.map((knelpunt) => [knelpunt.sleutel, knelpunt]));
  const after = new Map(na.map((knelpunt) => [knelpunt.sleutel, knelpunt]));
  const opgelost = voor.filter(({ sleutel }) => !after.has(sleutel));
  const anders: { voor: Knelpunt; na: Knelpunt }[] = [];
  const nieuw: Knelpunt[] = [];
  for (const knelpunt of na) {
    const same = before.get(knelpunt.sleutel);
    if (same !== undefined) {
      if (textOf(same) !== textOf(knelpunt)) anders.push({ voor: same, na: knelpunt });
      continue;
    }
    const index = opgelost.findIndex((gone) => subjectOf(gone) === subjectOf(knelpunt));
    const [gone] = index < 0 ? [] : opgelost.splice(index, 1);
    if (gone === undefined) nieuw.push(knelpunt);
    else anders.push({ voor: gone, na: knelpunt });
  }
  return { opgelost, nieuw, anders };
}
