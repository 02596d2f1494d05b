import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { leesFout } from '../../../lib/report-error.ts';
import { bewaarConcept, conceptenVerouderd } from '../basis/klachten.queries.ts';
import { type IntakeStand, naarConcept } from './intake-formulier.ts';

/** How long after the last change the draft is saved. */
const WACHT_MS = 2500;

export type ConceptStand =
  | { readonly soort: 'niets' }
  | { readonly soort: 'bewaard'; readonly moment: string }
  | { readonly soort: 'fout'; readonly tekst: string };

/**
 * Saves the form as a draft while it changes: some seconds after the last change, when
 * a field is left (`bewaarNu`) and when the screen is left. One save at a time, the latest last.
 */
export function useConcept(stand: IntakeStand, beginId: string | null, gewijzigd: boolean) {
  const client = useQueryClient();
  const [uitslag, zetUitslag] = useState<ConceptStand>({ soort: 'niets' });
  const id = useRef(beginId);
  const nu = useRef({ stand, gewijzigd });
  nu.current = { stand, gewijzigd };
  const bewaard = useRef<IntakeStand | null>(gewijzigd ? null : stand);
  const keten = useRef<Promise<void>>(Promise.resolve());
  const gestopt = useRef(false);

  const bewaarNu = useCallback((): Promise<void> => {
    keten.current = keten.current.then(async () => {
      const laatste = nu.current;
      if (gestopt.current || !laatste.gewijzigd || laatste.stand === bewaard.current) return;
      try {
        const antwoord = await bewaarConcept({ id: id.current, gegevens: naarConcept(laatste.stand) });
        id.current = antwoord.id;
        bewaard.current = laatste.stand;
        zetUitslag({ soort: 'bewaard', moment: antwoord.gewijzigdOp });
        conceptenVerouderd(client);
      } catch (oorzaak) {
        zetUitslag({ soort: 'fout', tekst: leesFout(oorzaak).tekst });
      }
    });
    return keten.current;
  }, [client]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the form starts the wait again
  useEffect(() => {
    const klok = setTimeout(() => void bewaarNu(), WACHT_MS);
    return () => clearTimeout(klok);
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
