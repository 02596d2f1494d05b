import type { Indicatoren } from '../../../../shared/contract/indicatoren.ts';
import {
  INDICATOREN,
  type IndicatorSleutel,
  type Waarde,
} from '../../../../shared/domain/indicator/indicatoren.ts';
import { isGehaald, streefText, waardeText } from '../../../../shared/domain/indicator/tekst.ts';
import { type Sectie, tableSectie } from '../../../../shared/rapport/document.ts';
import type { IndicatorTabel } from '../../../../shared/rapport/indicator-tabellen.ts';

/** Said where nothing was measured: never a zero (B10). */
export const NIET_BESCHIKBAAR = 'Niet beschikbaar';

export function regelOf(data: Indicatoren, sleutel: IndicatorSleutel) {
  return data.indicatoren.find((row) => row.sleutel === sleutel);
}

export function waardeOf(data: Indicatoren, sleutel: IndicatorSleutel, plaats = 0): Waarde | undefined {
  return regelOf(data, sleutel)?.waarden[plaats];
}

/** A value in words; what was not measured is not available, with the last day on which it was. */
export function cijferText(data: Indicatoren, sleutel: IndicatorSleutel, plaats = 0): string {
  const waarde = waardeOf(data, sleutel, plaats);
  return waarde?.soort === 'gemeten' ? waardeText(waarde, INDICATOREN[sleutel].eenheid) : NIET_BESCHIKBAAR;
}

/** The target in words with whether it is met; '–' = there is none. */
export function doelText(data: Indicatoren, sleutel: IndicatorSleutel): string {
  const { eenheid, richting } = INDICATOREN[sleutel];
  const streefwaarde = regelOf(data, sleutel)?.streefwaarde ?? null;
  if (streefwaarde === null) return '–';
  const gehaald = isGehaald(waardeOf(data, sleutel), streefwaarde, richting);
  const oordeel = gehaald === null ? '' : gehaald ? ': gehaald' : ': niet gehaald';
  return `${streefText(streefwaarde, eenheid, richting)}${oordeel}`;
}

/** A table behind the indicatoren as a part of the report, or that there is nothing. */
export function tabelSectie(kop: string, { kolommen, rijen, uitleg }: IndicatorTabel): Sectie {
  return tableSectie(kop, { kolommen, rijen, leeg: `${NIET_BESCHIKBAAR}.`, uitleg });
}

/** Indicatoren as a table: value, and target. */
export function indicatorSectie(
  kop: string,
  data: Indicatoren,
  sleutels: readonly IndicatorSleutel[],
  uitleg = '',
): Sectie {
  return tableSectie(kop, {
    kolommen: ['Indicator', String(data.van.slice(0, 4)), 'Streefwaarde', 'Opmerking'],
    rijen: sleutels.map((sleutel) => [
      INDICATOREN[sleutel].label,
      cijferText(data, sleutel),
      doelText(data, sleutel),
      regelOf(data, sleutel)?.opmerking ?? '',
    ]),
    leeg: '',
    uitleg,
  });
}
