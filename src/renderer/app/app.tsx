import { FluentProvider } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { HashRouter, Route, Routes } from 'react-router';
import { leesFout } from '../lib/report-error.ts';
import { donkerWinkel } from '../lib/thema.ts';
import { useWinkel } from '../lib/winkel.ts';
import { Foutgrens } from './foutgrens.tsx';
import { Raamwerk } from './raamwerk.tsx';
import { StartPoort } from './start-poort.tsx';
import { donkerThema, lichtThema } from './thema-fluent.ts';

const AfdrukPagina = lazy(async () => ({ default: (await import('./afdruk-pagina.tsx')).AfdrukPagina }));

/** A core that restarts or is busy deserves another try; a refusal does not. */
function magOpnieuw(pogingen: number, oorzaak: Error): boolean {
  const { soort } = leesFout(oorzaak);
  return pogingen < 3 && (soort === 'bezet' || soort === 'verbroken');
}

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Everything is on this computer: no network to wait for, and writes say what became stale.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      staleTime: Number.POSITIVE_INFINITY,
      retry: magOpnieuw,
      retryDelay: 400,
    },
    mutations: { networkMode: 'always' },
  },
});

export function App() {
  const donker = useWinkel(donkerWinkel);
  return (
    <FluentProvider theme={donker ? donkerThema : lichtThema} className="app">
      <Foutgrens>
        <QueryClientProvider client={client}>
          <HashRouter>
            <Routes>
              <Route
                path="/afdruk/:rapport"
                element={
                  <Suspense fallback={null}>
                    <AfdrukPagina />
                  </Suspense>
                }
              />
              <Route
                path="*"
                element={
                  <StartPoort>
                    <Raamwerk />
                  </StartPoort>
                }
              />
            </Routes>
          </HashRouter>
        </QueryClientProvider>
      </Foutgrens>
    </FluentProvider>
  );
}
