import type { Indicatoren, IndicatorRegel } from '../../../shared/contract/indicatoren.ts';
import {
  INDICATOR_SLEUTELS,
  INDICATOREN,
  type IndicatorSleutel,
  type Waarde,
} from '../../../shared/domain/indicator/indicatoren.ts';

/** Which indicator an address names. */
export function findSleutel(text: string | null): IndicatorSleutel | null {
  return INDICATOR_SLEUTELS.find((sleutel) => sleutel === text) ?? null;
}

/** The value of a gebied or team; undefined: it is known of the city only. */
export function waardeVoor(data: Indicatoren, regel: IndicatorRegel, eenheid: string): Waarde | undefined {
  if (INDICATOREN[regel.sleutel].value === null) return eenheid === '' ? regel.waarden[0] : undefined;
  const plaats = data.eenheden.findIndex(({ id }) => id === eenheid);
  return regel.waarden[plaats === -1 ? 0 : plaats];
}
