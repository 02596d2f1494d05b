import { useState } from 'react';
import { leesFout } from '../../lib/report-error.ts';

type Stap = {
  readonly bezig: boolean;
  /** What went wrong with the last step, in Dutch. */
  readonly fout: string | null;
  readonly velden: Readonly<Record<string, string>>;
  readonly doe: (call: () => Promise<unknown>) => void;
};

/** Runs one call of the start at a time; the new toestand itself arrives as an event. */
export function useStap(): Stap {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const [velden, zetVelden] = useState<Readonly<Record<string, string>>>({});
  const voerUit = async (call: () => Promise<unknown>) => {
    zetBezig(true);
    zetFout(null);
    zetVelden({});
    try {
      await call();
    } catch (oorzaak) {
      const gelezen = leesFout(oorzaak);
      if (gelezen.velden.length > 0) {
        zetVelden(Object.fromEntries(gelezen.velden.map(({ veld, melding }) => [veld, melding])));
      } else {
        zetFout(gelezen.tekst);
      }
    }
    zetBezig(false);
  };
  return { bezig, fout, velden, doe: (call) => void voerUit(call) };
}
