import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import type { ReadDb } from '../../../db/types.ts';
import type { GeladenKlacht } from '../klacht/klacht-laden.service.ts';
import { leesGebiedsmanagers, leesTeamGebieden } from '../klacht/plaatsen.repository.ts';

/**
 * The line managers of the beklaagden (Awb 9:7, memorie van toelichting): the gebiedsmanagers of the gebied of
 * their team, on the day of the conduct. Medewerker ids, the beklaagden themselves left out.
 */
function leidinggevendenVan(db: ReadDb, { rij, delen }: GeladenKlacht): string[] {
  const datum = rij.datumGedraging ?? rij.ontvangstdatum;
  const teams = delen.beklaagden.flatMap((beklaagde) => beklaagde.teamId ?? []);
  if (teams.length === 0) return [];
  const gebieden = leesTeamGebieden(db)
    .filter((plaats) => teams.includes(plaats.plaatsId) && isGeldigOp(plaats, datum))
    .map((plaats) => plaats.gebiedId);
  const beklaagden = delen.beklaagden.map((beklaagde) => beklaagde.medewerkerId);
  const leiders = leesGebiedsmanagers(db, datum).filter((gm) => gebieden.includes(gm.gebiedId));
  return [...new Set(leiders.map((gm) => gm.medewerkerId))].filter((id) => !beklaagden.includes(id));
}

/** With the gebiedsmanagers of the beklaagden as line managers, whether or not somebody wrote them down. */
export function metLeidinggevenden(db: ReadDb, geladen: GeladenKlacht): Klacht {
  const { klacht } = geladen;
  const erbij = leidinggevendenVan(db, geladen).map((medewerkerId) => ({
    medewerkerId,
    betrokkenheid: 'leidinggevende' as const,
  }));
  return {
    ...klacht,
    dossier: { ...klacht.dossier, betrokkenen: [...klacht.dossier.betrokkenen, ...erbij] },
  };
}
