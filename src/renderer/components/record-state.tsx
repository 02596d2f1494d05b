import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { leesFout } from '../lib/report-error.ts';
import { Page } from './page.tsx';
import { EmptyState, ErrorState, LoadingState } from './toestand.tsx';

type Props = {
  readonly error: unknown;
  /** 'Deze medewerker'. */
  readonly wat: string;
  /** The list that it would stand in: '#/medewerkers', 'Naar alle medewerkers'. */
  readonly list: { readonly href: string; readonly label: string };
  readonly onRetry: () => void;
};

/** The page of one record that could not be read: when it is gone, the way on is its list. */
function RecordState({ error, wat, list, onRetry }: Props) {
  const { soort, tekst } = leesFout(error);
  if (soort !== 'nietGevonden') return <ErrorState tekst={tekst} onRetry={onRetry} />;
  return (
    <EmptyState titel={`${wat} is er niet (meer)`}>
      <p>Misschien is het toevoegen ongedaan gemaakt, of is het verwijderd.</p>
      <Button as="a" appearance="primary" href={list.href}>
        {list.label}
      </Button>
    </EmptyState>
  );
}

type PageProps<T> = Pick<Props, 'wat' | 'list'> & {
  readonly titel: string;
  readonly vraag: { readonly data: T | undefined; readonly error: unknown; readonly refetch: () => unknown };
  /** Stands above it while it is not there. */
  readonly back?: ReactNode;
  readonly children: (data: T) => ReactNode;
};

/** The page of one record, which waits for what it shows. */
export function RecordPage<T>({ titel, vraag, back, children, ...record }: PageProps<T>) {
  const { data, error } = vraag;
  if (data !== undefined && !error) return children(data);
  return (
    <Page titel={titel}>
      {back}
      {error ? (
        <RecordState {...record} error={error} onRetry={() => void vraag.refetch()} />
      ) : (
        <LoadingState wat={titel} />
      )}
    </Page>
  );
}
