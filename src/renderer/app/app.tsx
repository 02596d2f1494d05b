import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { HashRouter } from 'react-router';
import { donkerWinkel } from '../lib/thema.ts';
import { useWinkel } from '../lib/winkel.ts';
import { client } from './query-client.ts';
import { Foutgrens } from './raamwerk/foutgrens.tsx';
import { donkerThema, lichtThema } from './thema-fluent.ts';

/** What stands around everything, on screen and on paper. */
export function App({ children }: { readonly children: ReactNode }) {
  const donker = useWinkel(donkerWinkel);
  return (
    <FluentProvider theme={donker ? donkerThema : lichtThema} className="app">
      <Foutgrens>
        <QueryClientProvider client={client}>
          <HashRouter>{children}</HashRouter>
        </QueryClientProvider>
      </Foutgrens>
    </FluentProvider>
  );
}
