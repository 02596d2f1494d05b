import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';

type Props = {
  readonly titel: string;
  readonly knop: string;
  /** A `Vorm` (data/form.ts), or what a form of several writes does itself. */
  readonly vorm: {
    readonly bezig: boolean;
    readonly submit: () => void;
    /** Who it is for, when it is not for this user: then there is nothing to submit. */
    readonly refusal?: string | null;
    /** Removes what the form was opened with. */
    readonly remove?: () => void;
  };
  readonly onClose: () => void;
  /** Room for several columns of fields; the children lay themselves out. */
  readonly breed?: boolean;
  readonly children: ReactNode;
};

/** A form in a dialog: its fields, the button that writes, and Annuleren. */
export function FormDialog({ titel, knop, vorm, onClose, breed = false, children }: Props) {
  const { refusal = null } = vorm;
  return (
    <Dialog
      titel={titel}
      breed={breed}
      onClose={onClose}
      onSubmit={vorm.submit}
      knoppen={
        <>
          {refusal === null ? (
            <Button appearance="primary" type="submit" disabledFocusable={vorm.bezig}>
              {knop}
            </Button>
          ) : (
            <span className="zacht">{refusal}</span>
          )}
          <Button onClick={onClose}>Annuleren</Button>
          {vorm.remove === undefined || refusal !== null ? null : (
            <Button onClick={vorm.remove}>Verwijderen</Button>
          )}
        </>
      }
    >
      {breed ? children : <div className="velden">{children}</div>}
    </Dialog>
  );
}
