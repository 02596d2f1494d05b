import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import type { KlachtRol } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { nietGevonden } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { Wijziging, WriteDb } from '../../../db/types.ts';
import { vereisRol, vindLevendeKlacht } from '../klacht/klacht-laden.service.ts';
import {
  verwijderMaatregelRij,
  verwijderNotitieRij,
  voegMaatregelToe,
  voegNotitieRijToe,
  wijzigMaatregelRij,
} from '../klacht/verloop.repository.ts';
import { klaar } from './wijzig.service.ts';

/** Notes and measures. Both may also be added when the complaint is closed: learning comes afterwards. */

type Antwoord = Wijziging<KlachtDossierUitvoer>;

const MAATREGELROLLEN: readonly KlachtRol[] = [
  'administratie',
  'klachtbehandelaar',
  'gebiedsmanager',
  'college',
];

export function voegNotitieToe(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly id: string; readonly tekst: string },
): Antwoord {
  const geladen = vindLevendeKlacht(tx, ctx, invoer.id);
  voegNotitieRijToe(tx, {
    id: nieuwId(ctx.klok),
    klachtId: invoer.id,
    tekst: invoer.tekst,
    vastgelegdOp: new Date(ctx.klok.nu()).toISOString(),
    vastgelegdDoor: ctx.gebruiker.naam,
  });
  return klaar(tx, ctx, geladen, 'notitie toegevoegd');
}

export function verwijderNotitie(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly id: string; readonly notitieId: string },
): Antwoord {
  const geladen = vindLevendeKlacht(tx, ctx, invoer.id);
  if (!verwijderNotitieRij(tx, invoer.id, invoer.notitieId)) {
    throw nietGevonden('Deze notitie bestaat niet meer. Ververs het dossier.');
  }
  return klaar(tx, ctx, geladen, 'notitie verwijderd');
}

type Maatregel = {
  readonly id: string;
  readonly maatregelId: string | null;
  readonly omschrijving: string;
  readonly eigenaar: string;
  readonly gereedVoor: string | null;
  readonly gereedOp: string | null;
};

export function zetMaatregel(tx: WriteDb, ctx: CallContext, invoer: Maatregel): Antwoord {
  const geladen = vindLevendeKlacht(tx, ctx, invoer.id);
  vereisRol(tx, ctx, MAATREGELROLLEN);
  const { maatregelId, omschrijving, eigenaar, gereedVoor, gereedOp } = invoer;
  const rij = {
    id: maatregelId ?? nieuwId(ctx.klok),
    klachtId: invoer.id,
    omschrijving,
    eigenaar,
    gereedVoor,
    gereedOp,
  };
  if (maatregelId === null) voegMaatregelToe(tx, rij);
  else if (!wijzigMaatregelRij(tx, rij)) {
    throw nietGevonden('Deze maatregel bestaat niet meer. Ververs het dossier.');
  }
  return klaar(tx, ctx, geladen, maatregelId === null ? 'maatregel toegevoegd' : 'maatregel gewijzigd');
}

export function verwijderMaatregel(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly id: string; readonly maatregelId: string },
): Antwoord {
  const geladen = vindLevendeKlacht(tx, ctx, invoer.id);
  vereisRol(tx, ctx, MAATREGELROLLEN);
  if (!verwijderMaatregelRij(tx, invoer.id, invoer.maatregelId)) {
    throw nietGevonden('Deze maatregel bestaat niet meer. Ververs het dossier.');
  }
  return klaar(tx, ctx, geladen, 'maatregel verwijderd');
}
