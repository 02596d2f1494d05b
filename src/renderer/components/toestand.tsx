import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';

/** Nothing to show, said calmly, with the next step where there is one. */
export function LegeToestand({ titel, children }: { readonly titel: string; readonly children?: ReactNode }) {
  return (
    <div className="toestand">
      <h2>{titel}</h2>
      <div className="toestand__tekst zacht">{children}</div>
    </div>
  );
}

type FoutToestandProps = {
  readonly titel?: string;
  readonly tekst: string;
  readonly onOpnieuw: () => void;
};

/** Something could not be read: what, and a button that tries again. */
export function FoutToestand({ titel = 'Dit kon niet worden geladen', tekst, onOpnieuw }: FoutToestandProps) {
  return (
    <div className="toestand toestand--fout" role="alert">
      <h2>{titel}</h2>
      <p className="toestand__tekst">{tekst}</p>
      <Button appearance="primary" onClick={onOpnieuw}>
        Opnieuw proberen
      </Button>
    </div>
  );
}

/** Grey lines where the content will come; only after 200 ms, so that quick loads do not flash. */
export function LaadToestand({
  wat = 'Gegevens',
  regels = 6,
}: {
  readonly wat?: string;
  readonly regels?: number;
}) {
  const [zichtbaar, zetZichtbaar] = useState(false);
  useEffect(() => {
    const klok = setTimeout(() => zetZichtbaar(true), 200);
    return () => clearTimeout(klok);
  }, []);
  if (!zichtbaar) return null;
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

const TEKENS = { goed: '✓', uitleg: 'i', 'let-op': '!', fout: '!' } as const;

type MeldingProps = {
  readonly soort: keyof typeof TEKENS;
  readonly children: ReactNode;
  readonly acties?: ReactNode;
};

/** A message in the page itself. */
export function Melding({ soort, children, acties }: MeldingProps) {
  return (
    <div className={`melding melding--${soort}`}>
      <span className="melding__teken" aria-hidden="true">
        {TEKENS[soort]}
      </span>
      <div className="melding__tekst">{children}</div>
      {acties === undefined ? null : <div className="melding__acties">{acties}</div>}
    </div>
  );
}
