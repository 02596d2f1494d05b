import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { notFound } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { Wijziging, WriteDb } from '../../../db/types.ts';
import { findLevendeKlacht, requireRol } from '../klacht/klacht-laden.service.ts';
import {
  addMaatregel,
  addNotitieRow,
  removeMaatregelRow,
  removeNotitieRow,
  updateMaatregelRow,
} from '../klacht/verloop.repository.ts';
import { done } from './update.service.ts';

/** Notes and measures. Both may also be added when the complaint is closed: learning comes afterwards. */

type Antwoord = Wijziging<KlachtDossierOutput>;

const MAATREGELROLLEN = klachtrollenMet('klachtMaatregel');

export function addNotitie(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly id: string; readonly tekst: string },
): Antwoord {
  const loaded = findLevendeKlacht(tx, ctx, input.id);
  addNotitieRow(tx, {
    id: newId(ctx.klok),
    klachtId: input.id,
    tekst: input.tekst,
    vastgelegdOp: new Date(ctx.klok.now()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
  return done(tx, ctx, loaded, 'notitie toegevoegd');
}

export function removeNotitie(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly id: string; readonly notitieId: string },
): Antwoord {
  const loaded = findLevendeKlacht(tx, ctx, input.id);
  if (!removeNotitieRow(tx, input.id, input.notitieId)) {
    throw notFound('Deze notitie bestaat niet meer. Ververs het dossier.');
  }
  return done(tx, ctx, loaded, 'notitie verwijderd');
}

type Maatregel = {
  readonly id: string;
  readonly maatregelId: string | null;
  readonly omschrijving: string;
  readonly eigenaar: string;
  readonly gereedVoor: string | null;
  readonly gereedOp: string | null;
};

export function setMaatregel(tx: WriteDb, ctx: CallContext, input: Maatregel): Antwoord {
  const loaded = findLevendeKlacht(tx, ctx, input.id);
  requireRol(tx, ctx, MAATREGELROLLEN);
  const { maatregelId, omschrijving, eigenaar, gereedVoor, gereedOp } = input;
  const row = {
    id: maatregelId ?? newId(ctx.klok),
    klachtId: input.id,
    omschrijving,
    eigenaar,
    gereedVoor,
    gereedOp,
  };
  if (maatregelId === null) addMaatregel(tx, row);
  else if (!updateMaatregelRow(tx, row)) {
    throw notFound('Deze maatregel bestaat niet meer. Ververs het dossier.');
  }
  return done(tx, ctx, loaded, maatregelId === null ? 'maatregel toegevoegd' : 'maatregel gewijzigd');
}

export function removeMaatregel(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly id: string; readonly maatregelId: string },
): Antwoord {
  const loaded = findLevendeKlacht(tx, ctx, input.id);
  requireRol(tx, ctx, MAATREGELROLLEN);
  if (!removeMaatregelRow(tx, input.id, input.maatregelId)) {
    throw notFound('Deze maatregel bestaat niet meer. Ververs het dossier.');
  }
  return done(tx, ctx, loaded, 'maatregel verwijderd');
}
