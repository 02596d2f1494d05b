import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { leesOnthouden, onthoud } from '../lib/onthoud.ts';
import { maakWinkel, useWinkel } from '../lib/winkel.ts';
import { type Bereik, bereikTekst, leesBereik } from './plek.ts';

const laatsteBereik = maakWinkel<Bereik>(leesBereik(leesOnthouden('bereik')) ?? { soort: 'stad' });

/** The scope chosen in the top bar: from the URL, else the last one used. */
export function useBereik(): [Bereik, (bereik: Bereik) => void] {
  const [vraag, zetVraag] = useSearchParams();
  const onthouden = useWinkel(laatsteBereik);
  const zetBereik = useCallback(
    (bereik: Bereik) => {
      laatsteBereik.zet(bereik);
      onthoud('bereik', bereikTekst(bereik));
      zetVraag(
        (vorige) => {
          const nieuw = new URLSearchParams(vorige);
          nieuw.set('bereik', bereikTekst(bereik));
          nieuw.delete('focus');
          return nieuw;
        },
        { replace: true },
      );
    },
    [zetVraag],
  );
  return [leesBereik(vraag.get('bereik')) ?? onthouden, zetBereik];
}
