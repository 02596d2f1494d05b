import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { HashRouter, Route, Routes } from 'react-router';
import { donkerWinkel } from '../lib/thema.ts';
import { useWinkel } from '../lib/winkel.ts';
import { Foutgrens } from './foutgrens.tsx';
import { client } from './query-client.ts';
import { Raamwerk } from './raamwerk.tsx';
import { StartPoort } from './start-poort.tsx';
import { donkerThema, lichtThema } from './thema-fluent.ts';

const AfdrukPagina = lazy(async () => ({ default: (await import('./afdruk-pagina.tsx')).AfdrukPagina }));

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
