import type { ExternTeamoverzicht } from '../../../../../shared/rapport/teamoverzicht.ts';
import { textOrDash } from '../../values.ts';

type Props = {
  readonly team: ExternTeamoverzicht['team'];
  /** null: not on this paper. */
  readonly gebiedsmanagers: readonly string[] | null;
};

/** Where the team is and how to reach it. */
export function Teamkop({ team, gebiedsmanagers }: Props) {
  const fields: readonly (readonly [string, string])[] = [
    ...(team.gebied === null ? [] : [['Gebied', team.gebied] as const]),
    ['Locatie', textOrDash(team.locatie)],
    ['Telefoon', textOrDash(team.telefoon)],
    ['E-mail', textOrDash(team.email)],
    ['Inloop', textOrDash(team.inlooptijden)],
    ...(gebiedsmanagers === null || team.gebied === null
      ? []
      : [['Gebiedsmanagers', gebiedsmanagers.length === 0 ? '–' : gebiedsmanagers.join(', ')] as const]),
  ];
  return (
    <dl className="papier-teamkop">
      {fields.map(([naam, value]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
