import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Display, readDisplay, writeDisplay } from '../rows/display.ts';

/** The view of the planbord, in the URL; a change replaces the entry so that Back leaves the screen. */
export function useDisplay(): [Display, (update: (previous: Display) => Display) => void] {
  const [vraag, setVraag] = useSearchParams();
  const display = useMemo(() => readDisplay(vraag), [vraag]);
  const set = useCallback(
    (update: (previous: Display) => Display) => {
      setVraag(
        (previous) => {
          const nieuw = writeDisplay(previous, update(readDisplay(previous)));
          // The user moves on from the place a link brought them to.
          for (const naam of ['focus', 'naar', 'sprong']) nieuw.delete(naam);
          return nieuw;
        },
        { replace: true },
      );
    },
    [setVraag],
  );
  return [display, set];
}
