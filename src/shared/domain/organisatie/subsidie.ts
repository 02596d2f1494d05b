/**
 * Subsidieafspraken: what was agreed, what was supplied (day-weighted detachering hours,
 * domein §2) and what it will be at the end of the year. Missing is not zero (B10).
 */

import { dagenBetween, firstDatum, jaarOf, plusDagen } from '../tijd/datum.ts';
import { doorsnede, isEmpty, isGeldigOn, knippunten, overlapt, type Periode } from '../tijd/periode.ts';

export type AfspraakUren = Periode & {
  readonly id: string;
  /** All hours together, minutes per week. */
  readonly minutenPerWeek: number;
  /** Whole agreement; null = not recorded. */
  readonly bedragCenten: number | null;
};

/** Detachering hours at the organisation of the agreements. */
export type GeleverdeUren = Periode & {
  readonly minutenPerWeek: number;
  /** null = not linked to one agreement. */
  readonly subsidieafspraakId: string | null;
};

export type Bedrag =
  | { readonly soort: 'bekend'; readonly centen: number }
  | { readonly soort: 'tarief-ontbreekt' };

const ONTBREEKT: Bedrag = { soort: 'tarief-ontbreekt' };

export type Realisatie =
  | {
      readonly soort: 'bekend';
      readonly van: string;
      readonly tot: string | null;
      /** Average over the days of the period, minutes per week. */
      readonly minutenPerWeek: number;
      /** Hours of the whole period. */
      readonly uren: number;
      /** Realisatie / afspraak; null when 0 hours were agreed. */
      readonly verleningsgraad: number | null;
      readonly bedrag: Bedrag;
    }
  | { readonly soort: 'nog-niet-begonnen' };

type Eindig = { readonly geldigVan: string; readonly geldigTot: string };

/** Cents per agreed hour; unknown without an amount, an end or hours. */
export function tariefOf(afspraak: AfspraakUren): Bedrag {
  const { bedragCenten, geldigTot, geldigVan, minutenPerWeek } = afspraak;
  if (bedragCenten === null || geldigTot === null || minutenPerWeek === 0) return ONTBREEKT;
  const uren = (minutenPerWeek / 60) * (dagenBetween(geldigVan, geldigTot) / 7);
  return uren === 0 ? ONTBREEKT : { soort: 'bekend', centen: bedragCenten / uren };
}

/**
 * Minutes per week that count for one agreement on a day. Linked detacheringen count for their
 * own; the others for the agreement of that day, or, when several run at once, for each in
 * proportion to its hours.
 */
function geleverdOn(
  afspraak: AfspraakUren,
  all: readonly AfspraakUren[],
  geleverd: readonly GeleverdeUren[],
  dag: string,
): number {
  let gekoppeld = 0;
  let vrij = 0;
  for (const row of geleverd) {
    if (!isGeldigOn(row, dag)) continue;
    const own = all.some((a) => a.id === row.subsidieafspraakId && isGeldigOn(a, dag));
    if (!own) vrij += row.minutenPerWeek;
    else if (row.subsidieafspraakId === afspraak.id) gekoppeld += row.minutenPerWeek;
  }
  const lopend = all.filter((a) => isGeldigOn(a, dag));
  const total = lopend.reduce((sum, a) => sum + a.minutenPerWeek, 0);
  const part = total === 0 ? 1 / Math.max(lopend.length, 1) : afspraak.minutenPerWeek / total;
  return gekoppeld + vrij * part;
}

/** Minutes × days over a period, stretch by stretch. */
function minuutdagen(
  afspraak: AfspraakUren,
  all: readonly AfspraakUren[],
  geleverd: readonly GeleverdeUren[],
  periode: Eindig,
): number {
  const rows = [...geleverd, ...all].filter((row) => overlapt(row, periode));
  const punten = knippunten(rows, periode);
  return punten.reduce(
    (sum, dag, i) =>
      sum + geleverdOn(afspraak, all, geleverd, dag) * dagenBetween(dag, punten[i + 1] ?? periode.geldigTot),
    0,
  );
}

function realisatieOver(
  afspraak: AfspraakUren,
  all: readonly AfspraakUren[],
  geleverd: readonly GeleverdeUren[],
  periode: Eindig,
): Realisatie {
  const binnen = doorsnede(afspraak, periode);
  if (binnen === null || isEmpty(binnen)) return { soort: 'nog-niet-begonnen' };
  const tot = binnen.geldigTot ?? periode.geldigTot;
  const dagen = dagenBetween(binnen.geldigVan, tot);
  const sum = minuutdagen(afspraak, all, geleverd, { geldigVan: binnen.geldigVan, geldigTot: tot });
  const minutenPerWeek = sum / dagen;
  const uren = sum / 7 / 60;
  const tarief = tariefOf(afspraak);
  return {
    soort: 'bekend',
    van: binnen.geldigVan,
    tot,
    minutenPerWeek,
    uren,
    verleningsgraad: afspraak.minutenPerWeek === 0 ? null : minutenPerWeek / afspraak.minutenPerWeek,
    bedrag: tarief.soort === 'bekend' ? { soort: 'bekend', centen: uren * tarief.centen } : tarief,
  };
}

export type AfspraakUitkomst = {
  readonly tarief: Bedrag;
  /** In the year of the peildatum, up to and including the peildatum; of one that has ended: its last year. */
  readonly realisatie: Realisatie;
  /** The same year to its end, with the detacheringen as they are planned. */
  readonly prognose: Realisatie;
};

/** The day itself, or the day of the agreement that is nearest to it. */
function dagBinnen({ geldigVan, geldigTot }: Periode, dag: string): string {
  if (dag < geldigVan) return geldigVan;
  return geldigTot !== null && dag >= geldigTot ? plusDagen(geldigTot, -1) : dag;
}

/**
 * What came of an agreement in the year of the peildatum. `alle`: all agreements with the same
 * organisation (this one included); `geleverd`: the detacheringen at that organisation.
 */
export function calculateAfspraak(
  afspraak: AfspraakUren,
  all: readonly AfspraakUren[],
  geleverd: readonly GeleverdeUren[],
  peildatum: string,
): AfspraakUitkomst {
  const jaar = jaarOf(dagBinnen(afspraak, peildatum));
  const begin = `${jaar}-01-01`;
  const einde = `${jaar + 1}-01-01`;
  return {
    tarief: tariefOf(afspraak),
    realisatie: realisatieOver(afspraak, all, geleverd, {
      geldigVan: begin,
      geldigTot: firstDatum(plusDagen(peildatum, 1), einde),
    }),
    prognose: realisatieOver(afspraak, all, geleverd, { geldigVan: begin, geldigTot: einde }),
  };
}
