import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { LoadingState } from '../components/toestand.tsx';
import { connection, startToestand } from '../lib/core-client.ts';
import { useStore } from '../lib/store.ts';

const Welkom = lazy(async () => ({
  default: (await import('../features/welkom/welkom-page.tsx')).WelkomPage,
}));

/**
 * Shows the frame once an administratie is open, and until then where the start is (never a blank window).
 * When the program opens what was open last the frame is there at once, and fills when the core answers.
 */
export function StartPort({ children }: { readonly children: ReactNode }) {
  const toestand = useStore(startToestand);
  const state = useStore(connection);
  const client = useQueryClient();
  const open = toestand?.soort === 'open';
  const anders = useRef(false);
  if (toestand !== null && toestand.soort !== 'bezig' && !open) anders.current = true;
  const wasOpen = useRef(open);
  const wasVerbonden = useRef(state === 'verbonden');
  const previousState = useRef(state);

  useEffect(() => {
    // Another administratie may be next: nothing of this one stays in memory.
    if (wasOpen.current && !open) client.clear();
    wasOpen.current = open;
  }, [open, client]);

  useEffect(() => {
    const isBack = state === 'verbonden' && previousState.current !== 'verbonden';
    previousState.current = state;
    if (!isBack) return;
    // A write may have been confirmed just before the connection broke: read again.
    if (wasVerbonden.current) void client.invalidateQueries();
    wasVerbonden.current = true;
  }, [state, client]);

  if (open || (toestand !== null && !anders.current)) return children;
  if (toestand === null) {
    return (
      <div className="start">
        <LoadingState wat="Gebiedsplanner" regels={4} />
      </div>
    );
  }
  return (
    <Suspense fallback={null}>
      <Welkom toestand={toestand} />
    </Suspense>
  );
}
