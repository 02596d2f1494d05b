/** The rows of the trajecten of the demo, with their problems, referrals and ZRM-metingen (domein §7 Demand). */
import { dagnummer, isoDatum, jaarOf } from '../../../shared/domain/tijd/datum.ts';
import { ZRM_DOMEINEN } from '../../../shared/domain/traject/lists.ts';
import { type Base, WIJKTEAMS } from './demo-base.ts';
import { DOORVERWEZEN_2020, SUBSTITUTIE_2020, ZRM_2020, ZRM_PAREN_2020 } from './demo-figures.ts';
import type { DemoRows } from './demo-rows.ts';
import type { Loop } from './demo-trajecten.ts';
import { createIds, createRandom, type Random } from './random.ts';

export type Trajectrijen = Pick<
  DemoRows,
  | 'traject'
  | 'trajectZwaarte'
  | 'problematiek'
  | 'trajectProblematiek'
  | 'bestemming'
  | 'doorverwijzing'
  | 'zrmMeting'
  | 'zrmScore'
>;

/** What residents ask help with (S1 #58), and how often of ten (A). */
const PROBLEMATIEKEN: readonly (readonly [naam: string, kans: number])[] = [
  ['Financiën', 0.36],
  ['Geestelijke gezondheid', 0.2],
  ['Relatieproblemen', 0.16],
  ['Huisvesting en urgentie', 0.15],
  ['Eenzaamheid', 0.14],
  ['Opvoeding', 0.13],
  ['Scheiding', 0.13],
  ['Taal', 0.1],
  ['Wachten op specialistische zorg', 0.07],
];
const EINDE_2020 = dagnummer('2020-12-31');
const BEGIN_2020 = dagnummer('2020-01-01');
/** Pairs of ZRM-metingen a year after 2020 (A). */
const ZRM_LATER = 15;

type Rij = { readonly loop: Loop; readonly id: string };

const datum = (dag: number | null): string | null => (dag === null ? null : isoDatum(dag));
const endsIn2020 = ({ loop: { eind } }: Rij): boolean =>
  eind !== null && eind >= BEGIN_2020 && eind <= EINDE_2020;

/** Part of the trajecten with substitutie in a year: from one in ten in 2020 to one in five in 2025 (path A). */
function substitutieKans(jaar: number): number {
  return jaar < 2020 ? 0.08 : 0.1 + 0.02 * Math.min(5, jaar - 2020);
}

type Verwezen = ReadonlyMap<string, number>;

/** To which bestemming each traject goes: 2020 exact, the same spread for what ended later. */
function doorverwezen(random: Random, rijen: readonly Rij[]): Verwezen {
  const uit = new Map<string, number>();
  const in2020 = random.schud(rijen.filter(endsIn2020));
  let van = 0;
  for (const [i, [, aantal]] of DOORVERWEZEN_2020.entries()) {
    for (const { id } of in2020.slice(van, van + aantal)) uit.set(id, i);
    van += aantal;
  }
  for (const { loop, id } of rijen) {
    if (loop.eind === null || loop.eind <= EINDE_2020 || !random.kans(0.25)) continue;
    // The square leans to the front of the list.
    uit.set(id, Math.floor(random.deel() ** 2 * DOORVERWEZEN_2020.length));
  }
  return uit;
}

function trajectRows(
  random: Random,
  rijen: readonly Rij[],
  { base, verwezen }: { readonly base: Base; readonly verwezen: Verwezen },
): DemoRows['traject'][number][] {
  const substitutie = new Set(
    random
      .schud(rijen.filter(endsIn2020))
      .slice(0, SUBSTITUTIE_2020)
      .map(({ id }) => id),
  );
  const wijkId = new Map(base.rijen.teamWijk.map((row) => [row.teamId, row.wijkId]));
  const teams = WIJKTEAMS.map(({ sleutel }) => base.teamId(sleutel));
  const wijken = teams.map((id) => wijkId.get(id) ?? null);
  const substitutieOf = (rij: Rij) => {
    const { eind } = rij.loop;
    if (eind === null) return 'onbekend';
    if (endsIn2020(rij)) return substitutie.has(rij.id) ? 'ja' : 'nee';
    if (random.kans(0.04)) return 'onbekend';
    return random.kans(substitutieKans(jaarOf(isoDatum(eind)))) ? 'ja' : 'nee';
  };
  return rijen.map((rij, i) => {
    const { loop, id } = rij;
    const reden = random.deel();
    const einde =
      reden < 0.82 ? 'afgerond' : reden < 0.93 ? 'gestopt-door-client' : reden < 0.97 ? 'verhuisd' : 'overig';
    const recidief = random.deel();
    return {
      id,
      zaaknummer: `D${String(100_001 + i)}`,
      wijkId: loop.wijk === null ? null : (wijken[loop.wijk] ?? null),
      teamId: teams[loop.plaats] ?? '',
      aanmelddatum: isoDatum(loop.start),
      eersteContact: datum(loop.contact),
      intake: datum(loop.intake),
      afronding: datum(loop.eind),
      leeftijdsklasse: loop.leeftijd,
      substitutie: substitutieOf(rij),
      recidief: recidief < 0.12 ? 'ja' : recidief < 0.92 ? 'nee' : 'onbekend',
      afsluitreden: loop.eind === null ? null : verwezen.has(id) ? 'doorverwezen' : einde,
    };
  });
}

/** Whether details are kept of it: of 2020 and of the last two years. Of the years between nobody asks. */
const isUitgewerkt = ({ start, eind }: Loop, vanaf: number): boolean =>
  (start <= EINDE_2020 && (eind ?? EINDE_2020) >= BEGIN_2020) || (eind ?? vanaf) >= vanaf;

function problematiekRows(random: Random, rijen: readonly Rij[], vanaf: number) {
  const id = createIds('problematiek');
  const lijst = PROBLEMATIEKEN.map(([naam], i) => ({ id: id(), naam, volgorde: i + 1 }));
  const kruisId = createIds('trajectProblematiek');
  const kruis: DemoRows['trajectProblematiek'][number][] = [];
  for (const { loop, id: trajectId } of rijen) {
    if (!isUitgewerkt(loop, vanaf)) continue;
    const eigen = PROBLEMATIEKEN.flatMap(([, kans], i) => (random.kans(kans) ? [i] : []));
    for (const i of eigen.length === 0 ? [0] : eigen) {
      kruis.push({ id: kruisId(), trajectId, problematiekId: lijst[i]?.id ?? '' });
    }
  }
  return { problematiek: lijst, trajectProblematiek: kruis };
}

/** Scores of a leefgebied for every pair: whole numbers that add up to the mean, not all the same. */
function scoresOf(random: Random, aantal: number, gemiddelde: number): number[] {
  const som = Math.round(gemiddelde * aantal);
  const laag = Math.floor(som / aantal);
  const scores = random.schud(
    Array.from({ length: aantal }, (_, i) => (i < som - laag * aantal ? laag + 1 : laag)),
  );
  for (let i = 0; i < aantal; i += 1) {
    const [a, b] = [random.geheel(0, aantal - 1), random.geheel(0, aantal - 1)];
    const [hoog, min] = [scores[a] ?? 0, scores[b] ?? 0];
    if (a === b || hoog >= 5 || min <= 1) continue;
    scores[a] = hoog + 1;
    scores[b] = min - 1;
  }
  return scores;
}

const GROENOORD = WIJKTEAMS.findIndex(({ sleutel }) => sleutel === 'groenoord');

/** Groenoord has the lowest first scores on financiën (S1 #59): a point goes from its pairs to those of others. */
function groenoordLager(scores: number[], paren: readonly Rij[]): number[] {
  const anders = scores.flatMap((score, i) => (paren[i]?.loop.plaats !== GROENOORD && score < 5 ? [i] : []));
  for (const [i, { loop }] of paren.entries()) {
    if (loop.plaats !== GROENOORD || (scores[i] ?? 0) <= 1) continue;
    const ander = anders.pop();
    if (ander === undefined) break;
    scores[i] = (scores[i] ?? 0) - 1;
    scores[ander] = (scores[ander] ?? 0) + 1;
  }
  return scores;
}

/** Two metingen of some trajecten: at the intake and at the end. */
function zrmRows(random: Random, rijen: readonly Rij[]): Pick<DemoRows, 'zrmMeting' | 'zrmScore'> {
  const [metingId, scoreId] = [createIds('zrmMeting'), createIds('zrmScore')];
  const zrmMeting: DemoRows['zrmMeting'][number][] = [];
  const zrmScore: DemoRows['zrmScore'][number][] = [];
  const meet = (paren: readonly Rij[]) => {
    const metingen = paren.map(({ id: trajectId, loop }) =>
      ([1, 2] as const).map((volgnummer) => {
        const meting = metingId();
        const dag = isoDatum((volgnummer === 1 ? loop.intake : loop.eind) ?? loop.start);
        zrmMeting.push({ id: meting, trajectId, volgnummer, datum: dag, versie: 12 });
        return meting;
      }),
    );
    for (const domein of ZRM_DOMEINEN.values) {
      for (const [k, gemiddelde] of ZRM_2020[domein].entries()) {
        const scores = scoresOf(random, paren.length, gemiddelde);
        const eigen = domein === 'financien' && k === 0 ? groenoordLager(scores, paren) : scores;
        for (const [i, score] of eigen.entries()) {
          zrmScore.push({ id: scoreId(), metingId: metingen[i]?.[k] ?? '', domein, score });
        }
      }
    }
  };
  const lang = ({ loop }: Rij) => loop.eind !== null && loop.intake !== null && loop.eind - loop.start > 60;
  const perJaar = Map.groupBy(rijen.filter(lang), ({ loop }) => jaarOf(isoDatum(loop.eind ?? 0)));
  for (const [jaar, all] of [...perJaar].sort(([a], [b]) => a - b)) {
    if (jaar < 2020) continue;
    meet(random.schud(all).slice(0, jaar === 2020 ? ZRM_PAREN_2020 : ZRM_LATER));
  }
  return { zrmMeting, zrmScore };
}

/** Everything about the trajecten of the demo; `anker`: its day. */
export function createTrajectRows(lopen: readonly Loop[], base: Base, anker: string): Trajectrijen {
  const random = createRandom('trajectrijen');
  const [id, zwaarteId, bestemmingId, verwijsId] = [
    createIds('traject'),
    createIds('trajectZwaarte'),
    createIds('bestemming'),
    createIds('doorverwijzing'),
  ];
  const rijen = lopen.map((loop) => ({ loop, id: id() }));
  const verwezen = doorverwezen(random, rijen);
  const vanaf = dagnummer(`${String(jaarOf(anker) - 1)}-01-01`);
  const bestemming = DOORVERWEZEN_2020.map(([naam, , formeel], i) => ({
    ...{ id: bestemmingId(), naam, formeel },
    volgorde: i + 1,
  }));
  return {
    traject: trajectRows(random, rijen, { base, verwezen }),
    trajectZwaarte: rijen.flatMap(({ loop, id: trajectId }) =>
      loop.intake === null || !isUitgewerkt(loop, vanaf)
        ? []
        : [
            {
              ...{ id: zwaarteId(), trajectId, zwaarte: loop.zwaarte },
              geldigVan: isoDatum(loop.intake),
              geldigTot: null,
            },
          ],
    ),
    ...problematiekRows(random, rijen, vanaf),
    bestemming,
    doorverwijzing: rijen.flatMap(({ loop, id: trajectId }) => {
      const waar = verwezen.get(trajectId);
      if (waar === undefined || loop.eind === null) return [];
      const bestemmingOf = bestemming[waar]?.id ?? '';
      return [{ id: verwijsId(), trajectId, bestemmingId: bestemmingOf, datum: isoDatum(loop.eind) }];
    }),
    ...zrmRows(random, rijen),
  };
}
