import { MAX_MINUTEN } from '../../../../shared/domain/planning/planning.ts';
import { type Action, enabledIf, HIDDEN, shownIf } from '../../../actions/action.ts';
import type { RowContent } from '../rows/bord-types.ts';
import { CELL, type CellContext, linesFor, refusalOfRows, startDate } from './context.ts';

/** What solves a shortage: who is free, and two people who change places. */

/** Minutes of inzet per week that a team is short in a week; null = it is not, or nothing is known. */
function shortOf({ model }: CellContext, teamId: string, van: string): number | null {
  const { planbord } = model;
  const week = Math.max(0, planbord.maandagen.indexOf(van));
  const saldo = planbord.teams.find((team) => team.teamId === teamId)?.weken[week]?.saldo ?? 0;
  const inst = planbord.instellingen[week];
  const factor = inst === undefined ? 0 : inst.fNetto * inst.fClientgebonden;
  return saldo >= 0 || factor <= 0 ? null : Math.min(MAX_MINUTEN, Math.ceil(-saldo / factor / 60) * 60);
}

export const wieIsVrij: Action<CellContext> = {
  name: 'planbord.wie-is-vrij',
  label: 'Wie is vrij…',
  hint: 'Wie uren vrij heeft of kan komen, de beste keuze eerst',
  call: 'capaciteit.geefInzet',
  refusal: refusalOfRows('capaciteit.geefInzet'),
  scope: CELL,
  keys: ['ctrl+shift+f'],
  places: ['context-menu'],
  section: 'rij',
  state: ({ plek }) =>
    shownIf(plek.rij.teamId !== null && (isTeam(plek.rij.inhoud) || plek.rij.inhoud.soort === 'vacature')),
  run: (context) => {
    const { inhoud, teamId } = context.plek.rij;
    if (teamId === null) return;
    const van = startDate(context, context.plek.kolom);
    const vacatureId = inhoud.soort === 'vacature' ? inhoud.rij.vacatureId : null;
    const minuten = vacatureId === null ? shortOf(context, teamId, van) : null;
    context.openPanel({ soort: 'vrij', teamId, vacatureId, specialismeId: null, minuten, van });
  },
};

/** A row of a team as a whole. */
function isTeam(content: RowContent): boolean {
  return (content.soort === 'groep' || content.soort === 'cijfer') && content.groep.soort === 'team';
}

export const ruilen: Action<CellContext> = {
  name: 'planbord.inzet.ruilen',
  call: 'capaciteit.ruilInzet',
  refusal: refusalOfRows('capaciteit.ruilInzet'),
  label: 'Ruilen met…',
  labelFor: (context) =>
    linesFor(context, context.plek.rij).length === 2 ? 'Deze twee ruilen…' : 'Ruilen met…',
  scope: CELL,
  places: ['context-menu'],
  section: 'verplaatsen',
  state: (context) =>
    context.plek.rij.inhoud.soort === 'inzet'
      ? enabledIf(linesFor(context, context.plek.rij).length <= 2, 'Kies één of twee medewerkers.')
      : HIDDEN,
  run: (context) => {
    const [een, ander = null] = linesFor(context, context.plek.rij);
    if (een !== undefined)
      context.openPanel({ soort: 'ruil', een, ander, van: startDate(context, context.plek.kolom) });
  },
};
