import { os, readHandler, writeHandler } from '../../../rpc/handlers.ts';
import { indicatoren, indicatorRijen } from './indicatoren.service.ts';
import { prognose } from './prognose.service.ts';
import { rapportage, saveRapportageTekst, setRapportageVast } from './rapportage.service.ts';
import { setStreefwaarde } from './streefwaarde.service.ts';

export const indicatorenHandlers = {
  overzicht: os.indicatoren.overzicht.handler(readHandler(indicatoren)),
  rijen: os.indicatoren.rijen.handler(readHandler(indicatorRijen)),
  prognose: os.indicatoren.prognose.handler(readHandler(prognose)),
  rapportage: os.indicatoren.rapportage.handler(readHandler(rapportage)),
  bewaarTekst: os.indicatoren.bewaarTekst.handler(writeHandler(saveRapportageTekst)),
  zetStreefwaarde: os.indicatoren.zetStreefwaarde.handler(writeHandler(setStreefwaarde)),
  stelVast: os.indicatoren.stelVast.handler(writeHandler(setRapportageVast)),
};
