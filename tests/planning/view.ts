import type { Core } from '../../src/core/base/core-types.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import { lastDatum, plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { maandagen } from '../../src/shared/domain/tijd/week.ts';

/**
 * What is known of a planned end, or is a list over all time: a write that takes effect later may
 * change it without changing how things were on the day itself.
 */
const PLAN = new Set([
  'geldigTot',
  'blijftTot',
  'laatsteDetacheringId',
  'vervolg',
  'detacheringTot',
  'uitDienst',
  'eindigt',
  'eindigend',
  'aflopend',
  'prognose',
  'advies',
  'tm',
  'opgesteldOp',
  'opgegaanIn',
]);

/** The same value without what only tells a plan. */
function withoutPlan(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlan);
  if (value instanceof Map) return withoutPlan([...value]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !PLAN.has(field))
      .map(([field, part]) => [field, withoutPlan(part)]),
  );
}

/** Weeks of the planbord that end before or on `tot`, calculated from the rows of that window. */
async function planbordUntil(core: Core, tot: string) {
  const van = lastDatum(plusDagen(tot, -42), '1990-01-01');
  const gegevens = await core.client.capaciteit.planbord({ van, tot });
  const first = maandagen(plusDagen(van, 6), 5).filter((maandag) => plusDagen(maandag, 7) <= tot);
  const { rijen, teams, gebieden, stad } = berekenPlanbord({
    gegevens,
    vandaag: van,
    maandagen: first,
    rekenwijze: 'week',
  });
  return {
    rijen: [...rijen].sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1)),
    ...{ teams, gebieden, stad },
    namen: gegevens.teams.map((t) => t.naam),
  };
}

/** Every overview of a day, so that two moments can be compared. */
export async function viewOn(
  core: Core,
  peildatum: string,
  indelingen: readonly ('toenmalig' | 'huidig')[],
): Promise<Record<string, unknown>> {
  const { overzichten, organisaties, medewerkers, teams } = core.client;
  const uit: Record<string, unknown> = {
    planbord: await planbordUntil(core, plusDagen(peildatum, 1)),
    keuzes: await medewerkers.keuzes({ peildatum }),
    formatieFunctie: await overzichten.formatie({ peildatum, per: 'functie' }),
    formatieSpecialisme: await overzichten.formatie({ peildatum, per: 'specialisme' }),
  };
  const list = await teams.lijst({ peildatum });
  uit.teams = {
    teams: list.teams,
    gebieden: list.gebieden.map((gebied) => ({
      ...gebied,
      gebiedsmanagers: gebied.gebiedsmanagers.filter((m) => m.geldigVan <= peildatum),
    })),
  };
  for (const { id } of list.teams) {
    uit[`team ${id}`] = await overzichten.teamoverzicht({ teamId: id, peildatum, variant: 'intern' });
    uit[`extern ${id}`] = await overzichten.teamoverzicht({ teamId: id, peildatum, variant: 'extern' });
  }
  for (const { id } of list.gebieden) {
    uit[`gebied ${id}`] = await overzichten.gebiedsoverzicht({ gebiedId: id, peildatum });
  }
  for (const indeling of indelingen) {
    const organisatielijst = await organisaties.lijst({ peildatum, indeling });
    uit[`organisaties ${indeling}`] = organisatielijst;
    uit[`matrix ${indeling}`] = await overzichten.matrix({ peildatum, indeling });
    uit[`medewerkers ${indeling}`] = await medewerkers.lijst({ peildatum, indeling, wie: 'in-dienst' });
    for (const { id } of organisatielijst) {
      const { regels, totaal } = await overzichten.perOrganisatie({ organisatieId: id, peildatum, indeling });
      uit[`organisatie ${indeling} ${id}`] = { regels, totaal };
      const view = await organisaties.organisatie({ id, peildatum, indeling });
      uit[`mensen ${indeling} ${id}`] = view.mensen;
    }
    uit[`mensen ${indeling}`] = await overzichten.matrixMensen({
      peildatum,
      indeling,
      plek: { soort: 'cel', organisatieId: null, teamId: null },
    });
    const afspraken = await organisaties.afspraken({ peildatum, indeling, organisatieId: null });
    uit[`afspraken ${indeling}`] = afspraken.filter((a) => a.geldigVan <= peildatum);
  }
  return Object.fromEntries(Object.entries(uit).map(([naam, part]) => [naam, withoutPlan(part)]));
}
