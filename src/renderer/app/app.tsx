import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { HashRouter } from 'react-router';
import { useStore } from '../lib/store.ts';
import { donkerStore } from '../lib/theme.ts';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { client } from './query-client.ts';
import { donkerTheme, lichtTheme } from './theme-fluent.ts';

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
