import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dialoog } from './dialoog.tsx';

type Props = {
  readonly titel: string;
  /** The verb on the button: 'Weggooien'. */
  readonly knop: string;
  readonly bezig?: boolean;
  readonly onBevestig: () => void;
  readonly onSluit: () => void;
  readonly children: ReactNode;
};

/** Asks once before something that is hard to take back. */
export function BevestigDialoog({ titel, knop, bezig = false, onBevestig, onSluit, children }: Props) {
  return (
    <Dialoog
      titel={titel}
      onSluit={onSluit}
      onVerstuur={onBevestig}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={bezig}>
            {knop}
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialoog>
  );
}
