export type Keuze = { readonly waarde: string; readonly label: string; readonly groep?: string };

/** Options of a native select, under their group headings. */
export function KeuzeOpties({ keuzes }: { readonly keuzes: readonly Keuze[] }) {
  const groepen = Map.groupBy(keuzes, (keuze) => keuze.groep ?? '');
  return [...groepen].map(([groep, leden]) => {
    const opties = leden.map((keuze) => (
      <option key={keuze.waarde} value={keuze.waarde}>
        {keuze.label}
      </option>
    ));
    return groep === '' ? (
      opties
    ) : (
      <optgroup key={groep} label={groep}>
        {opties}
      </optgroup>
    );
  });
}
