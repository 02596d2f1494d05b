import { goAction } from '../../actions/go.ts';

/** What one does with teams and gebieden from any screen. */
export const TEAM_ACTIONS = [
  goAction({
    name: 'teams.nieuw',
    label: 'Nieuw team of gebied…',
    path: '/beheer/teams',
    call: 'teams.nieuwTeam',
  }),
];
