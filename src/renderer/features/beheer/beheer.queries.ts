import { queryOptions } from '@tanstack/react-query';
import { coreQuery, shell } from '../../lib/core-client.ts';

export type LogboekVraag = Parameters<typeof coreQuery.beheer.logboek.call>[0];
export type LogboekOutput = Awaited<ReturnType<typeof coreQuery.beheer.logboek.call>>;

export const beheerQueries = {
  logboek: (input: LogboekVraag) => coreQuery.beheer.logboek.queryOptions({ input }),
  controleerLogboek: () => coreQuery.beheer.controleerLogboek.queryOptions(),
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
