import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { leesWeergave, schrijfWeergave, type Weergave } from '../rijen/weergave.ts';

/** The view of the planbord, in the URL; a change replaces the entry so that Back leaves the screen. */
export function useWeergave(): [Weergave, (wijzig: (vorige: Weergave) => Weergave) => void] {
  const [vraag, zetVraag] = useSearchParams();
  const weergave = useMemo(() => leesWeergave(vraag), [vraag]);
  const zet = useCallback(
    (wijzig: (vorige: Weergave) => Weergave) => {
      zetVraag(
        (vorige) => {
          const nieuw = schrijfWeergave(vorige, wijzig(leesWeergave(vorige)));
          // The user moves on from the place a link brought them to.
          for (const naam of ['focus', 'naar', 'sprong']) nieuw.delete(naam);
          return nieuw;
        },
        { replace: true },
      );
    },
    [zetVraag],
  );
  return [weergave, zet];
}
