import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { autorisatieOverzicht } from './autorisatie.service.ts';
import { formatieOverzicht } from './formatie.service.ts';
import { matrix, matrixMensen } from './matrix.service.ts';
import { organisatieOverzicht } from './organisatieoverzicht.service.ts';
import { choices, gebiedsoverzicht, saveConclusie, teamoverzicht } from './overzichten.service.ts';
import { verwerkingenOverzicht } from './verwerkingen.service.ts';

export const overzichtenHandlers = {
  matrix: os.overzichten.matrix.handler(readHandler(matrix)),
  matrixMensen: os.overzichten.matrixMensen.handler(readHandler(matrixMensen)),
  formatie: os.overzichten.formatie.handler(readHandler(formatieOverzicht)),
  perOrganisatie: os.overzichten.perOrganisatie.handler(readHandler(organisatieOverzicht)),
  autorisatieoverzicht: os.overzichten.autorisatieoverzicht.handler(readHandler(autorisatieOverzicht)),
  verwerkingenoverzicht: os.overzichten.verwerkingenoverzicht.handler(readHandler(verwerkingenOverzicht)),
  keuzes: os.overzichten.keuzes.handler(readHandler(choices)),
  teamoverzicht: os.overzichten.teamoverzicht.handler(readHandler(teamoverzicht)),
  gebiedsoverzicht: os.overzichten.gebiedsoverzicht.handler(readHandler(gebiedsoverzicht)),
  bewaarConclusie: os.overzichten.bewaarConclusie.handler(writeHandler(saveConclusie)),
};
