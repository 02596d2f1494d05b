import { os, writeHandler } from '../../rpc/handlers.ts';
import { setAantalOpen } from './werkvoorraad.service.ts';

export const werkvoorraadHandlers = {
  zetAantalOpen: os.werkvoorraad.zetAantalOpen.handler(writeHandler(setAantalOpen)),
};
