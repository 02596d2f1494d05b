import type { Ombudsman } from '../../../../shared/contract/klachten/ombudsman.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { wijzigPeriode } from '../../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { bewaarOmbudsman, leesOmbudsmanRijen } from './ombudsman.repository.ts';

const waardeVan = ({ naam, adres, website }: Ombudsman): Ombudsman => ({ naam, adres, website });

export function ombudsmanHistorie(
  db: ReadDb,
): (Ombudsman & { id: string; van: string; tot: string | null })[] {
  return leesOmbudsmanRijen(db).map((rij) => ({
    id: rij.id,
    ...waardeVan(rij),
    van: rij.geldigVan,
    tot: rij.geldigTot,
  }));
}

/** Who the ombudsman is from a date on. */
export function zetOmbudsman(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Ombudsman & { readonly van: string },
): Wijziging<null> {
  const plan = wijzigPeriode(
    {
      rijen: leesOmbudsmanRijen(tx),
      waardeVan,
      gelijk: (a, b) => a.naam === b.naam && a.adres === b.adres && a.website === b.website,
    },
    invoer.van,
    null,
    waardeVan(invoer),
  );
  bewaarOmbudsman(tx, plan, () => nieuwId(ctx.klok));
  return { label: `Ombudsman ${invoer.naam} vanaf ${datumNl(invoer.van)}`, uitvoer: null };
}
