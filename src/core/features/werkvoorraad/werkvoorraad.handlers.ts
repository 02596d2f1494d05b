import { os, schrijfHandler } from '../../rpc/handlers.ts';
import { zetAantalOpen } from './werkvoorraad.service.ts';

export const werkvoorraadHandlers = {
  zetAantalOpen: os.werkvoorraad.zetAantalOpen.handler(schrijfHandler(zetAantalOpen)),
};
