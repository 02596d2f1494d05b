import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import { legAfwezigheidVast, verwijderAfwezigheid, wijzigAfwezigheid } from './afwezigheid.service.ts';
import { verplaatsInzet, zetInzet } from './inzet.service.ts';
import { accepteerKnelpunt, trekAcceptatieIn } from './knelpunten.service.ts';
import { nieuweMedewerker } from './plaatsing.service.ts';
import { laadPlanbord } from './planbord.service.ts';
import { maakVacature, verwijderVacature, vulVacature, wijzigVacature } from './vacature.service.ts';

export const capaciteitHandlers = {
  planbord: os.capaciteit.planbord.handler(leesHandler(laadPlanbord)),
  zetInzet: os.capaciteit.zetInzet.handler(schrijfHandler(zetInzet)),
  verplaatsInzet: os.capaciteit.verplaatsInzet.handler(schrijfHandler(verplaatsInzet)),
  legAfwezigheidVast: os.capaciteit.legAfwezigheidVast.handler(schrijfHandler(legAfwezigheidVast)),
  wijzigAfwezigheid: os.capaciteit.wijzigAfwezigheid.handler(schrijfHandler(wijzigAfwezigheid)),
  verwijderAfwezigheid: os.capaciteit.verwijderAfwezigheid.handler(schrijfHandler(verwijderAfwezigheid)),
  maakVacature: os.capaciteit.maakVacature.handler(schrijfHandler(maakVacature)),
  wijzigVacature: os.capaciteit.wijzigVacature.handler(schrijfHandler(wijzigVacature)),
  verwijderVacature: os.capaciteit.verwijderVacature.handler(schrijfHandler(verwijderVacature)),
  vulVacature: os.capaciteit.vulVacature.handler(schrijfHandler(vulVacature)),
  nieuweMedewerker: os.capaciteit.nieuweMedewerker.handler(schrijfHandler(nieuweMedewerker)),
  accepteerKnelpunt: os.capaciteit.accepteerKnelpunt.handler(schrijfHandler(accepteerKnelpunt)),
  trekAcceptatieIn: os.capaciteit.trekAcceptatieIn.handler(schrijfHandler(trekAcceptatieIn)),
};
