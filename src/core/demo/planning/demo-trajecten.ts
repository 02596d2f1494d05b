/**
 * Pseudonymous trajecten of the demo: 2015 and 2020 by the published margins (domein §7), and from 2021 on as many open
 * as there were at the end of 2020, up to the day of the demo (A).
 */
import type { Zwaarte } from '../../../shared/domain/planning/lists.ts';
import { dagnummer, firstDatum, isoDatum, jaarOf } from '../../../shared/domain/tijd/datum.ts';
import type { Leeftijdsklasse } from '../../../shared/domain/traject/lists.ts';
import { WIJKTEAMS } from './demo-base.ts';
import {
  AFGEROND_2020,
  DOORLOOPTIJD_2020,
  DOSSIERS_2015,
  DOSSIERS_2015_ZONDER_WIJK,
  LEEFTIJD_2020,
  NEW_2020,
  ZWAARTE_PARTS,
} from './demo-figures.ts';
import { createRandom, divide, type Random } from './random.ts';

/** A traject before it is written: days as numbers, its wijkteam by its place in WIJKTEAMS. */
export type Loop = {
  readonly plaats: number;
  readonly wijk: number | null;
  readonly zwaarte: Zwaarte;
  readonly start: number;
  readonly contact: number | null;
  readonly intake: number | null;
  readonly eind: number | null;
  readonly leeftijd: Leeftijdsklasse;
};

type Einde = {
  readonly plaats: number;
  readonly zwaarte: Zwaarte;
  readonly start: number;
  readonly eind: number | null;
};

const ZWAARTES = [1, 2, 3] as const satisfies readonly Zwaarte[];
const BEGIN_2020 = dagnummer('2020-01-06');
const DAGEN_2015 = dagnummer('2015-06-01') - dagnummer('2015-01-05');
const EIND_2020 = dagnummer('2020-12-31');
/** The last day before it: what began until then was there already. */
const EERDER_2020 = dagnummer('2019-12-31');
/** The demo makes no trajecten after this day: it is not for ever. */
const LAATSTE_DAG = '2029-12-31';

/**
 * Days of each class of the doorlooptijd (<2, 2–<4, 4–<6, 6–<9, 9–<12, ≥12 months), so far inside it that moving a begin or
 * an end out of a weekend leaves the class as it is.
 */
const DAGEN: readonly (readonly [van: number, tot: number])[] = [
  [9, 58],
  [67, 119],
  [128, 180],
  [189, 272],
  [281, 364],
  [371, 900],
];
/** From 2021 on (A): shorter, because with the published durations 958 open trajecten would not take in 2.236 a year. */
const LATER = [28, 24, 18, 14, 8, 8] as const;
/** Median days from aanmelding to intake per wijkteam (A): the report says that the teams differ. */
const WACHT_MEDIAAN = [16, 18, 15, 16, 13, 17] as const;
const SPREIDING = 0.66;
/** Who has longer trajecten (A). */
const LANGER = [1.02, 1.08, 0.97, 0.98, 0.95, 1] as const;
const LEEFTIJDEN = ['0-17', '18-64', '65+'] as const satisfies readonly Leeftijdsklasse[];

const isWeekend = (dag: number): 0 | 1 | 2 => {
  // Day 0 is a Thursday.
  const weekdag = (((dag + 3) % 7) + 7) % 7;
  return weekdag === 5 ? 1 : weekdag === 6 ? 2 : 0;
};
/** The working day itself, or the Monday after. */
const vooruit = (dag: number): number => {
  const weekend = isWeekend(dag);
  return weekend === 0 ? dag : dag + 3 - weekend;
};
/** The working day itself, or the Friday before. */
const terug = (dag: number): number => dag - isWeekend(dag);

function plusWerkdagen(dag: number, aantal: number): number {
  let uit = dag;
  for (let i = 0; i < aantal; i += 1) uit = vooruit(uit + 1);
  return uit;
}

function normaal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.deel())) * Math.cos(2 * Math.PI * random.deel());
}

/** One of the places of a list of weights. */
function kiesPlaats(random: Random, gewichten: readonly number[]): number {
  let rest = random.deel() * gewichten.reduce((a, b) => a + b, 0);
  for (const [i, gewicht] of gewichten.entries()) {
    rest -= gewicht;
    if (rest < 0) return i;
  }
  return gewichten.length - 1;
}

/** Contact in one to three working days for 85 %, and an intake some weeks after the aanmelding. */
function stappen(
  random: Random,
  { plaats, start, eind }: Einde,
  laatste: number,
): Pick<Loop, 'contact' | 'intake'> {
  const grens = eind ?? laatste;
  const soort = random.deel();
  const werkdagen = soort < 0.05 ? 0 : soort < 0.9 ? random.geheel(1, 3) : random.geheel(4, 8);
  const contact = Math.min(plusWerkdagen(start, werkdagen), eind ?? Number.POSITIVE_INFINITY);
  const wacht = Math.round((WACHT_MEDIAAN[plaats] ?? 16) * Math.exp(SPREIDING * normaal(random)));
  const gewenst = Math.max(contact, vooruit(start + Math.max(1, wacht)));
  const intake = eind !== null && gewenst > eind ? contact : gewenst;
  return { contact: contact > grens ? null : contact, intake: intake > grens ? null : intake };
}

/** Cells team × zwaarte of 2020, with the numbers that the year must come out on. */
function cellen() {
  return WIJKTEAMS.flatMap((team, plaats) => {
    const nieuw = divide(NEW_2020[plaats] ?? 0, ZWAARTE_PARTS);
    const af = divide(AFGEROND_2020[plaats] ?? 0, ZWAARTE_PARTS);
    return ZWAARTES.map((zwaarte, i) => {
      const [n, a, open] = [nieuw[i] ?? 0, af[i] ?? 0, team.trajecten?.[i] ?? 0];
      return { plaats, zwaarte, nieuw: n, af: a, begin: open + a - n };
    });
  });
}

/** How many of each class of the doorlooptijd in each cell: both margins exact, the longest divided first. */
function klassenPerCel(cells: ReturnType<typeof cellen>): number[][] {
  const rest = cells.map(({ af }) => af);
  const uit = cells.map(() => DOORLOOPTIJD_2020.map(() => 0));
  for (let klasse = DOORLOOPTIJD_2020.length - 1; klasse >= 0; klasse -= 1) {
    const isLongest = klasse === DOORLOOPTIJD_2020.length - 1;
    const parts = divide(
      DOORLOOPTIJD_2020[klasse] ?? 0,
      rest.map((over, i) => over * (isLongest ? (LANGER[cells[i]?.plaats ?? 0] ?? 1) : 1)),
    );
    for (const [i, part] of parts.entries()) {
      const line = uit[i];
      if (line !== undefined) line[klasse] = part;
      rest[i] = (rest[i] ?? 0) - part;
    }
  }
  return uit;
}

/** Fewer questions in the first weeks of corona, in summer and at the turn of the year (A). */
function isRustig(random: Random, dag: number): boolean {
  const datum = isoDatum(dag).slice(5);
  const drukte =
    datum >= '03-16' && datum < '05-11'
      ? 0.7
      : datum >= '07-13' && datum < '08-24'
        ? 0.75
        : datum >= '12-21'
          ? 0.5
          : 1;
  return random.deel() > drukte;
}

function dagInJaar(random: Random, van: number, tot: number): number {
  const dag = vooruit(random.geheel(van, Math.max(van, tot - 2)));
  return isRustig(random, dag) ? vooruit(random.geheel(van, Math.max(van, tot - 2))) : dag;
}

/** The trajecten of 2020; of what is open at its end the end comes later. */
function lopen2020(random: Random): Einde[] {
  const cells = cellen();
  const klassen = klassenPerCel(cells);
  return cells.flatMap(({ plaats, zwaarte, nieuw, af, begin }, c) => {
    const eerst = [...(klassen[c] ?? [])];
    const lang = eerst[5] ?? 0;
    // Of those that were there on 1 January all the longest end in 2020, and some of the next ones.
    let extra = Math.round((begin - lang) * 0.6);
    const uit: Einde[] = [];
    const duur = (klasse: number) => random.geheel(...(DAGEN[klasse] ?? [9, 58]));
    const eindigt = (klasse: number, wasEr: boolean): Einde => {
      const dagen = wasEr || klasse !== 4 ? duur(klasse) : random.geheel(281, 340);
      if (!wasEr) {
        const start = dagInJaar(random, BEGIN_2020, EIND_2020 - dagen);
        return { plaats, zwaarte, start, eind: terug(start + dagen) };
      }
      const eind = random.geheel(BEGIN_2020, Math.min(EIND_2020, EERDER_2020 + dagen));
      return { plaats, zwaarte, start: vooruit(eind - dagen), eind: terug(eind) };
    };
    let vanEerder = 0;
    for (let klasse = 5; klasse >= 0; klasse -= 1) {
      for (let i = 0; i < (eerst[klasse] ?? 0); i += 1) {
        const wasEr = klasse === 5 || (klasse >= 3 && extra > 0);
        if (wasEr) vanEerder += 1;
        if (wasEr && klasse !== 5) extra -= 1;
        uit.push(eindigt(klasse, wasEr));
      }
    }
    for (let i = 0; i < begin - vanEerder; i += 1) {
      const start = vooruit(random.geheel(dagnummer('2018-06-01'), EERDER_2020 - 2));
      uit.push({ plaats, zwaarte, start, eind: terug(EIND_2020 + random.geheel(4, 250)) });
    }
    for (let i = 0; i < nieuw - (af - vanEerder); i += 1) {
      const start = dagInJaar(random, dagnummer('2020-05-01'), EIND_2020);
      uit.push({ plaats, zwaarte, start, eind: terug(EIND_2020 + random.geheel(4, 220)) });
    }
    return uit;
  });
}

/** After one of 2020 ended another one comes in its place, and so on up to the last day. */
function lopenDaarna(random: Random, eerste: readonly Einde[], laatste: number): Einde[] {
  return eerste.flatMap(({ plaats, zwaarte, eind }) => {
    const uit: Einde[] = [];
    let start = vooruit((eind ?? laatste) + random.geheel(1, 6));
    while (start <= laatste) {
      const [van, tot] = DAGEN[kiesPlaats(random, LATER)] ?? [9, 58];
      const einde = terug(start + random.geheel(van, tot));
      uit.push({ plaats, zwaarte, start, eind: einde });
      start = vooruit(einde + random.geheel(1, 6));
    }
    return uit;
  });
}

/** The dossiers of the first five months of 2015, week by week; 37 more had no wijk (S0 #3). Ends in that year (A). */
function lopen2015(random: Random): (Einde & { readonly wijk: number | null })[] {
  const begin = dagnummer('2015-01-05');
  const een = (plaats: number, wijk: number | null) => {
    const start = vooruit(begin + random.geheel(0, DAGEN_2015 - 4));
    const zwaarte = ZWAARTES[kiesPlaats(random, ZWAARTE_PARTS)] ?? 1;
    return { plaats, wijk, zwaarte, start, eind: terug(start + random.geheel(20, 200)) };
  };
  return [
    ...DOSSIERS_2015.flatMap((aantal, plaats) => Array.from({ length: aantal }, () => een(plaats, plaats))),
    ...Array.from({ length: DOSSIERS_2015_ZONDER_WIJK }, (_, i) => een(i % WIJKTEAMS.length, null)),
  ];
}

/** Everything up to and including `anker`, in the order of aanmelding. */
export function createLopen(anker: string): Loop[] {
  const random = createRandom('trajecten');
  const laatste = dagnummer(firstDatum(anker, LAATSTE_DAG));
  const jaar = lopen2020(random);
  const leeftijd2020 = random.schud(
    LEEFTIJDEN.flatMap((klasse, i) => Array.from({ length: LEEFTIJD_2020[i] ?? 0 }, () => klasse)),
  );
  const daarna = lopenDaarna(
    random,
    jaar.filter(({ eind }) => eind === null || eind > EIND_2020),
    laatste,
  );
  const compleet = (loop: Einde & { readonly wijk?: number | null }, leeftijd: Leeftijdsklasse): Loop => {
    const eind = loop.eind !== null && loop.eind <= laatste ? loop.eind : null;
    const wijk = loop.wijk === undefined ? wijkOf(random, loop) : loop.wijk;
    return { ...loop, wijk, leeftijd, eind, ...stappen(random, { ...loop, eind }, laatste) };
  };
  const klasse = () => LEEFTIJDEN[kiesPlaats(random, LEEFTIJD_2020)] ?? '18-64';
  return [
    ...lopen2015(random).map((loop) => compleet(loop, klasse())),
    ...jaar.map((loop, i) => compleet({ ...loop, wijk: loop.plaats }, leeftijd2020[i] ?? '18-64')),
    ...daarna.map((loop) => compleet(loop, klasse())),
  ].sort((a, b) => a.start - b.start);
}

/** Since there are gebieden some residents are helped by the team of another wijk (A: 6 %). */
function wijkOf(random: Random, { plaats, start }: Einde): number {
  if (jaarOf(isoDatum(start)) < 2021 || !random.kans(0.06)) return plaats;
  const first = plaats < 3 ? 0 : 3;
  return first + ((plaats - first + random.geheel(1, 2)) % 3);
}
