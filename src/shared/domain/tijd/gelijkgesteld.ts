/**
 * Days put on a par with a holiday by royal decree (Algemene termijnenwet art. 3 lid 3). No rule gives them, so they
 * are data: the decrees known when this was built, and those that a municipality records when they are published.
 */
import type { Kalenderdag } from '../planning/planning.ts';
import { jaarOf } from './datum.ts';

/** A decree: the years it covers (both inclusive) and the days it names; it may name none in a year. */
export type Besluit = {
  readonly titel: string;
  readonly vanJaar: number;
  readonly totEnMetJaar: number;
  /** ISO dates, in order. */
  readonly dagen: readonly string[];
};

export const INGEBOUWDE_BESLUITEN: readonly Besluit[] = [
  {
    vanJaar: 2014,
    totEnMetJaar: 2016,
    titel:
      'Besluit gelijkstelling van 30 mei 2014, 2 januari 2015, 4 mei 2015, 15 mei 2015 en 6 mei 2016 met een algemeen erkende feestdag',
    dagen: ['2014-05-30', '2015-01-02', '2015-05-04', '2015-05-15', '2016-05-06'],
  },
  {
    vanJaar: 2017,
    totEnMetJaar: 2019,
    titel:
      'Besluit gelijkstelling van 28 april 2017, 26 mei 2017, 11 mei 2018, 24 december 2018, 31 december 2018, 31 mei 2019 en 27 december 2019 met een algemeen erkende feestdag',
    dagen: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
  },
  {
    vanJaar: 2020,
    totEnMetJaar: 2022,
    titel:
      'Besluit gelijkstelling van 22 mei 2020, 14 mei 2021 en 27 mei 2022 met een algemeen erkende feestdag',
    dagen: ['2020-05-22', '2021-05-14', '2022-05-27'],
  },
  {
    vanJaar: 2023,
    totEnMetJaar: 2025,
    titel:
      'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag',
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    vanJaar: 2026,
    totEnMetJaar: 2028,
    titel:
      'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag',
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
];

/** The gelijkgestelde dagen that are known, and the years of which all of them are. */
export type AtwKalender = { readonly dagen: ReadonlySet<string>; readonly jaren: ReadonlySet<number> };

type Gedekt = Pick<Besluit, 'vanJaar' | 'totEnMetJaar'>;

function yearsOf(besluiten: readonly Gedekt[]): ReadonlySet<number> {
  return new Set(
    besluiten.flatMap(({ vanJaar, totEnMetJaar }) =>
      Array.from({ length: totEnMetJaar - vanJaar + 1 }, (_, i) => vanJaar + i),
    ),
  );
}

export const INGEBOUWDE_KALENDER: AtwKalender = {
  dagen: new Set(INGEBOUWDE_BESLUITEN.flatMap(({ dagen }) => dagen)),
  jaren: yearsOf(INGEBOUWDE_BESLUITEN),
};

/** The built-in decrees with those of an administratie: its besluiten say the years, its rows of the law the days. */
export function atwKalender(
  kalenderdagen: readonly Pick<Kalenderdag, 'datum' | 'soort'>[],
  besluiten: readonly Gedekt[],
): AtwKalender {
  if (besluiten.length === 0) return INGEBOUWDE_KALENDER;
  const own = kalenderdagen.flatMap(({ datum, soort }) => (soort === 'atw' ? [datum] : []));
  return {
    dagen: new Set([...INGEBOUWDE_KALENDER.dagen, ...own]),
    jaren: new Set([...INGEBOUWDE_KALENDER.jaren, ...yearsOf(besluiten)]),
  };
}

/** The covered years as people say them: '2014 t/m 2028 en 2030'. */
export function jarenText({ jaren }: AtwKalender): string {
  const ranges: [number, number][] = [];
  for (const jaar of [...jaren].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === jaar - 1) last[1] = jaar;
    else ranges.push([jaar, jaar]);
  }
  const texts = ranges.map(([van, tm]) => (van === tm ? String(van) : `${van} t/m ${tm}`));
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} en ${texts.at(-1) ?? ''}`;
}

/** From this day of the last covered year on somebody has to look for the next besluit (1 oktober). */
const SIGNAAL_MAAND_DAG = '10-01';

export type BesluitSignaal = {
  /** The first year, from that of today on, of which the days are not known. */
  readonly jaar: number;
  /** That year has begun: ends in it are provisional now. */
  readonly begonnen: boolean;
};

/** Whether the next besluit has to be recorded: from 1 October of the last covered year until it is there. */
export function besluitSignaal({ jaren }: AtwKalender, vandaag: string): BesluitSignaal | null {
  let jaar = jaarOf(vandaag);
  if (!jaren.has(jaar)) return { jaar, begonnen: true };
  while (jaren.has(jaar)) jaar += 1;
  return vandaag >= `${jaar - 1}-${SIGNAAL_MAAND_DAG}` ? { jaar, begonnen: false } : null;
}
