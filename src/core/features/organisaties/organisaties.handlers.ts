import { os, schrijfHandler } from '../../rpc/handlers.ts';
import { nieuweOrganisatie } from './organisaties.service.ts';

export const organisatiesHandlers = {
  nieuweOrganisatie: os.organisaties.nieuweOrganisatie.handler(schrijfHandler(nieuweOrganisatie)),
};
