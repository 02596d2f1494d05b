import { nietGevonden } from '../../base/fout.ts';
import { journaalHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import { magHistorieZien } from './beheer.rules.ts';
import { administratieGegevens, zetInstelling } from './beheer.service.ts';
import { demoRollen, wisselRol } from './gebruikers.service.ts';

export const beheerHandlers = {
  status: os.beheer.status.handler(({ context: { opslag, gebruiker, klok } }) => {
    const { laatste, waarschuwingen } = opslag.backupState();
    return {
      administratie: administratieGegevens(opslag.lees),
      gebruiker: { naam: gebruiker.naam, rol: gebruiker.rol },
      vandaag: klok.vandaag(),
      laatsteBackup: laatste,
      waarschuwingen: [...waarschuwingen],
    };
  }),
  maakBackup: os.beheer.maakBackup.handler(({ context }) => {
    context.opslag.makeBackup();
    return null;
  }),
  bevestigOntbrekend: os.beheer.bevestigOntbrekend.handler(({ context }) => {
    context.opslag.lossRead();
    return null;
  }),
  opdrachtenSinds: os.beheer.opdrachtenSinds.handler(({ context, input }) =>
    context.opslag.opdrachtenSinds(context.gebruiker, input.volgnummer, input.aantal),
  ),
  demoRollen: os.beheer.demoRollen.handler(({ context }) => demoRollen(context)),
  wisselRol: os.beheer.wisselRol.handler(({ context, input }) => wisselRol(context, input.sleutel)),
  journaalStand: os.beheer.journaalStand.handler(({ context }) =>
    context.opslag.journaalStand(context.gebruiker),
  ),
  maakOngedaan: os.beheer.maakOngedaan.handler(journaalHandler((opslag, ctx) => opslag.maakOngedaan(ctx))),
  maakOpdrachtOngedaan: os.beheer.maakOpdrachtOngedaan.handler(
    journaalHandler(async (opslag, ctx, input: { opdrachtId: string }) => {
      const opdracht = await opslag.maakOngedaan(ctx, input.opdrachtId);
      if (opdracht === null) throw nietGevonden('Deze wijziging is al ongedaan gemaakt.');
      return opdracht;
    }),
  ),
  voerOpnieuwUit: os.beheer.voerOpnieuwUit.handler(
    journaalHandler((opslag, ctx) => opslag.voerOpnieuwUit(ctx)),
  ),
  opdrachten: os.beheer.opdrachten.handler(({ context, input }) =>
    context.opslag.opdrachten(context.gebruiker, input.aantal),
  ),
  historie: os.beheer.historie.handler(({ context, input }) => {
    if (!magHistorieZien(input.tabel))
      throw nietGevonden('Van dit gegeven is hier geen geschiedenis te zien.');
    return context.opslag.historie(input.tabel, input.id);
  }),
  zetInstelling: os.beheer.zetInstelling.handler(schrijfHandler(zetInstelling)),
};
