import type { GebruikerRol, Rol } from '../../gebruiker/rol.ts';
import type { KlachtRol } from './lists.ts';

/** Complaint roles that follow from the rank of somebody for whom none were set. A beheerder runs retention and reads nothing. */
const ROLLEN_BIJ_RANK: Readonly<Record<Rol, readonly KlachtRol[]>> = {
  inzage: [],
  teamcoordinator: [],
  administratie: ['administratie'],
  gebiedsmanager: ['gebiedsmanager'],
  beheerder: ['beheerder'],
};

/** What somebody is for complaints; empty = counts only (domein §5.1). */
export function klachtrollenOf(gebruiker: {
  readonly rol: Rol;
  readonly klachtrollen?: readonly KlachtRol[] | undefined;
}): readonly KlachtRol[] {
  return gebruiker.klachtrollen ?? ROLLEN_BIJ_RANK[gebruiker.rol];
}

/** What a role of a gebruiker is for complaints; klachtbehandelaar is no rank. */
export function klachtrollenAt(rol: GebruikerRol): readonly KlachtRol[] {
  // Closes with an oordeel too, in the name of the college.
  return rol === 'klachtbehandelaar' ? ['klachtbehandelaar', 'college'] : ROLLEN_BIJ_RANK[rol];
}
