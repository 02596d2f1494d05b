import { os, readHandler } from '../../../rpc/handlers.ts';
import { indicatoren, indicatorRijen } from './indicatoren.service.ts';

export const indicatorenHandlers = {
  overzicht: os.indicatoren.overzicht.handler(readHandler(indicatoren)),
  rijen: os.indicatoren.rijen.handler(readHandler(indicatorRijen)),
};
