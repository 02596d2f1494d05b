import { z } from 'zod';
import { toegangOfCall } from '../../../shared/contract/toegang-of-call.ts';
import { createEigenGebied, type EigenGebied } from '../../../shared/domain/gebruiker/eigen-gebied.ts';
import { bereikOf } from '../../../shared/domain/gebruiker/rechten.ts';
import type { Periode } from '../../../shared/domain/tijd/periode.ts';
import type { Gebruiker, RequireEigenGebied } from '../../base/core-types.ts';
import { CoreFault } from '../../base/fault.ts';
import { imagesOf } from '../../db/historie.ts';
import type { ReadDb } from '../../db/types.ts';
import { createZicht, type Zicht } from '../medewerkers/zicht.service.ts';
import { readGebiedenOfTeam, readTeamOfVacature, readTeamsOf } from './eigen-gebied.repository.ts';

/**
 * What belongs to the own gebied (besluit 0016). Planning belongs to the gebied of its team in the period of the row; a
 * stadsbreed team belongs to none, so every gebiedsmanager plans it. Afwezigheid belongs to where somebody works then,
 * and is health data: who works in no team of the gebied is not of it.
 */

const periode = {
  geldig_van: z.string().default('0000-01-01'),
  geldig_tot: z.string().nullable().default(null),
};
/** A conclusion can be of a gebied instead of a team. */
const teamRow = z.object({
  team_id: z.string().nullable(),
  gebied_id: z.string().nullable().default(null),
  ...periode,
});
const afwezigheidRow = z.object({ medewerker_id: z.string(), ...periode });
const acceptatieRow = z.object({ sleutel: z.string() });

const asPeriode = (row: { geldig_van: string; geldig_tot: string | null }): Periode => ({
  geldigVan: row.geldig_van,
  geldigTot: row.geldig_tot,
});

type Eigen = Pick<EigenGebied, 'gebied' | 'team' | 'knelpunt'> & { readonly afwezig: Zicht };

function createEigen(db: ReadDb, gebruiker: Gebruiker): Eigen {
  // Who works where is looked up for absence only: an edit of hours need not wait for it.
  let zicht: Zicht | null = null;
  return {
    ...createEigenGebied({
      gebiedIds: gebruiker.gebiedIds ?? [],
      gebiedenOfTeam: (teamId) => readGebiedenOfTeam(db, teamId),
      teamOfVacature: (id) => readTeamOfVacature(db, id),
      teamsOf: (id) => readTeamsOf(db, id),
    }),
    afwezig: (rij) => {
      zicht ??= createZicht(db, gebruiker, 'afwezigheid');
      return zicht(rij);
    },
  };
}

function isEigen(eigen: Eigen, tabel: string, beeld: Readonly<Record<string, unknown>>): boolean {
  switch (tabel) {
    case 'inzet':
    case 'vacature':
    case 'formatie':
    case 'minimumbezetting':
    case 'werkvoorraad':
    case 'telling':
    case 'conclusie': {
      const row = teamRow.parse(beeld);
      if (row.team_id !== null) return eigen.team(row.team_id, asPeriode(row));
      return row.gebied_id === null || eigen.gebied(row.gebied_id);
    }
    case 'afwezigheid': {
      const row = afwezigheidRow.parse(beeld);
      return eigen.afwezig({ medewerkerId: row.medewerker_id, ...asPeriode(row) });
    }
    case 'knelpunt_acceptatie':
      return eigen.knelpunt(acceptatieRow.parse(beeld).sleutel);
    default:
      // What comes along with planning: somebody new who fills a vacature.
      return true;
  }
}

/** Refuses an opdracht of which a row belongs to another gebied, when the right of its call ends at the own one. */
export const requireEigenGebied: RequireEigenGebied = (store, gebruiker, aanroep, opdrachtId) => {
  const toegang = toegangOfCall(aanroep);
  if (toegang === null || toegang === 'terugdraaien' || bereikOf(gebruiker, toegang) !== 'gebied') return;
  const eigen = createEigen(store.lees, gebruiker);
  if (imagesOf(store, opdrachtId).every(({ tabel, beeld }) => isEigen(eigen, tabel, beeld))) return;
  throw new CoreFault('geenRecht', {
    melding:
      'Dit hoort niet bij uw gebied. U kunt alleen wijzigen wat bij uw eigen gebied hoort. Overleg met de gebiedsmanager van het andere gebied.',
  });
};
