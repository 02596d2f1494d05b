/** Settings of the calculation, dated: a week uses what is in force on its Monday. */

import type { Zwaarte } from '../planning/lists.ts';
import type { InstellingValue } from '../planning/planning.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import { INSTELLINGEN, type Instelling, type InstellingKey } from './instellingen-table.ts';

const PER_KEY: ReadonlyMap<string, Instelling> = new Map(
  INSTELLINGEN.map((instelling) => [instelling.sleutel, instelling]),
);

export function findInstelling(key: string): Instelling | undefined {
  return PER_KEY.get(key);
}

export type GecontroleerdeInstelling =
  | { readonly soort: 'ok'; readonly waarde: number }
  | { readonly soort: 'fout'; readonly melding: string };

/** Checks a value against the table; unknown keys and values outside min–max are refused. */
export function checkInstelling(key: string, waarde: number): GecontroleerdeInstelling {
  const instelling = PER_KEY.get(key);
  if (!instelling) return { soort: 'fout', melding: 'Deze instelling bestaat niet.' };
  if (!Number.isFinite(waarde) || waarde < instelling.min || waarde > instelling.max) {
    const text = (n: number): string => String(n).replace('.', ',');
    return {
      soort: 'fout',
      melding: `${instelling.label}: kies een waarde van ${text(instelling.min)} t/m ${text(instelling.max)}.`,
    };
  }
  return { soort: 'ok', waarde };
}

/** The value in force on `datum`, else the default. */
export function readInstelling(rows: readonly InstellingValue[], key: InstellingKey, datum: string): number {
  for (const row of rows) {
    if (row.sleutel === key && isGeldigOn(row, datum)) return row.waarde;
  }
  return PER_KEY.get(key)?.standaard ?? 0;
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
export function rekeninstellingenOn(rows: readonly InstellingValue[], datum: string): Rekeninstellingen {
  const read = (key: InstellingKey): number => readInstelling(rows, key, datum);
  const minuten = (key: InstellingKey): number => Math.round(read(key) * 60);
  return {
    voltijdMinuten: read('voltijdMinuten'),
    fNetto: read('fNetto'),
    fClientgebonden: read('fClientgebonden'),
    ziekteOnverwacht: read('ziekteOnverwacht'),
    ziekteNorm: read('ziekteNorm'),
    zwaarteMinuten: {
      0: minuten('zwaarteUren0'),
      1: minuten('zwaarteUren1'),
      2: minuten('zwaarteUren2'),
      3: minuten('zwaarteUren3'),
    },
    waakvlamAan: read('waakvlamAan') !== 0,
    horizonWeken: read('horizonWeken'),
    drempels: {
      ruimte: read('drempelRuimte') / 100,
      inBalans: read('drempelInBalans') / 100,
      krap: read('drempelKrap') / 100,
    },
    signaalSkj: [read('signaalSkjVroeg'), read('signaalSkjMidden'), read('signaalSkjLaat')],
    signaalDetachering: read('signaalDetachering'),
    signaalOverbelastWeken: read('signaalOverbelastWeken'),
    contractWaarschuwingMinuten: minuten('contractWaarschuwing'),
    contractMaximumMinuten: minuten('contractMaximum'),
    gebiedsmanagersPerGebied: read('gebiedsmanagersPerGebied'),
    wijkteamsPerGebied: read('wijkteamsPerGebied'),
    seniortakenMinuten: minuten('seniortakenUren'),
  };
}

/** Compiled settings per date; dates between the same changes share one object. */
export function rekeninstellingenSeries(
  rows: readonly InstellingValue[],
  datums: readonly string[],
): Rekeninstellingen[] {
  const limits = new Set<string>();
  for (const row of rows) {
    limits.add(row.geldigVan);
    if (row.geldigTot !== null) limits.add(row.geldigTot);
  }
  const sorted = [...limits].sort();
  const perBox = new Map<number, Rekeninstellingen>();
  return datums.map((datum) => {
    const box = sorted.filter((limit) => limit <= datum).length;
    const known = perBox.get(box);
    if (known) return known;
    const nieuw = rekeninstellingenOn(rows, datum);
    perBox.set(box, nieuw);
    return nieuw;
  });
}
