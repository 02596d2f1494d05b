import { type Action, HIDDEN, shownIf } from '../../../actions/action.ts';
import type { RowContent } from '../rows/bord-types.ts';
import { CELL, type CellContext, linesFor, startDate } from './context.ts';

/** From a row of the planbord to where more of it stands. */

function medewerkerOf({ plek: { rij } }: CellContext): string | null {
  const { inhoud } = rij;
  return inhoud.soort === 'inzet' || inhoud.soort === 'vrij' ? inhoud.rij.medewerkerId : null;
}

/** Every week of one person, in all teams: the planbord of the whole city with this name searched for. */
export const alleWeken: Action<CellContext> = {
  name: 'planbord.medewerker.weken',
  label: 'Alle teams en weken van deze medewerker',
  scope: CELL,
  keys: ['ctrl+shift+m'],
  places: ['context-menu'],
  section: 'medewerker',
  state: (context) =>
    medewerkerOf(context) === null || linesFor(context, context.plek.rij).length > 1 ? HIDDEN : shownIf(true),
  run: (context) => {
    const id = medewerkerOf(context);
    if (id === null) return;
    const vraag = new URLSearchParams({
      bereik: 'stad',
      zoek: context.plek.rij.naam.tekst,
      focus: `medewerker:${id}`,
      naar: startDate(context, context.plek.kolom),
    });
    context.go(`/capaciteit?${vraag.toString()}`);
  },
};

function isTeam({ soort }: RowContent): boolean {
  return soort === 'groep';
}

function toTeam(name: string, label: string, path: (teamId: string) => string): Action<CellContext> {
  return {
    name,
    label,
    scope: CELL,
    places: ['context-menu'],
    section: 'team',
    state: ({ plek: { rij } }) => shownIf(rij.teamId !== null && isTeam(rij.inhoud)),
    run: ({ plek: { rij }, go }) => go(path(rij.teamId ?? '')),
  };
}

/** What more there is of a team. */
export const TEAM_GO_ACTIONS: readonly Action<CellContext>[] = [
  toTeam('planbord.team.gegevens', 'Gegevens van het team', (id) => `/beheer/teams/${id}`),
  toTeam('planbord.team.aanwezigheid', 'Wie is er wanneer', (id) => `/aanwezigheid?bereik=team:${id}`),
  toTeam('planbord.team.overzicht', 'Teamoverzicht', (id) => `/overzichten?rapport=teamoverzicht&team=${id}`),
];
