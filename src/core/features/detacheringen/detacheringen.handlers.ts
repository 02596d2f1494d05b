import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import { voorbeeld, wijzigDetachering } from './detacheringen.service.ts';
import { fuseer, fusieVoorbeeld } from './fusie.service.ts';

export const detacheringenHandlers = {
  voorbeeld: os.detacheringen.voorbeeld.handler(leesHandler(voorbeeld)),
  wijzig: os.detacheringen.wijzig.handler(schrijfHandler(wijzigDetachering)),
  fusieVoorbeeld: os.detacheringen.fusieVoorbeeld.handler(leesHandler(fusieVoorbeeld)),
  fuseer: os.detacheringen.fuseer.handler(schrijfHandler(fuseer)),
};
