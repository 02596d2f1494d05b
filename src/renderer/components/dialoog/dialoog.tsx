import './dialoog.css';
import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';

type DialoogProps = {
  readonly titel: string;
  readonly onSluit: () => void;
  /** What Enter and the submit button do; the buttons stand in `knoppen`. */
  readonly onVerstuur?: () => void;
  readonly knoppen?: ReactNode;
  readonly breed?: boolean;
  readonly children: ReactNode;
};

/**
 * A modal dialog (native, so the page behind it is inert and the focus comes back).
 * Mount it to open it. Only native or inline controls inside: what Fluent draws in a
 * portal (Menu, Combobox) would lie behind it.
 */
export function Dialoog({ titel, onSluit, onVerstuur, knoppen, breed = false, children }: DialoogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titelId = useId();
  useLayoutEffect(() => {
    const dialoog = ref.current;
    dialoog?.showModal();
    return () => dialoog?.close();
  }, []);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onVerstuur?.();
  };
  return (
    <dialog
      className={breed ? 'dialoog dialoog--breed' : 'dialoog'}
      ref={ref}
      aria-labelledby={titelId}
      onCancel={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        onSluit();
      }}
    >
      <form className="dialoog__vorm" onSubmit={verstuur} noValidate>
        <h2 id={titelId}>{titel}</h2>
        <div className="dialoog__inhoud">{children}</div>
        {knoppen === undefined ? null : <div className="dialoog__knoppen">{knoppen}</div>}
      </form>
    </dialog>
  );
}
