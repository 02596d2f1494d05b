import { CIJFER_LINES } from '../../../../../shared/rapport/gebiedscijfers.ts';
import type { Gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';
import { cijferText } from '../../values.ts';
import { CoverageNotes } from './coverage-notes.tsx';

const GROEPEN = ['Mensen', 'Capaciteit', 'Vraag', 'Uitkomst', 'Cliënten'] as const;

/**
 * Every figure, turned on its side: the same figure of all teams stands on one
 * line, and three teams fit upright without a narrow column.
 */
export function CijferTable({ overzicht }: { readonly overzicht: Gebiedsoverzicht }) {
  const { teams, totaal, gebied } = overzicht;
  return (
    <section className="papier-cijfers">
      <h2>Alle cijfers</h2>
      <table className="papier-tabel papier-tabel--cijfers papier-tabel--gegroepeerd">
        <caption>Alle cijfers per team en van het gebied; uren zijn uren per week</caption>
        <thead>
          <tr>
            <th scope="col">Cijfer</th>
            {teams.map((team) => (
              <th scope="col" key={team.teamId}>
                {team.naam}
              </th>
            ))}
            <th scope="col" className="totaal">
              Gebied {gebied.naam}
              <CoverageNotes cijfers={totaal} />
            </th>
          </tr>
        </thead>
        {GROEPEN.map((groep) => (
          <tbody key={groep}>
            <tr className="groep">
              <th scope="rowgroup" colSpan={teams.length + 2}>
                {groep}
              </th>
            </tr>
            {CIJFER_LINES.filter((line) => line.groep === groep).map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                {teams.map((team) => (
                  <td key={team.teamId}>{cijferText(line, team.cijfers)}</td>
                ))}
                <td className="totaal">{cijferText(line, totaal)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
