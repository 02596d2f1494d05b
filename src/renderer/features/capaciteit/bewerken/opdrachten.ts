import { useCallback, useState } from 'react';
import type { Opdracht } from '../../../../shared/contract/base/basis.ts';
import { type OpdrachtUitslag, useVooruitOpdracht } from '../../../data/opdracht.ts';
import { toonMelding } from '../../../lib/meldingen.ts';
import { maakWinkel, type Winkel } from '../../../lib/winkel.ts';
import type { Celopdracht } from './bewerking.ts';
import { capaciteitOpdrachten } from './capaciteit.queries.ts';
import { begonBewerking } from './meting.ts';
import { toonVooruit } from './vooruit.ts';

/** Says what was saved, for the live region; the same text twice is said twice. */
export type Meld = (opdracht: Opdracht | null) => void;

export type Aankondiging = { readonly tekst: string; readonly nummer: number };

/** What was said last is outside the screen's state: saying something renders only the live region. */
export function useAankondiging(): {
  readonly aankondiging: Winkel<Aankondiging>;
  readonly meld: Meld;
  readonly zeg: (tekst: string) => void;
} {
  const [aankondiging] = useState(() => maakWinkel<Aankondiging>({ tekst: '', nummer: 0 }));
  const zeg = useCallback(
    (tekst: string) => aankondiging.zet((vorige) => ({ tekst, nummer: vorige.nummer + 1 })),
    [aankondiging],
  );
  const meld = useCallback<Meld>(
    (opdracht) => zeg(opdracht === null ? 'Er is niets veranderd.' : `Opgeslagen: ${opdracht.label}`),
    [zeg],
  );
  return { aankondiging, meld, zeg };
}

/** What was typed cannot be, and its cell is no longer open to say so. */
export function meldNietOpgeslagen(melding: string): void {
  toonMelding({ soort: 'let-op', tekst: `Niet opgeslagen. ${melding}` });
}

/** Writes what was typed in a cell, which is on screen at once; messages go to the message bar, as there is no form. */
export function useCelOpdracht(meld: Meld): (opdracht: Celopdracht) => Promise<void> {
  const inzet = useVooruitOpdracht(capaciteitOpdrachten.zetInzet());
  const aantal = useVooruitOpdracht(capaciteitOpdrachten.zetAantalOpen());
  return useCallback(
    async (opdracht) => {
      begonBewerking();
      const toon = () => toonVooruit(opdracht);
      const { van, tot } = opdracht;
      const uitslag: OpdrachtUitslag<null> = await (opdracht.soort === 'uren'
        ? inzet({ regels: [...opdracht.regels], minutenPerWeek: opdracht.minutenPerWeek, van, tot }, toon)
        : aantal(
            { teamId: opdracht.teamId, zwaarte: opdracht.zwaarte, aantalOpen: opdracht.aantalOpen, van, tot },
            toon,
          ));
      if (uitslag.soort === 'ok') meld(uitslag.opdracht);
    },
    [inzet, aantal, meld],
  );
}
