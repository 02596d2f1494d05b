import { ROLLEN, type Rol } from '../../shared/contract/base/basis.ts';

/** True when `rol` may do what asks at least `nodig`; ROLLEN is in rising order. */
export function heeftRol(rol: Rol, nodig: Rol): boolean {
  return ROLLEN.indexOf(rol) >= ROLLEN.indexOf(nodig);
}
