import { useCallback, useState } from 'react';
import type { Opdracht } from '../../../shared/contract/basis.ts';
import { type OpdrachtUitslag, useOpdracht } from '../../lib/opdracht.ts';
import type { Celopdracht } from './bewerking.ts';
import { capaciteitOpdrachten } from './capaciteit.queries.ts';
import { begonBewerking } from './meting.ts';

/** Says what was saved, for the live region; the same text twice is said twice. */
export type Meld = (opdracht: Opdracht | null) => void;

type Aankondiging = { readonly tekst: string; readonly nummer: number };

export function useAankondiging(): {
  readonly aankondiging: Aankondiging;
  readonly meld: Meld;
  readonly zeg: (tekst: string) => void;
} {
  const [aankondiging, zetAankondiging] = useState<Aankondiging>({ tekst: '', nummer: 0 });
  const zeg = useCallback(
    (tekst: string) => zetAankondiging((vorige) => ({ tekst, nummer: vorige.nummer + 1 })),
    [],
  );
  const meld = useCallback<Meld>(
    (opdracht) => zeg(opdracht === null ? 'Er is niets veranderd.' : `Opgeslagen: ${opdracht.label}`),
    [zeg],
  );
  return { aankondiging, meld, zeg };
}

/** Writes what was typed in a cell; messages go to the message bar, as there is no form. */
export function useCelOpdracht(meld: Meld): (opdracht: Celopdracht) => Promise<void> {
  const inzet = useOpdracht(capaciteitOpdrachten.zetInzet(), { formulier: false }).voerUit;
  const aantal = useOpdracht(capaciteitOpdrachten.zetAantalOpen(), { formulier: false }).voerUit;
  return useCallback(
    async (opdracht) => {
      begonBewerking();
      const uitslag: OpdrachtUitslag<null> = await (opdracht.soort === 'uren'
        ? inzet({
            regels: [...opdracht.regels],
            minutenPerWeek: opdracht.minutenPerWeek,
            van: opdracht.van,
            tot: opdracht.tot,
          })
        : aantal({
            teamId: opdracht.teamId,
            zwaarte: opdracht.zwaarte,
            aantalOpen: opdracht.aantalOpen,
            van: opdracht.van,
            tot: opdracht.tot,
          }));
      if (uitslag.soort === 'ok') meld(uitslag.opdracht);
    },
    [inzet, aantal, meld],
  );
}
