import { CheckField } from '../../../components/field/field.tsx';
import type { FieldOf } from '../../../data/form.ts';

export type OrganisatieChoice = {
  readonly id: string;
  readonly naam: string;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
};

/** Organisations that have not ended on that day; without a day all of them. */
export function nogDaar(
  choices: readonly OrganisatieChoice[],
  dag: string | null | undefined,
): readonly OrganisatieChoice[] {
  return choices.filter(({ geldigTot }) => typeof dag !== 'string' || geldigTot === null || geldigTot >= dag);
}

type Props = FieldOf<readonly string[]> & {
  readonly titel: string;
  readonly keuzes: readonly OrganisatieChoice[];
  /** What is wrong when too few are chosen. */
  readonly teWeinig: string | undefined;
};

/** Choose one or more organisations. */
export function OrganisatieVinken({ titel, keuzes, teWeinig, waarde, onChange, ...shown }: Props) {
  const melding = shown.melding ?? (shown.toonFouten ? teWeinig : undefined);
  return (
    <fieldset className="organisaties__vinken">
      <legend>{titel}</legend>
      {keuzes.length === 0 ? <p className="zacht">Er is nog geen andere organisatie.</p> : null}
      {keuzes.map(({ id, naam }) => (
        <CheckField
          key={id}
          label={naam}
          waarde={waarde.includes(id)}
          onChange={(aan) => onChange(aan ? [...waarde, id] : waarde.filter((ander) => ander !== id))}
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
