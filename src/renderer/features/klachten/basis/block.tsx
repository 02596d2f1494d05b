import { type ReactNode, useId } from 'react';

type Props = {
  readonly titel: string;
  readonly acties?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the dossier with its own heading. */
export function Block({ titel, acties, children }: Props) {
  const id = useId();
  return (
    <section className="klacht-blok" aria-labelledby={id}>
      <div className="klacht-blok__kop">
        <h2 id={id}>{titel}</h2>
        {acties === undefined ? null : <div className="klacht-blok__acties">{acties}</div>}
      </div>
      {children}
    </section>
  );
}
