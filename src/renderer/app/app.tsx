import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { HashRouter } from 'react-router';
import { donkerStore } from '../lib/thema.ts';
import { useStore } from '../lib/winkel.ts';
import { client } from './query-client.ts';
import { ErrorBoundary } from './raamwerk/foutgrens.tsx';
import { donkerTheme, lichtTheme } from './thema-fluent.ts';

/** What stands around everything, on screen and on paper. */
export function App({ children }: { readonly children: ReactNode }) {
  const donker = useStore(donkerStore);
  return (
    <FluentProvider theme={donker ? donkerTheme : lichtTheme} className="app">
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <HashRouter>{children}</HashRouter>
        </QueryClientProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}
