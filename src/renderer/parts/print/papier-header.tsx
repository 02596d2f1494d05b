import type { ReactNode } from 'react';

type Props = {
  readonly titel: string;
  readonly ondertitel: string;
  readonly demo: boolean;
  readonly children?: ReactNode;
};

/** Title block of the first page; what repeats on each page stands in the margins (sheet-style.ts). */
export function PapierHeader({ titel, ondertitel, demo, children }: Props) {
  return (
    <header className="papier-kop">
      <h1>{titel}</h1>
      <p className="papier-ondertitel">{ondertitel}</p>
      {demo ? <p className="papier-demo">DEMO – fictieve gegevens</p> : null}
      {children}
    </header>
  );
}

type BegrippenProps = {
  readonly begrippen: readonly (readonly [string, string])[];
  readonly afkortingen: readonly (readonly [string, string])[];
  readonly bron: string;
};

/** Definitions, source and abbreviations under the tables (domein §6). */
export function Verantwoording({ begrippen, afkortingen, bron }: BegrippenProps) {
  return (
    <section className="papier-verantwoording">
      <h2>Toelichting</h2>
      <dl>
        {begrippen.map(([begrip, explanation]) => (
          <div key={begrip}>
            <dt>{begrip}</dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>Bron:</strong> {bron}
      </p>
      <p>
        <strong>Afkortingen:</strong>{' '}
        {afkortingen.map(([afkorting, betekenis]) => `${afkorting} = ${betekenis}`).join(' · ')}
      </p>
    </section>
  );
}
