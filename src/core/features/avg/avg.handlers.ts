import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { setVerantwoordelijke, verantwoordelijke } from './verantwoordelijke.service.ts';

export const avgHandlers = {
  verantwoordelijke: os.avg.verantwoordelijke.handler(readHandler(verantwoordelijke)),
  zetVerantwoordelijke: os.avg.zetVerantwoordelijke.handler(writeHandler(setVerantwoordelijke)),
};
