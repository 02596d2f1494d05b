import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { TEAM_SOORTEN, type TeamSoort } from '../../../shared/domain/planning/lists.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { ChoiceField, TextField } from '../../components/field/field.tsx';
import { useForm } from '../../data/form.ts';
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

type WijkProps = {
  readonly dag: string;
  readonly waarde: string;
  readonly onSelect: (id: string) => void;
  readonly melding: string | undefined;
};

/** A wijk whose team has stopped can be taken over; where there is none, there is nothing to choose. */
function WijkChoice({ dag, waarde, onSelect, melding }: WijkProps) {
  const wijken = useQuery(teamQueries.wijken(dag)).data ?? [];
  const vrij = wijken.filter((wijk) => wijk.teamId === null);
  if (vrij.length === 0) return null;
  return (
    <ChoiceField
      label="Wijk"
      waarde={waarde}
      keuzes={vrij.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      leeg="Nieuwe wijk met de naam van het team"
      onChange={onSelect}
      melding={melding}
    />
  );
}

export function NewTeam({ gebieden, van: begin, ongeveer, vandaag, onClose }: Props) {
  const navigate = useNavigate();
  const [naam, setNaam] = useState('');
  const [soort, setSoort] = useState<TeamSoort>(gebieden.length === 0 ? 'stadsbreed' : 'wijkteam');
  const [gebiedId, setGebiedId] = useState(gebieden[0]?.id ?? '');
  const [wijkId, setWijkId] = useState('');
  const [van, setOf] = useState<string | null | undefined>(begin);
  const form = useForm(teamOpdrachten.nieuwTeam, {
    input: () =>
      naam.trim() === '' || typeof van !== 'string'
        ? null
        : { naam, soort, ...place(soort, gebiedId, wijkId), van },
    done: ({ id }) => void navigate(`/beheer/teams/${id}`),
  });
  const { toonFouten, velden } = form;
  return (
    <FormDialog titel="Nieuw team" knop="Team maken" vorm={form} onClose={onClose}>
      <TextField
        label="Naam"
        verplicht
        waarde={naam}
        onChange={setNaam}
        maxLengte={80}
        leegMelding="Vul een naam in voor het team."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <ChoiceField
        label="Soort"
        waarde={soort}
        keuzes={TEAM_SOORTEN.options}
        onChange={(text) => setSoort(TEAM_SOORTEN.find(text) ?? 'wijkteam')}
        melding={velden.soort}
      />
      {soort === 'wijkteam' ? (
        <ChoiceField
          label="Gebied"
          verplicht
          waarde={gebiedId}
          keuzes={gebieden.map((gebied) => ({ waarde: gebied.id, label: gebiedNaam(gebied) }))}
          {...(gebieden.length === 0 ? { leeg: 'Er is nog geen gebied' } : {})}
          onChange={setGebiedId}
          melding={velden.gebiedId}
        />
      ) : null}
      {soort === 'wijkteam' ? (
        <WijkChoice
          dag={typeof van === 'string' ? van : vandaag}
          waarde={wijkId}
          onSelect={setWijkId}
          melding={velden.wijkId}
        />
      ) : null}
      <BeginField
        label="Bestaat vanaf"
        ongeveer={ongeveer}
        waarde={van}
        onChange={setOf}
        {...{ vandaag, toonFouten }}
        melding={velden.van}
      />
    </FormDialog>
  );
}
