import type { KlachtRol } from '../shared/domain/klacht-types.ts';
import type { Gebruiker } from './core-types.ts';

/** Complaint roles that follow from the rank of somebody for whom none were set. A beheerder runs retention and reads nothing. */
const ROLLEN_BIJ_RANG: Readonly<Record<Gebruiker['rol'], readonly KlachtRol[]>> = {
  inzage: [],
  teamcoordinator: [],
  administratie: ['administratie'],
  gebiedsmanager: ['gebiedsmanager'],
  beheerder: ['beheerder'],
};

/** What somebody is for complaints; empty = counts only (issue 4 §7). */
export function klachtrollenVan(gebruiker: Gebruiker): readonly KlachtRol[] {
  return gebruiker.klachtrollen ?? ROLLEN_BIJ_RANG[gebruiker.rol];
}
