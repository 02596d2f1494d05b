import { useCallback, useState } from 'react';
import type { Opdracht } from '../../../../shared/contract/base/base.ts';
import { type OpdrachtResult, useVooruitOpdracht } from '../../../data/opdracht.ts';
import { showMessage } from '../../../lib/messages.ts';
import { createStore, type Store } from '../../../lib/store.ts';
import { capaciteitOpdrachten } from './capaciteit.queries.ts';
import type { CellOpdracht } from './edit.ts';
import { begonBewerking } from './meting.ts';
import { showVooruit } from './vooruit.ts';

/** Says what was saved, for the live region; the same text twice is said twice. */
export type Meld = (opdracht: Opdracht | null) => void;

export type Aankondiging = { readonly tekst: string; readonly nummer: number };

/** What was said last is outside the screen's state: saying something renders only the live region. */
export function useAankondiging(): {
  readonly aankondiging: Store<Aankondiging>;
  readonly report: Meld;
  readonly zeg: (text: string) => void;
} {
  const [aankondiging] = useState(() => createStore<Aankondiging>({ tekst: '', nummer: 0 }));
  const zeg = useCallback(
    (tekst: string) => aankondiging.set((previous) => ({ tekst, nummer: previous.nummer + 1 })),
    [aankondiging],
  );
  const report = useCallback<Meld>(
    (opdracht) => zeg(opdracht === null ? 'Er is niets veranderd.' : `Opgeslagen: ${opdracht.label}`),
    [zeg],
  );
  return { aankondiging, report, zeg };
}

/** What was typed cannot be, and its cell is no longer open to say so. */
export function reportNotSaved(message: string): void {
  showMessage({ soort: 'let-op', tekst: `Niet opgeslagen. ${message}` });
}

/** Writes what was typed in a cell, which is on screen at once; messages go to the message bar, as there is no form. */
export function useCellOpdracht(report: Meld): (opdracht: CellOpdracht) => Promise<Opdracht | null> {
  const inzet = useVooruitOpdracht(capaciteitOpdrachten.zetInzet());
  const aantal = useVooruitOpdracht(capaciteitOpdrachten.zetAantalOpen());
  const cellen = useVooruitOpdracht(capaciteitOpdrachten.zetCellen());
  return useCallback(
    async (opdracht) => {
      begonBewerking();
      const show = () => showVooruit(opdracht);
      const write = (): Promise<OpdrachtResult<null>> => {
        switch (opdracht.soort) {
          case 'uren': {
            const { regels, minutenPerWeek, van, tot } = opdracht;
            return inzet({ regels: [...regels], minutenPerWeek, van, tot }, show);
          }
          case 'aantal': {
            const { teamId, zwaarte, aantalOpen, van, tot } = opdracht;
            return aantal({ teamId, zwaarte, aantalOpen, van, tot }, show);
          }
          case 'cellen':
            return cellen({ uren: [...opdracht.uren], aantallen: [...opdracht.aantallen] }, show);
        }
      };
      const result = await write();
      if (result.soort === 'fout') return null;
      report(result.opdracht);
      return result.opdracht;
    },
    [inzet, aantal, cellen, report],
  );
}
