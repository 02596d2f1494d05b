import type { Klacht, ZonderLeiding } from '../../../../shared/domain/klacht/basis/types.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import type { ReadDb } from '../../../db/types.ts';
import type { LoadedKlacht } from '../klacht/klacht-laden.service.ts';
import { readGebiedsmanagers, readRolhouders, readTeamGebieden } from '../klacht/plaatsen.repository.ts';
import { sleutelOf } from '../klacht/sleutels.repository.ts';
import { createNamen } from '../klacht/wie.service.ts';

/**
 * The line managers of the beklaagden (Awb 9:7, memorie van toelichting): the gebiedsmanagers of the gebied of
 * their team and those of the whole city, on the day of the conduct, whether they are medewerkers or only gebruikers.
 */

type Beklaagde = LoadedKlacht['delen']['beklaagden'][number];

type Leiding = { readonly ids: string[]; readonly onbekend: ZonderLeiding['waarom'] | null };

/** Who led a beklaagde; unknown where their team, its gebied or its manager of that day is not known. */
function createLeiding(db: ReadDb, datum: string): (beklaagde: Beklaagde) => Leiding {
  const gebieden = readTeamGebieden(db).filter((plaats) => isGeldigOn(plaats, datum));
  const leiders = [
    ...readGebiedsmanagers(db, datum).map(({ medewerkerId, gebiedId }) => ({ id: medewerkerId, gebiedId })),
    ...readRolhouders(db, 'gebiedsmanager', datum),
  ];
  return (beklaagde) => {
    const { teamId } = beklaagde;
    const own = gebieden.filter((plaats) => plaats.plaatsId === teamId).map((plaats) => plaats.gebiedId);
    const found = leiders.filter(({ gebiedId }) => gebiedId === null || own.includes(gebiedId));
    const ids = [...new Set(found.map(({ id }) => id))].filter((id) => id !== sleutelOf(beklaagde));
    return { ids, onbekend: own.length === 0 ? 'team' : ids.length === 0 ? 'manager' : null };
  };
}

/**
 * With the gebiedsmanagers of the beklaagden as line managers, whether or not somebody wrote them down, and with
 * the names of the beklaagden of whom nobody knows who led them.
 */
export function withLeidinggevenden(db: ReadDb, loaded: LoadedKlacht): Klacht {
  const { klacht, rij, delen } = loaded;
  const leidingOf = createLeiding(db, rij.datumGedraging ?? rij.ontvangstdatum);
  const perBeklaagde = delen.beklaagden.map((row) => ({
    ...leidingOf(row),
    sleutel: sleutelOf(row),
    teamId: row.teamId,
  }));
  const beklaagden = delen.beklaagden.map(sleutelOf);
  const erbij = [...new Set(perBeklaagde.flatMap(({ ids }) => ids))].filter((id) => !beklaagden.includes(id));
  // Who was written down as line manager leads one team, it is not said which: known once there is one for each.
  const vastgelegd = delen.betrokkenen.filter((row) => row.betrokkenheid === 'leidinggevende').length;
  const teams = new Set(
    perBeklaagde.flatMap(({ onbekend, teamId, sleutel }) => (onbekend === null ? [] : [teamId ?? sleutel])),
  );
  const isVastgelegd = vastgelegd >= teams.size;
  const naam = createNamen(db, beklaagden);
  const zonderLeiding = perBeklaagde.flatMap(({ sleutel, onbekend }) =>
    isVastgelegd || onbekend === null ? [] : [{ naam: naam(sleutel), waarom: onbekend }],
  );
  return {
    ...klacht,
    dossier: {
      ...klacht.dossier,
      betrokkenen: [
        ...klacht.dossier.betrokkenen,
        ...erbij.map((medewerkerId) => ({ medewerkerId, betrokkenheid: 'leidinggevende' as const })),
      ],
      zonderLeiding,
    },
  };
}
