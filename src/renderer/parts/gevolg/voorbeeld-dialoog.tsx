import type { ReactNode } from 'react';
import type { DetacheringGevolg } from '../../../shared/contract/detacheringen.ts';
import { VormDialoog } from '../../components/dialoog/vorm-dialoog.tsx';
import { VoorbeeldVak } from './voorbeeld-vak.tsx';

type Props = {
  readonly titel: string;
  readonly knop?: string;
  /** A `VoorbeeldVorm` (data/voorbeeld-vorm.ts). */
  readonly vorm: {
    readonly bezig: boolean;
    readonly verstuur: () => void;
    readonly fout: unknown;
    readonly rekent: boolean;
  };
  readonly gevolg: DetacheringGevolg | undefined;
  /** Names of the fields on screen; their messages stand there. */
  readonly velden: readonly string[];
  readonly onSluit: () => void;
  readonly children?: ReactNode;
};

/** An action on detacheringen: its fields, what will happen, and then "Toepassen". */
export function VoorbeeldDialoog({
  titel,
  knop = 'Toepassen',
  vorm,
  gevolg,
  velden,
  onSluit,
  children,
}: Props) {
  const { verstuur, fout, rekent } = vorm;
  return (
    <VormDialoog
      titel={titel}
      knop={knop}
      breed
      vorm={{ verstuur, bezig: vorm.bezig || rekent || Boolean(fout) }}
      onSluit={onSluit}
    >
      {children}
      <VoorbeeldVak gevolg={gevolg} fout={fout} bezig={rekent} velden={velden} />
    </VormDialoog>
  );
}
