import { type RefObject, useEffect, useRef } from 'react';
import { withCommand } from '../../../actions/keys.ts';
import { type Display, zoomBy } from '../rows/display.ts';

/** One turn of a wheel is many events; one step per so much time is what a hand means. */
const REST_MS = 250;

/** Ctrl and the wheel: weeks, months, quarters. Shift and the wheel goes sideways by itself. */
export function useWheelZoom(
  place: RefObject<HTMLElement | null>,
  setDisplay: (update: (previous: Display) => Display) => void,
): void {
  const set = useRef(setDisplay);
  set.current = setDisplay;
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let last = Number.NEGATIVE_INFINITY;
    const turn = (event: WheelEvent) => {
      if (!withCommand(event) || event.deltaY === 0) return;
      event.preventDefault();
      if (event.timeStamp - last < REST_MS) return;
      last = event.timeStamp;
      const by = event.deltaY > 0 ? 1 : -1;
      set.current((display) => zoomBy(display, by));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  });
}
