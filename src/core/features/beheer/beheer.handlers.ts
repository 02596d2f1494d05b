import { rechtenOf } from '../../../shared/domain/gebruiker/rechten.ts';
import { notFound } from '../../base/fault.ts';
import { journaalHandler, os, writeHandler } from '../../rpc/handlers.ts';
import { callRights } from '../../rpc/rights.ts';
import { mayHistorieZien } from './beheer.rules.ts';
import { administratieGegevens, setInstelling } from './beheer.service.ts';
import { demoRollen, switchRol } from './gebruikers.service.ts';
import { follow } from './volgen.service.ts';

export const beheerHandlers = {
  status: os.beheer.status.handler(({ context }) => {
    const { opslag, gebruiker, klok } = context;
    const { laatste, bestandWeg, waarschuwingen } = opslag.backupState();
    return {
      administratie: administratieGegevens(opslag.lees),
      gebruiker: {
        naam: gebruiker.naam,
        rollen: [...gebruiker.rollen],
        rechten: rechtenOf(gebruiker),
        aanroepen: callRights(context),
        gebiedIds: gebruiker.gebiedIds === undefined ? null : [...gebruiker.gebiedIds],
      },
      vandaag: klok.vandaag(),
      laatsteBackup: laatste,
      bestandWeg,
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
  wisselRol: os.beheer.wisselRol.handler(({ context, input }) => switchRol(context, input.sleutel)),
  volg: os.beheer.volg.handler(({ context, signal }) => follow(context, signal)),
  journaalStand: os.beheer.journaalStand.handler(({ context }) =>
    context.opslag.journaalState(context.gebruiker),
  ),
  maakOngedaan: os.beheer.maakOngedaan.handler(journaalHandler((storage, ctx) => storage.undo(ctx))),
  maakOpdrachtOngedaan: os.beheer.maakOpdrachtOngedaan.handler(
    journaalHandler(async (storage, ctx, input: { opdrachtId: string }) => {
      const opdracht = await storage.undo(ctx, input.opdrachtId);
      if (opdracht === null) throw notFound('Deze wijziging is al ongedaan gemaakt.');
      return opdracht;
    }),
  ),
  voerOpnieuwUit: os.beheer.voerOpnieuwUit.handler(journaalHandler((storage, ctx) => storage.redo(ctx))),
  opdrachten: os.beheer.opdrachten.handler(({ context, input }) =>
    context.opslag.opdrachten(context.gebruiker, input.aantal),
  ),
  historie: os.beheer.historie.handler(({ context, input }) => {
    if (!mayHistorieZien(input.tabel)) throw notFound('Van dit gegeven is hier geen geschiedenis te zien.');
    return context.opslag.historie(input.tabel, input.id);
  }),
  zetInstelling: os.beheer.zetInstelling.handler(writeHandler(setInstelling)),
};
