import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { StartToestand } from '../../shared/contract/shell.ts';
import { LoadingState } from '../components/toestand.tsx';
import { connection, startToestand } from '../lib/core-client.ts';
import { showMessage } from '../lib/messages.ts';
import { useStore } from '../lib/store.ts';

const LockScreen = lazy(async () => ({
  default: (await import('../features/welkom/lock-screen.tsx')).LockScreen,
}));

const Welkom = lazy(async () => ({
  default: (await import('../features/welkom/welkom-page.tsx')).WelkomPage,
}));

/** Said at the first opening since there are users. */
const FIRST =
  'Nieuw: iedereen kan op de eigen naam werken. U bent nu beheerder van deze administratie, met alle rollen. Uw naam en anderen toevoegen: Beheer, Gebruikers.';

/** What lies over the page until somebody signs in again; null = nothing. */
function lockedOf(toestand: StartToestand | null) {
  if (toestand?.soort === 'vergrendeld') return toestand;
  return toestand?.soort === 'verbinden' && toestand.terug !== null ? toestand : null;
}

const nameOf = (toestand: StartToestand): string | null => ('naam' in toestand ? toestand.naam : null);

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
    const now = toestand.soort === 'open' || lockedOf(toestand) !== null ? nameOf(toestand) : null;
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
  // Locked it is still open: what stands in a form stays there, out of sight (lib/lock.ts).
  const locked = lockedOf(toestand);
  const open = toestand?.soort === 'open' || locked !== null;
  const anders = useRef(false);
  if (toestand !== null && toestand.soort !== 'bezig' && !open) anders.current = true;
  // Somebody else may go on: what the one before was doing goes first.
  const wasLocked = useRef(false);
  if (toestand?.soort !== 'bezig') wasLocked.current = locked !== null;
  const wasVerbonden = useRef(state === 'verbonden');
  const previousState = useRef(state);
  useForgetOther(toestand);

  const isFirst = toestand?.soort === 'open' && toestand.eerste === true;
  useEffect(() => {
    if (isFirst) showMessage({ soort: 'uitleg', tekst: FIRST });
  }, [isFirst]);

  useEffect(() => {
    const isBack = state === 'verbonden' && previousState.current !== 'verbonden';
    previousState.current = state;
    if (!isBack) return;
    // A write may have been confirmed just before the connection broke: read again.
    if (wasVerbonden.current) void client.invalidateQueries();
    wasVerbonden.current = true;
  }, [state, client]);

  if (open || (toestand !== null && !anders.current && !wasLocked.current)) {
    return (
      <>
        {children}
        <Suspense fallback={null}>{locked === null ? null : <LockScreen locked={locked} />}</Suspense>
      </>
    );
  }
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
