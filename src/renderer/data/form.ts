import { useState } from 'react';
import type { Opdracht } from '../../shared/contract/base/base.ts';
import { useRefusal } from '../lib/rights.ts';
import { type OpdrachtOptions, useOpdracht } from './opdracht.ts';

type FormOptions<I, U> = {
  /** What to write, or null while something required is missing (then the fields say what). */
  readonly input: () => I | null;
  /** After the write succeeded: close the dialog, go to what was made. */
  readonly done: (output: U, opdracht: Opdracht | null) => void;
};

/** What a form needs to know of the write it stands for. */
export type Form = {
  readonly submit: () => void;
  readonly bezig: boolean;
  /** True after the first attempt: fields show that they are empty or wrong. */
  readonly toonFouten: boolean;
  /** Messages per contract field of the last refusal. */
  readonly velden: Readonly<Record<string, string>>;
  readonly clearFaults: () => void;
  /** Who it is for, when it is not for this user. */
  readonly refusal: string | null;
};

/** A form that stands for one write of the contract: checks, writes, and closes when it succeeded. */
export function useForm<I, U>(opdracht: OpdrachtOptions<I, U>, { input, done }: FormOptions<I, U>): Form {
  const [toonFouten, setToonFaults] = useState(false);
  const { run, bezig, velden, clearFaults } = useOpdracht(opdracht);
  const submit = async () => {
    setToonFaults(true);
    const value = input();
    if (value === null) return;
    const result = await run(value);
    if (result.soort !== 'ok') return;
    setToonFaults(false);
    done(result.uitvoer, result.opdracht);
  };
  const refusal = useRefusal(opdracht);
  return { submit: () => void submit(), bezig, toonFouten, velden, clearFaults, refusal };
}

/** What a form hands to the field of one of its values. */
export type FieldOf<T> = {
  readonly waarde: T;
  readonly onChange: (value: T) => void;
  readonly toonFouten: boolean;
  readonly melding: string | undefined;
};

export type Values<V> = {
  readonly waarden: V;
  readonly set: (part: Partial<V>) => void;
};

/** What stands in a form, and the way of its fields to it. */
export type Fields<V> = Values<V> & {
  /** `naam`: what the contract calls the value, where that is another word. */
  readonly veld: <K extends keyof V & string>(key: K, naam?: string) => FieldOf<V[K]>;
};

/** A value that is no longer there while what is typed is not valid. */
export function typed<T>(value: T): T | undefined {
  return value;
}

/** `adjust`: what has to change along with a change. */
export function useValues<V extends object>(
  begin: V | (() => V),
  adjust = (waarden: V): V => waarden,
): Values<V> {
  const [waarden, setWaarden] = useState(begin);
  return { waarden, set: (part) => setWaarden((previous) => adjust({ ...previous, ...part })) };
}

/** Gives a form the fields of its values. */
export function withFields<V, F extends Pick<Form, 'toonFouten' | 'velden'>>(
  { waarden, set: setPart }: Values<V>,
  form: F,
): F & Fields<V> {
  const veld = <K extends keyof V & string>(key: K, naam: string = key): FieldOf<V[K]> => ({
    waarde: waarden[key],
    onChange: (value) => {
      const part: Partial<V> = {};
      part[key] = value;
      setPart(part);
    },
    toonFouten: form.toonFouten,
    melding: form.velden[naam],
  });
  return { ...form, waarden, set: setPart, veld };
}

export type FieldFormOptions<I, U, V> = {
  readonly begin: V | (() => V);
  /** What to write of the values, or null while something required is missing. */
  readonly input: (waarden: V) => I | null;
  readonly done: (output: U, opdracht: Opdracht | null) => void;
};

/** A form that keeps the values of its fields: `{...form.veld('naam')}`. */
export function useFieldForm<I, U, V extends object>(
  opdracht: OpdrachtOptions<I, U>,
  { begin, input, done }: FieldFormOptions<I, U, V>,
): Form & Fields<V> {
  const values = useValues(begin);
  return withFields(values, useForm(opdracht, { input: () => input(values.waarden), done }));
}

type RowFormOptions<N, W, T, V> = {
  /** The row that is changed; null makes a new one. */
  readonly id: string | null;
  readonly begin: V | (() => V);
  /** What was filled in, or null while something required is missing. */
  readonly read: (waarden: V) => T | null;
  readonly nieuw: readonly [OpdrachtOptions<N, unknown>, (input: T) => N];
  readonly wijzig: readonly [OpdrachtOptions<W, unknown>, (input: T, id: string) => W];
  readonly verwijder: OpdrachtOptions<{ readonly id: string }, unknown>;
  readonly done: (output: unknown, opdracht: Opdracht | null) => void;
};

/** A form that makes a row, or changes or removes the row it was opened with. */
export function useRowForm<N, W, T, V extends object>(
  options: RowFormOptions<N, W, T, V>,
): Form & Fields<V> & { readonly remove?: () => void } {
  const { id, done } = options;
  const [opdrachtNew, asNew] = options.nieuw;
  const [opdrachtWijzig, asWijziging] = options.wijzig;
  const values = useValues(options.begin);
  const input = <R>(create: (parsed: T) => R) => {
    const parsed = options.read(values.waarden);
    return parsed === null ? null : create(parsed);
  };
  const nieuw = useForm(opdrachtNew, { input: () => input(asNew), done });
  const wijzig = useForm(opdrachtWijzig, {
    input: () => (id === null ? null : input((parsed) => asWijziging(parsed, id))),
    done,
  });
  const weg = useOpdracht(options.verwijder, { formulier: false, holds: true });
  const remove = async (row: string) => {
    const result = await weg.run({ id: row });
    if (result.soort === 'ok') done(result.uitvoer, result.opdracht);
  };
  const deze = id === null ? nieuw : wijzig;
  return withFields(values, {
    ...deze,
    bezig: deze.bezig || weg.bezig,
    ...(id === null ? {} : { remove: () => void remove(id) }),
  });
}
