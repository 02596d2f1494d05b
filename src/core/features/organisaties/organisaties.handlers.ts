import { os, readHandler, writeHandler } from '../../rpc/handlers.ts';
import { correctOrganisatieBegin, organisatieBeginPreview } from './begin.service.ts';
import { newAlias, removeAlias, rename, setCao, updateOrganisatie } from './beheer.service.ts';
import { organisatie, organisatieChoices, organisatiesList, searchOrganisaties } from './list.service.ts';
import { hervatOrganisatie, newOpvolging, removeOpvolging, updateOpvolging } from './opvolging.service.ts';
import { newOrganisatie } from './organisaties.service.ts';
import {
  afspraken,
  koppelbaar,
  koppelDetacheringen,
  newAfspraak,
  removeAfspraak,
  updateAfspraak,
} from './subsidie.service.ts';
import { removeOrganisatie } from './verwijder.service.ts';

export const organisatiesHandlers = {
  nieuweOrganisatie: os.organisaties.nieuweOrganisatie.handler(writeHandler(newOrganisatie)),
  lijst: os.organisaties.lijst.handler(readHandler(organisatiesList)),
  organisatie: os.organisaties.organisatie.handler(readHandler(organisatie)),
  keuzes: os.organisaties.keuzes.handler(readHandler(organisatieChoices)),
  zoek: os.organisaties.zoek.handler(readHandler(searchOrganisaties)),
  wijzigOrganisatie: os.organisaties.wijzigOrganisatie.handler(writeHandler(updateOrganisatie)),
  zetCao: os.organisaties.zetCao.handler(writeHandler(setCao)),
  hernoem: os.organisaties.hernoem.handler(writeHandler(rename)),
  hervat: os.organisaties.hervat.handler(writeHandler(hervatOrganisatie)),
  verwijderOrganisatie: os.organisaties.verwijderOrganisatie.handler(writeHandler(removeOrganisatie)),
  beginVoorbeeld: os.organisaties.beginVoorbeeld.handler(readHandler(organisatieBeginPreview)),
  verbeterBegin: os.organisaties.verbeterBegin.handler(writeHandler(correctOrganisatieBegin)),
  nieuweAlias: os.organisaties.nieuweAlias.handler(writeHandler(newAlias)),
  verwijderAlias: os.organisaties.verwijderAlias.handler(writeHandler(removeAlias)),
  nieuweOpvolging: os.organisaties.nieuweOpvolging.handler(writeHandler(newOpvolging)),
  wijzigOpvolging: os.organisaties.wijzigOpvolging.handler(writeHandler(updateOpvolging)),
  verwijderOpvolging: os.organisaties.verwijderOpvolging.handler(writeHandler(removeOpvolging)),
  afspraken: os.organisaties.afspraken.handler(readHandler(afspraken)),
  nieuweAfspraak: os.organisaties.nieuweAfspraak.handler(writeHandler(newAfspraak)),
  wijzigAfspraak: os.organisaties.wijzigAfspraak.handler(writeHandler(updateAfspraak)),
  verwijderAfspraak: os.organisaties.verwijderAfspraak.handler(writeHandler(removeAfspraak)),
  koppelbaar: os.organisaties.koppelbaar.handler(readHandler(koppelbaar)),
  koppelDetacheringen: os.organisaties.koppelDetacheringen.handler(writeHandler(koppelDetacheringen)),
};
