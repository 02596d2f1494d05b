import { langeSchrijfHandler, leesHandler, os } from '../../rpc/handlers.ts';
import { importKeuzes } from './bekend.service.ts';
import { maakImportsessies } from './import-sessie.ts';
import { annuleerImport, beginImport, beoordeelDeel, neemOver, ontbrekend } from './uitwisseling.service.ts';

const sessies = maakImportsessies();

export const uitwisselingHandlers = {
  keuzes: os.uitwisseling.keuzes.handler(leesHandler(importKeuzes)),
  begin: os.uitwisseling.begin.handler(leesHandler(beginImport(sessies))),
  beoordeel: os.uitwisseling.beoordeel.handler(leesHandler(beoordeelDeel(sessies))),
  ontbrekend: os.uitwisseling.ontbrekend.handler(leesHandler(ontbrekend(sessies))),
  annuleer: os.uitwisseling.annuleer.handler(leesHandler(annuleerImport(sessies))),
  overnemen: os.uitwisseling.overnemen.handler(
    langeSchrijfHandler(neemOver(sessies), { soort: 'gestopt' as const }),
  ),
  voortgang: os.uitwisseling.voortgang.handler(({ context }) => context.opslag.voortgang()),
  stopOvernemen: os.uitwisseling.stopOvernemen.handler(async ({ context }) => {
    await context.opslag.stop('uitwisseling.overnemen');
    return null;
  }),
};
