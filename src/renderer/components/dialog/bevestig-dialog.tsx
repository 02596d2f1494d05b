import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';

type Props = {
  readonly titel: string;
  /** The verb on the button: 'Weggooien'. */
  readonly knop: string;
  readonly bezig?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Asks once before something that is hard to take back. */
export function ConfirmDialog({ titel, knop, bezig = false, onConfirm, onClose, children }: Props) {
  return (
    <Dialog
      titel={titel}
      onClose={onClose}
      onSubmit={onConfirm}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={bezig}>
            {knop}
          </Button>
          <Button onClick={onClose}>Annuleren</Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
