import { useState } from 'react';
import { useRefusal } from '../lib/rights.ts';
import { type OpdrachtOptions, useOpdracht } from './opdracht.ts';

type FormOptions<I, U> = {
  /** What to write, or null while something required is missing (then the fields say what). */
  readonly input: () => I | null;
  /** After the write succeeded: close the dialog, go to what was made. */
  readonly done: (output: U) => void;
};

/** What a form needs to know of the write it stands for. */
export type Form = {
  readonly submit: () => void;
  readonly bezig: boolean;
  /** True after the first attempt: fields show that they are empty or wrong. */
  readonly toonFouten: boolean;
  /** Messages per contract field of the last refusal. */
  readonly velden: Readonly<Record<string, string>>;
  /** Who it is for, when it is not for this user. */
  readonly refusal: string | null;
};

/** A form that stands for one write of the contract: checks, writes, and closes when it succeeded. */
export function useForm<I, U>(opdracht: OpdrachtOptions<I, U>, { input, done }: FormOptions<I, U>): Form {
  const [toonFouten, setToonFaults] = useState(false);
  const { run, bezig, velden } = useOpdracht(opdracht);
  const submit = async () => {
    setToonFaults(true);
    const value = input();
    if (value === null) return;
    const result = await run(value);
    if (result.soort === 'ok') done(result.uitvoer);
  };
  const refusal = useRefusal(opdracht);
  return { submit: () => void submit(), bezig, toonFouten, velden, refusal };
}

type RowFormOptions<N, W, T> = {
  /** The row that is changed; null makes a new one. */
  readonly id: string | null;
  /** What was filled in, or null while something required is missing. */
  readonly read: () => T | null;
  readonly nieuw: readonly [OpdrachtOptions<N, unknown>, (input: T) => N];
  readonly wijzig: readonly [OpdrachtOptions<W, unknown>, (input: T, id: string) => W];
  readonly verwijder: OpdrachtOptions<{ readonly id: string }, unknown>;
  readonly done: () => void;
};

/** A form that makes a row, or changes or removes the row it was opened with. */
export function useRowForm<N, W, T>(
  options: RowFormOptions<N, W, T>,
): Form & { readonly remove?: () => void } {
  const { id, read, done } = options;
  const [opdrachtNew, asNew] = options.nieuw;
  const [opdrachtWijzig, asWijziging] = options.wijzig;
  const input = <R>(create: (parsed: T) => R) => {
    const parsed = read();
    return parsed === null ? null : create(parsed);
  };
  const nieuw = useForm(opdrachtNew, { input: () => input(asNew), done });
  const wijzig = useForm(opdrachtWijzig, {
    input: () => (id === null ? null : input((parsed) => asWijziging(parsed, id))),
    done,
  });
  const weg = useOpdracht(options.verwijder, { formulier: false });
  const remove = async (row: string) => {
    if ((await weg.run({ id: row })).soort === 'ok') done();
  };
  const deze = id === null ? nieuw : wijzig;
  return {
    ...deze,
    bezig: deze.bezig || weg.bezig,
    ...(id === null ? {} : { remove: () => void remove(id) }),
  };
}
