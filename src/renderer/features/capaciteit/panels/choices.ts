import type { InzetLine } from '../../../../shared/domain/inzet/plan-inzet.ts';
import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { compareText, weergavenaam } from '../../../../shared/domain/tekst/naam.ts';
import { overlapt, type Periode } from '../../../../shared/domain/tijd/periode.ts';
import { type Choice, naamChoices } from '../../../components/field/choice-options.tsx';
import { teamRefusal } from '../../../data/own-gebied.ts';
import type { CallName } from '../../../lib/rights.ts';

/** Teams that exist from a date on and for which this user may make the call, in the municipality's order. */
export function teamChoices(gegevens: PlanbordGegevens, van: string, call: CallName): Choice[] {
  const wanneer = { geldigVan: van, geldigTot: null };
  const teams = gegevens.teams.filter(
    (team) => overlapt(team, wanneer) && teamRefusal(call, [team.id], wanneer) === null,
  );
  return naamChoices(teams.sort((a, b) => a.volgorde - b.volgorde));
}

/** By name. */
export function sortedChoices(rows: Parameters<typeof naamChoices>[0]): Choice[] {
  return naamChoices(rows).sort((a, b) => compareText(a.label, b.label));
}

export function organisatieChoices(gegevens: PlanbordGegevens, periode: Periode): Choice[] {
  return sortedChoices(gegevens.organisaties.filter((organisatie) => overlapt(organisatie, periode)));
}

/** People with a detachering in the period. */
export function medewerkerChoices(gegevens: PlanbordGegevens, periode: Periode): Choice[] {
  const metContract = new Set(
    gegevens.detacheringen.filter((d) => overlapt(d, periode)).map((d) => d.medewerkerId),
  );
  return sortedChoices(
    gegevens.medewerkers
      .filter((m) => metContract.has(m.id))
      .map((m) => ({ id: m.id, naam: weergavenaam(m) })),
  );
}

export function lineKey(line: InzetLine): string {
  return `${line.medewerkerId}|${line.organisatieId}|${line.teamId}|${line.doel}`;
}

/** Hours of a row in the week of a Monday, from the planbord on screen; null = not on screen. */
export function minutenInWeek(planbord: Planbord, line: InzetLine, maandag: string): number | null {
  const week = planbord.maandagen.indexOf(maandag);
  if (week < 0) return null;
  const key = lineKey(line);
  const row = planbord.rijen.find((r) => r.soort === 'inzet' && r.sleutel === key);
  return Math.round(row?.cellen[week] ?? 0);
}
