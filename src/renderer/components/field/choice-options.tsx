export type Choice = { readonly waarde: string; readonly label: string; readonly groep?: string };

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
