import { VinkVeld } from '../../../components/veld/veld.tsx';

export type OrganisatieKeuze = {
  readonly id: string;
  readonly naam: string;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
};

/** Organisations that have not ended on that day; without a day all of them. */
export function nogDaar(
  keuzes: readonly OrganisatieKeuze[],
  dag: string | null | undefined,
): readonly OrganisatieKeuze[] {
  return keuzes.filter(({ geldigTot }) => typeof dag !== 'string' || geldigTot === null || geldigTot >= dag);
}

type Props = {
  readonly titel: string;
  readonly keuzes: readonly OrganisatieKeuze[];
  readonly gekozen: readonly string[];
  readonly onWijzig: (gekozen: readonly string[]) => void;
  readonly melding?: string | undefined;
};

/** Choose one or more organisations. */
export function OrganisatieVinken({ titel, keuzes, gekozen, onWijzig, melding }: Props) {
  return (
    <fieldset className="organisaties__vinken">
      <legend>{titel}</legend>
      {keuzes.length === 0 ? <p className="zacht">Er is nog geen andere organisatie.</p> : null}
      {keuzes.map(({ id, naam }) => (
        <VinkVeld
          key={id}
          label={naam}
          waarde={gekozen.includes(id)}
          onWijzig={(aan) => onWijzig(aan ? [...gekozen, id] : gekozen.filter((ander) => ander !== id))}
        />
      ))}
      {melding === undefined ? null : (
        <p className="signaal signaal--fout" role="alert">
          {melding}
        </p>
      )}
    </fieldset>
  );
}
