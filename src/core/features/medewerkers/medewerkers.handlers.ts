import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import {
  nieuweRegistratie,
  verwijderRegistratie,
  wijzigGegevens,
  wijzigRegistratie,
  zetPersoneelsnummer,
  zetSpecialismen,
} from './gegevens.service.ts';
import { keuzes, medewerkersLijst } from './lijst.service.ts';
import { persoon, persoonHistorie } from './persoon.service.ts';

export const medewerkersHandlers = {
  lijst: os.medewerkers.lijst.handler(leesHandler(medewerkersLijst)),
  keuzes: os.medewerkers.keuzes.handler(leesHandler(keuzes)),
  persoon: os.medewerkers.persoon.handler(leesHandler(persoon)),
  historie: os.medewerkers.historie.handler(({ context, input }) =>
    persoonHistorie(context.opslag, context.klok.vandaag(), input.id),
  ),
  wijzigGegevens: os.medewerkers.wijzigGegevens.handler(schrijfHandler(wijzigGegevens)),
  zetSpecialismen: os.medewerkers.zetSpecialismen.handler(schrijfHandler(zetSpecialismen)),
  nieuweRegistratie: os.medewerkers.nieuweRegistratie.handler(schrijfHandler(nieuweRegistratie)),
  wijzigRegistratie: os.medewerkers.wijzigRegistratie.handler(schrijfHandler(wijzigRegistratie)),
  verwijderRegistratie: os.medewerkers.verwijderRegistratie.handler(schrijfHandler(verwijderRegistratie)),
  zetPersoneelsnummer: os.medewerkers.zetPersoneelsnummer.handler(schrijfHandler(zetPersoneelsnummer)),
};
