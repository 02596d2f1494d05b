import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { leesFout } from '../lib/report-error.ts';

/** Nothing to show, said calmly, with the next step where there is one. */
export function EmptyState({ titel, children }: { readonly titel: string; readonly children?: ReactNode }) {
  return (
    <div className="toestand">
      <h2>{titel}</h2>
      <div className="toestand__tekst zacht">{children}</div>
    </div>
  );
}

type FaultToestandProps = {
  readonly titel?: string;
  readonly tekst: string;
  readonly onRetry: () => void;
};

/** Something could not be read: what, and a button that tries again. */
export function ErrorState({ titel = 'Dit kon niet worden geladen', tekst, onRetry }: FaultToestandProps) {
  return (
    <div className="toestand toestand--fout" role="alert">
      <h2>{titel}</h2>
      <p className="toestand__tekst">{tekst}</p>
      <Button appearance="primary" onClick={onRetry}>
        Opnieuw proberen
      </Button>
    </div>
  );
}

/** Grey lines where the content will come; only after 200 ms, so that quick loads do not flash. */
export function LoadingState({
  wat = 'Gegevens',
  regels = 6,
}: {
  readonly wat?: string;
  readonly regels?: number;
}) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => setVisible(true), 200);
    return () => clearTimeout(clock);
  }, []);
  if (!visible) return null;
  return (
    <div className="skelet" role="status">
      <span className="alleen-voorlezen">{wat} laden…</span>
      {Array.from({ length: regels }, (_, i) => (
        <div
          className="skelet__regel"
          key={`regel-${String(i)}`}
          style={{ width: `${96 - ((i * 17) % 40)}%` }}
        />
      ))}
    </div>
  );
}

type QueryStateProps = {
  readonly vraag: { readonly isError: boolean; readonly error: unknown; readonly refetch: () => unknown };
  /** What is being loaded: 'Medewerkers'. */
  readonly wat: string;
  readonly regels?: number;
};

/** Instead of what was asked, as long as it is not there: why it could not be read, or that it is coming. */
export function QueryState({ vraag, wat, regels = 6 }: QueryStateProps) {
  return vraag.isError ? (
    <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />
  ) : (
    <LoadingState {...{ wat, regels }} />
  );
}

const SIGNS = { goed: '✓', uitleg: 'i', 'let-op': '!', fout: '!' } as const;

type MessageProps = {
  readonly soort: keyof typeof SIGNS;
  readonly children: ReactNode;
  readonly acties?: ReactNode;
};

/** A message in the page itself. */
export function Notice({ soort, children, acties }: MessageProps) {
  return (
    <div className={`melding melding--${soort}`}>
      <span className="melding__teken" aria-hidden="true">
        {SIGNS[soort]}
      </span>
      <div className="melding__tekst">{children}</div>
      {acties === undefined ? null : <div className="melding__acties">{acties}</div>}
    </div>
  );
}
