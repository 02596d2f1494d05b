import type { FormatieMaat } from '../../../../../shared/domain/planning/maten.ts';
import '../../../../components/part.css';
import '../../../../components/table/table.css';
import type { FormatieOverzicht } from '../../../../../shared/rapport/formatie.ts';
import { gebiedNaam } from '../../../../data/indeling.ts';
import { FormatieTable } from '../../../../parts/formatie/formatie-table.tsx';

type Zet = (teamId: string, id: string | null, minuten: number | null) => Promise<string | null>;

type Props = {
  readonly overzicht: FormatieOverzicht;
  readonly maat: FormatieMaat;
  /** Whether the formatie of a team is this user's to write. */
  readonly mayTeam: (teamId: string) => boolean;
  /** Given while one types in the cells of the teams. */
  readonly onSet?: Zet | undefined;
};

/** Begroot against bezet, for the city, each gebied and each team. */
export function FormatieScreen({ overzicht, maat, mayTeam, onSet }: Props) {
  const { stad, gebieden, teams, lijst, voltijdMinuten } = overzicht;
  const entry = (team: FormatieOverzicht['teams'][number]) =>
    onSet === undefined || !mayTeam(team.teamId)
      ? undefined
      : {
          lijst,
          voltijdMinuten,
          geheel: team.geheel,
          onSet: (id: string | null, minuten: number | null) => onSet(team.teamId, id, minuten),
        };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="formatie" aria-label="Formatie en bezetting" tabIndex={0}>
      <FormatieTable naam="hele stad" kop="Hele stad" {...stad} maat={maat} />
      {gebieden.map(({ gebiedId, naam, ...part }) => (
        <FormatieTable
          key={gebiedId}
          naam={gebiedNaam({ naam })}
          kop={<a href={`#/beheer/gebieden/${gebiedId}`}>{gebiedNaam({ naam })}</a>}
          {...part}
          maat={maat}
        />
      ))}
      {teams.map((team) => (
        <FormatieTable
          key={team.teamId}
          naam={`team ${team.naam}`}
          kop={<a href={`#/beheer/teams/${team.teamId}`}>Team {team.naam}</a>}
          regels={team.regels}
          totaal={team.totaal}
          maat={maat}
          invul={entry(team)}
        />
      ))}
      <ul className="zacht">
        {overzicht.definities.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
