import { useEffect } from 'react';
import type { Knelpunt } from '../../shared/domain/knelpunt/types.ts';
import type { Planbord } from '../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../shared/domain/tijd/datum.ts';
import { maandagenBetween } from '../../shared/domain/tijd/week.ts';
import { createStore, useStore } from '../lib/store.ts';
import type { PlanbordPlace } from './place.ts';
import { usePlanbordVandaag } from './planbord-data.ts';

/** How far ahead Vandaag and the counter look. */
const WEKEN_VOORUIT = 13;

const store = createStore<readonly Knelpunt[] | undefined>(undefined);

/** What the last list was made from: only who changed since is calculated again. */
let previous: Planbord | undefined;

/** Calculates the list; the same one when nothing in it changed, so that nothing is drawn for it. */
async function createList(gegevens: PlanbordGegevens, vandaag: string): Promise<readonly Knelpunt[]> {
  const [{ bepaalKnelpunten }, { berekenPlanbord }] = await Promise.all([
    import('../../shared/domain/knelpunt/knelpunten.ts'),
    import('../../shared/domain/planbord/planbord.ts'),
  ]);
  const tot = plusDagen(vandaag, WEKEN_VOORUIT * 7);
  const maandagen = maandagenBetween(vandaag, tot);
  previous = berekenPlanbord({ gegevens, vandaag, maandagen, rekenwijze: 'auto' }, previous);
  const nieuw = bepaalKnelpunten({ gegevens, van: vandaag, tot, vandaag, planbord: previous });
  const old = store.read();
  return old !== undefined && JSON.stringify(old) === JSON.stringify(nieuw) ? old : nieuw;
}

/**
 * Keeps the list of knelpunten of the whole city, today … +13 weeks, in step with the
 * planning rows. Mounted once, in the frame. Works in idle time: an edit on the
 * planbord is painted first.
 */
export function useKnelpuntenBijhouden(): void {
  const { vandaag, gegevens } = usePlanbordVandaag();
  useEffect(() => {
    if (vandaag === undefined || gegevens === undefined) {
      previous = undefined;
      store.set(undefined);
      return;
    }
    let verlopen = false;
    const calculate = async () => {
      const list = await createList(gegevens, vandaag);
      if (!verlopen) store.set(list);
    };
    const taak = requestIdleCallback(() => void calculate(), { timeout: 1000 });
    return () => {
      verlopen = true;
      cancelIdleCallback(taak);
    };
  }, [vandaag, gegevens]);
}

/** All knelpunten, most serious first, accepted ones included; undefined until they are known. */
export function useKnelpunten(): readonly Knelpunt[] | undefined {
  return useStore(store);
}

/** The place on the planbord where a knelpunt is seen. */
export function placeOf(knelpunt: Knelpunt, vandaag: string): PlanbordPlace {
  const { vacatureId, medewerkerId, teamId, gebiedId, periode } = knelpunt;
  const van = periode.geldigVan > vandaag ? periode.geldigVan : vandaag;
  const bereik =
    teamId !== null
      ? ({ soort: 'team', id: teamId } as const)
      : gebiedId !== null
        ? ({ soort: 'gebied', id: gebiedId } as const)
        : ({ soort: 'stad' } as const);
  if (vacatureId !== null) return { bereik, van, focus: { soort: 'vacature', id: vacatureId } };
  if (medewerkerId !== null) return { bereik, van, focus: { soort: 'medewerker', id: medewerkerId } };
  if (teamId !== null) return { bereik, van, focus: { soort: 'team', id: teamId } };
  return { bereik, van, focus: gebiedId === null ? null : { soort: 'gebied', id: gebiedId } };
}
