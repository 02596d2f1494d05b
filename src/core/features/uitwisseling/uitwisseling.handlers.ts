import { langeSchrijfHandler, os, readHandler } from '../../rpc/handlers.ts';
import { createImportSessions } from './import-session.ts';
import { importChoices } from './known.service.ts';
import { assessPart, beginImport, cancelImport, ontbrekend, takeOver } from './uitwisseling.service.ts';

const sessions = createImportSessions();

export const uitwisselingHandlers = {
  keuzes: os.uitwisseling.keuzes.handler(readHandler(importChoices)),
  begin: os.uitwisseling.begin.handler(readHandler(beginImport(sessions))),
  beoordeel: os.uitwisseling.beoordeel.handler(readHandler(assessPart(sessions))),
  ontbrekend: os.uitwisseling.ontbrekend.handler(readHandler(ontbrekend(sessions))),
  annuleer: os.uitwisseling.annuleer.handler(readHandler(cancelImport(sessions))),
  overnemen: os.uitwisseling.overnemen.handler(
    langeSchrijfHandler(takeOver(sessions), { soort: 'gestopt' as const }),
  ),
  voortgang: os.uitwisseling.voortgang.handler(({ context }) => context.opslag.progress()),
  stopOvernemen: os.uitwisseling.stopOvernemen.handler(async ({ context }) => {
    await context.opslag.stop('uitwisseling.overnemen', context.gebruiker);
    return null;
  }),
};
