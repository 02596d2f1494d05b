import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { TEAM_SOORTEN, type TeamSoort } from '../../../shared/domain/planning/lists.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { naamChoices } from '../../components/field/choice-options.tsx';
import { ChoiceField, TextField } from '../../components/field/field.tsx';
import { type FieldOf, typed, useFieldForm } from '../../data/form.ts';
import { gebiedNaam } from '../../data/indeling.ts';
import { BeginField } from '../../parts/begin/begin-field.tsx';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type Props = {
  /** To choose from; the first one is proposed. */
  readonly gebieden: readonly { readonly id: string; readonly naam: string }[];
  /** First day that is proposed. */
  readonly van: string;
  /** It was there before the administratie: about when is enough. */
  readonly ongeveer: boolean;
  readonly vandaag: string;
  readonly onClose: () => void;
};

/** A stadsbreed team has no gebied and no wijk. */
function place(soort: TeamSoort, gebiedId: string, wijkId: string) {
  return soort === 'wijkteam'
    ? { gebiedId: gebiedId || null, wijkId: wijkId || null }
    : { gebiedId: null, wijkId: null };
}

/** A wijk whose team has stopped can be taken over; where there is none, there is nothing to choose. */
function WijkChoice({ dag, ...field }: FieldOf<string> & { readonly dag: string }) {
  const wijken = useQuery(teamQueries.wijken(dag)).data ?? [];
  const vrij = wijken.filter((wijk) => wijk.teamId === null);
  if (vrij.length === 0) return null;
  return (
    <ChoiceField
      label="Wijk"
      keuzes={naamChoices(vrij)}
      leeg="Nieuwe wijk met de naam van het team"
      {...field}
    />
  );
}

export function NewTeam({ gebieden, van: begin, ongeveer, vandaag, onClose }: Props) {
  const navigate = useNavigate();
  const { waarden, veld, ...form } = useFieldForm(teamOpdrachten.nieuwTeam, {
    begin: {
      naam: '',
      soort: gebieden.length === 0 ? ('stadsbreed' as const) : ('wijkteam' as const),
      gebiedId: gebieden[0]?.id ?? '',
      wijkId: '',
      van: typed(begin),
    },
    input: ({ naam, soort, gebiedId, wijkId, van }) =>
      naam.trim() === '' || van === undefined
        ? null
        : { naam, soort, ...place(soort, gebiedId, wijkId), van },
    done: ({ id }) => void navigate(`/beheer/teams/${id}`),
  });
  return (
    <FormDialog titel="Nieuw team" knop="Team maken" vorm={form} onClose={onClose}>
      <TextField
        label="Naam"
        verplicht
        maxLengte={80}
        leegMelding="Vul een naam in voor het team."
        {...veld('naam')}
      />
      <ChoiceField label="Soort" keuzes={TEAM_SOORTEN.options} {...veld('soort')} />
      {waarden.soort === 'wijkteam' ? (
        <>
          <ChoiceField
            label="Gebied"
            verplicht
            keuzes={gebieden.map((gebied) => ({ waarde: gebied.id, label: gebiedNaam(gebied) }))}
            {...(gebieden.length === 0 ? { leeg: 'Er is nog geen gebied' } : {})}
            {...veld('gebiedId')}
          />
          <WijkChoice dag={waarden.van ?? vandaag} {...veld('wijkId')} />
        </>
      ) : null}
      <BeginField label="Bestaat vanaf" ongeveer={ongeveer} {...veld('van')} />
    </FormDialog>
  );
}
