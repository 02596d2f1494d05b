import { Button } from '@fluentui/react-components';
import { leesFout } from '../lib/report-error.ts';
import { EmptyState, ErrorState } from './toestand.tsx';

type Props = {
  readonly error: unknown;
  /** 'Deze medewerker'. */
  readonly wat: string;
  /** The list that it would stand in: '#/medewerkers', 'Naar alle medewerkers'. */
  readonly list: { readonly href: string; readonly label: string };
  readonly onRetry: () => void;
};

/** The page of one record that could not be read: when it is gone, the way on is its list. */
export function RecordState({ error, wat, list, onRetry }: Props) {
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
