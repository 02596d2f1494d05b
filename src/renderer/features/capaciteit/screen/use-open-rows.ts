import { useMemo, useRef, useState } from 'react';
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

/** Figures under a group stay as the user wants them; what holds people opens while somebody is looked for. */
function holdsPeople(rowId: string): boolean {
  return !/:(?:saldo|vraag)$/u.test(rowId);
}

/** What was opened and closed while these filters hold: it does not outlive them. */
type Filtered = { readonly filters: string; readonly choices: Choices };

/** Whether a row is open: while something is filtered what was closed before is open, so that a hit is seen. */
export function rowIsOpen(
  choices: Choices,
  filtered: Choices | null,
  rowId: string,
  standaard: boolean,
): boolean {
  const usual = choices[rowId] ?? standaard;
  if (filtered === null) return usual;
  return filtered[rowId] ?? (holdsPeople(rowId) || usual);
}

/** Which rows are open; remembered over restarts, apart from what is looked at through `filters` ('' = none). */
export function useOpenRows(filters: string): OpenRows {
  const [choices, setChoices] = useOnthouden<Choices>('planbord.rijen', NO, read);
  const [last, setFiltered] = useState<Filtered>({ filters: '', choices: NO });
  const bewaar = useRef(setChoices);
  bewaar.current = setChoices;
  return useMemo(() => {
    const filtered = filters === '' ? null : last.filters === filters ? last.choices : NO;
    return {
      isOpen: (rowId, standaard) => rowIsOpen(choices, filtered, rowId, standaard),
      set: (rowIds, open) => {
        const changed = Object.fromEntries(rowIds.map((id) => [id, open]));
        if (filtered === null) bewaar.current({ ...choices, ...changed });
        else setFiltered({ filters, choices: { ...filtered, ...changed } });
      },
    };
  }, [choices, filters, last]);
}
