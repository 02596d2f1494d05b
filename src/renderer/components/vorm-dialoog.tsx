import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dialoog } from './dialoog.tsx';

type Props = {
  readonly titel: string;
  readonly knop: string;
  readonly bezig: boolean;
  readonly onVerstuur: () => void;
  readonly onSluit: () => void;
  /** Extra button, for instance to remove what is changed. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
};

/** A small form in a dialog. */
export function VormDialoog({ titel, knop, bezig, onVerstuur, onSluit, extra, children }: Props) {
  return (
    <Dialoog
      titel={titel}
      onSluit={onSluit}
      onVerstuur={onVerstuur}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={bezig}>
            {knop}
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
          {extra}
        </>
      }
    >
      <div className="velden">{children}</div>
    </Dialoog>
  );
}
