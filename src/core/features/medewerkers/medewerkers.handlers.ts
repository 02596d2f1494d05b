import { callContext, os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { readBeperkt } from './beperking.repository.ts';
import {
  newRegistratie,
  removeRegistratie,
  setPersoneelsnummer,
  setSpecialismen,
  updateGegevens,
  updateRegistratie,
} from './gegevens.service.ts';
import { choices, medewerkersList } from './list.service.ts';
import { gevolgOngedaan, persoon, persoonHistorie } from './persoon.service.ts';

export const medewerkersHandlers = {
  lijst: os.medewerkers.lijst.handler(readHandler(medewerkersList)),
  keuzes: os.medewerkers.keuzes.handler(readHandler(choices)),
  persoon: os.medewerkers.persoon.handler((asked) => {
    const { opslag, gebruiker, session } = asked.context;
    const answer = persoon(opslag.lees, callContext(asked), asked.input);
    if (readBeperkt(opslag.lees).has(answer.id)) {
      opslag.logbook.note(gebruiker, session, 'beperking', `medewerker bekeken ${answer.id}`);
    }
    return answer;
  }),
  historie: os.medewerkers.historie.handler(({ context, input }) =>
    persoonHistorie(context.opslag, context, input.id),
  ),
  gevolgOngedaan: os.medewerkers.gevolgOngedaan.handler(({ context, input }) =>
    gevolgOngedaan(context.opslag, input),
  ),
  wijzigGegevens: os.medewerkers.wijzigGegevens.handler(writeHandler(updateGegevens)),
  zetSpecialismen: os.medewerkers.zetSpecialismen.handler(writeHandler(setSpecialismen)),
  nieuweRegistratie: os.medewerkers.nieuweRegistratie.handler(writeHandler(newRegistratie)),
  wijzigRegistratie: os.medewerkers.wijzigRegistratie.handler(writeHandler(updateRegistratie)),
  verwijderRegistratie: os.medewerkers.verwijderRegistratie.handler(writeHandler(removeRegistratie)),
  zetPersoneelsnummer: os.medewerkers.zetPersoneelsnummer.handler(writeHandler(setPersoneelsnummer)),
};
