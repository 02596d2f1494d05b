import { mag } from '../../shared/domain/gebruiker/rechten.ts';
import { isOwn } from '../db/journaal-state.ts';
import { completeWithPauzes, type Progress, type Stappen } from '../db/stappen.ts';
import type { Store } from '../db/types.ts';
import type { CallContext, Gebruiker } from './core-types.ts';
import { CoreFault } from './fault.ts';

/** Somebody asked to stop; the transaction has been taken back. */
export class GestoptFault extends Error {}

/** Longest stretch without a pause: shorter than what a person notices. */
const ADEM_MS = 40;

type Lopend = {
  /** Who does it: only they, or a beheerder, stop it. */
  readonly wie: Gebruiker;
  readonly aanroep: string;
  readonly wat: string;
  readonly momentopname: Store;
  readonly voorbij: Promise<void>;
  voortgang: Progress;
  gestopt: boolean;
};

const eenTel = () => new Promise<void>((verder) => setImmediate(verder));

function requireMayStop(wie: Gebruiker, by: Gebruiker): void {
  if (isOwn(by, { gebruiker: wie.naam, gebruikerId: wie.id ?? null }) || mag(by, 'beheren')) return;
  throw new CoreFault('geenRecht', {
    melding: `Dit kunt u niet stoppen: ${wie.naam} doet dit. Dat kan ${wie.naam} zelf, of een beheerder.`,
  });
}

/**
 * Work of seconds in one transaction, with pauses (besluit 0007). In the pauses others are answered from a copy
 * of how it was, so that nobody sees half of it; who wants to write is told to wait.
 */
export function createLangWerk(store: Store) {
  let current: Lopend | null = null;

  const vereisVrij = (): void => {
    if (current === null) return;
    const { wat, wie, voortgang } = current;
    const part = voortgang.totaal === 0 ? 0 : Math.floor((100 * voortgang.gedaan) / voortgang.totaal);
    throw new CoreFault('bezet', {
      melding: `${wat} Dat doet ${wie.naam}, en het is voor ${part}\u00a0% klaar. Wacht tot het klaar is en probeer het dan opnieuw.`,
    });
  };

  const doe = async <T>(
    { aanroep, gebruiker: wie }: CallContext,
    wat: string,
    stappen: Stappen<T>,
  ): Promise<T> => {
    vereisVrij();
    const { promise: voorbij, resolve } = Promise.withResolvers<void>();
    const voortgang = { gedaan: 0, totaal: 0 };
    const lopend: Lopend = {
      ...{ aanroep, wat, wie, voorbij, voortgang, gestopt: false },
      momentopname: store.snapshot(),
    };
    current = lopend;
    let adem = performance.now();
    try {
      return await completeWithPauzes(stappen, async (stap) => {
        lopend.voortgang = stap;
        if (performance.now() - adem < ADEM_MS) return;
        await eenTel();
        if (lopend.gestopt) throw new GestoptFault('Gestopt.');
        adem = performance.now();
      });
    } finally {
      current = null;
      lopend.momentopname.sluit();
      resolve();
    }
  };

  return {
    /** Refuses while long work runs, saying how far it is. */
    vereisVrij,
    doe,
    /** Where to read from now: while long work runs, a copy from before it began. */
    bron: (): Store => current?.momentopname ?? store,
    voortgang: (): Progress | null => current?.voortgang ?? null,
    stop: async (aanroep?: string, by?: Gebruiker): Promise<void> => {
      if (current === null || (aanroep !== undefined && current.aanroep !== aanroep)) return;
      if (by !== undefined) requireMayStop(current.wie, by);
      current.gestopt = true;
      await current.voorbij;
    },
  };
}
