import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { choices, indeling, type Choice as ParameterChoice } from '../../../shared/rapport/parameters.ts';
import { type Choice, naamChoices } from '../../components/field/choice-options.tsx';
import { ChoiceField } from '../../components/field/field.tsx';
import { Peildatum } from '../../components/field/peildatum.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import type { Aanbod } from './choice.ts';
import { organisatieOptions, overzichtQueries } from './overzichten.queries.ts';
import { type OverzichtNaam, offeredTo, parametersOf, type Values } from './rapporten.ts';

type Props = {
  readonly rapport: OverzichtNaam;
  /** A text for each parameter; '' = nothing chosen. */
  readonly values: Values & { readonly peildatum: string };
  readonly onSelect: (part: Values) => void;
  /** Another report, with its own choices. */
  readonly onOther: (rapport: string) => void;
  /** Between which report and its parameters. */
  readonly children?: ReactNode;
};

/** Which report, of what, on which date: one field for each of its parameters, in their order. */
export function ChoiceForm({ rapport, onOther, children, ...rest }: Props) {
  const rechten = useStatus().data?.gebruiker.rechten ?? [];
  return (
    <div className="overzichten__keuze">
      <ChoiceField
        label="Overzicht"
        waarde={rapport}
        keuzes={offeredTo(rechten, rapport)}
        onChange={onOther}
      />
      {children}
      {parametersOf(rapport).map(([name, schema]) => {
        const choice = choices.get(schema);
        return choice === undefined ? null : (
          <ParameterField key={`${rapport} ${name}`} {...rest} {...{ name, choice }} />
        );
      })}
    </div>
  );
}

type FieldProps = Pick<Props, 'values' | 'onSelect'> & { readonly name: string };

function ParameterField({ choice, ...props }: FieldProps & { readonly choice: ParameterChoice }) {
  const { name, values, onSelect } = props;
  switch (choice.kind) {
    case 'peildatum':
      return (
        <Peildatum gekozen={values.peildatum} onSelect={(peildatum) => onSelect({ [name]: peildatum })} />
      );
    case 'gebied':
    case 'team':
      return <AanbodField {...props} kind={choice.kind} />;
    case 'organisatie':
      return <OrganisatieField {...props} />;
    case 'list':
      return (
        <ChoiceField
          label={choice.label}
          waarde={values[name] ?? ''}
          keuzes={choice.options}
          onChange={(value) => onSelect({ [name]: value })}
        />
      );
    default:
      return assertNever(choice);
  }
}

/** Teams under the name of their gebied. */
function teamChoices({ gebieden, teams }: Aanbod): Choice[] {
  const namen = new Map(gebieden.map((gebied) => [gebied.id, gebied.naam]));
  return teams.map((team) => ({
    waarde: team.id,
    label: team.naam,
    groep: team.gebiedId === null ? 'Stadsbreed' : `Gebied ${namen.get(team.gebiedId) ?? ''}`,
  }));
}

const NOTHING: Aanbod = { gebieden: [], teams: [] };

/** A gebied or a team that exists on the peildatum. */
function AanbodField({ kind, name, values, onSelect }: FieldProps & { readonly kind: 'gebied' | 'team' }) {
  const { peildatum } = values;
  const { data: aanbod = NOTHING } = useQuery({
    ...overzichtQueries.keuzes.queryOptions({ input: { peildatum } }),
    placeholderData: keepPreviousData,
  });
  return (
    <ChoiceField
      label={kind === 'gebied' ? 'Gebied' : 'Team'}
      waarde={values[name] ?? ''}
      keuzes={kind === 'gebied' ? naamChoices(aanbod.gebieden) : teamChoices(aanbod)}
      {...(values[name] ? {} : { leeg: `Kies een ${kind}` })}
      onChange={(value) => onSelect({ [name]: value })}
    />
  );
}

function OrganisatieField({ name, values, onSelect }: FieldProps) {
  const { peildatum } = values;
  const asked = { peildatum, indeling: indeling.parse(values.indeling) };
  const list = useQuery(organisatieOptions(asked)).data ?? [];
  return (
    <ChoiceField
      label="Organisatie"
      waarde={values[name] ?? ''}
      keuzes={naamChoices(list)}
      leeg="Kies een organisatie"
      onChange={(value) => onSelect({ [name]: value })}
    />
  );
}
