import { MATRIX_MATEN, type MatrixMaat } from '../../../../../shared/domain/planning/maten.ts';
import { aantalText, fteText, urenText } from '../../../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import {
  type Matrix,
  type MatrixValue,
  matrix as matrixRapport,
} from '../../../../../shared/rapport/matrix.ts';
import { PapierHeader } from '../../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../../parts/print/print.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { maatText } from './maat.ts';

type Props = { readonly matrix: Matrix; readonly maat: MatrixMaat; readonly title: string };

function Totals({ waarde }: { readonly waarde: MatrixValue }) {
  return (
    <>
      <td className="totaalvak">{aantalText(waarde.aantal)}</td>
      <td>{urenText(waarde.minutenPerWeek)}</td>
      <td>{fteText(waarde.fte)}</td>
    </>
  );
}

/** Organisations by teams with both margins, what stands outside the table, and the grand total. */
function MatrixPapier({ matrix, maat, title }: Props) {
  const wide = matrix.teams.length;
  return (
    <article className="papier papier--matrix">
      <PapierHeader
        titel={title}
        ondertitel={`Peildatum ${datumNl(matrix.peildatum)} · in de vakken: ${MATRIX_MATEN.labels[maat].toLowerCase()} · indeling: ${matrix.indeling}`}
        demo={matrix.demo}
      />
      <table className="papier-tabel papier-tabel--cijfers papier-tabel--smal">
        <caption>{MATRIX_MATEN.labels[maat]} per organisatie en team</caption>
        <thead>
          <tr>
            <th scope="col">Organisatie</th>
            {matrix.teams.map((team) => (
              <th scope="col" key={team.teamId}>
                {team.naam}
              </th>
            ))}
            <th scope="col" className="totaalvak">
              Aantal
            </th>
            <th scope="col">Uren</th>
            <th scope="col">Fte</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rijen.map((row) => (
            <tr key={row.organisatieId}>
              <th scope="row">{row.naam}</th>
              {row.cellen.map((cell, i) => (
                <td key={matrix.teams[i]?.teamId}>{maatText(cell, maat)}</td>
              ))}
              <Totals waarde={row.totaal} />
            </tr>
          ))}
          <tr className="totaal">
            <th scope="row">Totaal in teams</th>
            {matrix.kolommen.map((cell, i) => (
              <td key={matrix.teams[i]?.teamId}>{maatText(cell, maat)}</td>
            ))}
            <Totals waarde={matrix.totaal} />
          </tr>
          {matrix.buiten.map((row) => (
            <tr key={row.functieId ?? 'geen-team'}>
              <th scope="row" colSpan={wide + 1}>
                {row.naam}
              </th>
              <Totals waarde={row} />
            </tr>
          ))}
          <tr className="totaal">
            <th scope="row" colSpan={wide + 1}>
              Totaal buiten de teams
            </th>
            <Totals waarde={matrix.buitenTotaal} />
          </tr>
          <tr className="totaal">
            <th scope="row" colSpan={wide + 1}>
              Totaal
            </th>
            <Totals waarde={matrix.eindtotaal} />
          </tr>
        </tbody>
      </table>
      <Toelichting regels={matrix.definities} />
    </article>
  );
}

/** What the figures mean, in sentences of the core. */
export function Toelichting({ regels }: { readonly regels: readonly string[] }) {
  return (
    <section className="papier-verantwoording">
      <h2>Toelichting</h2>
      <ul>
        {regels.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

export function MatrixPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={matrixRapport}
      search={search}
      read={(input) => overzichtQueries.matrix.queryOptions({ input })}
      draw={({ data, parameters: { maat }, title }) => <MatrixPapier matrix={data} {...{ maat, title }} />}
    />
  );
}
