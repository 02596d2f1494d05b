import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { leesFout } from '../../../lib/report-error.ts';
import { conceptenVerouderd, saveConcept } from '../basis/klachten.queries.ts';
import { type IntakeState, toConcept } from './intake-form.ts';

/** How long after the last change the draft is saved. */
const WACHT_MS = 2500;

export type ConceptState =
  | { readonly soort: 'niets' }
  | { readonly soort: 'bewaard'; readonly moment: string }
  | { readonly soort: 'fout'; readonly tekst: string };

/**
 * Saves the form as a draft while it changes: some seconds after the last change, when
 * a field is left (`saveCurrent`) and when the screen is left. One save at a time, the latest last.
 */
export function useConcept(stand: IntakeState, beginId: string | null, gewijzigd: boolean) {
  const client = useQueryClient();
  const [uitslag, setResult] = useState<ConceptState>({ soort: 'niets' });
  const id = useRef(beginId);
  const current = useRef({ stand, gewijzigd });
  current.current = { stand, gewijzigd };
  const saved = useRef<IntakeState | null>(gewijzigd ? null : stand);
  const keten = useRef<Promise<void>>(Promise.resolve());
  const gestopt = useRef(false);

  const bewaarNu = useCallback((): Promise<void> => {
    keten.current = keten.current.then(async () => {
      const last = current.current;
      if (gestopt.current || !last.gewijzigd || last.stand === saved.current) return;
      try {
        const antwoord = await saveConcept({ id: id.current, gegevens: toConcept(last.stand) });
        id.current = antwoord.id;
        saved.current = last.stand;
        setResult({ soort: 'bewaard', moment: antwoord.gewijzigdOp });
        conceptenVerouderd(client);
      } catch (cause) {
        setResult({ soort: 'fout', tekst: leesFout(cause).tekst });
      }
    });
    return keten.current;
  }, [client]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the form starts the wait again
  useEffect(() => {
    const clock = setTimeout(() => void bewaarNu(), WACHT_MS);
    return () => clearTimeout(clock);
  }, [stand, bewaarNu]);

  useEffect(() => () => void bewaarNu(), [bewaarNu]);

  /** Waits for a save that runs and saves nothing any more: the draft becomes a complaint or goes. */
  const stop = useCallback(async (): Promise<string | null> => {
    gestopt.current = true;
    await keten.current;
    return id.current;
  }, []);
  const gaVerder = useCallback(() => {
    gestopt.current = false;
  }, []);

  return { uitslag, bewaarNu, stop, gaVerder };
}
