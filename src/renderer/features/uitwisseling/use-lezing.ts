import { useEffect, useRef, useState } from 'react';
import { type Lezing, readSource, type Source } from './reading/read-client.ts';
import type { Parsed, TextChoice } from './reading/sheet.ts';
import { WEIGERING_TEXT } from './reading/weigering.ts';

export type List = Extract<Parsed, { soort: 'bladen' }> & { readonly bron: Source };

type Toestand =
  | { readonly soort: 'rust' }
  | { readonly soort: 'leest' }
  | { readonly soort: 'geweigerd'; readonly tekst: string };

/** Reads lists one at a time; a new one, or leaving the page, stops the one before it. */
export function useLezing(onRead: (list: List) => void) {
  const [toestand, setToestand] = useState<Toestand>({ soort: 'rust' });
  const busy = useRef<Lezing | null>(null);
  useEffect(() => () => busy.current?.stop(), []);
  const read = (bron: Source, choice: TextChoice = {}) => {
    busy.current?.stop();
    const lezing = readSource(bron, choice);
    busy.current = lezing;
    setToestand({ soort: 'leest' });
    void lezing.klaar.then((parsed) => {
      if (busy.current !== lezing) return;
      if (parsed.soort === 'geweigerd') {
        setToestand({ soort: 'geweigerd', tekst: WEIGERING_TEXT[parsed.waarom] });
        return;
      }
      setToestand({ soort: 'rust' });
      onRead({ ...parsed, bron });
    });
  };
  const stop = () => {
    busy.current?.stop();
    busy.current = null;
    setToestand({ soort: 'rust' });
  };
  return { toestand, read, stop };
}
