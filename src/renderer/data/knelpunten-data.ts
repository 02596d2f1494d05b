import { useEffect } from 'react';
import type { Knelpunt } from '../../shared/domain/knelpunt/types.ts';
import type { Planbord } from '../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../shared/domain/tijd/datum.ts';
import { maandagenTussen } from '../../shared/domain/tijd/week.ts';
import { maakWinkel, useWinkel } from '../lib/winkel.ts';
import { usePlanbordVandaag } from './planbord-data.ts';
import type { Plek } from './plek.ts';

/** How far ahead Vandaag and the counter look. */
const WEKEN_VOORUIT = 13;

const winkel = maakWinkel<readonly Knelpunt[] | undefined>(undefined);

/** What the last list was made from: only who changed since is calculated again. */
let vorig: Planbord | undefined;

/** Calculates the list; the same one when nothing in it changed, so that nothing is drawn for it. */
async function maakLijst(gegevens: PlanbordGegevens, vandaag: string): Promise<readonly Knelpunt[]> {
  const [{ bepaalKnelpunten }, { berekenPlanbord }] = await Promise.all([
    import('../../shared/domain/knelpunt/knelpunten.ts'),
    import('../../shared/domain/planbord/planbord.ts'),
  ]);
  const tot = plusDagen(vandaag, WEKEN_VOORUIT * 7);
  const maandagen = maandagenTussen(vandaag, tot);
  vorig = berekenPlanbord({ gegevens, vandaag, maandagen, rekenwijze: 'auto' }, vorig);
  const nieuw = bepaalKnelpunten({ gegevens, van: vandaag, tot, vandaag, planbord: vorig });
  const oud = winkel.lees();
  return oud !== undefined && JSON.stringify(oud) === JSON.stringify(nieuw) ? oud : nieuw;
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
      vorig = undefined;
      winkel.zet(undefined);
      return;
    }
    let verlopen = false;
    const bereken = async () => {
      const lijst = await maakLijst(gegevens, vandaag);
      if (!verlopen) winkel.zet(lijst);
    };
    const taak = requestIdleCallback(() => void bereken(), { timeout: 1000 });
    return () => {
      verlopen = true;
      cancelIdleCallback(taak);
    };
  }, [vandaag, gegevens]);
}

/** All knelpunten, most serious first, accepted ones included; undefined until they are known. */
export function useKnelpunten(): readonly Knelpunt[] | undefined {
  return useWinkel(winkel);
}

/** The place on the planbord where a knelpunt is seen. */
export function plekVan(knelpunt: Knelpunt, vandaag: string): Plek {
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
