import { useMemo, useRef } from 'react';
import { useOnthouden } from '../../../lib/remember.ts';

/** What the user opened or closed, by row id; a row that is not in it has its usual state. */
type Choices = Readonly<Record<string, boolean>>;

export type OpenRows = {
  readonly isOpen: (rowId: string, standaard: boolean) => boolean;
  readonly set: (rowIds: readonly string[], open: boolean) => void;
};

const NO: Choices = {};

function read(opgeslagen: unknown): Choices | null {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return null;
  return Object.fromEntries(
    Object.entries(opgeslagen).filter((paar): paar is [string, boolean] => typeof paar[1] === 'boolean'),
  );
}

/** Which rows are open; remembered over restarts. */
export function useOpenRows(): OpenRows {
  const [choices, setChoices] = useOnthouden<Choices>('planbord.rijen', NO, read);
  const bewaar = useRef(setChoices);
  bewaar.current = setChoices;
  return useMemo(
    () => ({
      isOpen: (rowId, standaard) => choices[rowId] ?? standaard,
      set: (rowIds, open) =>
        bewaar.current({ ...choices, ...Object.fromEntries(rowIds.map((id) => [id, open])) }),
    }),
    [choices],
  );
}
