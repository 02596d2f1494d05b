import type { Intake } from '../../../../shared/contract/klachten/intake.ts';

type Klager = Intake['klagers'][number];

/** One klager as it stands in a form. */
export type KlagerState = Omit<Klager, 'sinds'> & {
  /** Of the form alone: which fields belong together. */
  readonly sleutel: string;
  /** Undefined: what was typed is no date. Null: from the receipt on. */
  readonly sinds: string | null | undefined;
};

let volgnummer = 0;

export function toKlagerState(klager: Partial<Klager>): KlagerState {
  volgnummer += 1;
  return {
    naam: '',
    adres: '',
    bereikbaarheid: '',
    gemachtigde: '',
    gemachtigdeAdres: '',
    ...klager,
    sinds: klager.sinds ?? null,
    sleutel: `klager-${String(volgnummer)}`,
  };
}

/** What the core gets; null while a date is half typed. */
export function toKlagers(states: readonly KlagerState[]): Klager[] | null {
  return states.some(({ sinds }) => sinds === undefined)
    ? null
    : states.map(({ sleutel: _, ...klager }) => klager);
}
