import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import {
  createScenario,
  extendScenario,
  removeMutatie,
  removeScenario,
  scenarioById,
  scenarios,
  takeOverScenario,
  updateScenario,
} from './scenarios.service.ts';

export const scenariosHandlers = {
  lijst: os.scenarios.lijst.handler(readHandler(scenarios)),
  lees: os.scenarios.lees.handler(readHandler(scenarioById)),
  maak: os.scenarios.maak.handler(writeHandler(createScenario)),
  wijzig: os.scenarios.wijzig.handler(writeHandler(updateScenario)),
  voegToe: os.scenarios.voegToe.handler(writeHandler(extendScenario)),
  verwijderMutatie: os.scenarios.verwijderMutatie.handler(writeHandler(removeMutatie)),
  verwijder: os.scenarios.verwijder.handler(writeHandler(removeScenario)),
  neemOver: os.scenarios.neemOver.handler(writeHandler(takeOverScenario)),
};
