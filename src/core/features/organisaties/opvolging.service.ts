import { assertNever } from '../../../shared/domain/assert-never.ts';
import { OPVOLGING_SOORTEN } from '../../../shared/domain/organisatie/lijsten.ts';
import {
  controleerOpvolging,
  gaatGeheelOp,
  type Opvolging,
  type OpvolgingFout,
} from '../../../shared/domain/organisatie/opvolging.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { type CoreFout, nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { alleOpvolgingen } from '../medewerkers/werkstand.service.ts';
import {
  leesOpvolging,
  verwijderOpvolgingRij,
  voegOpvolgingRijToe,
  wijzigOpvolgingRij,
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

/** Refuses a step of opvolging that cannot be, at its field; `behalve` is the step that it replaces. */
export function vereisOpvolging(db: ReadDb, invoer: NieuweOpvolging, behalve?: string): void {
  const van = vereisOrganisatie(db, 'vanId', invoer.vanId);
  const naar = vereisOrganisatie(db, 'naarId', invoer.naarId);
  const andere = alleOpvolgingen(db).filter((stap) => stap.id !== behalve);
  const fout = controleerOpvolging(invoer, andere, van, naar);
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

function vindOpvolging(db: ReadDb, id: string): Opvolging {
  const rij = leesOpvolging(db, id);
  if (rij === undefined) throw nietGevonden('Deze opvolging bestaat niet meer. Ververs het scherm.');
  return rij;
}

/** Corrects who came after whom, when or how. */
export function wijzigOpvolging(tx: WriteDb, _ctx: CallContext, invoer: Opvolging): Wijziging<null> {
  vindOpvolging(tx, invoer.id);
  vereisOpvolging(tx, invoer, invoer.id);
  const { id, vanId, naarId, datum, soort } = invoer;
  wijzigOpvolgingRij(tx, id, { vanId, naarId, datum, soort });
  const namen = `${naamVanOrganisatie(tx, vanId)} door ${naamVanOrganisatie(tx, naarId)}`;
  const wat = OPVOLGING_SOORTEN.labels[soort].toLowerCase();
  return { label: `Opvolging van ${namen} gewijzigd: ${wat} per ${datumNl(datum)}`, uitvoer: null };
}

export function verwijderOpvolging(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: { readonly id: string },
): Wijziging<null> {
  const rij = vindOpvolging(tx, invoer.id);
  verwijderOpvolgingRij(tx, invoer.id);
  return {
    label: `Opvolging van ${naamVanOrganisatie(tx, rij.vanId)} door ${naamVanOrganisatie(tx, rij.naarId)} verwijderd`,
    uitvoer: null,
  };
}

/** Refuses an end that is not after the beginning, at the field of the day. */
export function vereisNaBegin(db: ReadDb, organisatieId: string, veld: string, per: string): void {
  const rij = leesOrganisatie(db, organisatieId);
  if (rij === undefined || per > rij.geldigVan) return;
  const naam = naamVanOrganisatie(db, organisatieId);
  throw ongeldig(veld, `${naam} begint pas op ${datumNl(rij.geldigVan)}. Kies een latere datum.`);
}

/** Ends an organisation: its detacheringen must already be elsewhere or ended. */
export function sluitOrganisatie(tx: WriteDb, organisatieId: string, per: string): void {
  vereisNaBegin(tx, organisatieId, 'datum', per);
  const rij = leesOrganisatie(tx, organisatieId);
  if (rij !== undefined && (rij.geldigTot === null || rij.geldigTot > per)) zetEinde(tx, organisatieId, per);
}

/** Lets an organisation that was ended go on; refused while another has come in its place. */
export function hervatOrganisatie(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  const rij = leesOrganisatie(tx, id);
  if (rij === undefined) throw nietGevonden('Deze organisatie bestaat niet meer. Ververs het scherm.');
  const naam = naamVanOrganisatie(tx, id);
  const stap = alleOpvolgingen(tx).find(
    (o) => o.vanId === id && (gaatGeheelOp(o.soort) || o.soort === 'splitsing'),
  );
  if (stap !== undefined) {
    const naar = naamVanOrganisatie(tx, stap.naarId);
    throw ongeldig('id', `${naam} is opgevolgd door ${naar}. Verwijder eerst die opvolging.`);
  }
  zetEinde(tx, id, null);
  return { label: `${naam} loopt weer door`, uitvoer: null };
}
