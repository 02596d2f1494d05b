import { datumNl } from '../tijd/datum.ts';
import type { Periode } from '../tijd/periode.ts';
import { refuse, type Weigering } from './plan.ts';

export type TeamWithNaam = Periode & { readonly id: string; readonly naam: string };

/** Refuses at `veld` a team that exists on no day of [van, tot), saying since when it has stopped or from when it exists. */
export function refuseTeamBuitenPeriode(
  field: string,
  team: TeamWithNaam,
  van: string,
  tot: string | null,
): Weigering | null {
  if (team.geldigTot !== null && team.geldigTot <= van) {
    return refuse(field, `Team ${team.naam} is gestopt per ${datumNl(team.geldigTot)}. Kies een ander team.`);
  }
  if (tot !== null && tot <= team.geldigVan) {
    return refuse(field, `Team ${team.naam} bestaat pas vanaf ${datumNl(team.geldigVan)}.`);
  }
  return null;
}
