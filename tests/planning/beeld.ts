import type { Core } from '../../src/core/base/core-types.ts';
import { berekenPlanbord } from '../../src/shared/domain/planbord/planbord.ts';
import { laatsteDatum, plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { maandagen } from '../../src/shared/domain/tijd/week.ts';

/**
 * What is known of a planned end, or is a list over all time: a write that takes effect later may
 * change it without changing how things were on the day itself.
 */
const PLAN = new Set([
  'geldigTot',
  'detacheringTot',
  'uitDienst',
  'eindigt',
  'eindigend',
  'aflopend',
  'prognose',
  'tm',
  'opgesteldOp',
  'opgegaanIn',
]);

/** The same value without what only tells a plan. */
function zonderPlan(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderPlan);
  if (waarde instanceof Map) return zonderPlan([...waarde]);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([veld]) => !PLAN.has(veld))
      .map(([veld, deel]) => [veld, zonderPlan(deel)]),
  );
}

/** Weeks of the planbord that end before or on `tot`, calculated from the rows of that window. */
async function planbordTot(core: Core, tot: string) {
  const van = laatsteDatum(plusDagen(tot, -42), '1990-01-01');
  const gegevens = await core.client.capaciteit.planbord({ van, tot });
  const eerste = maandagen(plusDagen(van, 6), 5).filter((maandag) => plusDagen(maandag, 7) <= tot);
  const { rijen, teams, gebieden, stad } = berekenPlanbord({
    gegevens,
    vandaag: van,
    maandagen: eerste,
    rekenwijze: 'week',
  });
  return {
    rijen: [...rijen].sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1)),
    ...{ teams, gebieden, stad },
    namen: gegevens.teams.map((t) => t.naam),
  };
}

/** Every overview of a day, so that two moments can be compared. */
export async function beeldOp(
  core: Core,
  peildatum: string,
  indelingen: readonly ('toenmalig' | 'huidig')[],
): Promise<Record<string, unknown>> {
  const { overzichten, organisaties, medewerkers, teams } = core.client;
  const uit: Record<string, unknown> = {
    planbord: await planbordTot(core, plusDagen(peildatum, 1)),
    keuzes: await medewerkers.keuzes({ peildatum }),
    formatieFunctie: await overzichten.formatie({ peildatum, per: 'functie' }),
    formatieSpecialisme: await overzichten.formatie({ peildatum, per: 'specialisme' }),
  };
  const lijst = await teams.lijst({ peildatum });
  uit.teams = {
    teams: lijst.teams,
    gebieden: lijst.gebieden.map((gebied) => ({
      ...gebied,
      gebiedsmanagers: gebied.gebiedsmanagers.filter((m) => m.geldigVan <= peildatum),
    })),
  };
  for (const { id } of lijst.teams) {
    uit[`team ${id}`] = await overzichten.teamoverzicht({ teamId: id, peildatum, variant: 'intern' });
    uit[`extern ${id}`] = await overzichten.teamoverzicht({ teamId: id, peildatum, variant: 'extern' });
  }
  for (const { id } of lijst.gebieden) {
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
      const beeld = await organisaties.organisatie({ id, peildatum, indeling });
      uit[`mensen ${indeling} ${id}`] = beeld.mensen;
    }
    uit[`mensen ${indeling}`] = await overzichten.matrixMensen({
      peildatum,
      indeling,
      plek: { soort: 'cel', organisatieId: null, teamId: null },
    });
    const afspraken = await organisaties.afspraken({ peildatum, indeling, organisatieId: null });
    uit[`afspraken ${indeling}`] = afspraken.filter((a) => a.geldigVan <= peildatum);
  }
  return Object.fromEntries(Object.entries(uit).map(([naam, deel]) => [naam, zonderPlan(deel)]));
}
