import type {
  GrondNietInBehandeling,
  KlachtCategorie,
  KlachtKanaal,
  Oordeel,
} from '../../../shared/domain/klacht/basis/lists.ts';
import { plusDagen, weekdag } from '../../../shared/domain/tijd/datum.ts';
import { createRandom, type Random } from '../planning/random.ts';

/** Which complaints the demo has: the margins of domein §7 as a list of cases, the same on every machine. */

export type Afloop =
  | { readonly soort: 'oordeel'; readonly oordeel: Oordeel }
  | { readonly soort: 'informeel-opgelost' | 'ingetrokken' | 'doorgezonden' }
  | { readonly soort: 'niet-in-behandeling'; readonly grond: GrondNietInBehandeling };

export type Geval = {
  readonly ontvangen: string;
  readonly kanaal: KlachtKanaal;
  readonly vorm: 'schriftelijk' | 'mondeling';
  readonly categorie: KlachtCategorie;
  readonly afloop: Afloop;
  readonly verdaagd: boolean;
  readonly teLaat: boolean;
  /** Advice by a commission: 10 weeks. */
  readonly commissie: boolean;
  readonly ombudsman: boolean;
};

type Jaarplan = {
  readonly jaar: number;
  readonly aantal: number;
  readonly informeel: number;
  readonly nietInBehandeling: number;
  readonly ingetrokken: number;
  readonly doorgezonden: number;
};

const plan = (
  jaar: number,
  aantal: number,
  informeel: number,
  nietInBehandeling: number,
  ingetrokken: number,
  doorgezonden: number,
): Jaarplan => ({ jaar, aantal, informeel, nietInBehandeling, ingetrokken, doorgezonden });

/** Numbers per year are given; the split (40 % informal, one not handled in two years) is an assumption. */
export const JAREN: readonly Jaarplan[] = [
  plan(2015, 6, 2, 0, 1, 0),
  plan(2016, 8, 3, 1, 0, 0),
  plan(2017, 7, 3, 0, 0, 1),
  plan(2018, 9, 4, 1, 1, 0),
  plan(2019, 5, 2, 0, 0, 0),
  plan(2020, 7, 3, 1, 0, 1),
  plan(2021, 8, 3, 0, 1, 0),
  plan(2022, 6, 2, 1, 0, 0),
  plan(2023, 10, 4, 0, 1, 1),
  plan(2024, 7, 3, 1, 0, 0),
  plan(2025, 8, 3, 0, 0, 1),
];

/** 35 % wachttijd, 25 % communicatie, 25 % ondersteuning and the rest, of 81. */
export const ONDERWERPEN: readonly (readonly [KlachtCategorie, number])[] = [
  ['wachttijd', 28],
  ['communicatie', 20],
  ['ondersteuning', 20],
  ['bejegening', 4],
  ['informatie', 3],
  ['bereikbaarheid', 3],
  ['privacy', 1],
  ['overig', 2],
];

/** Of those with an oordeel half is gegrond or deels gegrond. */
export const OORDELEN: readonly (readonly [Oordeel, number])[] = [
  ['gegrond', 10],
  ['deels-gegrond', 8],
  ['ongegrond', 16],
  ['geen-oordeel', 2],
];

/**
 * Receipts of 2025 of which the term shifts: Goede Vrijdag and Pasen, Hemelvaart with its gelijkgestelde
 * vrijdag, Kerst, and over the turn of the year (T03).
 */
export const VASTE_DAGEN = ['2025-03-07', '2025-04-17', '2025-11-13', '2025-11-20'] as const;

const PREVIEW = {
  kanaal: 'brief',
  vorm: 'schriftelijk',
  verdaagd: false,
  teLaat: false,
  commissie: false,
  ombudsman: false,
} as const;

/**
 * Dated examples of domein §4.5 that lie after the years with margins: T04 (Goede Vrijdag and Pasen), and
 * Hemelvaart with its gelijkgestelde vrijdag. There once they have ended.
 */
export const VOORBEELDEN: readonly Geval[] = [
  {
    ...PREVIEW,
    ontvangen: '2026-02-20',
    categorie: 'wachttijd',
    afloop: { soort: 'oordeel', oordeel: 'ongegrond' },
  },
  {
    ...PREVIEW,
    ontvangen: '2026-04-02',
    categorie: 'informatie',
    afloop: { soort: 'oordeel', oordeel: 'deels-gegrond' },
  },
];

const JAAR_TE_LAAT = 2019;
const JAREN_MET_COMMISSIE: readonly number[] = [2018, 2024];
/** None up to 2021. */
const JAAR_OMBUDSMAN = 2023;

function uitgerold<T>(parts: readonly (readonly [T, number])[], random: Random): T[] {
  return random.schud(parts.flatMap(([value, aantal]) => Array.from({ length: aantal }, () => value)));
}

/** Spread over the year from the middle of February (the first wijkteams began in January 2015). */
function ontvangstdagen({ jaar, aantal }: Jaarplan, random: Random): string[] {
  const vast: readonly string[] = jaar === 2025 ? VASTE_DAGEN : [];
  const rest = aantal - vast.length;
  const stap = Math.floor(290 / Math.max(rest, 1));
  const vrij = Array.from({ length: rest }, (_, i) =>
    plusDagen(`${jaar}-02-16`, i * stap + random.geheel(0, Math.max(stap - 8, 1))),
  );
  return [...vast, ...vrij].sort();
}

type Soort = Afloop['soort'];

/** In which order the endings come in a year; the fixed days of 2025 are formal, one of them is sent on. */
function aflopen(jaar: Jaarplan, dagen: readonly string[], random: Random): Soort[] {
  const formeel =
    jaar.aantal - jaar.informeel - jaar.nietInBehandeling - jaar.ingetrokken - jaar.doorgezonden;
  const vast = new Map<string, Soort>(
    VASTE_DAGEN.map((dag) => [dag, dag === '2025-11-13' ? 'doorgezonden' : 'oordeel']),
  );
  const gebruikt = dagen.flatMap((dag) => vast.get(dag) ?? []);
  const over = (soort: Soort, aantal: number) => aantal - gebruikt.filter((s) => s === soort).length;
  const rest = uitgerold<Soort>(
    [
      ['oordeel', over('oordeel', formeel)],
      ['informeel-opgelost', jaar.informeel],
      ['niet-in-behandeling', jaar.nietInBehandeling],
      ['ingetrokken', jaar.ingetrokken],
      ['doorgezonden', over('doorgezonden', jaar.doorgezonden)],
    ],
    random,
  );
  return dagen.map((dag) => vast.get(dag) ?? rest.pop() ?? 'oordeel');
}

function toAfloop(soort: Soort, oordeel: () => Oordeel): Afloop {
  if (soort === 'oordeel') return { soort, oordeel: oordeel() };
  if (soort === 'niet-in-behandeling') return { soort, grond: '9:8-1c' };
  return { soort };
}

const SCHRIFTELIJK: readonly [KlachtKanaal, ...KlachtKanaal[]] = [
  'e-mail',
  'webformulier',
  'brief',
  'e-mail',
];

/** What comes in at the weekend came by e-mail or form; some complaints that were solved at once were oral. */
function binnenkomst(dag: string, soort: Soort, random: Random): Pick<Geval, 'kanaal' | 'vorm'> {
  const weekend = weekdag(dag) > 4;
  if (soort === 'informeel-opgelost' && !weekend && random.kans(0.35)) {
    return { kanaal: random.kies<KlachtKanaal>(['telefoon', 'balie']), vorm: 'mondeling' };
  }
  const kanaal = weekend ? random.kies<KlachtKanaal>(['e-mail', 'webformulier']) : random.kies(SCHRIFTELIJK);
  return { kanaal, vorm: 'schriftelijk' };
}

/** All cases of the closed years, in order of receipt. */
export function createGevallen(): Geval[] {
  const random = createRandom('klachten');
  const onderwerpen = uitgerold(ONDERWERPEN, random);
  const oordelen = uitgerold(OORDELEN, random);
  return JAREN.flatMap((jaar) => {
    const dagen = ontvangstdagen(jaar, random);
    const soorten = aflopen(jaar, dagen, random);
    const formeel = soorten.flatMap((soort, i) =>
      soort === 'oordeel' && !VASTE_DAGEN.some((dag) => dag === dagen[i]) ? [i] : [],
    );
    const [verdaagd, teLaat] = formeel;
    const last = formeel.at(-1);
    return dagen.map((ontvangen, i): Geval => {
      const soort = soorten[i] ?? 'oordeel';
      return {
        ontvangen,
        ...binnenkomst(ontvangen, soort, random),
        categorie: onderwerpen.pop() ?? 'overig',
        afloop: toAfloop(soort, () => oordelen.pop() ?? 'ongegrond'),
        verdaagd: i === verdaagd,
        teLaat: i === teLaat && jaar.jaar === JAAR_TE_LAAT,
        commissie: i === last && i !== verdaagd && JAREN_MET_COMMISSIE.includes(jaar.jaar),
        ombudsman: i === last && jaar.jaar === JAAR_OMBUDSMAN,
      };
    });
  });
}
