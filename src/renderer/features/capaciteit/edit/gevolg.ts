import { type InzetVraag, planInzet } from '../../../../shared/domain/inzet/plan-inzet.ts';
import type { Bezetting, Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import { addDelta } from '../../../../shared/domain/planbord/delta.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import { type Coverage, coverageOf } from '../../../../shared/domain/planbord/uitkomst.ts';
import type { Plan, Weigering } from '../../../../shared/domain/planning/plan.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import type { ListDelta } from '../../../../shared/domain/planning/row-list.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { maandagOf } from '../../../../shared/domain/tijd/week.ts';

let proefnummer = 0;

/** A plan as the core will answer it; rows that come have an id that is not real. */
export function asDelta<R extends { readonly id: string }>(
  plan: Plan<R>,
  withId: (row: Omit<R, 'id'>, id: string) => R,
): ListDelta<R> {
  const nieuw = plan.toevoegen.map((row) => {
    proefnummer += 1;
    return withId(row, `proef-${String(proefnummer)}`);
  });
  return { gewijzigd: [...plan.wijzigen, ...nieuw], verwijderd: plan.verwijderen };
}

export type GevolgLine = {
  readonly soort: 'team' | 'gebied';
  readonly id: string;
  readonly voor: Bezetting;
  readonly na: Bezetting;
  /** Saldo in minutes per week; null = no data. */
  readonly saldoVoor: number | null;
  readonly saldoNa: number | null;
  /** Of which teams the figures of a gebied are; null = of all. */
  readonly coverage: Coverage | null;
};

type GevolgInput = {
  readonly gegevens: PlanbordGegevens;
  readonly vraag: InzetVraag;
  readonly vandaag: string;
  readonly rekenwijze: Rekenwijze;
};

export type Gevolg = {
  readonly soort: 'gevolg';
  /** Monday of the week that the figures are of. */
  readonly maandag: string;
  readonly regels: readonly GevolgLine[];
};

/** Before and after, in the first whole week of the change, of the teams it touches and their gebieden; or why it cannot be. */
export function calculateGevolg({ gegevens, vraag, vandaag, rekenwijze }: GevolgInput): Gevolg | Weigering {
  const plan = planInzet(gegevens, vraag);
  if (plan.soort === 'weigering') return plan;
  const { van, tot } = vraag;
  const firstMaandag = maandagOf(van) === van ? van : plusDagen(maandagOf(van), 7);
  const maandag = tot !== null && firstMaandag >= tot ? maandagOf(van) : firstMaandag;
  const maandagen = [maandag];
  const straks = addDelta(gegevens, { inzet: asDelta(plan, (row, id) => ({ ...row, id })) });
  const voor = berekenPlanbord({ gegevens, vandaag, maandagen, rekenwijze });
  const na = berekenPlanbord({ gegevens: straks, vandaag, maandagen, rekenwijze }, voor);
  const teamIds = new Set(vraag.regels.map((line) => line.teamId));
  if (vraag.soort === 'verplaats') teamIds.add(vraag.naarTeamId);
  const gebieden = voor.gebieden.filter((gebied) => gebied.teamIds.some((id) => teamIds.has(id)));
  const regels = [
    ...voor.teams
      .filter((team) => teamIds.has(team.teamId))
      .flatMap((team) => compare('team', team.teamId, voor, na)),
    ...gebieden.flatMap((gebied) => compare('gebied', gebied.gebiedId, voor, na)),
  ];
  return { soort: 'gevolg', maandag, regels };
}

function compare(soort: 'team' | 'gebied', id: string, voor: Planbord, na: Planbord): GevolgLine[] {
  const week = (planbord: Planbord) =>
    soort === 'team'
      ? planbord.teams.find((team) => team.teamId === id)?.weken[0]
      : planbord.gebieden.find((gebied) => gebied.gebiedId === id)?.weken[0];
  const [van, naar] = [week(voor), week(na)];
  if (!van || !naar) return [];
  const coverage = coverageOf(naar);
  return [
    {
      ...{ soort, id, voor: van.bezetting, na: naar.bezetting },
      ...{ saldoVoor: van.saldo, saldoNa: naar.saldo, coverage },
    },
  ];
}
