import { INDICATOREN, type IndicatorSleutel } from '../../../../shared/domain/indicator/indicatoren.ts';
import { updatePeriode } from '../../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { Wijziging, WriteDb } from '../../../db/types.ts';
import {
  addIndicator,
  findIndicator,
  readStreefreeks,
  type Streef,
  saveStreefPlan,
} from './indicatoren.repository.ts';

type Opgave = {
  readonly sleutel: IndicatorSleutel;
  /** In the unit that one reads: a part as a percentage. null = no target from that day on. */
  readonly waarde: number | null;
  readonly bovengrens: number | null;
  readonly bron: string;
  readonly van: string;
};

const isGelijk = (a: Streef, b: Streef): boolean =>
  a.waarde === b.waarde && a.bovengrens === b.bovengrens && a.bron === b.bron;

/** Sets the target of an indicator from a day on; what held before stays for the time before it. */
export function setStreefwaarde(
  tx: WriteDb,
  ctx: CallContext,
  { sleutel, waarde, bovengrens, bron, van }: Opgave,
): Wijziging<null> {
  const { label, definitie, eenheid, richting, streefwaarde: naam } = INDICATOREN[sleutel];
  if (naam === null || richting === 'geen')
    throw ongeldig('sleutel', 'Bij deze indicator hoort geen streefwaarde.');
  if (bovengrens !== null && richting !== 'binnen-band')
    throw ongeldig('bovengrens', 'Alleen een band heeft een bovengrens.');
  if (bovengrens !== null && waarde !== null && bovengrens < waarde)
    throw ongeldig('bovengrens', 'De bovengrens ligt onder de ondergrens.');
  const known = findIndicator(tx, naam);
  const indicatorId = known?.id ?? newId(ctx.klok);
  if (known === undefined) addIndicator(tx, { id: indicatorId, naam, definitie, eenheid, richting });
  const plan = updatePeriode(
    {
      rijen: readStreefreeks(tx, indicatorId),
      readValue: (row): Streef => ({ waarde: row.waarde, bovengrens: row.bovengrens, bron: row.bron }),
      gelijk: isGelijk,
    },
    van,
    null,
    waarde === null ? null : { waarde, bovengrens, bron },
  );
  saveStreefPlan(tx, plan, indicatorId, () => newId(ctx.klok));
  return { label: `Streefwaarde van “${label}” gewijzigd`, uitvoer: null };
}
