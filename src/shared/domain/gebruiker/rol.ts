/** What a gebruiker may do (domein §2, gebruiker/rol). */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/** Every role somebody can be given. Klachtbehandelaar says nothing about planning; the others are ranks. */
export const GEBRUIKER_ROLLEN = closedList({
  inzage: 'Inzage',
  teamcoordinator: 'Teamcoördinator',
  administratie: 'Administratie',
  gebiedsmanager: 'Gebiedsmanager',
  klachtbehandelaar: 'Klachtbehandelaar',
  beheerder: 'Beheerder',
});
export type GebruikerRol = ValueOf<typeof GEBRUIKER_ROLLEN>;

/** The ranks, in rising order of what they may do. */
export type Rol = Exclude<GebruikerRol, 'klachtbehandelaar'>;
export const ROLLEN: readonly Rol[] = GEBRUIKER_ROLLEN.values.filter((rol) => rol !== 'klachtbehandelaar');

/** True when `rol` may do what asks at least `nodig`. */
export function hasRol(rol: Rol, nodig: Rol): boolean {
  return ROLLEN.indexOf(rol) >= ROLLEN.indexOf(nodig);
}
