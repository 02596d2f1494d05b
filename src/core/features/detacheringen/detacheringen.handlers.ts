import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import { voorbeeld, wijzigDetachering } from './detacheringen.service.ts';
import { beeindigOrganisatie, eindeVoorbeeld } from './einde.service.ts';
import { fuseer, fusieVoorbeeld } from './fusie.service.ts';
import { splits, splitsVoorbeeld } from './splitsing.service.ts';

export const detacheringenHandlers = {
  voorbeeld: os.detacheringen.voorbeeld.handler(leesHandler(voorbeeld)),
  wijzig: os.detacheringen.wijzig.handler(schrijfHandler(wijzigDetachering)),
  fusieVoorbeeld: os.detacheringen.fusieVoorbeeld.handler(leesHandler(fusieVoorbeeld)),
  fuseer: os.detacheringen.fuseer.handler(schrijfHandler(fuseer)),
  splitsVoorbeeld: os.detacheringen.splitsVoorbeeld.handler(leesHandler(splitsVoorbeeld)),
  splits: os.detacheringen.splits.handler(schrijfHandler(splits)),
  eindeVoorbeeld: os.detacheringen.eindeVoorbeeld.handler(leesHandler(eindeVoorbeeld)),
  beeindigOrganisatie: os.detacheringen.beeindigOrganisatie.handler(schrijfHandler(beeindigOrganisatie)),
};
