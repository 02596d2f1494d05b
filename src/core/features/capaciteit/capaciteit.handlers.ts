import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { recordAfwezigheid, removeAfwezigheid, updateAfwezigheid } from './afwezigheid.service.ts';
import { giveInzet, moveInzet, setCells, setInzet, swapInzet } from './inzet.service.ts';
import { accepteerKnelpunt, withdrawAcceptatie } from './knelpunten.service.ts';
import { newMedewerker } from './plaatsing.service.ts';
import { loadPlanbord } from './planbord.service.ts';
import { createVacature, fillVacature, removeVacature, updateVacature } from './vacature.service.ts';

export const capaciteitHandlers = {
  planbord: os.capaciteit.planbord.handler(readHandler(loadPlanbord)),
  zetInzet: os.capaciteit.zetInzet.handler(writeHandler(setInzet)),
  zetCellen: os.capaciteit.zetCellen.handler(writeHandler(setCells)),
  verplaatsInzet: os.capaciteit.verplaatsInzet.handler(writeHandler(moveInzet)),
  geefInzet: os.capaciteit.geefInzet.handler(writeHandler(giveInzet)),
  ruilInzet: os.capaciteit.ruilInzet.handler(writeHandler(swapInzet)),
  legAfwezigheidVast: os.capaciteit.legAfwezigheidVast.handler(writeHandler(recordAfwezigheid)),
  wijzigAfwezigheid: os.capaciteit.wijzigAfwezigheid.handler(writeHandler(updateAfwezigheid)),
  verwijderAfwezigheid: os.capaciteit.verwijderAfwezigheid.handler(writeHandler(removeAfwezigheid)),
  maakVacature: os.capaciteit.maakVacature.handler(writeHandler(createVacature)),
  wijzigVacature: os.capaciteit.wijzigVacature.handler(writeHandler(updateVacature)),
  verwijderVacature: os.capaciteit.verwijderVacature.handler(writeHandler(removeVacature)),
  vulVacature: os.capaciteit.vulVacature.handler(writeHandler(fillVacature)),
  nieuweMedewerker: os.capaciteit.nieuweMedewerker.handler(writeHandler(newMedewerker)),
  accepteerKnelpunt: os.capaciteit.accepteerKnelpunt.handler(writeHandler(accepteerKnelpunt)),
  trekAcceptatieIn: os.capaciteit.trekAcceptatieIn.handler(writeHandler(withdrawAcceptatie)),
};
