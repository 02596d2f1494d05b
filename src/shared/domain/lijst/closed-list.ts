/**
 * A closed list: every value that something can have, with the word for it, declared once.
 * From it follow the TypeScript type (`ValueOf`), the zod enum of the contract (`z.enum(X.values)`),
 * the enum and the CHECK of the column, the options of a chooser, the labels and the order of rows.
 */
export type ClosedList<V extends string> = {
  /** In the order in which they are shown. A CHECK of the database names them in this order too. */
  readonly values: readonly [V, ...V[]];
  readonly labels: Readonly<Record<V, string>>;
  /** For a chooser. */
  readonly options: readonly Option<V>[];
  readonly has: (text: string) => text is V;
  /** The value that a chooser or an address says; null for anything else. */
  readonly find: (text: string | null) => V | null;
};

type Option<V extends string> = { readonly waarde: V; readonly label: string };

/** The type of one value of a list. */
export type ValueOf<L extends { readonly values: readonly unknown[] }> = L['values'][number];

/** Makes a closed list of `{ value: label }`, in display order. */
export function closedList<V extends string>(labels: Readonly<Record<V, string>>): ClosedList<V> {
  const has = (text: string): text is V => Object.hasOwn(labels, text);
  const values = nonEmpty(Object.keys(labels).filter(has));
  return {
    values,
    labels,
    options: values.map((waarde) => ({ waarde, label: labels[waarde] })),
    has,
    find: (text) => (text !== null && has(text) ? text : null),
  };
}

function nonEmpty<V>([first, ...rest]: readonly V[]): readonly [V, ...V[]] {
  if (first === undefined) throw new Error('A closed list has at least one value.');
  return [first, ...rest];
}
