import './part.css';
import { type ReactNode, useId } from 'react';

/** A part of a page under its own heading. */
export function Part({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="deel" aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      {children}
    </section>
  );
}

/** Parts beside each other where there is room. */
export function Parts({ children }: { readonly children: ReactNode }) {
  return <div className="delen">{children}</div>;
}

type KernProps = {
  readonly label: string;
  readonly feiten: readonly (readonly [string, ReactNode])[];
};

/** The facts one looks for first. */
export function Kern({ label, feiten }: KernProps) {
  return (
    <section aria-label={label}>
      <dl className="kern">
        {feiten.map(([naam, value], i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fact has its fixed place
          <div key={i}>
            <dt>{naam}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
