import type { GebruikerRol } from '../shared/domain/gebruiker/rol.ts';
import type { KlachtRol } from '../shared/domain/klacht/basis/lijsten.ts';
import type { Gebruiker } from './base/core-types.ts';

/** Complaint roles that follow from the rank of somebody for whom none were set. A beheerder runs retention and reads nothing. */
const ROLLEN_BIJ_RANG: Readonly<Record<Gebruiker['rol'], readonly KlachtRol[]>> = {
  inzage: [],
  teamcoordinator: [],
  administratie: ['administratie'],
  gebiedsmanager: ['gebiedsmanager'],
  beheerder: ['beheerder'],
};

/** What somebody is for complaints; empty = counts only (domein §5.1). */
export function klachtrollenVan(gebruiker: Gebruiker): readonly KlachtRol[] {
  return gebruiker.klachtrollen ?? ROLLEN_BIJ_RANG[gebruiker.rol];
}

/** What a role of a gebruiker is for complaints; klachtbehandelaar is no rank. */
export function klachtrollenBij(rol: GebruikerRol): readonly KlachtRol[] {
  // Closes with an oordeel too, in the name of the college.
  return rol === 'klachtbehandelaar' ? ['klachtbehandelaar', 'college'] : ROLLEN_BIJ_RANG[rol];
}
