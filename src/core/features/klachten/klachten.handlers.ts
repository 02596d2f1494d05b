import { CoreFout } from '../../fout.ts';
import { os } from '../../rpc/handlers.ts';

/** The contract stands; its services follow call by call. */
const straks = (): never => {
  throw new CoreFout('bezet');
};

export const klachtenHandlers = {
  toegang: os.klachten.toegang.handler(straks),
  aantallen: os.klachten.aantallen.handler(straks),
  lijst: os.klachten.lijst.handler(straks),
  signalen: os.klachten.signalen.handler(straks),
  keuzes: os.klachten.keuzes.handler(straks),
  teamleden: os.klachten.teamleden.handler(straks),
  termijnVooraf: os.klachten.termijnVooraf.handler(straks),
  concepten: os.klachten.concepten.handler(straks),
  bewaarConcept: os.klachten.bewaarConcept.handler(straks),
  verwijderConcept: os.klachten.verwijderConcept.handler(straks),
  registreer: os.klachten.registreer.handler(straks),
  dossier: os.klachten.dossier.handler(straks),
  wijzigGegevens: os.klachten.wijzigGegevens.handler(straks),
  zetBeklaagden: os.klachten.zetBeklaagden.handler(straks),
  zetOnderdelen: os.klachten.zetOnderdelen.handler(straks),
  zetOordeel: os.klachten.zetOordeel.handler(straks),
  zetStap: os.klachten.zetStap.handler(straks),
  controleerStap: os.klachten.controleerStap.handler(straks),
  wijzigBehandelaar: os.klachten.wijzigBehandelaar.handler(straks),
  voegNotitieToe: os.klachten.voegNotitieToe.handler(straks),
  verwijderNotitie: os.klachten.verwijderNotitie.handler(straks),
  zetMaatregel: os.klachten.zetMaatregel.handler(straks),
  verwijderMaatregel: os.klachten.verwijderMaatregel.handler(straks),
  voegDocumentToe: os.klachten.voegDocumentToe.handler(straks),
  verwijderDocument: os.klachten.verwijderDocument.handler(straks),
  document: os.klachten.document.handler(straks),
  noteerInzage: os.klachten.noteerInzage.handler(straks),
  jaarverslag: os.klachten.jaarverslag.handler(straks),
  bewaarJaarverslagTekst: os.klachten.bewaarJaarverslagTekst.handler(straks),
  nieuwePersoon: os.klachten.nieuwePersoon.handler(straks),
  vernietigingVooraf: os.klachten.vernietigingVooraf.handler(straks),
  vernietigingslijsten: os.klachten.vernietigingslijsten.handler(straks),
  stelVernietigingslijstOp: os.klachten.stelVernietigingslijstOp.handler(straks),
  keurVernietigingslijstGoed: os.klachten.keurVernietigingslijstGoed.handler(straks),
  trekVernietigingslijstIn: os.klachten.trekVernietigingslijstIn.handler(straks),
  voerVernietigingUit: os.klachten.voerVernietigingUit.handler(straks),
};
