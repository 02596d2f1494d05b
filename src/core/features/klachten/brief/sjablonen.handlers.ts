import { os, readHandler, writeHandler } from '../../../rpc/handlers.ts';
import { removeSjabloon, setSjabloon, sjablonen, sjabloon } from './sjablonen.service.ts';

export const klachtbrievenHandlers = {
  sjablonen: os.klachtbrieven.sjablonen.handler(readHandler(sjablonen)),
  sjabloon: os.klachtbrieven.sjabloon.handler(readHandler(sjabloon)),
  zetSjabloon: os.klachtbrieven.zetSjabloon.handler(writeHandler(setSjabloon)),
  verwijderSjabloon: os.klachtbrieven.verwijderSjabloon.handler(writeHandler(removeSjabloon)),
};
