import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { readOnthouden, remember } from '../lib/remember.ts';
import { createStore, useStore } from '../lib/store.ts';
import { type Bereik, bereikText, readBereik } from './place.ts';

const lastBereik = createStore<Bereik>(readBereik(readOnthouden('bereik')) ?? { soort: 'stad' });

/** The scope chosen in the top bar: from the URL, else the last one used. */
export function useBereik(): [Bereik, (bereik: Bereik) => void] {
  const [vraag, setVraag] = useSearchParams();
  const onthouden = useStore(lastBereik);
  const setBereik = useCallback(
    (bereik: Bereik) => {
      lastBereik.set(bereik);
      remember('bereik', bereikText(bereik));
      setVraag(
        (previous) => {
          const nieuw = new URLSearchParams(previous);
          nieuw.set('bereik', bereikText(bereik));
          nieuw.delete('focus');
          return nieuw;
        },
        { replace: true },
      );
    },
    [setVraag],
  );
  return [readBereik(vraag.get('bereik')) ?? onthouden, setBereik];
}
