import type { Zwaarte } from '../planning/lists.ts';
import { type Plan, refuse, type Weigering } from '../planning/plan.ts';
import type { Werkvoorraad } from '../planning/planning.ts';
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

/** Sets the open trajecten of a team at a zwaarte over the days of [van, tot) on which it exists. */
export function planAantalOpen(
  gegevens: AantalOpenGegevens,
  { teamId, zwaarte, aantalOpen, van, tot }: AantalOpenVraag,
): Plan<Werkvoorraad> | Weigering {
  const team = gegevens.teams.find(({ id }) => id === teamId);
  if (team === undefined) return refuse('teamId', 'Dit team bestaat niet meer. Kies een ander team.');
  const weigering = refuseTeamBuitenPeriode('teamId', team, van, tot);
  if (weigering !== null) return weigering;
  const periode = doorsnede({ geldigVan: van, geldigTot: tot }, team);
  if (periode === null) return { soort: 'plan', toevoegen: [], wijzigen: [], verwijderen: [] };
  const rijen = gegevens.werkvoorraad
    .filter((row) => row.teamId === teamId && row.zwaarte === zwaarte)
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  const plan = updatePeriode(
    { rijen, readValue: (row) => row.aantalOpen },
    periode.geldigVan,
    periode.geldigTot,
    aantalOpen,
  );
  return {
    soort: 'plan',
    toevoegen: plan.toevoegen.map(({ waarde, ...nieuw }) => ({
      ...nieuw,
      teamId,
      zwaarte,
      aantalOpen: waarde,
    })),
    wijzigen: plan.aanpassen.map(({ rij, ...einden }) => ({ ...rij, ...einden })),
    verwijderen: plan.verwijderen.map(({ id }) => id),
  };
}
