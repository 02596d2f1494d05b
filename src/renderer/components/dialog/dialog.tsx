import './dialog.css';
import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';

type DialogProps = {
  readonly titel: string;
  readonly onClose: () => void;
  /** What Enter and the submit button do; the buttons stand in `knoppen`. */
  readonly onSubmit?: () => void;
  readonly knoppen?: ReactNode;
  readonly breed?: boolean;
  readonly children: ReactNode;
};

/**
 * A modal dialog (native, so the page behind it is inert and the focus comes back).
 * Mount it to open it. Only native or inline controls inside: what Fluent draws in a
 * portal (Menu, Combobox) would lie behind it.
 */
export function Dialog({ titel, onClose, onSubmit, knoppen, breed = false, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog
      className={breed ? 'dialoog dialoog--breed' : 'dialoog'}
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        onClose();
      }}
    >
      <form className="dialoog__vorm" onSubmit={submit} noValidate>
        <h2 id={titleId}>{titel}</h2>
        <div className="dialoog__inhoud">{children}</div>
        {knoppen === undefined ? null : <div className="dialoog__knoppen">{knoppen}</div>}
      </form>
    </dialog>
  );
}
