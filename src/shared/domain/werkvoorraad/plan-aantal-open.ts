import type { Zwaarte } from '../planning/lists.ts';
import { type Plan, refuse, type Weigering } from '../planning/plan.ts';
import type { Werkvoorraad } from '../planning/planning.ts';
import { NEW_ID, SeriesPlan } from '../planning/series-plan.ts';
import { refuseTeamBuitenPeriode, type TeamWithNaam } from '../planning/team.ts';
import { doorsnede, updatePeriode } from '../tijd/periode.ts';

export type AantalOpenVraag = {
  readonly teamId: string;
  readonly zwaarte: Zwaarte;
  /** null = not measured (B10): the period is left without a row. */
  readonly aantalOpen: number | null;
  readonly van: string;
  /** Exclusive; null = open. */
  readonly tot: string | null;
};

export type AantalOpenGegevens = {
  readonly teams: readonly TeamWithNaam[];
  readonly werkvoorraad: readonly Werkvoorraad[];
};

type Series = Pick<AantalOpenVraag, 'teamId' | 'zwaarte'>;

/** Sets the open trajecten of a team at a zwaarte over the days of [van, tot) on which it exists. */
export function planAantalOpen(
  gegevens: AantalOpenGegevens,
  vraag: AantalOpenVraag,
): Plan<Werkvoorraad> | Weigering {
  return planAantallenOpen(gegevens, [vraag]);
}

/** Many of them, one after the other; one that cannot be refuses all of it. */
export function planAantallenOpen(
  { teams, werkvoorraad }: AantalOpenGegevens,
  vragen: readonly AantalOpenVraag[],
): Plan<Werkvoorraad> | Weigering {
  const series = new SeriesPlan<Series, Werkvoorraad>({
    keyOf: ({ teamId, zwaarte }) => `${teamId}|${zwaarte}`,
    rowsOf: ({ teamId, zwaarte }) =>
      werkvoorraad.filter((row) => row.teamId === teamId && row.zwaarte === zwaarte),
  });
  for (const { teamId, zwaarte, aantalOpen, van, tot } of vragen) {
    const team = teams.find(({ id }) => id === teamId);
    if (team === undefined) return refuse('teamId', 'Dit team bestaat niet meer. Kies een ander team.');
    const weigering = refuseTeamBuitenPeriode('teamId', team, van, tot);
    if (weigering !== null) return weigering;
    const periode = doorsnede({ geldigVan: van, geldigTot: tot }, team);
    if (periode === null) continue;
    const rijen = series.rows({ teamId, zwaarte });
    const { geldigVan, geldigTot } = periode;
    const plan = updatePeriode(
      { rijen, readValue: (row) => row.aantalOpen },
      geldigVan,
      geldigTot,
      aantalOpen,
    );
    series.rewrite({ teamId, zwaarte }, plan, (nieuw, aantal) => ({
      ...nieuw,
      id: NEW_ID,
      teamId,
      zwaarte,
      aantalOpen: aantal,
    }));
  }
  return series.plan();
}
