import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useOnthouden } from '../../../lib/remember.ts';
import {
  type Display,
  type KeptDisplay,
  readDisplay,
  readKept,
  USUAL_DISPLAY,
  writeDisplay,
} from '../rows/display.ts';

/**
 * The view of the planbord, in the URL; a change replaces the entry so that Back leaves the screen. How one looks
 * (zoom, weeks, calculation, grouping) is kept over restarts; where and at whom belongs to the moment.
 */
export function useDisplay(): [Display, (update: (previous: Display) => Display) => void] {
  const [vraag, setVraag] = useSearchParams();
  const [kept, keep] = useOnthouden<KeptDisplay>('planbord.weergave', USUAL_DISPLAY, readKept);
  const display = useMemo(() => readDisplay(vraag, kept), [vraag, kept]);
  const latest = useRef({ kept, keep });
  latest.current = { kept, keep };
  const set = useCallback(
    (update: (previous: Display) => Display) => {
      setVraag(
        (previous) => {
          const next = update(readDisplay(previous, latest.current.kept));
          const { zoom, weken, rekenwijze, groeperen, volgorde, rijhoogte } = next;
          latest.current.kept = { zoom, weken, rekenwijze, groeperen, volgorde, rijhoogte };
          latest.current.keep(latest.current.kept);
          const nieuw = writeDisplay(previous, next);
          // The user moves on from the place a link brought them to.
          for (const naam of ['focus', 'naar', 'sprong', 'doen']) nieuw.delete(naam);
          return nieuw;
        },
        { replace: true },
      );
    },
    [setVraag],
  );
  return [display, set];
}
