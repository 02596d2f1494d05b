import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { corrigeerStap } from './correctie/correctie.service.ts';
import { addDocument, document, removeDocument } from './document/documenten.service.ts';
import { openDossier } from './dossier/dossier.service.ts';
import { buitenHandler, inzageHandler, recordInzage } from './dossier/inzage.service.ts';
import { concepten, removeConcept, saveConcept } from './intake/concept.service.ts';
import { registreer } from './intake/registratie.service.ts';
import { jaarverslag, saveJaarverslagText, setVastgesteld } from './jaarverslag/jaarverslag.service.ts';
import { linkPersoon, mensen, newPersoon, teamleden } from './mensen/personen.service.ts';
import { aantallen, choices, list, toegang } from './register/list.service.ts';
import { signalen } from './register/signalen.service.ts';
import { checkStap, setStap, updateBehandelaar } from './stap/stappen.service.ts';
import { runVernietiging, vernietigingVooraf } from './vernietiging/vernietiging.service.ts';
import {
  approveList,
  draftVernietigingslijst,
  vernietigingslijsten,
  withdrawList,
} from './vernietiging/vernietigingslijst.service.ts';
import { addNotitie, removeMaatregel, removeNotitie, setMaatregel } from './wijzigen/notities.service.ts';
import { setBeklaagden, setOnderdelen, setOordeel, updateGegevens } from './wijzigen/update.service.ts';

export const klachtenHandlers = {
  toegang: os.klachten.toegang.handler(readHandler(toegang)),
  aantallen: os.klachten.aantallen.handler(readHandler(aantallen)),

  // Looking into complaints is logged after it turned out to be allowed, and before it is answered.
  lijst: os.klachten.lijst.handler(
    inzageHandler(list, (input, lines) => [
      ...(input.zoek === '' ? [] : [{ soort: 'zoeken' as const, klachtId: null }]),
      ...(input.metNamen ? lines.map(({ id }) => ({ soort: 'namen' as const, klachtId: id })) : []),
    ]),
  ),
  signalen: os.klachten.signalen.handler(readHandler(signalen)),

  keuzes: os.klachten.keuzes.handler(readHandler(choices)),
  teamleden: os.klachten.teamleden.handler(readHandler(teamleden)),
  concepten: os.klachten.concepten.handler(readHandler(concepten)),
  bewaarConcept: os.klachten.bewaarConcept.handler(buitenHandler(saveConcept)),
  verwijderConcept: os.klachten.verwijderConcept.handler(buitenHandler(removeConcept)),
  registreer: os.klachten.registreer.handler(writeHandler(registreer)),

  dossier: os.klachten.dossier.handler(openDossier),
  wijzigGegevens: os.klachten.wijzigGegevens.handler(writeHandler(updateGegevens)),
  zetBeklaagden: os.klachten.zetBeklaagden.handler(writeHandler(setBeklaagden)),
  zetOnderdelen: os.klachten.zetOnderdelen.handler(writeHandler(setOnderdelen)),
  zetOordeel: os.klachten.zetOordeel.handler(writeHandler(setOordeel)),
  zetStap: os.klachten.zetStap.handler(writeHandler(setStap)),
  corrigeerStap: os.klachten.corrigeerStap.handler(writeHandler(corrigeerStap)),
  controleerStap: os.klachten.controleerStap.handler(readHandler(checkStap)),
  wijzigBehandelaar: os.klachten.wijzigBehandelaar.handler(writeHandler(updateBehandelaar)),
  voegNotitieToe: os.klachten.voegNotitieToe.handler(writeHandler(addNotitie)),
  verwijderNotitie: os.klachten.verwijderNotitie.handler(writeHandler(removeNotitie)),
  zetMaatregel: os.klachten.zetMaatregel.handler(writeHandler(setMaatregel)),
  verwijderMaatregel: os.klachten.verwijderMaatregel.handler(writeHandler(removeMaatregel)),
  voegDocumentToe: os.klachten.voegDocumentToe.handler(writeHandler(addDocument)),
  verwijderDocument: os.klachten.verwijderDocument.handler(writeHandler(removeDocument)),
  document: os.klachten.document.handler(
    inzageHandler(document, ({ id }) => [{ soort: 'document', klachtId: id }]),
  ),
  noteerInzage: os.klachten.noteerInzage.handler(recordInzage),

  jaarverslag: os.klachten.jaarverslag.handler(readHandler(jaarverslag)),
  stelJaarverslagVast: os.klachten.stelJaarverslagVast.handler(writeHandler(setVastgesteld)),
  bewaarJaarverslagTekst: os.klachten.bewaarJaarverslagTekst.handler(writeHandler(saveJaarverslagText)),

  nieuwePersoon: os.klachten.nieuwePersoon.handler(writeHandler(newPersoon)),
  koppelPersoon: os.klachten.koppelPersoon.handler(writeHandler(linkPersoon)),
  mensen: os.klachten.mensen.handler(readHandler(mensen)),

  vernietigingVooraf: os.klachten.vernietigingVooraf.handler(vernietigingVooraf),
  vernietigingslijsten: os.klachten.vernietigingslijsten.handler(readHandler(vernietigingslijsten)),
  stelVernietigingslijstOp: os.klachten.stelVernietigingslijstOp.handler(
    writeHandler(draftVernietigingslijst),
  ),
  keurVernietigingslijstGoed: os.klachten.keurVernietigingslijstGoed.handler(
    writeHandler(approveList('klachten')),
  ),
  trekVernietigingslijstIn: os.klachten.trekVernietigingslijstIn.handler(
    writeHandler(withdrawList('klachten')),
  ),
  voerVernietigingUit: os.klachten.voerVernietigingUit.handler(runVernietiging),
};
