import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { beginPreview, correctBegin } from './begin.service.ts';
import {
  newGebiedsmanager,
  newTeamAlias,
  removeGebiedsmanager,
  removeTeamAlias,
  renameTeam,
  setContact,
  setFormatie,
  setGebied,
  updateGebiedsmanager,
} from './beheer.service.ts';
import { beeindigTeam, eindePreview } from './einde.service.ts';
import { beeindigGebied, gebiedEinde, gebiedView, newGebied, renameGebied } from './gebied.service.ts';
import { teamsList, teamView } from './list.service.ts';
import { setMinimum } from './minimum.service.ts';
import { newTeam } from './teams.service.ts';
import { renameWijk, wijkenList } from './wijk.service.ts';

export const teamsHandlers = {
  nieuwGebied: os.teams.nieuwGebied.handler(writeHandler(newGebied)),
  gebied: os.teams.gebied.handler(readHandler(gebiedView)),
  hernoemGebied: os.teams.hernoemGebied.handler(writeHandler(renameGebied)),
  gebiedEinde: os.teams.gebiedEinde.handler(readHandler(gebiedEinde)),
  beeindigGebied: os.teams.beeindigGebied.handler(writeHandler(beeindigGebied)),
  wijken: os.teams.wijken.handler(readHandler(wijkenList)),
  hernoemWijk: os.teams.hernoemWijk.handler(writeHandler(renameWijk)),
  nieuwTeam: os.teams.nieuwTeam.handler(writeHandler(newTeam)),
  lijst: os.teams.lijst.handler(readHandler(teamsList)),
  team: os.teams.team.handler(readHandler(teamView)),
  hernoemTeam: os.teams.hernoemTeam.handler(writeHandler(renameTeam)),
  nieuweTeamAlias: os.teams.nieuweTeamAlias.handler(writeHandler(newTeamAlias)),
  verwijderTeamAlias: os.teams.verwijderTeamAlias.handler(writeHandler(removeTeamAlias)),
  zetContact: os.teams.zetContact.handler(writeHandler(setContact)),
  zetGebied: os.teams.zetGebied.handler(writeHandler(setGebied)),
  nieuweGebiedsmanager: os.teams.nieuweGebiedsmanager.handler(writeHandler(newGebiedsmanager)),
  wijzigGebiedsmanager: os.teams.wijzigGebiedsmanager.handler(writeHandler(updateGebiedsmanager)),
  verwijderGebiedsmanager: os.teams.verwijderGebiedsmanager.handler(writeHandler(removeGebiedsmanager)),
  zetFormatie: os.teams.zetFormatie.handler(writeHandler(setFormatie)),
  zetMinimum: os.teams.zetMinimum.handler(writeHandler(setMinimum)),
  beginVoorbeeld: os.teams.beginVoorbeeld.handler(readHandler(beginPreview)),
  verbeterBegin: os.teams.verbeterBegin.handler(writeHandler(correctBegin)),
  eindeVoorbeeld: os.teams.eindeVoorbeeld.handler(readHandler(eindePreview)),
  beeindigTeam: os.teams.beeindigTeam.handler(writeHandler(beeindigTeam)),
};
