import { useMemo, useRef } from 'react';
import { useOnthouden } from '../../../lib/onthoud.ts';

/** What the user opened or closed, by row id; a row that is not in it has its usual state. */
type Keuzes = Readonly<Record<string, boolean>>;

export type OpenRijen = {
  readonly isOpen: (rijId: string, standaard: boolean) => boolean;
  readonly zet: (rijIds: readonly string[], open: boolean) => void;
};

const GEEN: Keuzes = {};

function lees(opgeslagen: unknown): Keuzes | null {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return null;
  return Object.fromEntries(
    Object.entries(opgeslagen).filter((paar): paar is [string, boolean] => typeof paar[1] === 'boolean'),
  );
}

/** Which rows are open; remembered over restarts. */
export function useOpenRijen(): OpenRijen {
  const [keuzes, zetKeuzes] = useOnthouden<Keuzes>('planbord.rijen', GEEN, lees);
  const bewaar = useRef(zetKeuzes);
  bewaar.current = zetKeuzes;
  return useMemo(
    () => ({
      isOpen: (rijId, standaard) => keuzes[rijId] ?? standaard,
      zet: (rijIds, open) =>
        bewaar.current({ ...keuzes, ...Object.fromEntries(rijIds.map((id) => [id, open])) }),
    }),
    [keuzes],
  );
}
