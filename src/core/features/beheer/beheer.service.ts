import { controleerInstelling, vindInstelling } from '../../../shared/domain/instelling/instellingen.ts';
import { wijzigPeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  bewaarInstellingPlan,
  leesAdministratie,
  leesGemeente,
  leesInstelling,
  voegGemeenteToe,
  voegKeuzelijstenToe,
} from './beheer.repository.ts';
import { BEGIN_FUNCTIES, BEGIN_SPECIALISMEN } from './beheer.rules.ts';

export type AdministratieGegevens = {
  readonly naam: string;
  readonly gemeente: string;
  readonly demo: boolean;
};

/** What this administratie is called and whether it is the demo. */
export function administratieGegevens(db: ReadDb): AdministratieGegevens {
  const rij = leesAdministratie(db);
  return { naam: rij?.naam ?? '', demo: rij?.demo ?? false, gemeente: leesGemeente(db)?.naam ?? '' };
}

/** Sets a setting from a date on; what held before stays for the time before it. */
export function zetInstelling(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly sleutel: string; readonly waarde: number; readonly van: string },
): Wijziging<null> {
  const instelling = vindInstelling(invoer.sleutel);
  if (instelling === undefined) throw ongeldig('sleutel', 'Deze instelling bestaat niet.');
  const gecontroleerd = controleerInstelling(invoer.sleutel, invoer.waarde);
  if (gecontroleerd.soort === 'fout') throw ongeldig('waarde', gecontroleerd.melding);
  const plan = wijzigPeriode(
    { rijen: leesInstelling(tx, invoer.sleutel), waardeVan: (rij) => rij.waarde },
    invoer.van,
    null,
    invoer.waarde,
  );
  bewaarInstellingPlan(tx, plan, invoer.sleutel, () => nieuwId(ctx.klok));
  return { label: `Instelling “${instelling.label}” gewijzigd`, uitvoer: null };
}

/** What an empty administratie starts with: its municipality, and the lists of functions and specialisms. */
export function vulLegeAdministratie(tx: WriteDb, gemeente: string, maakId: () => string): void {
  voegGemeenteToe(tx, { id: maakId(), naam: gemeente });
  voegKeuzelijstenToe(tx, {
    functies: BEGIN_FUNCTIES.map((functie, volgorde) => ({ id: maakId(), volgorde, ...functie })),
    specialismen: BEGIN_SPECIALISMEN.map((specialisme, volgorde) => ({
      id: maakId(),
      volgorde,
      ...specialisme,
    })),
  });
}
