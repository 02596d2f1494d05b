import { useSyncExternalStore } from 'react';

/** A value outside React that components can follow: what the frame and the features share without props. */
export type Winkel<T> = {
  readonly lees: () => T;
  readonly zet: (waarde: T | ((vorige: T) => T)) => void;
  readonly volg: (luisteraar: () => void) => () => void;
};

export function maakWinkel<T>(begin: T): Winkel<T> {
  let nu = begin;
  const luisteraars = new Set<() => void>();
  return {
    lees: () => nu,
    zet: (waarde) => {
      const volgende = isBijwerking(waarde) ? waarde(nu) : waarde;
      if (Object.is(volgende, nu)) return;
      nu = volgende;
      for (const luisteraar of luisteraars) luisteraar();
    },
    volg: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
  };
}

function isBijwerking<T>(waarde: T | ((vorige: T) => T)): waarde is (vorige: T) => T {
  return typeof waarde === 'function';
}

export function useWinkel<T>(winkel: Winkel<T>): T {
  return useSyncExternalStore(winkel.volg, winkel.lees);
}
