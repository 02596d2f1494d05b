import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TeamEinde, TeamLine } from '../../../shared/contract/teams.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { planbordPath } from '../../data/place.ts';
import { EindeDialog, EindeGevolg } from './einde-dialog.tsx';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type Props = { readonly team: TeamLine; readonly vandaag: string; readonly onClose: () => void };

/** Ends a team: nobody may disappear with it. */
export function TeamEindeDialog({ team, vandaag, onClose }: Props) {
  const [per, setPer] = useState<string | null>(null);
  const { data } = useQuery({ ...teamQueries.teamEinde(team.id, per ?? vandaag), enabled: per !== null });
  return (
    <EindeDialog
      titel={`Team ${team.naam} beëindigen`}
      wat="het team"
      id={team.id}
      vandaag={vandaag}
      opdracht={teamOpdrachten.beeindigTeam}
      mag={data?.mag ?? false}
      onPer={setPer}
      onClose={onClose}
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

function InDeWeg({ einde, team, per }: { einde: TeamEinde; team: TeamLine; per: string }) {
  const { inzet, vacatures } = einde;
  const bereik = { soort: 'team', id: team.id } as const;
  return (
    <>
      <ul>
        {inzet.map((row) => (
          <li key={row.medewerkerId}>
            <a href={`#/medewerkers/${row.medewerkerId}`}>{row.medewerker}</a>,{' '}
            {urenWithEenheid(row.minutenPerWeek)} per week, {periodeNl(row.van, row.tot)}
          </li>
        ))}
        {vacatures === 0 ? null : (
          <li>{vacatures === 1 ? '1 open vacature' : `${String(vacatures)} open vacatures`}</li>
        )}
      </ul>
      <p>
        <a href={`#${planbordPath({ bereik, van: per })}`}>Naar het planbord van dit team</a>
      </p>
    </>
  );
}
