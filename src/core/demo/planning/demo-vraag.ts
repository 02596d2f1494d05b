/** Demand of the demo: open trajecten, what came in and went out, and short contacts. */

import type { Zwaarte } from '../../../shared/domain/planning/lijsten.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagenTussen } from '../../../shared/domain/tijd/week.ts';
import { type Basis, DEMO_BRON, WIJKTEAMS } from './demo-basis.ts';
import {
  AFGEROND_2020,
  CONTACTEN_2015,
  DOSSIERS_2015,
  KORTE_CONTACTEN_2019,
  KORTE_CONTACTEN_2020,
  NIEUW_2020,
  type TeamCijfers,
  ZWAARTE_DELEN,
} from './demo-cijfers.ts';
import type { DemoRijen, DemoStroom } from './demo-rijen.ts';
import { maakIds, maakToeval, type Toeval, verdeel } from './toeval.ts';

export type Vraagrijen = Pick<DemoRijen, 'werkvoorraad' | 'werkvoorraadStroom' | 'kortContact'>;

/** Mondays of 2020; the counts of the peildatum hold from the Monday after on. */
export const WEKEN_2020 = maandagenTussen('2020-01-06', '2021-01-04');
const STATIONAIR_MAANDAG = '2021-01-04';
export const WEKEN_2015 = maandagenTussen('2015-01-05', '2015-06-01');

/** Growth to the level of January 2020 (A): before June 2015 nothing was counted. */
const GROEI: readonly (readonly [maandag: string, deel: number])[] = [
  ['2015-06-01', 0.5],
  ['2016-01-04', 0.62],
  ['2017-01-02', 0.73],
  ['2018-01-01', 0.82],
  ['2019-01-07', 0.91],
];

const ZWAARTES = [1, 2, 3] as const satisfies readonly Zwaarte[];

type Reeks = {
  readonly team: TeamCijfers;
  readonly zwaarte: Zwaarte;
  readonly open: number;
  readonly nieuw: number[];
  readonly af: number[];
};

/** Fewer questions in the first weeks of corona, in summer and at the turn of the year (A). */
function drukte(maandag: string): number {
  const dag = maandag.slice(5);
  if (dag >= '03-16' && dag < '05-11') return 0.7;
  if (dag >= '07-13' && dag < '08-24') return 0.75;
  return dag >= '12-21' ? 0.5 : 1;
}

/** The year 2020 week by week: exact totals per wijk, spread by how busy weeks are. */
function reeksen2020(toeval: Toeval): Reeks[] {
  const jaar = (totaal: number | undefined): number[] =>
    verdeel(
      totaal ?? 0,
      WEKEN_2020.map((week) => drukte(week) * (0.7 + 0.6 * toeval.deel())),
    );
  return WIJKTEAMS.flatMap((team, plaats) => {
    const nieuw = verdeel(NIEUW_2020[plaats] ?? 0, ZWAARTE_DELEN);
    const af = verdeel(AFGEROND_2020[plaats] ?? 0, ZWAARTE_DELEN);
    return ZWAARTES.map((zwaarte, i) => ({
      team,
      zwaarte,
      open: team.trajecten?.[i] ?? 0,
      nieuw: jaar(nieuw[i]),
      af: jaar(af[i]),
    }));
  });
}

type Stand = { readonly maandag: string; readonly aantal: number };

/** Open counts that fit the flow: open(next week) = open + nieuw − afgerond, calculated back from January 2021. */
function standen(reeks: Reeks): Stand[] {
  const uit: Stand[] = [{ maandag: STATIONAIR_MAANDAG, aantal: reeks.open }];
  let aantal = reeks.open;
  for (let i = WEKEN_2020.length - 1; i >= 0; i -= 1) {
    aantal += (reeks.af[i] ?? 0) - (reeks.nieuw[i] ?? 0);
    uit.unshift({ maandag: WEKEN_2020[i] ?? '', aantal });
  }
  const eerder = GROEI.map(([maandag, deel]) => ({ maandag, aantal: Math.round(aantal * deel) }));
  return [...eerder, ...uit].filter((stand, i, alle) => i === 0 || stand.aantal !== alle[i - 1]?.aantal);
}

function werkvoorraadRijen(reeksen: readonly Reeks[], basis: Basis): DemoRijen['werkvoorraad'] {
  const id = maakIds('werkvoorraad');
  return reeksen.flatMap((reeks) =>
    standen(reeks).map((stand, i, alle) => ({
      id: id(),
      teamId: basis.teamId(reeks.team.sleutel),
      zwaarte: reeks.zwaarte,
      aantalOpen: stand.aantal,
      bron: DEMO_BRON,
      geldigVan: stand.maandag,
      geldigTot: alle[i + 1]?.maandag ?? null,
    })),
  );
}

function stroomRijen(reeksen: readonly Reeks[], basis: Basis, toeval: Toeval): DemoStroom[] {
  const id = maakIds('werkvoorraadStroom');
  const vast = { wachtend: null, bron: DEMO_BRON };
  const eerste = WIJKTEAMS.flatMap((team, plaats) => {
    const perZwaarte = verdeel(DOSSIERS_2015[plaats] ?? 0, ZWAARTE_DELEN);
    return ZWAARTES.flatMap((zwaarte, i) => {
      const weken = verdeel(
        perZwaarte[i] ?? 0,
        WEKEN_2015.map(() => 0.7 + 0.6 * toeval.deel()),
      );
      return WEKEN_2015.map((week, w) => ({
        id: id(),
        teamId: basis.teamId(team.sleutel),
        week,
        zwaarte,
        nieuw: weken[w] ?? 0,
        afgerond: null,
        ...vast,
      }));
    });
  });
  const jaar = reeksen.flatMap((reeks) =>
    WEKEN_2020.map((week, w) => ({
      id: id(),
      teamId: basis.teamId(reeks.team.sleutel),
      week,
      zwaarte: reeks.zwaarte,
      nieuw: reeks.nieuw[w] ?? 0,
      afgerond: reeks.af[w] ?? 0,
      ...vast,
    })),
  );
  return [...eerste, ...jaar];
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

/** Counts per month; from 16 March 2020 on there was hardly any inloop. */
function contactRijen(basis: Basis): DemoRijen['kortContact'] {
  const id = maakIds('kortContact');
  const perMaand = (
    plaats: number,
    totaal: number,
    dagen: readonly string[],
    kanaal: 'inloop' | 'telefoon',
    gewicht: (datum: string) => number = () => 1,
  ): DemoRijen['kortContact'][number][] =>
    verdeel(totaal, dagen.map(gewicht)).map((aantal, i) => ({
      id: id(),
      teamId: basis.teamId(WIJKTEAMS[plaats]?.sleutel ?? 'nieuwland'),
      datum: dagen[i] ?? '',
      kanaal,
      aantal,
      onderregistratie: true,
    }));
  const telefoon2015 = verdeel(CONTACTEN_2015.telefoon, DOSSIERS_2015);
  const inloop2015 = verdeel(CONTACTEN_2015.inloop, DOSSIERS_2015);
  return WIJKTEAMS.flatMap((_, plaats) => [
    ...perMaand(plaats, telefoon2015[plaats] ?? 0, maandeinden(2015, 5), 'telefoon'),
    ...perMaand(plaats, inloop2015[plaats] ?? 0, maandeinden(2015, 5), 'inloop'),
    ...perMaand(plaats, KORTE_CONTACTEN_2019[plaats] ?? 0, maandeinden(2019, 12), 'inloop'),
    ...perMaand(plaats, KORTE_CONTACTEN_2020[plaats] ?? 0, maandeinden(2020, 12), 'inloop', (datum) =>
      datum < '2020-03-01' ? 6 : datum < '2020-04-01' ? 3 : 1,
    ),
  ]);
}

export function maakVraag(basis: Basis): Vraagrijen {
  const reeksen = reeksen2020(maakToeval('vraag'));
  return {
    werkvoorraad: werkvoorraadRijen(reeksen, basis),
    werkvoorraadStroom: stroomRijen(reeksen, basis, maakToeval('dossiers')),
    kortContact: contactRijen(basis),
  };
}
