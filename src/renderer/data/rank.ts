import { hasRol, type Rol } from '../../shared/domain/gebruiker/rol.ts';
import { useStatus } from './planbord-data.ts';

/** Whether this user has at least this rank; the core decides, this only keeps useless buttons away. */
export function useHeeftRank(nodig: Rol): boolean {
  const { data } = useStatus();
  return data !== undefined && hasRol(data.gebruiker.rol, nodig);
}
