/** The demo administratie as plain rows: pure, and the same for the same day on every machine (domein §7). */
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { createAfspraken, createPersoneelsnummers } from './demo-afspraken.ts';
import { createAfwezigheid } from './demo-afwezigheid.ts';
import { createBase } from './demo-base.ts';
import { createFormatie, createMinima, createVacatures } from './demo-formatie.ts';
import { createMedewerkers } from './demo-medewerkers.ts';
import { createOrganisaties } from './demo-organisaties.ts';
import { createPersonen } from './demo-personen.ts';
import { createResultaten } from './demo-resultaten.ts';
import type { DemoRows } from './demo-rows.ts';
import { createTijd } from './demo-time.ts';
import { createVraag } from './demo-vraag.ts';

/** All rows of the demo as it is on `vandaag` (ISO date). */
export function createDemo(vandaag: string): DemoRows {
  const tijd = createTijd(vandaag);
  const base = createBase();
  const organisaties = createOrganisaties();
  const personen = createPersonen(tijd);
  const mensen = createMedewerkers(personen, base, organisaties, tijd);
  const current = mensen.detachering.filter((d) => isGeldigOn(d, tijd.anker));
  return {
    ...base.rijen,
    ...organisaties.rijen,
    ...mensen,
    ...createVraag(base, tijd.anker),
    ...createResultaten(),
    afwezigheid: createAfwezigheid(current, tijd),
    vacature: createVacatures(base, organisaties, tijd),
    formatie: createFormatie(personen, base),
    minimumbezetting: createMinima(base),
    subsidieafspraak: createAfspraken(organisaties.rijen.moederorganisatie, mensen.detachering, tijd),
    personeelsnummer: createPersoneelsnummers(current),
  };
}
