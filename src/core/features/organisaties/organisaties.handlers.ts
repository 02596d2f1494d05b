import { leesHandler, os, schrijfHandler } from '../../rpc/handlers.ts';
import { hernoem, nieuweAlias, verwijderAlias, wijzigOrganisatie, zetCao } from './beheer.service.ts';
import { organisatie, organisatieKeuzes, organisatiesLijst, zoekOrganisaties } from './lijst.service.ts';
import {
  hervatOrganisatie,
  nieuweOpvolging,
  verwijderOpvolging,
  wijzigOpvolging,
} from './opvolging.service.ts';
import { nieuweOrganisatie } from './organisaties.service.ts';
import {
  afspraken,
  koppelbaar,
  koppelDetacheringen,
  nieuweAfspraak,
  verwijderAfspraak,
  wijzigAfspraak,
} from './subsidie.service.ts';
import { verwijderOrganisatie } from './verwijder.service.ts';

export const organisatiesHandlers = {
  nieuweOrganisatie: os.organisaties.nieuweOrganisatie.handler(schrijfHandler(nieuweOrganisatie)),
  lijst: os.organisaties.lijst.handler(leesHandler(organisatiesLijst)),
  organisatie: os.organisaties.organisatie.handler(leesHandler(organisatie)),
  keuzes: os.organisaties.keuzes.handler(leesHandler(organisatieKeuzes)),
  zoek: os.organisaties.zoek.handler(leesHandler(zoekOrganisaties)),
  wijzigOrganisatie: os.organisaties.wijzigOrganisatie.handler(schrijfHandler(wijzigOrganisatie)),
  zetCao: os.organisaties.zetCao.handler(schrijfHandler(zetCao)),
  hernoem: os.organisaties.hernoem.handler(schrijfHandler(hernoem)),
  hervat: os.organisaties.hervat.handler(schrijfHandler(hervatOrganisatie)),
  verwijderOrganisatie: os.organisaties.verwijderOrganisatie.handler(schrijfHandler(verwijderOrganisatie)),
  nieuweAlias: os.organisaties.nieuweAlias.handler(schrijfHandler(nieuweAlias)),
  verwijderAlias: os.organisaties.verwijderAlias.handler(schrijfHandler(verwijderAlias)),
  nieuweOpvolging: os.organisaties.nieuweOpvolging.handler(schrijfHandler(nieuweOpvolging)),
  wijzigOpvolging: os.organisaties.wijzigOpvolging.handler(schrijfHandler(wijzigOpvolging)),
  verwijderOpvolging: os.organisaties.verwijderOpvolging.handler(schrijfHandler(verwijderOpvolging)),
  afspraken: os.organisaties.afspraken.handler(leesHandler(afspraken)),
  nieuweAfspraak: os.organisaties.nieuweAfspraak.handler(schrijfHandler(nieuweAfspraak)),
  wijzigAfspraak: os.organisaties.wijzigAfspraak.handler(schrijfHandler(wijzigAfspraak)),
  verwijderAfspraak: os.organisaties.verwijderAfspraak.handler(schrijfHandler(verwijderAfspraak)),
  koppelbaar: os.organisaties.koppelbaar.handler(leesHandler(koppelbaar)),
  koppelDetacheringen: os.organisaties.koppelDetacheringen.handler(schrijfHandler(koppelDetacheringen)),
};
