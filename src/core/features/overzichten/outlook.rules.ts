import { berekenPlanbord } from '../../../shared/domain/planbord/planbord.ts';
import type { Detachering, Inzet, PlanbordGegevens, Team } from '../../../shared/domain/planning/planning.ts';
import { compareText, volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { maandagen, maandagOf } from '../../../shared/domain/tijd/week.ts';
import type { AdviesTeam, Einde, Outlook } from './advies.rules.ts';

/** Weeks after that of the peildatum for which an advice has to stay right. */
export const ADVIES_WEKEN = 13;

/** The Mondays that are looked ahead. */
function outlookWeken(peildatum: string): string[] {
  return maandagen(plusDagen(maandagOf(peildatum), 7), ADVIES_WEKEN);
}

/** First day that is not looked at any more. */
export function outlookTot(peildatum: string): string {
  return plusDagen(maandagOf(peildatum), 7 * (ADVIES_WEKEN + 1));
}

function minutenOn(rows: readonly Inzet[], teamId: string, dag: string): number {
  return rows
    .filter((row) => row.teamId === teamId && isGeldigOn(row, dag))
    .reduce((sum, row) => sum + row.minutenPerWeek, 0);
}

/** Hours in these teams that fall away when a detachering ends; who goes on with the same hours ends nothing. */
function eindenOf(gegevens: PlanbordGegevens, peildatum: string, teams: readonly Team[]): Einde[] {
  const tot = outlookTot(peildatum);
  const inzetVan = Map.groupBy(gegevens.inzet, (row) => row.detacheringId);
  const van = Map.groupBy(gegevens.detacheringen, (row) => row.medewerkerId);
  const namen = new Map(gegevens.medewerkers.map((row) => [row.id, volledigeNaam(row)]));
  const inzetOn = (detacheringen: readonly Detachering[]) =>
    detacheringen.flatMap((row) => inzetVan.get(row.id) ?? []);
  return gegevens.detacheringen
    .flatMap((detachering) => {
      const { geldigTot: per, medewerkerId } = detachering;
      if (per === null || per <= peildatum || per > tot) return [];
      const after = (van.get(medewerkerId) ?? []).filter((row) => isGeldigOn(row, per));
      return teams.flatMap(({ id, naam }): Einde[] => {
        const before = minutenOn(inzetOn([detachering]), id, plusDagen(per, -1));
        const minutenPerWeek = before - minutenOn(inzetOn(after), id, per);
        if (minutenPerWeek <= 0) return [];
        return [{ medewerker: namen.get(medewerkerId) ?? '', team: naam, minutenPerWeek, per }];
      });
    })
    .sort((a, b) => compareText(a.per, b.per) || compareText(a.medewerker, b.medewerker));
}

/** The weeks after the peildatum, in norm mode as the overview itself, and what ends in them. */
export function outlookOf(
  gegevens: PlanbordGegevens,
  peildatum: string,
  teams: readonly Team[],
): { readonly later: (teamId: string) => NonNullable<AdviesTeam['later']>; readonly outlook: Outlook } {
  const planbord = berekenPlanbord({
    ...{ gegevens, vandaag: peildatum },
    ...{ maandagen: outlookWeken(peildatum), rekenwijze: 'norm' },
  });
  const weken = new Map(planbord.teams.map((team) => [team.teamId, team.weken]));
  return {
    later: (teamId) => weken.get(teamId) ?? [],
    outlook: {
      weken: ADVIES_WEKEN,
      tm: plusDagen(outlookTot(peildatum), -1),
      einden: eindenOf(gegevens, peildatum, teams),
    },
  };
}
