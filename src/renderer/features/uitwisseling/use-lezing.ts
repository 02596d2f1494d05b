import { useEffect, useRef, useState } from 'react';
import type { Gelezen, TekstKeuze } from './lezen/blad.ts';
import { type Bron, type Lezing, leesBron } from './lezen/lees-client.ts';
import { WEIGERING_TEKST } from './lezen/weigering.ts';

export type Lijst = Extract<Gelezen, { soort: 'bladen' }> & { readonly bron: Bron };

type Toestand =
  | { readonly soort: 'rust' }
  | { readonly soort: 'leest' }
  | { readonly soort: 'geweigerd'; readonly tekst: string };

/** Reads lists one at a time; a new one, or leaving the page, stops the one before it. */
export function useLezing(onGelezen: (lijst: Lijst) => void) {
  const [toestand, zetToestand] = useState<Toestand>({ soort: 'rust' });
  const bezig = useRef<Lezing | null>(null);
  useEffect(() => () => bezig.current?.stop(), []);
  const read = (bron: Bron, keuze: TekstKeuze = {}) => {
    bezig.current?.stop();
    const lezing = leesBron(bron, keuze);
    bezig.current = lezing;
    zetToestand({ soort: 'leest' });
    void lezing.klaar.then((gelezen) => {
      if (bezig.current !== lezing) return;
      if (gelezen.soort === 'geweigerd') {
        zetToestand({ soort: 'geweigerd', tekst: WEIGERING_TEKST[gelezen.waarom] });
        return;
      }
      zetToestand({ soort: 'rust' });
      onGelezen({ ...gelezen, bron });
    });
  };
  const stop = () => {
    bezig.current?.stop();
    bezig.current = null;
    zetToestand({ soort: 'rust' });
  };
  return { toestand, read, stop };
}
