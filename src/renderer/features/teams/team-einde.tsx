import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TeamEinde, TeamRegel } from '../../../shared/contract/teams.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { planbordPad } from '../../data/plek.ts';
import { EindeDialoog, EindeGevolg } from './einde-dialoog.tsx';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type Props = { readonly team: TeamRegel; readonly vandaag: string; readonly onSluit: () => void };

/** Ends a team: nobody may disappear with it. */
export function TeamEindeDialoog({ team, vandaag, onSluit }: Props) {
  const [per, zetPer] = useState<string | null>(null);
  const { data } = useQuery({ ...teamQueries.teamEinde(team.id, per ?? vandaag), enabled: per !== null });
  return (
    <EindeDialoog
      titel={`Team ${team.naam} beëindigen`}
      wat="het team"
      id={team.id}
      vandaag={vandaag}
      opdracht={teamOpdrachten.beeindigTeam}
      mag={data?.mag ?? false}
      onPer={zetPer}
      onSluit={onSluit}
      voorbeeld={
        data === undefined ? null : (
          <EindeGevolg
            knelt="Het team kan op deze datum nog niet stoppen. Verplaats of beëindig eerst:"
            beeld={{ ...data, inDeWeg: <InDeWeg einde={data} team={team} per={per ?? vandaag} /> }}
          />
        )
      }
    />
  );
}

function InDeWeg({ einde, team, per }: { einde: TeamEinde; team: TeamRegel; per: string }) {
  const { inzet, vacatures } = einde;
  const bereik = { soort: 'team', id: team.id } as const;
  return (
    <>
      <ul>
        {inzet.map((rij) => (
          <li key={rij.medewerkerId}>
            <a href={`#/medewerkers/${rij.medewerkerId}`}>{rij.medewerker}</a>,{' '}
            {urenMetEenheid(rij.minutenPerWeek)} per week, {periodeNl(rij.van, rij.tot)}
          </li>
        ))}
        {vacatures === 0 ? null : (
          <li>{vacatures === 1 ? '1 open vacature' : `${String(vacatures)} open vacatures`}</li>
        )}
      </ul>
      <p>
        <a href={`#${planbordPad({ bereik, van: per })}`}>Naar het planbord van dit team</a>
      </p>
    </>
  );
}
