import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { TEAM_SOORTEN, type TeamSoort } from '../../../shared/domain/planning/lijsten.ts';
import { VormDialoog } from '../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../components/veld/datum-veld.tsx';
import { KeuzeVeld, TekstVeld } from '../../components/veld/veld.tsx';
import { gebiedNaam } from '../../data/indeling.ts';
import { useVorm } from '../../data/vorm.ts';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type Props = {
  /** To choose from; the first one is proposed. */
  readonly gebieden: readonly { readonly id: string; readonly naam: string }[];
  /** First day that is proposed. */
  readonly van: string;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

/** A stadsbreed team has no gebied and no wijk. */
function plek(soort: TeamSoort, gebiedId: string, wijkId: string) {
  return soort === 'wijkteam'
    ? { gebiedId: gebiedId || null, wijkId: wijkId || null }
    : { gebiedId: null, wijkId: null };
}

type WijkProps = {
  readonly dag: string;
  readonly waarde: string;
  readonly onKies: (id: string) => void;
  readonly melding: string | undefined;
};

/** A wijk whose team has stopped can be taken over; where there is none, there is nothing to choose. */
function WijkKeuze({ dag, waarde, onKies, melding }: WijkProps) {
  const wijken = useQuery(teamQueries.wijken(dag)).data ?? [];
  const vrij = wijken.filter((wijk) => wijk.teamId === null);
  if (vrij.length === 0) return null;
  return (
    <KeuzeVeld
      label="Wijk"
      waarde={waarde}
      keuzes={vrij.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      leeg="Nieuwe wijk met de naam van het team"
      onWijzig={onKies}
      melding={melding}
    />
  );
}

export function NieuwTeam({ gebieden, van: begin, vandaag, onSluit }: Props) {
  const navigeer = useNavigate();
  const [naam, zetNaam] = useState('');
  const [soort, zetSoort] = useState<TeamSoort>(gebieden.length === 0 ? 'stadsbreed' : 'wijkteam');
  const [gebiedId, zetGebiedId] = useState(gebieden[0]?.id ?? '');
  const [wijkId, zetWijkId] = useState('');
  const [van, zetVan] = useState<string | null | undefined>(begin);
  const vorm = useVorm(teamOpdrachten.nieuwTeam, {
    invoer: () =>
      naam.trim() === '' || typeof van !== 'string'
        ? null
        : { naam, soort, ...plek(soort, gebiedId, wijkId), van },
    klaar: ({ id }) => void navigeer(`/beheer/teams/${id}`),
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel="Nieuw team" knop="Team maken" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Naam"
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        leegMelding="Vul een naam in voor het team."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <KeuzeVeld
        label="Soort"
        waarde={soort}
        keuzes={TEAM_SOORTEN.options}
        onWijzig={(tekst) => zetSoort(TEAM_SOORTEN.find(tekst) ?? 'wijkteam')}
        melding={velden.soort}
      />
      {soort === 'wijkteam' ? (
        <KeuzeVeld
          label="Gebied"
          verplicht
          waarde={gebiedId}
          keuzes={gebieden.map((gebied) => ({ waarde: gebied.id, label: gebiedNaam(gebied) }))}
          {...(gebieden.length === 0 ? { leeg: 'Er is nog geen gebied' } : {})}
          onWijzig={zetGebiedId}
          melding={velden.gebiedId}
        />
      ) : null}
      {soort === 'wijkteam' ? (
        <WijkKeuze
          dag={typeof van === 'string' ? van : vandaag}
          waarde={wijkId}
          onKies={zetWijkId}
          melding={velden.wijkId}
        />
      ) : null}
      <DatumVeld
        label="Bestaat vanaf"
        verplicht
        waarde={van}
        onWijzig={zetVan}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
    </VormDialoog>
  );
}
