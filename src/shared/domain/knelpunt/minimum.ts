/** Knelpunten of a team that has fewer people than it must have for inloop or wijkspreekuur. */

import { bezetIn, createAanwezigheid } from '../aanwezigheid/aanwezigheid.ts';
import { DAGDELEN, MINIMUM_SOORTEN } from '../planning/lists.ts';
import type { Minimum } from '../planning/planning.ts';
import { numberText } from '../tekst/number.ts';
import { datumNl, plusDagen, WEEKDAG_KORT, weekdag } from '../tijd/datum.ts';
import { freeDag } from '../tijd/kalender.ts';
import { doorsnede, isGeldigOn } from '../tijd/periode.ts';
import { createKnelpunt, type KnelpuntContext, teamOf } from './context.ts';
import type { Knelpunt } from './types.ts';

/** Parts of people add up; floating point noise is not a person. */
const RUIS = 1e-6;

/** The days of the window on a weekday. */
function daysOf({ geldigVan, geldigTot }: KnelpuntContext['venster'], day: number): string[] {
  const first = plusDagen(geldigVan, (day - weekdag(geldigVan) + 7) % 7);
  const days: string[] = [];
  for (let dag = first; dag < geldigTot; dag = plusDagen(dag, 7)) days.push(dag);
  return days;
}

/** Days named; the rest is counted. */
const NAMED = 3;

function daysText(dagen: readonly string[]): string {
  const more = dagen.length - NAMED;
  return `${dagen.slice(0, NAMED).map(datumNl).join(', ')}${more > 0 ? ` en nog ${String(more)} keer` : ''}`;
}

/** Nobody holds an inloop when the office is closed: those days are not looked at. */
export function knelpuntenOfMinima(context: KnelpuntContext): (Knelpunt | null)[] {
  const { minima, kalenderdagen } = context.gegevens;
  if (minima.length === 0) return [];
  const aanwezigheid = createAanwezigheid(context.gegevens);
  const isClosed = (dag: string) => freeDag(dag, { cao: 'gemeenten', kalenderdagen }) !== null;
  const perTime = Map.groupBy(minima, (row) => [row.teamId, row.weekdag, row.dagdeel, row.soort].join('|'));
  return [...perTime.values()].map((rows) => {
    const [first] = rows;
    if (first === undefined) return null;
    const team = context.teams.get(first.teamId);
    if (team === undefined || doorsnede(team, context.venster) === null) return null;
    const short = daysOf(context.venster, first.weekdag).flatMap((dag) => {
      const needed = rows.find((row) => isGeldigOn(row, dag))?.aantal ?? 0;
      if (needed === 0 || isClosed(dag)) return [];
      const bezet = bezetIn(aanwezigheid.mensen(first.teamId, dag), first.dagdeel);
      return bezet >= needed - RUIS ? [] : [{ dag, bezet, needed }];
    });
    return knelpuntOf(context, first, short);
  });
}

type Short = { readonly dag: string; readonly bezet: number; readonly needed: number };

function knelpuntOf(context: KnelpuntContext, time: Minimum, short: readonly Short[]): Knelpunt | null {
  const worst = [...short].sort((a, b) => a.bezet - a.needed - (b.bezet - b.needed))[0];
  if (worst === undefined) return null;
  const { teamId, soort, dagdeel } = time;
  const wanneer = `${WEEKDAG_KORT[time.weekdag] ?? ''}-${DAGDELEN.labels[dagdeel].toLowerCase()}`;
  const mensen = numberText(worst.bezet, Number.isInteger(worst.bezet) ? 0 : 1);
  return createKnelpunt(context, {
    soort: 'onder-minimum',
    sleutel: [teamId, time.weekdag, dagdeel, soort, short.length],
    ernst: 'waarschuwing',
    titel: `${MINIMUM_SOORTEN.labels[soort]} ${teamOf(context, teamId)}, ${wanneer}: te weinig mensen`,
    omschrijving: `Er zijn er ${mensen} van minstens ${String(worst.needed)} op ${datumNl(worst.dag)}. Te weinig op ${daysText(short.map(({ dag }) => dag))}.`,
    perioden: short.map(({ dag }) => ({ geldigVan: dag, geldigTot: plusDagen(dag, 1) })),
    omvang: { waarde: short.length, eenheid: 'aantal' },
    teamId,
  });
}
