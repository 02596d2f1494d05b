import {
  type Aanwezig,
  type Aanwezigheid,
  afwezigInWeek,
  bezetIn,
} from '../../../shared/domain/aanwezigheid/aanwezigheid.ts';
import { DAGDELEN, type Dagdeel } from '../../../shared/domain/planning/lists.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { numberText, procentText } from '../../../shared/domain/tekst/number.ts';
import { datumKort, WEEKDAG_KORT, weekdag } from '../../../shared/domain/tijd/datum.ts';
import { werkdagenOf } from './weken.ts';

/** What the screen and the paper say of the days of a team: the same words on both. */

/** 'hele dag', 'ochtend', 'afwezig', 'Koningsdag'; '' = does not work then. */
export function dayText(one: Aanwezig | undefined): string {
  if (one === undefined) return '';
  if (one.vrij !== null) return one.vrij;
  if (one.afwezig >= 1) return 'afwezig';
  const when = one.dagdelen.length === DAGDELEN.values.length ? 'hele dag' : 'ochtend';
  const part = one.aandeel < 1 ? ` (deels hier)` : '';
  return one.afwezig > 0 ? `${when}, ${procentText(one.afwezig, 0)} afwezig` : `${when}${part}`;
}

export type PersonWeek = {
  readonly medewerkerId: string;
  readonly naam: string;
  /** Per day of the week, in the order of the days. */
  readonly dagen: readonly (Aanwezig | undefined)[];
};

/** Everybody of a team who works on one of these days. */
export function personWeeks(
  { mensen }: Aanwezigheid,
  gegevens: PlanbordGegevens,
  teamId: string,
  dagen: readonly string[],
): PersonWeek[] {
  const perDag = dagen.map((dag) => mensen(teamId, dag));
  const namen = new Map(gegevens.medewerkers.map((row) => [row.id, volledigeNaam(row)]));
  const rank = new Map(gegevens.medewerkers.map((row) => [row.id, `${row.achternaam} ${row.voornaam}`]));
  const ids = [...new Set(perDag.flat().map((one) => one.medewerkerId))];
  return ids
    .map((medewerkerId) => ({
      medewerkerId,
      naam: namen.get(medewerkerId) ?? '',
      dagen: perDag.map((list) => list.find((one) => one.medewerkerId === medewerkerId)),
    }))
    .sort((a, b) => (rank.get(a.medewerkerId) ?? '').localeCompare(rank.get(b.medewerkerId) ?? '', 'nl'));
}

/** How many there are, and the minimum that is asked, at one time of a team. */
export type Bezetting = { readonly bezet: number; readonly minimum: number | null };

export function bezettingOf(
  { mensen }: Aanwezigheid,
  gegevens: PlanbordGegevens,
  teamId: string,
  time: { readonly dag: string; readonly dagdeel: Dagdeel },
): Bezetting {
  const { dag, dagdeel } = time;
  const asked = gegevens.minima
    .filter(
      (row) =>
        row.teamId === teamId &&
        row.dagdeel === dagdeel &&
        row.weekdag === weekdag(dag) &&
        row.geldigVan <= dag &&
        (row.geldigTot === null || dag < row.geldigTot),
    )
    .map((row) => row.aantal);
  const minimum = asked.length === 0 ? null : Math.max(...asked);
  return { bezet: bezetIn(mensen(teamId, dag), dagdeel), minimum };
}

export const countText = (aantal: number): string =>
  numberText(aantal, Math.abs(aantal - Math.round(aantal)) < 0.05 ? 0 : 1);

export const isShort = ({ bezet, minimum }: Bezetting): boolean => minimum !== null && bezet < minimum - 1e-6;

export type Least = { readonly dag: string; readonly dagdeel: Dagdeel; readonly bezet: number };

/** The dagdeel of the week with the fewest people; null: there is nobody in the team, or nobody works that week. */
export function leastInWeek(aanwezigheid: Aanwezigheid, teamId: string, maandag: string): Least | null {
  const times = werkdagenOf(maandag).flatMap((dag) => {
    const mensen = aanwezigheid.mensen(teamId, dag);
    // On a paid holiday nobody has to be there.
    if (mensen.length === 0 || mensen.every(({ vrij }) => vrij !== null)) return [];
    return DAGDELEN.values.map((dagdeel) => ({ dag, dagdeel, bezet: bezetIn(mensen, dagdeel) }));
  });
  return times.reduce<Least | null>(
    (least, time) => (least === null || time.bezet < least.bezet ? time : least),
    null,
  );
}

/** 'di 29-12 middag'. */
export function whenText({ dag, dagdeel }: Pick<Least, 'dag' | 'dagdeel'>): string {
  return `${WEEKDAG_KORT[weekdag(dag)]} ${datumKort(dag)} ${DAGDELEN.labels[dagdeel].toLowerCase()}`;
}

export type AbsenceLine = {
  readonly medewerkerId: string;
  readonly naam: string;
  /** Part (0–1) of each week that is missed; null = does not work that week. */
  readonly weken: readonly (number | null)[];
};

/** Absence of everybody with hours in a team, week by week. */
export function absenceLines(
  gegevens: PlanbordGegevens,
  teamId: string,
  maandagen: readonly string[],
): AbsenceLine[] {
  const [first = '', last = ''] = [maandagen[0], maandagen.at(-1)];
  const einde = werkdagenOf(last).at(-1) ?? last;
  const inTeam = new Set(
    gegevens.inzet
      .filter(
        (row) =>
          row.teamId === teamId &&
          row.minutenPerWeek > 0 &&
          row.geldigVan <= einde &&
          (row.geldigTot === null || row.geldigTot > first),
      )
      .map((row) => row.detacheringId),
  );
  const own = Map.groupBy(
    gegevens.detacheringen.filter((row) => inTeam.has(row.id)),
    (row) => row.medewerkerId,
  );
  const away = Map.groupBy(gegevens.afwezigheid, (row) => row.medewerkerId);
  return [...gegevens.medewerkers]
    .filter(({ id }) => own.has(id))
    .sort((a, b) => `${a.achternaam} ${a.voornaam}`.localeCompare(`${b.achternaam} ${b.voornaam}`, 'nl'))
    .map((medewerker) => ({
      medewerkerId: medewerker.id,
      naam: volledigeNaam(medewerker),
      weken: maandagen.map((maandag) =>
        afwezigInWeek(own.get(medewerker.id) ?? [], away.get(medewerker.id) ?? [], werkdagenOf(maandag)),
      ),
    }));
}
