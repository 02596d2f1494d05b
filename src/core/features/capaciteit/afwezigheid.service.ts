import type { Afwezigheid } from '../../../shared/domain/planning/planning.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { noemMedewerkers, vindMedewerker } from '../medewerkers/medewerkers.service.ts';
import {
  leesAfwezigheid,
  verwijderAfwezigheidRij,
  voegAfwezigheidToe,
  wijzigAfwezigheidRij,
} from './afwezigheid.repository.ts';

/** `tot` exclusive; null = the end is not known yet. */
type Velden = Pick<Afwezigheid, 'soort' | 'percentage' | 'status'> & {
  readonly van: string;
  readonly tot: string | null;
};

function naarRij({ soort, percentage, status, van, tot }: Velden) {
  return { soort, percentage, status, geldigVan: van, geldigTot: tot };
}

function vindAfwezigheid(db: ReadDb, id: string) {
  const rij = leesAfwezigheid(db, id);
  if (rij === undefined) throw nietGevonden('Deze afwezigheid bestaat niet meer. Ververs het scherm.');
  return rij;
}

export function legAfwezigheidVast(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Velden & { readonly medewerkerIds: readonly string[] },
): Wijziging<{ ids: string[] }> {
  const ids = [...new Set(invoer.medewerkerIds)].map((medewerkerId) => {
    vindMedewerker(tx, medewerkerId);
    const id = nieuwId(ctx.klok);
    voegAfwezigheidToe(tx, { id, medewerkerId, ...naarRij(invoer) });
    return id;
  });
  return {
    label: `Afwezigheid van ${noemMedewerkers(tx, invoer.medewerkerIds)} vastgelegd`,
    uitvoer: { ids },
  };
}

export function wijzigAfwezigheid(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: Velden & { readonly id: string },
): Wijziging<null> {
  const { medewerkerId } = vindAfwezigheid(tx, invoer.id);
  wijzigAfwezigheidRij(tx, invoer.id, naarRij(invoer));
  return { label: `Afwezigheid van ${noemMedewerkers(tx, [medewerkerId])} gewijzigd`, uitvoer: null };
}

export function verwijderAfwezigheid(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: { readonly id: string },
): Wijziging<null> {
  const { medewerkerId } = vindAfwezigheid(tx, invoer.id);
  verwijderAfwezigheidRij(tx, invoer.id);
  return { label: `Afwezigheid van ${noemMedewerkers(tx, [medewerkerId])} verwijderd`, uitvoer: null };
}
