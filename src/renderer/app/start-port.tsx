import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { StartToestand } from '../../shared/contract/shell.ts';
import { LoadingState } from '../components/toestand.tsx';
import { connection, startToestand } from '../lib/core-client.ts';
import { useStore } from '../lib/store.ts';

const Welkom = lazy(async () => ({
  default: (await import('../features/welkom/welkom-page.tsx')).WelkomPage,
}));

/**
 * Forgets what was read when another administratie may be next: nothing of this one stays in memory. One that closed for a
 * moment (a copy is put back, or refused) is read again where it stands: the screen, and what was typed on it, stays.
 */
function useForgetOther(toestand: StartToestand | null): void {
  const client = useQueryClient();
  const last = useRef<string | null>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    if (toestand === null) return;
    if (toestand.soort === 'bezig') {
      wasBusy.current = true;
      return;
    }
    const now = toestand.soort === 'open' ? toestand.naam : null;
    if (last.current !== null && now !== last.current) client.clear();
    else if (last.current !== null && wasBusy.current) void client.invalidateQueries();
    last.current = now;
    wasBusy.current = false;
  }, [toestand, client]);
}

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
  const wasVerbonden = useRef(state === 'verbonden');
  const previousState = useRef(state);
  useForgetOther(toestand);

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
