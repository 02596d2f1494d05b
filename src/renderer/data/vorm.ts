import { useState } from 'react';
import { type OpdrachtOpties, useOpdracht } from './opdracht.ts';

type VormOpties<I, U> = {
  /** What to write, or null while something required is missing (then the fields say what). */
  readonly invoer: () => I | null;
  /** After the write succeeded: close the dialog, go to what was made. */
  readonly klaar: (uitvoer: U) => void;
};

/** What a form needs to know of the write it stands for. */
export type Vorm = {
  readonly verstuur: () => void;
  readonly bezig: boolean;
  /** True after the first attempt: fields show that they are empty or wrong. */
  readonly toonFouten: boolean;
  /** Messages per contract field of the last refusal. */
  readonly velden: Readonly<Record<string, string>>;
};

/** A form that stands for one write of the contract: checks, writes, and closes when it succeeded. */
export function useVorm<I, U>(opdracht: OpdrachtOpties<I, U>, { invoer, klaar }: VormOpties<I, U>): Vorm {
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(opdracht);
  const verstuur = async () => {
    zetToonFouten(true);
    const waarde = invoer();
    if (waarde === null) return;
    const uitslag = await voerUit(waarde);
    if (uitslag.soort === 'ok') klaar(uitslag.uitvoer);
  };
  return { verstuur: () => void verstuur(), bezig, toonFouten, velden };
}

type RijVormOpties<N, W, T> = {
  /** The row that is changed; null makes a new one. */
  readonly id: string | null;
  /** What was filled in, or null while something required is missing. */
  readonly lees: () => T | null;
  readonly nieuw: readonly [OpdrachtOpties<N, unknown>, (invoer: T) => N];
  readonly wijzig: readonly [OpdrachtOpties<W, unknown>, (invoer: T, id: string) => W];
  readonly verwijder: OpdrachtOpties<{ readonly id: string }, unknown>;
  readonly klaar: () => void;
};

/** A form that makes a row, or changes or removes the row it was opened with. */
export function useRijVorm<N, W, T>(
  opties: RijVormOpties<N, W, T>,
): Vorm & { readonly verwijder?: () => void } {
  const { id, lees, klaar } = opties;
  const [opdrachtNieuw, alsNieuw] = opties.nieuw;
  const [opdrachtWijzig, alsWijziging] = opties.wijzig;
  const invoer = <R>(maak: (gelezen: T) => R) => {
    const gelezen = lees();
    return gelezen === null ? null : maak(gelezen);
  };
  const nieuw = useVorm(opdrachtNieuw, { invoer: () => invoer(alsNieuw), klaar });
  const wijzig = useVorm(opdrachtWijzig, {
    invoer: () => (id === null ? null : invoer((gelezen) => alsWijziging(gelezen, id))),
    klaar,
  });
  const weg = useOpdracht(opties.verwijder, { formulier: false });
  const verwijder = async (rij: string) => {
    if ((await weg.voerUit({ id: rij })).soort === 'ok') klaar();
  };
  const deze = id === null ? nieuw : wijzig;
  return {
    ...deze,
    bezig: deze.bezig || weg.bezig,
    ...(id === null ? {} : { verwijder: () => void verwijder(id) }),
  };
}
