import { Suspense, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { LoadingState } from '../../components/toestand.tsx';
import { useKnelpunten, useKnelpuntenBijhouden } from '../../data/knelpunten-data.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { useCopyMoment } from '../../lib/copy.ts';
import { later, preloadLater } from '../../lib/later.tsx';
import { beginTypingAhead } from '../commands/typed-ahead.ts';
import { useAppActions } from '../commands/use-app-actions.ts';
import { Bar } from './bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { MessageBar } from './message-bar.tsx';
import { Navigation } from './navigation.tsx';
import { Pages } from './routes.tsx';
import { StatusBar } from './status-bar.tsx';

const Palette = later(async () => (await import('../commands/palette.tsx')).Palette, 'first');
const KeyOverview = later(async () => (await import('../commands/key-overview.tsx')).KeyOverview);

const OwnAccessNotice = later(
  async () => (await import('../../features/gebruikers/own-access.tsx')).OwnAccessNotice,
);

type Window = 'geen' | 'palet' | 'toetsen';

/** Follows answers of the core, apart from the frame: a new one must not render the page. */
function Meelopers(props: { readonly openPalette: () => void; readonly openKeys: () => void }) {
  useKnelpuntenBijhouden();
  useAppActions(props);
  // The knelpunten are calculated in idle time after the first picture: from then on nothing waits for the page.
  const settled = useKnelpunten() !== undefined;
  useEffect(() => (settled ? preloadLater() : undefined), [settled]);
  const status = useStatus().data;
  const isCopy = useCopyMoment() !== null;
  // Nothing of the start waits for it, and in the demo nobody signs in.
  if (!settled || status === undefined || status.administratie.demo || isCopy) return null;
  return (
    <Suspense fallback={null}>
      <OwnAccessNotice vandaag={status.vandaag} />
    </Suspense>
  );
}

/** The frame around every page: navigation, top bar, messages, status bar. */
export function AppFrame() {
  const [window, setWindow] = useState<Window>('geen');
  const { pathname } = useLocation();
  const sluit = useCallback(() => setWindow('geen'), []);
  const openPalette = useCallback(() => {
    beginTypingAhead(sluit);
    setWindow('palet');
  }, [sluit]);
  const openKeys = useCallback(() => setWindow('toetsen'), []);
  return (
    <div className="raamwerk">
      <button
        type="button"
        className="sprong"
        onClick={() => document.querySelector<HTMLElement>('main h1, main')?.focus()}
      >
        Naar de inhoud
      </button>
      <Bar onSearch={openPalette} />
      <Meelopers {...{ openPalette, openKeys }} />
      <Navigation />
      <main className="inhoud" tabIndex={-1}>
        <MessageBar />
        <div className="inhoud__pagina">
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<LoadingState wat="Scherm" />}>
              <Pages />
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
      <StatusBar onKeys={openKeys} />
      <Suspense fallback={null}>
        {window === 'palet' ? <Palette onClose={sluit} /> : null}
        {window === 'toetsen' ? <KeyOverview onClose={sluit} /> : null}
      </Suspense>
    </div>
  );
}
