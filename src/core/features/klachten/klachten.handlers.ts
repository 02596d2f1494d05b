import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import { document, verwijderDocument, voegDocumentToe } from './document/documenten.service.ts';
import { openDossier } from './dossier/dossier.service.ts';
import { buitenHandler, inzageHandler, noteerInzage } from './dossier/inzage.service.ts';
import { bewaarConcept, concepten, verwijderConcept } from './intake/concept.service.ts';
import { registreer } from './intake/registratie.service.ts';
import { bewaarJaarverslagTekst, jaarverslag } from './jaarverslag/jaarverslag.service.ts';
import { nieuwePersoon, teamleden } from './mensen/personen.service.ts';
import { aantallen, keuzes, lijst, toegang } from './register/lijst.service.ts';
import { signalen } from './register/signalen.service.ts';
import { controleerStap, wijzigBehandelaar, zetStap } from './stap/stappen.service.ts';
import { vernietigingVooraf, voerVernietigingUit } from './vernietiging/vernietiging.service.ts';
import {
  keurVernietigingslijstGoed,
  stelVernietigingslijstOp,
  trekVernietigingslijstIn,
  vernietigingslijsten,
} from './vernietiging/vernietigingslijst.service.ts';
import {
  verwijderMaatregel,
  verwijderNotitie,
  voegNotitieToe,
  zetMaatregel,
} from './wijzigen/notities.service.ts';
import { wijzigGegevens, zetBeklaagden, zetOnderdelen, zetOordeel } from './wijzigen/wijzig.service.ts';

export const klachtenHandlers = {
  toegang: os.klachten.toegang.handler(leesHandler(toegang)),
  aantallen: os.klachten.aantallen.handler(leesHandler(aantallen)),

  // Looking into complaints is logged after it turned out to be allowed, and before it is answered.
  lijst: os.klachten.lijst.handler(
    inzageHandler(lijst, (invoer, regels) => [
      ...(invoer.zoek === '' ? [] : [{ soort: 'zoeken' as const, klachtId: null }]),
      ...(invoer.metNamen ? regels.map(({ id }) => ({ soort: 'namen' as const, klachtId: id })) : []),
    ]),
  ),
  signalen: os.klachten.signalen.handler(leesHandler(signalen)),

  keuzes: os.klachten.keuzes.handler(leesHandler(keuzes)),
  teamleden: os.klachten.teamleden.handler(leesHandler(teamleden)),
  concepten: os.klachten.concepten.handler(leesHandler(concepten)),
  bewaarConcept: os.klachten.bewaarConcept.handler(buitenHandler(bewaarConcept)),
  verwijderConcept: os.klachten.verwijderConcept.handler(buitenHandler(verwijderConcept)),
  registreer: os.klachten.registreer.handler(schrijfHandler(registreer)),

  dossier: os.klachten.dossier.handler(openDossier),
  wijzigGegevens: os.klachten.wijzigGegevens.handler(schrijfHandler(wijzigGegevens)),
  zetBeklaagden: os.klachten.zetBeklaagden.handler(schrijfHandler(zetBeklaagden)),
  zetOnderdelen: os.klachten.zetOnderdelen.handler(schrijfHandler(zetOnderdelen)),
  zetOordeel: os.klachten.zetOordeel.handler(schrijfHandler(zetOordeel)),
  zetStap: os.klachten.zetStap.handler(schrijfHandler(zetStap)),
  controleerStap: os.klachten.controleerStap.handler(leesHandler(controleerStap)),
  wijzigBehandelaar: os.klachten.wijzigBehandelaar.handler(schrijfHandler(wijzigBehandelaar)),
  voegNotitieToe: os.klachten.voegNotitieToe.handler(schrijfHandler(voegNotitieToe)),
  verwijderNotitie: os.klachten.verwijderNotitie.handler(schrijfHandler(verwijderNotitie)),
  zetMaatregel: os.klachten.zetMaatregel.handler(schrijfHandler(zetMaatregel)),
  verwijderMaatregel: os.klachten.verwijderMaatregel.handler(schrijfHandler(verwijderMaatregel)),
  voegDocumentToe: os.klachten.voegDocumentToe.handler(schrijfHandler(voegDocumentToe)),
  verwijderDocument: os.klachten.verwijderDocument.handler(schrijfHandler(verwijderDocument)),
  document: os.klachten.document.handler(
    inzageHandler(document, ({ id }) => [{ soort: 'document', klachtId: id }]),
  ),
  noteerInzage: os.klachten.noteerInzage.handler(noteerInzage),

  jaarverslag: os.klachten.jaarverslag.handler(leesHandler(jaarverslag)),
  bewaarJaarverslagTekst: os.klachten.bewaarJaarverslagTekst.handler(schrijfHandler(bewaarJaarverslagTekst)),

  nieuwePersoon: os.klachten.nieuwePersoon.handler(schrijfHandler(nieuwePersoon)),

  vernietigingVooraf: os.klachten.vernietigingVooraf.handler(vernietigingVooraf),
  vernietigingslijsten: os.klachten.vernietigingslijsten.handler(leesHandler(vernietigingslijsten)),
  stelVernietigingslijstOp: os.klachten.stelVernietigingslijstOp.handler(
    schrijfHandler(stelVernietigingslijstOp),
  ),
  keurVernietigingslijstGoed: os.klachten.keurVernietigingslijstGoed.handler(
    schrijfHandler(keurVernietigingslijstGoed),
  ),
  trekVernietigingslijstIn: os.klachten.trekVernietigingslijstIn.handler(
    schrijfHandler(trekVernietigingslijstIn),
  ),
  voerVernietigingUit: os.klachten.voerVernietigingUit.handler(voerVernietigingUit),
};
