import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import { addDelta, type PlanbordDelta } from '../../shared/domain/planbord/delta.ts';
import type { PlanbordGegevens } from '../../shared/domain/planning/planning.ts';
import { currentDay } from '../../shared/domain/tijd/moment.ts';
import { connection, coreQuery } from '../lib/core-client.ts';
import { planbordWindow, type Window } from './window.ts';

export function planbordOptions(window: Window) {
  return coreQuery.capaciteit.planbord.queryOptions({
    input: window,
    // Writes patch these rows (data/opdracht.ts); they are never stale by themselves.
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });
}

/** All planning rows around `vanaf`; shows the previous rows while another year loads. */
export function usePlanbord(vanaf: string) {
  return useQuery(planbordOptions(planbordWindow(vanaf)));
}

/** Merges what a write changed into every window in memory; untouched rows keep their identity. */
export function processDelta(client: QueryClient, delta: PlanbordDelta): void {
  const queryKey = coreQuery.capaciteit.planbord.key();
  if (delta.herlees) void client.invalidateQueries({ queryKey });
  client.setQueriesData<PlanbordGegevens>({ queryKey }, (gegevens) =>
    gegevens === undefined ? undefined : addDelta(gegevens, delta),
  );
}

export function statusOptions() {
  return coreQuery.beheer.status.queryOptions({
    staleTime: 60_000,
    // The backup of the day is made just after opening, and a file that is taken away is said before somebody types on.
    refetchInterval: ({ state }) => (state.data?.laatsteBackup === null ? 10_000 : 20_000),
  });
}

/** Administratie, gebruiker, the core's today, last backup and lasting warnings. */
export function useStatus() {
  return useQuery(statusOptions());
}

/** The rows around today, which every screen starts from; `gegevens` is undefined until both calls have answered. */
export function usePlanbordVandaag() {
  const vandaag = useStatus().data?.vandaag;
  const vraag = useQuery({
    ...planbordOptions(planbordWindow(vandaag ?? '2000-01-01')),
    enabled: vandaag !== undefined,
  });
  return { vandaag, gegevens: vraag.data, vraag };
}

/**
 * Asks for what every screen starts from as soon as there is a core to ask, while the page is still being
 * made. The rows do not wait for the core's today: the whole years around the date of this computer are
 * nearly always the ones that are wanted, and otherwise they are only a little memory.
 */
export function readVooruit(client: QueryClient): void {
  const vandaag = currentDay();
  const read = () => {
    if (connection.read() !== 'verbonden') return;
    stop();
    void client.prefetchQuery(statusOptions());
    void client.prefetchQuery(planbordOptions(planbordWindow(vandaag)));
  };
  const stop = connection.subscribe(read);
  read();
}
