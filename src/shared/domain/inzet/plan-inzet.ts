/**
 * The one rule for changing inzet (domein §2). Pure, from the rows and a question to the rows as they
 * become: `core/features/capaciteit` writes the answer, the planbord shows it before that is done.
 */

import type { Doel } from '../planning/lists.ts';
import { type Plan, refuse, type Weigering } from '../planning/plan.ts';
import { type Detachering, type Inzet, MAX_MINUTEN, type Medewerker } from '../planning/planning.ts';
import { NEW_ID, SeriesPlan } from '../planning/series-plan.ts';
import { refuseTeamBuitenPeriode, type TeamWithNaam } from '../planning/team.ts';
import { korteNaam } from '../tekst/naam.ts';
import { urenWithEenheid } from '../tekst/number.ts';
import { datumNl } from '../tijd/datum.ts';
import {
  doorsnede,
  isGeldigOn,
  knippunten,
  moveMinuten,
  overlapt,
  type Periode,
  type PeriodePlan,
  rewriteSeries,
  updatePeriode,
} from '../tijd/periode.ts';

/** One row of the planbord: the hours of a person from an organisation in a team, for one doel. */
export type InzetLine = {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly teamId: string;
  readonly doel: Doel;
};

/** A change of the hours of one or more regels over [van, tot); `tot: null` has no end. Minutes per week. */
export type InzetVraag = {
  readonly regels: readonly InzetLine[];
  readonly van: string;
  readonly tot: string | null;
} & (
  | /** 0 ends the inzet. */ { readonly soort: 'zet'; readonly minutenPerWeek: number }
  /** On top of what is there. */
  | { readonly soort: 'erbij'; readonly minutenPerWeek: number }
  /** At most what is there on each day, so that the sum is kept; null = all of it. */
  | { readonly soort: 'verplaats'; readonly naarTeamId: string; readonly minutenPerWeek: number | null }
  /** Two regels: each goes with all its hours to the team of the other. */
  | { readonly soort: 'ruil' }
);

/** The rows a question is judged by: at least all of the people and teams it names, from `van` on. */
export type InzetGegevens = {
  readonly teams: readonly TeamWithNaam[];
  readonly medewerkers: readonly Medewerker[];
  readonly organisaties: readonly { readonly id: string; readonly naam: string }[];
  readonly detacheringen: readonly Detachering[];
  readonly inzet: readonly Inzet[];
};

/** What a change of inzet comes to; one regel that cannot be refuses the whole of it. */
export function planInzet(gegevens: InzetGegevens, vraag: InzetVraag): Plan<Inzet> | Weigering {
  return planInzetAll(gegevens, [vraag]);
}

/** Changes one after the other, each as the ones before it leave it; one that cannot be refuses all of it. */
export function planInzetAll(
  gegevens: InzetGegevens,
  vragen: readonly InzetVraag[],
): Plan<Inzet> | Weigering {
  const series = new InzetPlan(gegevens.inzet);
  for (const vraag of vragen) {
    const weigering = planVraag(gegevens, series, vraag);
    if (weigering !== null) return weigering;
  }
  return series.plan();
}

function planVraag(gegevens: InzetGegevens, series: InzetPlan, vraag: InzetVraag): Weigering | null {
  if (vraag.soort === 'ruil') return swapLines(gegevens, series, vraag);
  for (const line of vraag.regels) {
    const weigering = planLine(gegevens, series, line, vraag);
    if (weigering !== null) return weigering;
  }
  return null;
}

/** The hours of one regel in one cell, or in some that follow each other: minutes per week over [van, tot), 0 ends them. */
export type InzetCell = InzetLine & {
  readonly minutenPerWeek: number;
  readonly van: string;
  readonly tot: string | null;
};

/** Many cells, each with its own hours and period, one after the other; one that cannot be refuses all of it. */
export function planInzetCells(
  gegevens: InzetGegevens,
  cells: readonly InzetCell[],
): Plan<Inzet> | Weigering {
  const series = new InzetPlan(gegevens.inzet);
  for (const { van, tot, minutenPerWeek, ...line } of cells) {
    const weigering = setLine(gegevens, series, line, {
      soort: 'zet',
      regels: [line],
      van,
      tot,
      minutenPerWeek,
    });
    if (weigering !== null) return weigering;
  }
  return series.plan();
}

type Series = Pick<Inzet, 'detacheringId' | 'teamId' | 'doel'>;

/** The series that an edit touches; two regels may rewrite the same one, after each other. */
class InzetPlan extends SeriesPlan<Series, Inzet> {
  constructor(inzet: readonly Inzet[]) {
    super({
      keyOf: ({ detacheringId, teamId, doel }) => `${detacheringId}|${teamId}|${doel}`,
      rowsOf: ({ detacheringId, teamId, doel }) =>
        inzet.filter(
          (row) => row.detacheringId === detacheringId && row.teamId === teamId && row.doel === doel,
        ),
    });
  }

  setMinuten({ detacheringId, teamId, doel }: Series, plan: PeriodePlan<Inzet, number>): void {
    this.rewrite({ detacheringId, teamId, doel }, plan, (periode, minutenPerWeek) => ({
      ...periode,
      id: NEW_ID,
      detacheringId,
      teamId,
      doel,
      minutenPerWeek,
    }));
  }
}

function planLine(
  gegevens: InzetGegevens,
  series: InzetPlan,
  line: InzetLine,
  vraag: Exclude<InzetVraag, { readonly soort: 'ruil' }>,
): Weigering | null {
  switch (vraag.soort) {
    case 'zet':
      return setLine(gegevens, series, line, vraag);
    case 'erbij':
      return addToLine(gegevens, series, line, vraag);
    case 'verplaats':
      return moveLine(gegevens, series, line, vraag);
  }
}

/** Each of two people goes to the team of the other; refused as a whole when one of them cannot. */
function swapLines(
  gegevens: InzetGegevens,
  series: InzetPlan,
  { regels, van, tot }: InzetVraag & { readonly soort: 'ruil' },
): Weigering | null {
  const [een, ander, ...more] = regels;
  if (een === undefined || ander === undefined || more.length > 0) {
    return refuse('ander', 'Kies twee medewerkers om te ruilen.');
  }
  if (een.medewerkerId === ander.medewerkerId) {
    return refuse('ander', 'Dit is dezelfde medewerker. Kies iemand anders om mee te ruilen.');
  }
  if (een.teamId === ander.teamId) {
    const team = nameOfTeam(gegevens, een.teamId);
    return refuse('ander', `Beide werken in ${team}. Kies iemand uit een ander team.`);
  }
  for (const [line, naarTeamId] of [
    [een, ander.teamId],
    [ander, een.teamId],
  ] as const) {
    const move = { soort: 'verplaats', regels: [line], naarTeamId, minutenPerWeek: null, van, tot } as const;
    const weigering = moveLine(gegevens, series, line, move);
    if (weigering !== null) return weigering.veld === 'van' ? weigering : { ...weigering, veld: 'ander' };
  }
  return null;
}

function nameOfMedewerker({ medewerkers }: InzetGegevens, { medewerkerId }: InzetLine): string {
  const medewerker = medewerkers.find(({ id }) => id === medewerkerId);
  return medewerker === undefined ? 'Deze medewerker' : korteNaam(medewerker);
}

function nameOfTeam({ teams }: InzetGegevens, teamId: string): string {
  return teams.find(({ id }) => id === teamId)?.naam ?? 'dit team';
}

type Part = { readonly reeks: Series; readonly periode: Periode };
type Parts = { readonly soort: 'delen'; readonly delen: readonly Part[] };

/**
 * The parts of the period in which the person has a detachering at the organisation and the team
 * exists. Refuses when nothing is left: such inzet cannot exist (domein §2).
 */
function findParts(
  gegevens: InzetGegevens,
  line: InzetLine,
  { van, tot }: InzetVraag,
  waar: { readonly veld: 'teamId' | 'naarTeamId'; readonly teamId: string },
): Parts | Weigering {
  const team = gegevens.teams.find(({ id }) => id === waar.teamId);
  if (team === undefined) return refuse(waar.veld, 'Dit team bestaat niet meer. Kies een ander team.');
  const weigering = refuseTeamBuitenPeriode(waar.veld, team, van, tot);
  if (weigering !== null) return weigering;
  const binnenTeam = doorsnede({ geldigVan: van, geldigTot: tot }, team);
  const { medewerkerId, organisatieId, teamId, doel } = line;
  const delen = gegevens.detacheringen.flatMap((detachering): Part[] => {
    if (detachering.medewerkerId !== medewerkerId || detachering.organisatieId !== organisatieId) return [];
    const periode = binnenTeam === null ? null : doorsnede(binnenTeam, detachering);
    return periode === null ? [] : [{ reeks: { detacheringId: detachering.id, teamId, doel }, periode }];
  });
  if (delen.length > 0) return { soort: 'delen', delen };
  const bij = gegevens.organisaties.find(({ id }) => id === organisatieId)?.naam ?? 'deze organisatie';
  return refuse(
    'van',
    `${nameOfMedewerker(gegevens, line)} heeft vanaf ${datumNl(van)} geen detachering bij ${bij}. Kies een andere periode.`,
  );
}

const minutenOf = (row: Inzet): number => row.minutenPerWeek;

function setLine(
  gegevens: InzetGegevens,
  series: InzetPlan,
  line: InzetLine,
  vraag: InzetVraag & { readonly soort: 'zet' },
): Weigering | null {
  const found = findParts(gegevens, line, vraag, { veld: 'teamId', teamId: line.teamId });
  if (found.soort === 'weigering') return found;
  const minuten = vraag.minutenPerWeek === 0 ? null : vraag.minutenPerWeek;
  for (const { reeks, periode } of found.delen) {
    const rijen = series.rows(reeks);
    const { geldigVan, geldigTot } = periode;
    series.setMinuten(reeks, updatePeriode({ rijen, readValue: minutenOf }, geldigVan, geldigTot, minuten));
  }
  return null;
}

function addToLine(
  gegevens: InzetGegevens,
  series: InzetPlan,
  line: InzetLine,
  vraag: InzetVraag & { readonly soort: 'erbij' },
): Weigering | null {
  const found = findParts(gegevens, line, vraag, { veld: 'teamId', teamId: line.teamId });
  if (found.soort === 'weigering') return found;
  for (const { reeks, periode } of found.delen) {
    const plan = addMinuten(series.rows(reeks), periode, vraag.minutenPerWeek);
    const weigering = refuseBoven40(gegevens, line, line.teamId, plan);
    if (weigering !== null) return weigering;
    series.setMinuten(reeks, plan);
  }
  return null;
}

/** Moves one regel; refuses when there are no or too few hours to move. */
function moveLine(
  gegevens: InzetGegevens,
  series: InzetPlan,
  line: InzetLine,
  vraag: InzetVraag & { readonly soort: 'verplaats' },
): Weigering | null {
  const { naarTeamId, minutenPerWeek } = vraag;
  const wie = nameOfMedewerker(gegevens, line);
  const vanTeam = nameOfTeam(gegevens, line.teamId);
  if (line.teamId === naarTeamId) {
    return refuse('naarTeamId', `${wie} werkt al in ${vanTeam}. Kies een ander team.`);
  }
  const found = findParts(gegevens, line, vraag, { veld: 'naarTeamId', teamId: naarTeamId });
  if (found.soort === 'weigering') return found;
  let highest = 0;
  for (const { reeks, periode } of found.delen) {
    const naar: Series = { ...reeks, teamId: naarTeamId };
    const bron = series.rows(reeks);
    highest = Math.max(highest, highestMinuten(bron, periode));
    const plan = moveMinuten({
      bron,
      doel: series.rows(naar),
      van: periode.geldigVan,
      tot: periode.geldigTot,
      minuten: minutenPerWeek,
    });
    const weigering = refuseBoven40(gegevens, line, naarTeamId, plan.doel);
    if (weigering !== null) return weigering;
    series.setMinuten(reeks, plan.bron);
    series.setMinuten(naar, plan.doel);
  }
  if (highest === 0) return refuse('van', `${wie} heeft in deze periode geen uren in ${vanTeam}.`);
  if (minutenPerWeek !== null && minutenPerWeek > highest) {
    const meest = urenWithEenheid(highest);
    return refuse('minutenPerWeek', `${wie} heeft hoogstens ${meest} per week in ${vanTeam}.`);
  }
  return null;
}

/** One row holds at most 40 hours (domein §2): refuses what would add up to more, at the field of the hours. */
function refuseBoven40(
  gegevens: InzetGegevens,
  line: InzetLine,
  teamId: string,
  plan: PeriodePlan<Inzet, number>,
): Weigering | null {
  if (plan.toevoegen.every(({ waarde }) => waarde <= MAX_MINUTEN)) return null;
  const [wie, team] = [nameOfMedewerker(gegevens, line), nameOfTeam(gegevens, teamId)];
  return refuse('minutenPerWeek', `${wie} komt dan boven 40 uur per week in ${team}. Vul minder uren in.`);
}

/** The most minutes per week that stand on any day of the period in one series. */
function highestMinuten(rows: readonly Inzet[], periode: Periode): number {
  return rows
    .filter((row) => overlapt(row, periode))
    .reduce((highest, row) => Math.max(highest, row.minutenPerWeek), 0);
}

/** Adds minutes per week on every day of the period, on top of what is there. */
function addMinuten(rijen: readonly Inzet[], periode: Periode, minuten: number): PeriodePlan<Inzet, number> {
  const punten = knippunten(rijen, periode);
  return rewriteSeries(
    { rijen, readValue: minutenOf },
    punten.map((geldigVan, i) => ({
      geldigVan,
      geldigTot: punten[i + 1] ?? periode.geldigTot,
      waarde: minuten + (rijen.find((row) => isGeldigOn(row, geldigVan))?.minutenPerWeek ?? 0),
    })),
  );
}
