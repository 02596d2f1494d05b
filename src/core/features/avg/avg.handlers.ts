import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { beperkingKlacht, beperkKlacht, endBeperkingKlacht } from '../klachten/klacht/beperking.service.ts';
import { approveList, withdrawList } from '../klachten/vernietiging/vernietigingslijst.service.ts';
import {
  beperkingMedewerker,
  beperkMedewerker,
  endBeperkingMedewerker,
} from '../medewerkers/beperking.service.ts';
import { inzageKlager, wissingKlager, zoekKlager } from './inzage-klager.service.ts';
import { inzageMedewerker } from './inzage-medewerker.service.ts';
import {
  draftMensenLijst,
  mensenLijsten,
  oudMedewerkersVooraf,
  runMensenVernietiging,
  wissing,
} from './oud-medewerkers.service.ts';
import { setVerantwoordelijke, verantwoordelijke } from './verantwoordelijke.service.ts';
import { verklaring } from './verklaring.service.ts';

export const avgHandlers = {
  verantwoordelijke: os.avg.verantwoordelijke.handler(readHandler(verantwoordelijke)),
  zetVerantwoordelijke: os.avg.zetVerantwoordelijke.handler(writeHandler(setVerantwoordelijke)),
  vernietigingVooraf: os.avg.vernietigingVooraf.handler(oudMedewerkersVooraf),
  vernietigingslijsten: os.avg.vernietigingslijsten.handler(readHandler(mensenLijsten)),
  stelVernietigingslijstOp: os.avg.stelVernietigingslijstOp.handler(writeHandler(draftMensenLijst)),
  keurVernietigingslijstGoed: os.avg.keurVernietigingslijstGoed.handler(
    writeHandler(approveList('medewerkers')),
  ),
  trekVernietigingslijstIn: os.avg.trekVernietigingslijstIn.handler(
    writeHandler(withdrawList('medewerkers')),
  ),
  voerVernietigingUit: os.avg.voerVernietigingUit.handler(runMensenVernietiging),
  wissing: os.avg.wissing.handler(readHandler(wissing)),
  verklaring: os.avg.verklaring.handler(readHandler(verklaring)),
  inzageMedewerker: os.avg.inzageMedewerker.handler(inzageMedewerker),
  zoekKlager: os.avg.zoekKlager.handler(zoekKlager),
  inzageKlager: os.avg.inzageKlager.handler(inzageKlager),
  wissingKlager: os.avg.wissingKlager.handler(readHandler(wissingKlager)),
  beperkingMedewerker: os.avg.beperkingMedewerker.handler(readHandler(beperkingMedewerker)),
  beperkMedewerker: os.avg.beperkMedewerker.handler(writeHandler(beperkMedewerker)),
  eindigBeperkingMedewerker: os.avg.eindigBeperkingMedewerker.handler(writeHandler(endBeperkingMedewerker)),
  beperkingKlacht: os.avg.beperkingKlacht.handler(readHandler(beperkingKlacht)),
  beperkKlacht: os.avg.beperkKlacht.handler(writeHandler(beperkKlacht)),
  eindigBeperkingKlacht: os.avg.eindigBeperkingKlacht.handler(writeHandler(endBeperkingKlacht)),
};
