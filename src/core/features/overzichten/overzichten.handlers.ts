import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import { bewaarConclusie, gebiedsoverzicht, keuzes, teamoverzicht } from './overzichten.service.ts';

export const overzichtenHandlers = {
  keuzes: os.overzichten.keuzes.handler(leesHandler(keuzes)),
  teamoverzicht: os.overzichten.teamoverzicht.handler(leesHandler(teamoverzicht)),
  gebiedsoverzicht: os.overzichten.gebiedsoverzicht.handler(leesHandler(gebiedsoverzicht)),
  bewaarConclusie: os.overzichten.bewaarConclusie.handler(schrijfHandler(bewaarConclusie)),
};
