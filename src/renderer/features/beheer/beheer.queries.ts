import { queryOptions } from '@tanstack/react-query';
import { coreQuery, shell } from '../../lib/core-client.ts';

export const beheerQueries = {
  /** The last `aantal` opdrachten, newest first. */
  opdrachten: (aantal: number) => coreQuery.beheer.opdrachten.queryOptions({ input: { aantal } }),
  licenties: () =>
    queryOptions({
      queryKey: ['shell', 'licenties'],
      queryFn: () => shell.app.licenties(),
      staleTime: Infinity,
    }),
  appInfo: () => queryOptions({ queryKey: ['shell', 'app-info'], queryFn: () => shell.app.info() }),
};

export const beheerOpdrachten = {
  zetInstelling: coreQuery.beheer.zetInstelling.mutationOptions(),
};

/** Closes the administratie; the start screen follows by itself. */
export function closeAdministratie() {
  return shell.start.sluit();
}

export function showMap() {
  return shell.start.toonMap();
}
