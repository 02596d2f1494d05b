import { QueryClient } from '@tanstack/react-query';
import { leesFout } from '../lib/report-error.ts';

/** A core that restarts or is busy deserves another try; a refusal does not. */
function mayAgain(pogingen: number, cause: Error): boolean {
  const { soort } = leesFout(cause);
  return pogingen < 3 && (soort === 'bezet' || soort === 'verbroken');
}

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Everything is on this computer: no network to wait for, and writes say what became stale.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      staleTime: Number.POSITIVE_INFINITY,
      retry: mayAgain,
      retryDelay: 400,
    },
    mutations: { networkMode: 'always' },
  },
});
