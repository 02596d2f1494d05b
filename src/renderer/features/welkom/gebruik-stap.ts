import { useState } from 'react';
import { leesFout } from '../../lib/report-error.ts';

type Stap = {
  readonly bezig: boolean;
  /** What went wrong with the last step, in Dutch. */
  readonly fout: string | null;
  readonly velden: Readonly<Record<string, string>>;
  readonly run: (call: () => Promise<unknown>) => void;
};

/** Runs one call of the start at a time; the new toestand itself arrives as an event. */
export function useStap(): Stap {
  const [bezig, setBusy] = useState(false);
  const [fout, setFault] = useState<string | null>(null);
  const [velden, setFields] = useState<Readonly<Record<string, string>>>({});
  const run = async (call: () => Promise<unknown>) => {
    setBusy(true);
    setFault(null);
    setFields({});
    try {
      await call();
    } catch (cause) {
      const parsed = leesFout(cause);
      if (parsed.velden.length > 0) {
        setFields(Object.fromEntries(parsed.velden.map(({ veld, melding }) => [veld, melding])));
      } else {
        setFault(parsed.tekst);
      }
    }
    setBusy(false);
  };
  return { bezig, fout, velden, run: (call) => void run(call) };
}
