import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dialoog } from '../../components/dialoog.tsx';

type Props = {
  readonly titel: string;
  readonly knop: string;
  readonly bezig: boolean;
  readonly onVerstuur: () => void;
  readonly onSluit: () => void;
  readonly children: ReactNode;
};

/** The frame of every "Nieuw …" dialog. */
export function NieuwDialoog({ titel, knop, bezig, onVerstuur, onSluit, children }: Props) {
  return (
    <Dialoog
      titel={titel}
      onSluit={onSluit}
      onVerstuur={onVerstuur}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabled={bezig}>
            {knop}
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      {children}
    </Dialoog>
  );
}
