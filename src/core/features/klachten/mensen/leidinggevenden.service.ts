import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import type { ReadDb } from '../../../db/types.ts';
import type { LoadedKlacht } from '../klacht/klacht-laden.service.ts';
import { readGebiedsmanagers, readTeamGebieden } from '../klacht/plaatsen.repository.ts';

/**
 * The line managers of the beklaagden (Awb 9:7, memorie van toelichting): the gebiedsmanagers of the gebied of
 * their team, on the day of the conduct. Medewerker ids, the beklaagden themselves left out.
 */
function leidinggevendenOf(db: ReadDb, { rij, delen }: LoadedKlacht): string[] {
  const datum = rij.datumGedraging ?? rij.ontvangstdatum;
  const teams = delen.beklaagden.flatMap((beklaagde) => beklaagde.teamId ?? []);
  if (teams.length === 0) return [];
  const gebieden = readTeamGebieden(db)
    .filter((plaats) => teams.includes(plaats.plaatsId) && isGeldigOn(plaats, datum))
    .map((plaats) => plaats.gebiedId);
  const beklaagden = delen.beklaagden.map((beklaagde) => beklaagde.medewerkerId);
  const leiders = readGebiedsmanagers(db, datum).filter((gm) => gebieden.includes(gm.gebiedId));
  return [...new Set(leiders.map((gm) => gm.medewerkerId))].filter((id) => !beklaagden.includes(id));
}

/** With the gebiedsmanagers of the beklaagden as line managers, whether or not somebody wrote them down. */
export function withLeidinggevenden(db: ReadDb, loaded: LoadedKlacht): Klacht {
  const { klacht } = loaded;
  const erbij = leidinggevendenOf(db, loaded).map((medewerkerId) => ({
    medewerkerId,
    betrokkenheid: 'leidinggevende' as const,
  }));
  return {
    ...klacht,
    dossier: { ...klacht.dossier, betrokkenen: [...klacht.dossier.betrokkenen, ...erbij] },
  };
}
