import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { preview, updateDetachering } from './detacheringen.service.ts';
import { beeindigOrganisatie, eindePreview } from './einde.service.ts';
import { fuseer, fusiePreview } from './fusie.service.ts';
import { splits, splitsPreview } from './splitsing.service.ts';

export const detacheringenHandlers = {
  voorbeeld: os.detacheringen.voorbeeld.handler(readHandler(preview)),
  wijzig: os.detacheringen.wijzig.handler(writeHandler(updateDetachering)),
  fusieVoorbeeld: os.detacheringen.fusieVoorbeeld.handler(readHandler(fusiePreview)),
  fuseer: os.detacheringen.fuseer.handler(writeHandler(fuseer)),
  splitsVoorbeeld: os.detacheringen.splitsVoorbeeld.handler(readHandler(splitsPreview)),
  splits: os.detacheringen.splits.handler(writeHandler(splits)),
  eindeVoorbeeld: os.detacheringen.eindeVoorbeeld.handler(readHandler(eindePreview)),
  beeindigOrganisatie: os.detacheringen.beeindigOrganisatie.handler(writeHandler(beeindigOrganisatie)),
};
