import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { recordTelling, tellingen } from './telling.service.ts';
import { setAantalOpen } from './werkvoorraad.service.ts';

export const werkvoorraadHandlers = {
  zetAantalOpen: os.werkvoorraad.zetAantalOpen.handler(writeHandler(setAantalOpen)),
  tellingen: os.werkvoorraad.tellingen.handler(readHandler(tellingen)),
  legTellingVast: os.werkvoorraad.legTellingVast.handler(writeHandler(recordTelling)),
};
