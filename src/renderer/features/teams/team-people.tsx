import { useQuery } from '@tanstack/react-query';
import { QueryState } from '../../components/toestand.tsx';
import { MensenWithUren } from '../../parts/people-met-uren.tsx';
import { teamQueries } from './teams.queries.ts';

type Props = { readonly teamId: string; readonly peildatum: string };

/** Who has hours in the team; who is counted in another team says so. */
export function TeamMensen({ teamId, peildatum }: Props) {
  const vraag = useQuery(teamQueries.teamMensen(teamId, peildatum));
  if (vraag.isError || vraag.data === undefined)
    return <QueryState vraag={vraag} wat="Medewerkers" regels={4} />;
  if (vraag.data.length === 0) {
    return (
      <p className="zacht">
        Er werkt nog niemand in dit team. <a href="#/beheer/medewerker">Voeg een medewerker toe</a>, of
        verplaats iemand op het planbord.
      </p>
    );
  }
  return <MensenWithUren naam="Medewerkers van het team" mensen={vraag.data} />;
}
