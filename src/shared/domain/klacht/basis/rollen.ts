import type { GebruikerRol } from '../../gebruiker/rol.ts';
import type { KlachtRol } from './lists.ts';

/** What a role is for complaints. A beheerder runs retention and reads nothing. */
const KLACHTROLLEN_BIJ: Readonly<Record<GebruikerRol, readonly KlachtRol[]>> = {
  inzage: [],
  teamcoordinator: [],
  administratie: ['administratie'],
  gebiedsmanager: ['gebiedsmanager'],
  // Closes with an oordeel too, in the name of the college.
  klachtbehandelaar: ['klachtbehandelaar', 'college'],
  beheerder: ['beheerder'],
};

/** What a role of a gebruiker is for complaints. */
export function klachtrollenAt(rol: GebruikerRol): readonly KlachtRol[] {
  return KLACHTROLLEN_BIJ[rol];
}

/** What somebody is for complaints; empty = counts only (domein §5.1). */
export function klachtrollenOf(gebruiker: {
  readonly rollen: readonly GebruikerRol[];
  readonly klachtrollen?: readonly KlachtRol[] | undefined;
}): readonly KlachtRol[] {
  return gebruiker.klachtrollen ?? [...new Set(gebruiker.rollen.flatMap(klachtrollenAt))];
}
