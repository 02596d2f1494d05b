import { os, readHandler } from '../../../rpc/handlers.ts';
import { indicatoren } from './indicatoren.service.ts';

export const indicatorenHandlers = {
  overzicht: os.indicatoren.overzicht.handler(readHandler(indicatoren)),
};
