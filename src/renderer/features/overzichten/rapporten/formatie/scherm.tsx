import type { FormatieMaat } from '../../../../../shared/domain/planning/maten.ts';
import '../../../../components/deel.css';
import '../../../../components/tabel/tabel.css';
import type { FormatieOverzicht } from '../../../../../shared/rapport/formatie.ts';
import { gebiedNaam } from '../../../../data/indeling.ts';
import { FormatieTabel } from '../../../../parts/formatie/formatie-tabel.tsx';

type Zet = (teamId: string, id: string | null, minuten: number | null) => Promise<string | null>;

type Props = {
  readonly overzicht: FormatieOverzicht;
  readonly maat: FormatieMaat;
  /** Given while one types in the cells of the teams. */
  readonly onZet?: Zet | undefined;
};

/** Begroot against bezet, for the city, each gebied and each team. */
export function FormatieScherm({ overzicht, maat, onZet }: Props) {
  const { stad, gebieden, teams, lijst, voltijdMinuten } = overzicht;
  const invul = (team: FormatieOverzicht['teams'][number]) =>
    onZet === undefined
      ? undefined
      : {
          lijst,
          voltijdMinuten,
          geheel: team.geheel,
          onZet: (id: string | null, minuten: number | null) => onZet(team.teamId, id, minuten),
        };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="formatie" aria-label="Formatie en bezetting" tabIndex={0}>
      <FormatieTabel naam="hele stad" kop="Hele stad" {...stad} maat={maat} />
      {gebieden.map(({ gebiedId, naam, ...deel }) => (
        <FormatieTabel
          key={gebiedId}
          naam={gebiedNaam({ naam })}
          kop={<a href={`#/beheer/gebieden/${gebiedId}`}>{gebiedNaam({ naam })}</a>}
          {...deel}
          maat={maat}
        />
      ))}
      {teams.map((team) => (
        <FormatieTabel
          key={team.teamId}
          naam={`team ${team.naam}`}
          kop={<a href={`#/beheer/teams/${team.teamId}`}>Team {team.naam}</a>}
          regels={team.regels}
          totaal={team.totaal}
          maat={maat}
          invul={invul(team)}
        />
      ))}
      <ul className="zacht">
        {overzicht.definities.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </section>
  );
}
