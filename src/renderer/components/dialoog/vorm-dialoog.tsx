import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dialoog } from './dialoog.tsx';

type Props = {
  readonly titel: string;
  readonly knop: string;
  /** A `Vorm` (data/vorm.ts), or what a form of several writes does itself. */
  readonly vorm: {
    readonly bezig: boolean;
    readonly verstuur: () => void;
    /** Removes what the form was opened with. */
    readonly verwijder?: () => void;
  };
  readonly onSluit: () => void;
  /** Room for several columns of fields; the children lay themselves out. */
  readonly breed?: boolean;
  readonly children: ReactNode;
};

/** A form in a dialog: its fields, the button that writes, and Annuleren. */
export function VormDialoog({ titel, knop, vorm, onSluit, breed = false, children }: Props) {
  return (
    <Dialoog
      titel={titel}
      breed={breed}
      onSluit={onSluit}
      onVerstuur={vorm.verstuur}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={vorm.bezig}>
            {knop}
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
          {vorm.verwijder === undefined ? null : <Button onClick={vorm.verwijder}>Verwijderen</Button>}
        </>
      }
    >
      {breed ? children : <div className="velden">{children}</div>}
    </Dialoog>
  );
}
