/** Roles in rising order of what they may do (domein §2, gebruiker/rol). */
export const ROLLEN = ['inzage', 'teamcoordinator', 'administratie', 'gebiedsmanager', 'beheerder'] as const;
export type Rol = (typeof ROLLEN)[number];

/** True when `rol` may do what asks at least `nodig`. */
export function heeftRol(rol: Rol, nodig: Rol): boolean {
  return ROLLEN.indexOf(rol) >= ROLLEN.indexOf(nodig);
}
