import type { ExternTeamoverzicht } from '../../../../../shared/rapport/teamoverzicht.ts';
import { tekstOfStreep } from '../../waarden.ts';

type Props = {
  readonly team: ExternTeamoverzicht['team'];
  /** null: not on this paper. */
  readonly gebiedsmanagers: readonly string[] | null;
};

/** Where the team is and how to reach it. */
export function Teamkop({ team, gebiedsmanagers }: Props) {
  const velden: readonly (readonly [string, string])[] = [
    ...(team.gebied === null ? [] : [['Gebied', team.gebied] as const]),
    ['Locatie', tekstOfStreep(team.locatie)],
    ['Telefoon', tekstOfStreep(team.telefoon)],
    ['E-mail', tekstOfStreep(team.email)],
    ['Inloop', tekstOfStreep(team.inlooptijden)],
    ...(gebiedsmanagers === null || team.gebied === null
      ? []
      : [['Gebiedsmanagers', gebiedsmanagers.length === 0 ? '–' : gebiedsmanagers.join(', ')] as const]),
  ];
  return (
    <dl className="papier-teamkop">
      {velden.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
