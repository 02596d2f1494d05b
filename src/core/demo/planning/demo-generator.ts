/** The demo administratie as plain rows: pure, and the same for the same day on every machine (domein §7). */
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { createAfspraken, createPersoneelsnummers } from './demo-afspraken.ts';
import { createAfwezigheid } from './demo-afwezigheid.ts';
import { type Base, createBase } from './demo-base.ts';
import { createFormatie, createMinima, createVacatures } from './demo-formatie.ts';
import { createMedewerkers } from './demo-medewerkers.ts';
import { createOrganisaties } from './demo-organisaties.ts';
import { createPersonen } from './demo-personen.ts';
import { createResultaten } from './demo-resultaten.ts';
import type { DemoRows } from './demo-rows.ts';
import { createTijd, type DemoTijd } from './demo-time.ts';
import { createTrajectRows, type Trajectrijen } from './demo-traject-rows.ts';
import { createLopen, type Loop } from './demo-trajecten.ts';
import { createVraag } from './demo-vraag.ts';

/** The rows of the demo without those of its trajecten: what the planning is made of. */
export type Planningrijen = Omit<DemoRows, keyof Trajectrijen>;

function createParts(vandaag: string) {
  const tijd = createTijd(vandaag);
  const base = createBase();
  const lopen = createLopen(tijd.anker);
  return { tijd, base, lopen, rijen: planningOf(tijd, base, lopen) };
}

function planningOf(tijd: DemoTijd, base: Base, lopen: readonly Loop[]): Planningrijen {
  const organisaties = createOrganisaties();
  const personen = createPersonen(tijd);
  const mensen = createMedewerkers(personen, base, organisaties, tijd);
  const current = mensen.detachering.filter((d) => isGeldigOn(d, tijd.anker));
  return {
    ...base.rijen,
    ...organisaties.rijen,
    ...mensen,
    ...createVraag(base, lopen, tijd.anker),
    ...createResultaten(),
    afwezigheid: createAfwezigheid(current, tijd),
    vacature: createVacatures(base, organisaties, tijd),
    formatie: createFormatie(personen, base),
    minimumbezetting: createMinima(base),
    subsidieafspraak: createAfspraken(organisaties.rijen.moederorganisatie, mensen.detachering, tijd),
    personeelsnummer: createPersoneelsnummers(current),
  };
}

/** The planning of the demo as it is on `vandaag` (ISO date). */
export function createPlanning(vandaag: string): Planningrijen {
  return createParts(vandaag).rijen;
}

/** All rows of the demo as it is on `vandaag` (ISO date). */
export function createDemo(vandaag: string): DemoRows {
  const { tijd, base, lopen, rijen } = createParts(vandaag);
  return { ...rijen, ...createTrajectRows(lopen, base, tijd.anker) };
}
