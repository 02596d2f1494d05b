import { os, readHandler, writeHandler } from '../../../rpc/handlers.ts';
import { ombudsmanHistorie, setOmbudsman } from './ombudsman.service.ts';

export const ombudsmanHandlers = {
  historie: os.ombudsman.historie.handler(readHandler(ombudsmanHistorie)),
  zet: os.ombudsman.zet.handler(writeHandler(setOmbudsman)),
};
