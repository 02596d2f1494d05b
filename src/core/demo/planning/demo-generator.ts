/** The demo administratie as plain rows: pure, and the same for the same day on every machine (domein §7). */
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { maakAfspraken, maakPersoneelsnummers } from './demo-afspraken.ts';
import { maakAfwezigheid } from './demo-afwezigheid.ts';
import { maakBasis } from './demo-basis.ts';
import { maakFormatie, maakVacatures } from './demo-formatie.ts';
import { maakMedewerkers } from './demo-medewerkers.ts';
import { maakOrganisaties } from './demo-organisaties.ts';
import { maakPersonen } from './demo-personen.ts';
import { maakResultaten } from './demo-resultaten.ts';
import type { DemoRijen } from './demo-rijen.ts';
import { maakTijd } from './demo-tijd.ts';
import { maakVraag } from './demo-vraag.ts';

/** All rows of the demo as it is on `vandaag` (ISO date). */
export function maakDemo(vandaag: string): DemoRijen {
  const tijd = maakTijd(vandaag);
  const basis = maakBasis();
  const organisaties = maakOrganisaties();
  const personen = maakPersonen(tijd);
  const mensen = maakMedewerkers(personen, basis, organisaties, tijd);
  const nu = mensen.detachering.filter((d) => isGeldigOp(d, tijd.anker));
  return {
    ...basis.rijen,
    ...organisaties.rijen,
    ...mensen,
    ...maakVraag(basis),
    ...maakResultaten(),
    afwezigheid: maakAfwezigheid(nu, tijd),
    vacature: maakVacatures(basis, organisaties, tijd),
    formatie: maakFormatie(personen, basis),
    subsidieafspraak: maakAfspraken(organisaties.rijen.moederorganisatie, mensen.detachering, tijd),
    personeelsnummer: maakPersoneelsnummers(nu),
  };
}
