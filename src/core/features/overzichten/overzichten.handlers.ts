import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import { formatieOverzicht } from './formatie.service.ts';
import { matrix, matrixMensen } from './matrix.service.ts';
import { organisatieOverzicht } from './organisatieoverzicht.service.ts';
import { bewaarConclusie, gebiedsoverzicht, keuzes, teamoverzicht } from './overzichten.service.ts';

export const overzichtenHandlers = {
  matrix: os.overzichten.matrix.handler(leesHandler(matrix)),
  matrixMensen: os.overzichten.matrixMensen.handler(leesHandler(matrixMensen)),
  formatie: os.overzichten.formatie.handler(leesHandler(formatieOverzicht)),
  perOrganisatie: os.overzichten.perOrganisatie.handler(leesHandler(organisatieOverzicht)),
  keuzes: os.overzichten.keuzes.handler(leesHandler(keuzes)),
  teamoverzicht: os.overzichten.teamoverzicht.handler(leesHandler(teamoverzicht)),
  gebiedsoverzicht: os.overzichten.gebiedsoverzicht.handler(leesHandler(gebiedsoverzicht)),
  bewaarConclusie: os.overzichten.bewaarConclusie.handler(schrijfHandler(bewaarConclusie)),
};
