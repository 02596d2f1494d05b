import { os, schrijfHandler } from '../../rpc/handlers.ts';
import { nieuwGebied, nieuwTeam } from './teams.service.ts';

export const teamsHandlers = {
  nieuwGebied: os.teams.nieuwGebied.handler(schrijfHandler(nieuwGebied)),
  nieuwTeam: os.teams.nieuwTeam.handler(schrijfHandler(nieuwTeam)),
};
