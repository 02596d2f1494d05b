import type { Bezetting, Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import { type Coverage, coverageOf } from '../../../../shared/domain/planbord/uitkomst.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { maandagOf } from '../../../../shared/domain/tijd/week.ts';
import type { Proef } from './proef.ts';

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
  readonly proef: Proef;
  readonly vandaag: string;
  readonly rekenwijze: Rekenwijze;
};

export type Gevolg = {
  readonly soort: 'gevolg';
  /** Monday of the week that the figures are of. */
  readonly maandag: string;
  readonly regels: readonly GevolgLine[];
};

/** The first whole week of a change, or the week it is in when it is over before that. */
function weekOfChange({ van, tot }: Pick<Proef, 'van' | 'tot'>): string {
  const firstMaandag = maandagOf(van) === van ? van : plusDagen(maandagOf(van), 7);
  return tot !== null && firstMaandag >= tot ? maandagOf(van) : firstMaandag;
}

/** Before and after, in the first whole week of the change, of the teams it touches and their gebieden. */
export function calculateGevolg({ gegevens, proef, vandaag, rekenwijze }: GevolgInput): Gevolg {
  const maandag = weekOfChange(proef);
  const maandagen = [maandag];
  const { teamIds } = proef;
  const voor = berekenPlanbord({ gegevens, vandaag, maandagen, rekenwijze });
  const na = berekenPlanbord({ gegevens: proef.straks, vandaag, maandagen, rekenwijze }, voor);
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
