import { callContext, os, writeHandler } from '../../rpc/handlers.ts';
import { readInvoer, takeOverVoorstel } from './voorstellen.service.ts';

export const voorstellenHandlers = {
  maak: os.voorstellen.maak.handler(async (aanvraag) => {
    const { solver, opslag, session } = aanvraag.context;
    return await solver.make(session, readInvoer(opslag.lees, callContext(aanvraag), aanvraag.input));
  }),
  stop: os.voorstellen.stop.handler(({ context: { solver, session } }) => {
    solver.stop(session);
    return null;
  }),
  neemOver: os.voorstellen.neemOver.handler(writeHandler(takeOverVoorstel)),
};
