import type { ReactNode } from 'react';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { Periode } from '../../../shared/domain/tijd/periode.ts';
import { Page } from '../../components/page.tsx';
import { RecordState } from '../../components/record-state.tsx';
import { LoadingState } from '../../components/toestand.tsx';

/** "gestopt per 01-06-2026", "begint op 01-01-2027", or nothing while it exists. */
export function bestaansText({ geldigVan, geldigTot }: Periode, vandaag: string): string | null {
  if (geldigVan > vandaag) return `begint op ${datumNl(geldigVan)}`;
  if (geldigTot === null) return null;
  return `${geldigTot > vandaag ? 'stopt' : 'gestopt'} per ${datumNl(geldigTot)}`;
}

export const BACK = (
  <p>
    <a href="#/beheer/teams">‹ Gebieden en teams</a>
  </p>
);

type LadenProps<T> = {
  readonly titel: string;
  readonly vraag: { readonly data: T | undefined; readonly error: Error | null; refetch: () => unknown };
  readonly children: (data: T) => ReactNode;
};

/** A page of its own that waits for what it shows. */
export function PageWith<T>({ titel, vraag, children }: LadenProps<T>) {
  if (vraag.data !== undefined && vraag.error === null) return children(vraag.data);
  return (
    <Page titel={titel}>
      {BACK}
      {vraag.error === null ? (
        <LoadingState wat={titel} />
      ) : (
        <RecordState
          error={vraag.error}
          wat={`Dit ${titel.toLowerCase()}`}
          list={{ href: '#/beheer/teams', label: 'Naar gebieden en teams' }}
          onRetry={() => void vraag.refetch()}
        />
      )}
    </Page>
  );
}
