import { assertNever } from '../../../shared/domain/assert-never.ts';
import { OPVOLGING_SOORTEN } from '../../../shared/domain/organisatie/lists.ts';
import {
  checkOpvolging,
  gaatGeheelOp,
  type Opvolging,
  type OpvolgingFault,
} from '../../../shared/domain/organisatie/opvolging.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { type CoreFault, found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { allOpvolgingen } from '../medewerkers/werkstand.service.ts';
import { opvolgingRows, setEinde } from './opvolging.repository.ts';
import { organisatieRows } from './organisaties.repository.ts';
import { naamOfOrganisatie } from './organisaties.service.ts';

type NewOpvolging = Omit<Opvolging, 'id'>;

function weigering(fault: OpvolgingFault, namen: { van: string; naar: string }): CoreFault {
  switch (fault) {
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
      return assertNever(fault);
  }
}

function requireOrganisatie(db: ReadDb, field: string, id: string) {
  const row = organisatieRows.read(db, id);
  if (row === undefined) throw ongeldig(field, 'Deze organisatie bestaat niet meer.');
  return row;
}

/** Refuses a step of opvolging that cannot be, at its field; `behalve` is the step that it replaces. */
export function requireOpvolging(db: ReadDb, input: NewOpvolging, behalve?: string): void {
  const van = requireOrganisatie(db, 'vanId', input.vanId);
  const naar = requireOrganisatie(db, 'naarId', input.naarId);
  const andere = allOpvolgingen(db).filter((stap) => stap.id !== behalve);
  const fault = checkOpvolging(input, andere, van, naar);
  if (fault === null) return;
  throw weigering(fault, {
    van: naamOfOrganisatie(db, input.vanId),
    naar: naamOfOrganisatie(db, input.naarId),
  });
}

/** Notes who came after whom; people and detacheringen stay where they are. */
export function newOpvolging(tx: WriteDb, ctx: CallContext, input: NewOpvolging): Wijziging<{ id: string }> {
  requireOpvolging(tx, input);
  const id = newId(ctx.klok);
  const { vanId, naarId, datum, soort } = input;
  opvolgingRows.add(tx, { id, vanId, naarId, datum, soort });
  const label = `${naamOfOrganisatie(tx, vanId)} opgevolgd door ${naamOfOrganisatie(tx, naarId)} per ${datumNl(datum)}`;
  return { label, uitvoer: { id } };
}

function findOpvolging(db: ReadDb, id: string): Opvolging {
  return found(opvolgingRows.read(db, id), 'Deze opvolging bestaat niet meer. Ververs het scherm.');
}

/** Corrects who came after whom, when or how. */
export function updateOpvolging(tx: WriteDb, _ctx: CallContext, input: Opvolging): Wijziging<null> {
  findOpvolging(tx, input.id);
  requireOpvolging(tx, input, input.id);
  const { id, vanId, naarId, datum, soort } = input;
  opvolgingRows.update(tx, id, { vanId, naarId, datum, soort });
  const namen = `${naamOfOrganisatie(tx, vanId)} door ${naamOfOrganisatie(tx, naarId)}`;
  const wat = OPVOLGING_SOORTEN.labels[soort].toLowerCase();
  return { label: `Opvolging van ${namen} gewijzigd: ${wat} per ${datumNl(datum)}`, uitvoer: null };
}

export function removeOpvolging(
  tx: WriteDb,
  _ctx: CallContext,
  input: { readonly id: string },
): Wijziging<null> {
  const row = findOpvolging(tx, input.id);
  opvolgingRows.remove(tx, input.id);
  return {
    label: `Opvolging van ${naamOfOrganisatie(tx, row.vanId)} door ${naamOfOrganisatie(tx, row.naarId)} verwijderd`,
    uitvoer: null,
  };
}

/** Refuses an end that is not after the beginning, at the field of the day. */
export function requireAfterBegin(db: ReadDb, organisatieId: string, field: string, per: string): void {
  const row = organisatieRows.read(db, organisatieId);
  if (row === undefined || per > row.geldigVan) return;
  const naam = naamOfOrganisatie(db, organisatieId);
  throw ongeldig(field, `${naam} begint pas op ${datumNl(row.geldigVan)}. Kies een latere datum.`);
}

/** Ends an organisation: its detacheringen must already be elsewhere or ended. */
export function closeOrganisatie(tx: WriteDb, organisatieId: string, per: string): void {
  requireAfterBegin(tx, organisatieId, 'datum', per);
  const row = organisatieRows.read(tx, organisatieId);
  if (row !== undefined && (row.geldigTot === null || row.geldigTot > per)) setEinde(tx, organisatieId, per);
}

/** Lets an organisation that was ended go on; refused while another has come in its place. */
export function hervatOrganisatie(
  tx: WriteDb,
  _ctx: CallContext,
  { id }: { readonly id: string },
): Wijziging<null> {
  found(organisatieRows.read(tx, id), 'Deze organisatie bestaat niet meer. Ververs het scherm.');
  const naam = naamOfOrganisatie(tx, id);
  const stap = allOpvolgingen(tx).find(
    (o) => o.vanId === id && (gaatGeheelOp(o.soort) || o.soort === 'splitsing'),
  );
  if (stap !== undefined) {
    const naar = naamOfOrganisatie(tx, stap.naarId);
    throw ongeldig('id', `${naam} is opgevolgd door ${naar}. Verwijder eerst die opvolging.`);
  }
  setEinde(tx, id, null);
  return { label: `${naam} loopt weer door`, uitvoer: null };
}
