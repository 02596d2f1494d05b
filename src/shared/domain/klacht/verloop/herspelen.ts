/**
 * The history of a complaint, taken once more: a correction of one recorded step is checked by the same rules as
 * the steps themselves, with all that came after it. What was already out of order before stays out of it: only
 * what the correction itself breaks is refused.
 */
import type { Klacht, KlachtDossier, Uitvoerder } from '../basis/types.ts';
import type { Weigering } from '../basis/weigering.ts';
import type { KlachtContext } from '../termijn/dossier-termijn.ts';
import type { Overgang } from './overgang-types.ts';
import { findOvergang } from './overgangen.ts';
import { applyOvergang } from './toepassen.ts';
import { checkOvergang } from './toestand.ts';

/** One recorded step, by the id of its line in the timeline. */
export type Gebeurtenis = { readonly id: string; readonly overgang: Overgang };

export type Herspeling = {
  /** The complaint at the end of it; null where a step does not exist in its state any more. */
  readonly klacht: Klacht | null;
  readonly weigeringen: readonly { readonly id: string; readonly weigering: Weigering }[];
};

type HerspeelContext = KlachtContext & { readonly vandaag: string };

/** The facts of a complaint as they are now, before anything was recorded about it. */
function begin(dossier: KlachtDossier): Klacht {
  const { verlenging: _, ombudsman: __, ...feiten } = dossier;
  return {
    dossier: {
      ...feiten,
      klagers: feiten.klagers.map((klager) => ({ ...klager, einde: null })),
      aanvullingen: [],
      stappen: [],
    },
    toestand: { status: 'ontvangen', sinds: dossier.ontvangstdatum },
  };
}

export function herspeel(
  dossier: KlachtDossier,
  historie: readonly Gebeurtenis[],
  context: HerspeelContext,
): Herspeling {
  const weigeringen: { id: string; weigering: Weigering }[] = [];
  let current = begin(dossier);
  for (const { id, overgang } of historie) {
    const rol = findOvergang(overgang.soort)?.rollen[0] ?? 'administratie';
    // Nobody in particular: who took the step was judged when it was taken.
    const uitvoerder: Uitvoerder = { gebruikerId: '', medewerkerId: null, rol };
    const uitkomst = checkOvergang(current, overgang, { ...context, uitvoerder });
    if (uitkomst.soort === 'geweigerd')
      weigeringen.push(...uitkomst.weigeringen.map((weigering) => ({ id, weigering })));
    const nieuw = applyOvergang(current, overgang, uitvoerder);
    if (nieuw === null) return { klacht: null, weigeringen };
    current = nieuw;
  }
  return { klacht: current, weigeringen };
}

/** What a changed history is refused for that the recorded one was not, each once. */
export function newWeigeringen(voor: Herspeling, na: Herspeling): readonly Weigering[] {
  const key = ({ id, weigering }: Herspeling['weigeringen'][number]) => `${id} ${weigering.code}`;
  const known = new Set(voor.weigeringen.map(key));
  const nieuw = na.weigeringen.filter((row) => !known.has(key(row)));
  return [...new Map(nieuw.map(({ weigering }) => [weigering.code, weigering])).values()];
}
