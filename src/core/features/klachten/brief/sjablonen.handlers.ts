import { leesHandler, os, schrijfHandler } from '../../../rpc/handlers.ts';
import { sjablonen, sjabloon, verwijderSjabloon, zetSjabloon } from './sjablonen.service.ts';

export const klachtbrievenHandlers = {
  sjablonen: os.klachtbrieven.sjablonen.handler(leesHandler(sjablonen)),
  sjabloon: os.klachtbrieven.sjabloon.handler(leesHandler(sjabloon)),
  zetSjabloon: os.klachtbrieven.zetSjabloon.handler(schrijfHandler(zetSjabloon)),
  verwijderSjabloon: os.klachtbrieven.verwijderSjabloon.handler(schrijfHandler(verwijderSjabloon)),
};
