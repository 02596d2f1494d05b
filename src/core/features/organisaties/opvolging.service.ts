import { assertNever } from '../../../shared/domain/assert-never.ts';
import { datumNl } from '../../../shared/domain/datum.ts';
import { controleerOpvolging, type Opvolging, type OpvolgingFout } from '../../../shared/domain/opvolging.ts';
import type { CallContext } from '../../core-types.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { type CoreFout, nietGevonden, ongeldig } from '../../fout.ts';
import { alleOpvolgingen } from '../medewerkers/werkstand.service.ts';
import {
  leesLopendeNa,
  leesOpvolging,
  verwijderOpvolgingRij,
  voegOpvolgingRijToe,
  zetEinde,
} from './opvolging.repository.ts';
import { leesOrganisatie } from './organisaties.repository.ts';
import { naamVanOrganisatie } from './organisaties.service.ts';

type NieuweOpvolging = Omit<Opvolging, 'id'>;

function weigering(fout: OpvolgingFout, namen: { van: string; naar: string }): CoreFout {
  switch (fout) {
    case 'zichzelf':
      return ongeldig('naarId', 'Een organisatie kan zichzelf niet opvolgen. Kies een andere organisatie.');
    case 'dubbel':
      return ongeldig('naarId', `${namen.naar} staat al als opvolger van ${namen.van}.`);
    case 'kring':
      return ongeldig(
        'naarId',
        `${namen.van} is zelf (later) opvolger van ${namen.naar}. Dat kan niet allebei.`,
      );
    case 'opvolger-begint-later':
      return ongeldig(
        'datum',
        `${namen.naar} bestaat dan nog niet. Kies een latere datum of een andere organisatie.`,
      );
    case 'voor-begin':
      return ongeldig('datum', `${namen.van} bestaat dan nog niet. Kies een latere datum.`);
    default:
      return assertNever(fout);
  }
}

function vereisOrganisatie(db: ReadDb, veld: string, id: string) {
  const rij = leesOrganisatie(db, id);
  if (rij === undefined) throw ongeldig(veld, 'Deze organisatie bestaat niet meer.');
  return rij;
}

/** Refuses a step of opvolging that cannot be, at its field. */
export function vereisOpvolging(db: ReadDb, invoer: NieuweOpvolging): void {
  const van = vereisOrganisatie(db, 'vanId', invoer.vanId);
  const naar = vereisOrganisatie(db, 'naarId', invoer.naarId);
  const fout = controleerOpvolging(invoer, alleOpvolgingen(db), van, naar);
  if (fout === null) return;
  throw weigering(fout, {
    van: naamVanOrganisatie(db, invoer.vanId),
    naar: naamVanOrganisatie(db, invoer.naarId),
  });
}

/** Notes who came after whom; people and detacheringen stay where they are. */
export function nieuweOpvolging(
  tx: WriteDb,
  ctx: CallContext,
  invoer: NieuweOpvolging,
): Wijziging<{ id: string }> {
  vereisOpvolging(tx, invoer);
  const id = nieuwId(ctx.klok);
  const { vanId, naarId, datum, soort } = invoer;
  voegOpvolgingRijToe(tx, { id, vanId, naarId, datum, soort });
  const label = `${naamVanOrganisatie(tx, vanId)} opgevolgd door ${naamVanOrganisatie(tx, naarId)} per ${datumNl(datum)}`;
  return { label, uitvoer: { id } };
}

export function verwijderOpvolging(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: { readonly id: string },
): Wijziging<null> {
  const rij = leesOpvolging(tx, invoer.id);
  if (rij === undefined) throw nietGevonden('Deze opvolging bestaat niet meer. Ververs het scherm.');
  verwijderOpvolgingRij(tx, invoer.id);
  return {
    label: `Opvolging van ${naamVanOrganisatie(tx, rij.vanId)} door ${naamVanOrganisatie(tx, rij.naarId)} verwijderd`,
    uitvoer: null,
  };
}

/**
 * Ends an organisation that goes up in another: its detacheringen must already be elsewhere.
 * Refuses at `datum` when it would end before it began.
 */
export function sluitOrganisatie(tx: WriteDb, organisatieId: string, per: string): void {
  const rij = leesOrganisatie(tx, organisatieId);
  if (rij !== undefined && per <= rij.geldigVan) {
    const naam = naamVanOrganisatie(tx, organisatieId);
    throw ongeldig('datum', `${naam} begint pas op ${datumNl(rij.geldigVan)}. Kies een latere datum.`);
  }
  if (rij !== undefined && (rij.geldigTot === null || rij.geldigTot > per)) zetEinde(tx, organisatieId, per);
}

/** No more detacheringen from `per` on; null = goes on after all. */
export function beeindigOrganisatie(
  tx: WriteDb,
  _ctx: CallContext,
  { id, per }: { readonly id: string; readonly per: string | null },
): Wijziging<null> {
  const rij = leesOrganisatie(tx, id);
  if (rij === undefined) throw nietGevonden('Deze organisatie bestaat niet meer. Ververs het scherm.');
  const naam = naamVanOrganisatie(tx, id);
  if (per !== null) {
    if (per <= rij.geldigVan) throw ongeldig('per', `${naam} begint pas op ${datumNl(rij.geldigVan)}.`);
    const lopend = leesLopendeNa(tx, id, per);
    if (lopend.length > 0) {
      const hoeveel =
        lopend.length === 1 ? 'loopt nog 1 detachering' : `lopen nog ${lopend.length} detacheringen`;
      throw ongeldig('per', `Na die dag ${hoeveel} bij ${naam}. Beëindig ze of zet ze eerst over.`);
    }
  }
  zetEinde(tx, id, per);
  const label = per === null ? `${naam} loopt weer door` : `${naam} beëindigd per ${datumNl(per)}`;
  return { label, uitvoer: null };
}
