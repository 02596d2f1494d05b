/** Demand of the demo: open trajecten, what came in and went out, and short contacts. */

import type { Zwaarte } from '../../../shared/domain/planning/lists.ts';
import { dagnummer, isoDatum, jaarOf, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagenBetween } from '../../../shared/domain/tijd/week.ts';
import { type Base, DEMO_SOURCE, WIJKTEAMS } from './demo-base.ts';
import {
  CONTACTEN_2015,
  DOSSIERS_2015,
  KORTE_CONTACTEN_2019,
  KORTE_CONTACTEN_2020,
  type TeamCijfers,
} from './demo-figures.ts';
import type { DemoRows, DemoStream } from './demo-rows.ts';
import type { Loop } from './demo-trajecten.ts';
import { createIds, divide } from './random.ts';

export type Vraagrijen = Pick<DemoRows, 'werkvoorraad' | 'werkvoorraadStroom' | 'kortContact'>;

/** Mondays of 2020; the counts of the peildatum hold from the Monday after on. */
export const WEKEN_2020 = maandagenBetween('2020-01-06', '2021-01-04');
const STATIONAIR_MAANDAG = '2021-01-04';
const WEKEN_2015 = maandagenBetween('2015-01-05', '2015-06-01');

/** Growth to the level of January 2020 (A): before June 2015 nothing was counted. */
const GROEI: readonly (readonly [maandag: string, deel: number])[] = [
  ['2015-06-01', 0.5],
  ['2016-01-04', 0.62],
  ['2017-01-02', 0.73],
  ['2018-01-01', 0.82],
  ['2019-01-07', 0.91],
];

const ZWAARTES = [1, 2, 3] as const satisfies readonly Zwaarte[];

type Series = {
  readonly team: TeamCijfers;
  readonly zwaarte: Zwaarte;
  readonly open: number;
  readonly nieuw: number[];
  readonly af: number[];
};

const MAANDAGEN = new Map(
  [...WEKEN_2015, ...WEKEN_2020].flatMap((maandag) =>
    Array.from({ length: 7 }, (_, i) => [plusDagen(maandag, i), maandag] as const),
  ),
);

/** How many trajecten of a team and zwaarte begin or end in each of the weeks. */
function perWeek(
  lopen: readonly Loop[],
  weken: readonly string[],
  dagOf: (loop: Loop) => number | null,
): (plaats: number, zwaarte: Zwaarte) => number[] {
  const counts = new Map<string, number>();
  for (const loop of lopen) {
    const dag = dagOf(loop);
    const maandag = dag === null ? undefined : MAANDAGEN.get(isoDatum(dag));
    if (maandag === undefined) continue;
    const key = `${String(loop.plaats)}|${String(loop.zwaarte)}|${maandag}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (plaats, zwaarte) =>
    weken.map((maandag) => counts.get(`${String(plaats)}|${String(zwaarte)}|${maandag}`) ?? 0);
}

/** The year 2020 week by week, as its trajecten are; `eindOf2020`: what ended in 2021 is not in its last week. */
function reeksen2020(lopen: readonly Loop[]): Series[] {
  const tot = dagnummer('2021-01-01');
  const in2020 = (dag: number | null) => (dag !== null && dag < tot ? dag : null);
  const nieuw = perWeek(lopen, WEKEN_2020, ({ start }) => in2020(start));
  const af = perWeek(lopen, WEKEN_2020, ({ eind }) => in2020(eind));
  return WIJKTEAMS.flatMap((team, plaats) =>
    ZWAARTES.map((zwaarte, i) => ({
      ...{ team, zwaarte },
      open: team.trajecten?.[i] ?? 0,
      nieuw: nieuw(plaats, zwaarte),
      af: af(plaats, zwaarte),
    })),
  );
}

type State = { readonly maandag: string; readonly aantal: number };

/** Open counts that fit the flow: open(next week) = open + nieuw − afgerond, calculated back from January 2021. */
function standen(series: Series): State[] {
  const uit: State[] = [{ maandag: STATIONAIR_MAANDAG, aantal: series.open }];
  let aantal = series.open;
  for (let i = WEKEN_2020.length - 1; i >= 0; i -= 1) {
    aantal += (series.af[i] ?? 0) - (series.nieuw[i] ?? 0);
    uit.unshift({ maandag: WEKEN_2020[i] ?? '', aantal });
  }
  const eerder = GROEI.map(([maandag, part]) => ({ maandag, aantal: Math.round(aantal * part) }));
  return [...eerder, ...uit].filter((state, i, all) => i === 0 || state.aantal !== all[i - 1]?.aantal);
}

function werkvoorraadRows(series: readonly Series[], base: Base): DemoRows['werkvoorraad'] {
  const id = createIds('werkvoorraad');
  return series.flatMap((series) =>
    standen(series).map((state, i, all) => ({
      id: id(),
      teamId: base.teamId(series.team.sleutel),
      zwaarte: series.zwaarte,
      aantalOpen: state.aantal,
      bron: DEMO_SOURCE,
      geldigVan: state.maandag,
      geldigTot: all[i + 1]?.maandag ?? null,
    })),
  );
}

function streamRows(series: readonly Series[], lopen: readonly Loop[], base: Base): DemoStream[] {
  const id = createIds('werkvoorraadStroom');
  const vast = { wachtend: null, bron: DEMO_SOURCE };
  const nieuw2015 = perWeek(lopen, WEKEN_2015, ({ start }) => start);
  const first = WIJKTEAMS.flatMap((team, plaats) =>
    ZWAARTES.flatMap((zwaarte) => {
      const weken = nieuw2015(plaats, zwaarte);
      return WEKEN_2015.map((week, w) => ({
        id: id(),
        teamId: base.teamId(team.sleutel),
        week,
        zwaarte,
        nieuw: weken[w] ?? 0,
        afgerond: null,
        ...vast,
      }));
    }),
  );
  const jaar = series.flatMap((series) =>
    WEKEN_2020.map((week, w) => ({
      id: id(),
      teamId: base.teamId(series.team.sleutel),
      week,
      zwaarte: series.zwaarte,
      nieuw: series.nieuw[w] ?? 0,
      afgerond: series.af[w] ?? 0,
      ...vast,
    })),
  );
  return [...first, ...jaar];
}

/** Last day of each month of a year. */
function maandeinden(jaar: number, maanden: number): string[] {
  return Array.from({ length: maanden }, (_, m) =>
    plusDagen(
      Temporal.PlainDate.from({ year: jaar, month: m + 1, day: 1 })
        .add({ months: 1 })
        .toString(),
      -1,
    ),
  );
}

/** Short contacts a year since 2021 (A): the inloop came back slowly. */
const CONTACTEN_LATER = [610, 880, 1010, 1040, 1020] as const;

/** Counts per month; from 16 March 2020 on there was hardly any inloop. */
function contactRows(base: Base, anker: string): DemoRows['kortContact'] {
  const id = createIds('kortContact');
  const perMaand = (
    plaats: number,
    total: number,
    dagen: readonly string[],
    kanaal: 'inloop' | 'telefoon',
    gewicht: (datum: string) => number = () => 1,
  ): DemoRows['kortContact'][number][] =>
    divide(total, dagen.map(gewicht)).map((aantal, i) => ({
      id: id(),
      teamId: base.teamId(WIJKTEAMS[plaats]?.sleutel ?? 'nieuwland'),
      datum: dagen[i] ?? '',
      kanaal,
      aantal,
      onderregistratie: true,
    }));
  const telefoon2015 = divide(CONTACTEN_2015.telefoon, DOSSIERS_2015);
  const inloop2015 = divide(CONTACTEN_2015.inloop, DOSSIERS_2015);
  return WIJKTEAMS.flatMap((_, plaats) => [
    ...perMaand(plaats, telefoon2015[plaats] ?? 0, maandeinden(2015, 5), 'telefoon'),
    ...perMaand(plaats, inloop2015[plaats] ?? 0, maandeinden(2015, 5), 'inloop'),
    ...perMaand(plaats, KORTE_CONTACTEN_2019[plaats] ?? 0, maandeinden(2019, 12), 'inloop'),
    ...perMaand(plaats, KORTE_CONTACTEN_2020[plaats] ?? 0, maandeinden(2020, 12), 'inloop', (datum) =>
      datum < '2020-03-01' ? 6 : datum < '2020-04-01' ? 3 : 1,
    ),
    ...laterJaren(anker).flatMap((jaar) => {
      const aantal = CONTACTEN_LATER[Math.min(jaar - 2021, CONTACTEN_LATER.length - 1)] ?? 0;
      const eigen = divide(aantal, DOSSIERS_2015)[plaats] ?? 0;
      return perMaand(plaats, eigen, maandeinden(jaar, 12), 'inloop').filter(({ datum }) => datum <= anker);
    }),
  ]);
}

/** The years after 2020 up to the day of the demo, as far as it makes trajecten. */
function laterJaren(anker: string): number[] {
  const laatste = Math.min(jaarOf(anker), 2029);
  return Array.from({ length: Math.max(0, laatste - 2020) }, (_, i) => 2021 + i);
}

export function createVraag(base: Base, lopen: readonly Loop[], anker: string): Vraagrijen {
  const series = reeksen2020(lopen);
  return {
    werkvoorraad: werkvoorraadRows(series, base),
    werkvoorraadStroom: streamRows(series, lopen, base),
    kortContact: contactRows(base, anker),
  };
}
