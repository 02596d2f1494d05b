import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import {
  hernoemTeam,
  nieuweGebiedsmanager,
  nieuweTeamAlias,
  verwijderGebiedsmanager,
  verwijderTeamAlias,
  wijzigGebiedsmanager,
  zetContact,
  zetFormatie,
  zetGebied,
} from './beheer.service.ts';
import { beeindigTeam, eindeVoorbeeld } from './einde.service.ts';
import { beeindigGebied, gebiedBeeld, gebiedEinde, hernoemGebied, nieuwGebied } from './gebied.service.ts';
import { teamBeeld, teamsLijst } from './lijst.service.ts';
import { nieuwTeam } from './teams.service.ts';
import { hernoemWijk, wijkenLijst } from './wijk.service.ts';

export const teamsHandlers = {
  nieuwGebied: os.teams.nieuwGebied.handler(schrijfHandler(nieuwGebied)),
  gebied: os.teams.gebied.handler(leesHandler(gebiedBeeld)),
  hernoemGebied: os.teams.hernoemGebied.handler(schrijfHandler(hernoemGebied)),
  gebiedEinde: os.teams.gebiedEinde.handler(leesHandler(gebiedEinde)),
  beeindigGebied: os.teams.beeindigGebied.handler(schrijfHandler(beeindigGebied)),
  wijken: os.teams.wijken.handler(leesHandler(wijkenLijst)),
  hernoemWijk: os.teams.hernoemWijk.handler(schrijfHandler(hernoemWijk)),
  nieuwTeam: os.teams.nieuwTeam.handler(schrijfHandler(nieuwTeam)),
  lijst: os.teams.lijst.handler(leesHandler(teamsLijst)),
  team: os.teams.team.handler(leesHandler(teamBeeld)),
  hernoemTeam: os.teams.hernoemTeam.handler(schrijfHandler(hernoemTeam)),
  nieuweTeamAlias: os.teams.nieuweTeamAlias.handler(schrijfHandler(nieuweTeamAlias)),
  verwijderTeamAlias: os.teams.verwijderTeamAlias.handler(schrijfHandler(verwijderTeamAlias)),
  zetContact: os.teams.zetContact.handler(schrijfHandler(zetContact)),
  zetGebied: os.teams.zetGebied.handler(schrijfHandler(zetGebied)),
  nieuweGebiedsmanager: os.teams.nieuweGebiedsmanager.handler(schrijfHandler(nieuweGebiedsmanager)),
  wijzigGebiedsmanager: os.teams.wijzigGebiedsmanager.handler(schrijfHandler(wijzigGebiedsmanager)),
  verwijderGebiedsmanager: os.teams.verwijderGebiedsmanager.handler(schrijfHandler(verwijderGebiedsmanager)),
  zetFormatie: os.teams.zetFormatie.handler(schrijfHandler(zetFormatie)),
  eindeVoorbeeld: os.teams.eindeVoorbeeld.handler(leesHandler(eindeVoorbeeld)),
  beeindigTeam: os.teams.beeindigTeam.handler(schrijfHandler(beeindigTeam)),
};
