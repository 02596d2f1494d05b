/** Settings of the calculation, dated: a week uses what is in force on its Monday. */

import type { Zwaarte } from '../planning/lijsten.ts';
import type { InstellingWaarde } from '../planning/planning.ts';
import { isGeldigOp } from '../tijd/periode.ts';
import { INSTELLINGEN, type Instelling, type InstellingSleutel } from './instellingen-tabel.ts';

const PER_SLEUTEL: ReadonlyMap<string, Instelling> = new Map(
  INSTELLINGEN.map((instelling) => [instelling.sleutel, instelling]),
);

export function vindInstelling(sleutel: string): Instelling | undefined {
  return PER_SLEUTEL.get(sleutel);
}

export type GecontroleerdeInstelling =
  | { readonly soort: 'ok'; readonly waarde: number }
  | { readonly soort: 'fout'; readonly melding: string };

/** Checks a value against the table; unknown keys and values outside min–max are refused. */
export function controleerInstelling(sleutel: string, waarde: number): GecontroleerdeInstelling {
  const instelling = PER_SLEUTEL.get(sleutel);
  if (!instelling) return { soort: 'fout', melding: 'Deze instelling bestaat niet.' };
  if (!Number.isFinite(waarde) || waarde < instelling.min || waarde > instelling.max) {
    const tekst = (n: number): string => String(n).replace('.', ',');
    return {
      soort: 'fout',
      melding: `${instelling.label}: kies een waarde van ${tekst(instelling.min)} t/m ${tekst(instelling.max)}.`,
    };
  }
  return { soort: 'ok', waarde };
}

/** The value in force on `datum`, else the default. */
export function leesInstelling(
  rijen: readonly InstellingWaarde[],
  sleutel: InstellingSleutel,
  datum: string,
): number {
  for (const rij of rijen) {
    if (rij.sleutel === sleutel && isGeldigOp(rij, datum)) return rij.waarde;
  }
  return PER_SLEUTEL.get(sleutel)?.standaard ?? 0;
}

/** All settings of one date, in the units the arithmetic uses. */
export type Rekeninstellingen = {
  readonly voltijdMinuten: number;
  readonly fNetto: number;
  readonly fClientgebonden: number;
  readonly ziekteOnverwacht: number;
  readonly ziekteNorm: number;
  /** Minutes per week per open traject. */
  readonly zwaarteMinuten: Readonly<Record<Zwaarte, number>>;
  readonly waakvlamAan: boolean;
  readonly horizonWeken: number;
  /** As ratios: 0.85, 1, 1.1. */
  readonly drempels: { readonly ruimte: number; readonly inBalans: number; readonly krap: number };
  /** Days ahead, earliest signal first: 180, 90, 30. */
  readonly signaalSkj: readonly [number, number, number];
  readonly signaalDetachering: number;
  readonly signaalOverbelastWeken: number;
  readonly contractWaarschuwingMinuten: number;
  readonly contractMaximumMinuten: number;
  readonly gebiedsmanagersPerGebied: number;
  readonly wijkteamsPerGebied: number;
  readonly seniortakenMinuten: number;
};

/** Compiles every setting for one date (for a week: its Monday). */
export function rekeninstellingenOp(rijen: readonly InstellingWaarde[], datum: string): Rekeninstellingen {
  const lees = (sleutel: InstellingSleutel): number => leesInstelling(rijen, sleutel, datum);
  const minuten = (sleutel: InstellingSleutel): number => Math.round(lees(sleutel) * 60);
  return {
    voltijdMinuten: lees('voltijdMinuten'),
    fNetto: lees('fNetto'),
    fClientgebonden: lees('fClientgebonden'),
    ziekteOnverwacht: lees('ziekteOnverwacht'),
    ziekteNorm: lees('ziekteNorm'),
    zwaarteMinuten: {
      0: minuten('zwaarteUren0'),
      1: minuten('zwaarteUren1'),
      2: minuten('zwaarteUren2'),
      3: minuten('zwaarteUren3'),
    },
    waakvlamAan: lees('waakvlamAan') !== 0,
    horizonWeken: lees('horizonWeken'),
    drempels: {
      ruimte: lees('drempelRuimte') / 100,
      inBalans: lees('drempelInBalans') / 100,
      krap: lees('drempelKrap') / 100,
    },
    signaalSkj: [lees('signaalSkjVroeg'), lees('signaalSkjMidden'), lees('signaalSkjLaat')],
    signaalDetachering: lees('signaalDetachering'),
    signaalOverbelastWeken: lees('signaalOverbelastWeken'),
    contractWaarschuwingMinuten: minuten('contractWaarschuwing'),
    contractMaximumMinuten: minuten('contractMaximum'),
    gebiedsmanagersPerGebied: lees('gebiedsmanagersPerGebied'),
    wijkteamsPerGebied: lees('wijkteamsPerGebied'),
    seniortakenMinuten: minuten('seniortakenUren'),
  };
}

/** Compiled settings per date; dates between the same changes share one object. */
export function rekeninstellingenReeks(
  rijen: readonly InstellingWaarde[],
  datums: readonly string[],
): Rekeninstellingen[] {
  const grenzen = new Set<string>();
  for (const rij of rijen) {
    grenzen.add(rij.geldigVan);
    if (rij.geldigTot !== null) grenzen.add(rij.geldigTot);
  }
  const gesorteerd = [...grenzen].sort();
  const perVak = new Map<number, Rekeninstellingen>();
  return datums.map((datum) => {
    const vak = gesorteerd.filter((grens) => grens <= datum).length;
    const bekend = perVak.get(vak);
    if (bekend) return bekend;
    const nieuw = rekeninstellingenOp(rijen, datum);
    perVak.set(vak, nieuw);
    return nieuw;
  });
}
