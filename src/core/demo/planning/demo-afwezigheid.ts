/**
 * Absence around today: 6,5 % of the contract hours from half a year back to a
 * quarter ahead, long and short, with more leave in summer and at Christmas, and
 * holidays planned further ahead. Never a reason (B11).
 */

import type { AfwezigheidSoort } from '../../../shared/domain/planning/lists.ts';
import type { Detachering } from '../../../shared/domain/planning/planning.ts';
import { dagnummer, isoDatum, plusDagen, weekdagOfNummer } from '../../../shared/domain/tijd/datum.ts';
import { DEMO_SOURCE } from './demo-base.ts';
import { PEILDATUM } from './demo-figures.ts';
import type { DemoRows } from './demo-rows.ts';
import type { DemoTijd } from './demo-time.ts';
import { createIds, createRandom, type Random } from './random.ts';

type Row = DemoRows['afwezigheid'][number];

export const VERZUIM_PART = 0.065;
const BACK_DAGEN = 26 * 7;
const VOORUIT_DAGEN = 13 * 7;
const VERDER_DAGEN = 52 * 7;

/** The window of the 6,5 %, as day numbers [van, tot). */
function verzuimWindow(tijd: DemoTijd): { van: number; tot: number } {
  const maandag = dagnummer(tijd.maandag);
  return { van: maandag - BACK_DAGEN, tot: maandag + VOORUIT_DAGEN };
}

/** Minutes of a pattern on the days [van, tot). */
function patroonMinuten(detachering: Detachering, van: number, tot: number): number {
  let sum = 0;
  for (let dag = van; dag < tot; dag += 1) sum += detachering.werkpatroon[weekdagOfNummer(dag)];
  return sum;
}

type Voorstel = {
  readonly detachering: Detachering;
  readonly van: number;
  readonly tot: number;
  readonly soort: AfwezigheidSoort;
  readonly percentage: number;
  readonly status: Row['status'];
};

/** Keeps what has been planned and refuses what does not fit. */
class Agenda {
  readonly rijen: Row[] = [];
  private readonly bezet = new Map<string, { van: number; tot: number }[]>();
  private readonly id = createIds('afwezigheid');

  /** Adds the absence unless the person is away already, is not employed, or the day of the published figures is touched. */
  plan(v: Voorstel): boolean {
    const dienst = v.detachering;
    const peildag = dagnummer(PEILDATUM);
    const eind = dienst.geldigTot === null ? Number.POSITIVE_INFINITY : dagnummer(dienst.geldigTot);
    const own = this.bezet.get(dienst.medewerkerId) ?? [];
    if (v.van < dagnummer(dienst.geldigVan) || v.tot > eind) return false;
    if (v.van <= peildag && peildag < v.tot) return false;
    if (own.some((p) => v.van < p.tot && p.van < v.tot)) return false;
    this.bezet.set(dienst.medewerkerId, [...own, { van: v.van, tot: v.tot }]);
    this.rijen.push({
      id: this.id(),
      medewerkerId: dienst.medewerkerId,
      soort: v.soort,
      percentage: v.percentage,
      status: v.status,
      bron: DEMO_SOURCE,
      geldigVan: isoDatum(v.van),
      geldigTot: isoDatum(v.tot),
    });
    return true;
  }
}

/** Weeks from today that long absences begin, how many weeks they last, and what part of the hours is missed. */
const LANG: readonly (readonly [
  start: number,
  weken: number,
  soort: AfwezigheidSoort,
  percentage: number,
])[] = [
  [-10, 16, 'zwangerschap-ouderschap', 100],
  [5, 16, 'zwangerschap-ouderschap', 100],
  [-20, 14, 'ziekte', 100],
  [-9, 12, 'ziekte', 50],
  [-4, 10, 'ziekte', 100],
];

function planLang(agenda: Agenda, wie: readonly Detachering[], tijd: DemoTijd, random: Random): void {
  const maandag = dagnummer(tijd.maandag);
  const order = random.schud(wie);
  for (const [start, weken, soort, percentage] of LANG) {
    const van = maandag + start * 7;
    let gepland = false;
    while (!gepland && order.length > 0) {
      const detachering = order.pop();
      if (!detachering) break;
      gepland = agenda.plan({ detachering, van, tot: van + weken * 7, soort, percentage, status: 'akkoord' });
    }
  }
}

/** How popular a week is for leave: summer 4, Christmas 3, May and October 1,5. */
function gewicht(maandag: number): number {
  const donderdag = isoDatum(maandag + 3);
  const maand = Number(donderdag.slice(5, 7));
  const dag = Number(donderdag.slice(8, 10));
  if (maand === 7 || maand === 8) return 4;
  if ((maand === 12 && dag >= 20) || (maand === 1 && dag <= 5)) return 3;
  return maand === 5 || maand === 10 ? 1.5 : 1;
}

/** `scherpte` 2: long holidays crowd together even more than single weeks do. */
function selectWeek(van: number, tot: number, random: Random, scherpte = 1): number {
  const weken = Math.floor((tot - van) / 7);
  let maandag = van;
  do {
    maandag = van + random.geheel(0, weken - 1) * 7;
  } while (random.deel() > (gewicht(maandag) / 4) ** scherpte);
  return maandag;
}

/** Whole weeks end on Saturday, the first day that needs no leave. */
const wekenLang = (weken: number): number => weken * 7 - 2;

function kortVoorstel(detachering: Detachering, tijd: DemoTijd, random: Random): Voorstel {
  const { van, tot } = verzuimWindow(tijd);
  const vandaag = dagnummer(tijd.anker);
  const lot = random.deel();
  if (lot < 0.35) {
    // Nobody knows yet who will be ill next week.
    const start = random.geheel(van, vandaag);
    return {
      detachering,
      van: start,
      tot: start + random.geheel(1, 7),
      soort: 'ziekte',
      percentage: 100,
      status: 'akkoord',
    };
  }
  const maandag = selectWeek(van, tot - 14, random);
  if (lot < 0.43) {
    const dag = maandag + random.geheel(0, 4);
    return { detachering, van: dag, tot: dag + 1, soort: 'scholing', percentage: 100, status: 'akkoord' };
  }
  const asked = maandag > vandaag && random.kans(0.3);
  const status = asked ? 'aangevraagd' : 'akkoord';
  if (lot < 0.6) {
    const dag = maandag + random.geheel(0, 3);
    return {
      detachering,
      van: dag,
      tot: dag + random.geheel(1, 2),
      soort: 'verlof',
      percentage: 100,
      status,
    };
  }
  const weken = random.kans(0.7) ? 1 : 2;
  return {
    detachering,
    van: maandag,
    tot: maandag + wekenLang(weken),
    soort: 'verlof',
    percentage: 100,
    status,
  };
}

/** Minutes that the approved absence takes from the window. */
export function afwezigeMinuten(rows: readonly Row[], wie: readonly Detachering[], tijd: DemoTijd): number {
  const window = verzuimWindow(tijd);
  const perMedewerker = new Map(wie.map((d) => [d.medewerkerId, d]));
  return rows.reduce((sum, row) => {
    const detachering = perMedewerker.get(row.medewerkerId);
    if (!detachering || row.status !== 'akkoord' || row.geldigTot === null) return sum;
    const van = Math.max(window.van, dagnummer(row.geldigVan));
    const tot = Math.min(window.tot, dagnummer(row.geldigTot));
    return sum + (patroonMinuten(detachering, van, tot) * row.percentage) / 100;
  }, 0);
}

/** All contract minutes of the window. */
export function windowMinuten(wie: readonly Detachering[]): number {
  return ((BACK_DAGEN + VOORUIT_DAGEN) / 7) * wie.reduce((sum, d) => sum + d.minutenPerWeek, 0);
}

function supplement(agenda: Agenda, wie: readonly Detachering[], tijd: DemoTijd, random: Random): void {
  const doel = windowMinuten(wie) * VERZUIM_PART;
  let sum = afwezigeMinuten(agenda.rijen, wie, tijd);
  for (let attempt = 0; sum < doel && attempt < 20_000; attempt += 1) {
    const detachering = wie[random.geheel(0, wie.length - 1)];
    if (!detachering || !agenda.plan(kortVoorstel(detachering, tijd, random))) continue;
    sum += afwezigeMinuten(agenda.rijen.slice(-1), [detachering], tijd);
  }
}

/** Holidays beyond the quarter: two people in three have one, mostly in summer. */
function planVakanties(agenda: Agenda, wie: readonly Detachering[], tijd: DemoTijd, random: Random): void {
  const { tot } = verzuimWindow(tijd);
  const last = dagnummer(plusDagen(tijd.maandag, VERDER_DAGEN));
  for (const detachering of wie) {
    if (!random.kans(0.65)) continue;
    const van = selectWeek(tot, last - 21, random, 2);
    const weken = random.geheel(2, 3);
    const status = random.kans(0.4) ? 'aangevraagd' : 'akkoord';
    agenda.plan({ detachering, van, tot: van + wekenLang(weken), soort: 'verlof', percentage: 100, status });
  }
}

/** `wie`: the detacheringen in force today, one per person. */
export function createAfwezigheid(wie: readonly Detachering[], tijd: DemoTijd): readonly Row[] {
  const random = createRandom('afwezigheid');
  const agenda = new Agenda();
  planLang(agenda, wie, tijd, random);
  planVakanties(agenda, wie, tijd, random);
  supplement(agenda, wie, tijd, random);
  return [...agenda.rijen].sort((a, b) =>
    a.geldigVan < b.geldigVan ? -1 : a.geldigVan > b.geldigVan ? 1 : a.id < b.id ? -1 : 1,
  );
}
