export type Choice<T extends string = string> = {
  readonly waarde: T;
  readonly label: string;
  readonly groep?: string;
};

/** Rows to choose from by their name. */
export function naamChoices(rows: readonly { readonly id: string; readonly naam: string }[]): Choice[] {
  return rows.map(({ id, naam }) => ({ waarde: id, label: naam }));
}

/** Options of a native select, under their group headings. */
export function ChoiceOptions({ keuzes }: { readonly keuzes: readonly Choice[] }) {
  const groups = Map.groupBy(keuzes, (choice) => choice.groep ?? '');
  return [...groups].map(([group, leden]) => {
    const options = leden.map((choice) => (
      <option key={choice.waarde} value={choice.waarde}>
        {choice.label}
      </option>
    ));
    return group === '' ? (
      options
    ) : (
      <optgroup key={group} label={group}>
        {options}
      </optgroup>
    );
  });
}
