import { leesHandler, os, schrijfHandler } from '../../../rpc/handlers.ts';
import { ombudsmanHistorie, zetOmbudsman } from './ombudsman.service.ts';

export const ombudsmanHandlers = {
  historie: os.ombudsman.historie.handler(leesHandler(ombudsmanHistorie)),
  zet: os.ombudsman.zet.handler(schrijfHandler(zetOmbudsman)),
};
