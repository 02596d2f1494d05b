import type { Ombudsman } from '../../../../shared/contract/klachten/ombudsman.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { updatePeriode } from '../../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { readOmbudsmanRows, saveOmbudsman } from './ombudsman.repository.ts';

const readValue = ({ naam, adres, website }: Ombudsman): Ombudsman => ({ naam, adres, website });

export function ombudsmanHistorie(
  db: ReadDb,
): (Ombudsman & { id: string; van: string; tot: string | null })[] {
  return readOmbudsmanRows(db).map((row) => ({
    id: row.id,
    ...readValue(row),
    van: row.geldigVan,
    tot: row.geldigTot,
  }));
}

/** Who the ombudsman is from a date on. */
export function setOmbudsman(
  tx: WriteDb,
  ctx: CallContext,
  input: Ombudsman & { readonly van: string },
): Wijziging<null> {
  const plan = updatePeriode(
    {
      rijen: readOmbudsmanRows(tx),
      readValue,
      gelijk: (a, b) => a.naam === b.naam && a.adres === b.adres && a.website === b.website,
    },
    input.van,
    null,
    readValue(input),
  );
  saveOmbudsman(tx, plan, () => newId(ctx.klok));
  return { label: `Ombudsman ${input.naam} vanaf ${datumNl(input.van)}`, uitvoer: null };
}
