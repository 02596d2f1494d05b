import { MATRIX_MATEN, type MatrixMaat } from '../../../../../shared/domain/planning/maten.ts';
import { aantalTekst, fteTekst, urenTekst } from '../../../../../shared/domain/tekst/getal.ts';
import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import {
  type Matrix,
  type MatrixWaarde,
  matrix as matrixRapport,
} from '../../../../../shared/rapport/matrix.ts';
import { Afdruk, type AfdrukProps } from '../../../../parts/afdruk/afdruk.tsx';
import { PapierKop } from '../../../../parts/afdruk/papier-kop.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { maatTekst } from './maat.ts';

type Props = { readonly matrix: Matrix; readonly maat: MatrixMaat; readonly title: string };

function Totalen({ waarde }: { readonly waarde: MatrixWaarde }) {
  return (
    <>
      <td className="totaalvak">{aantalTekst(waarde.aantal)}</td>
      <td>{urenTekst(waarde.minutenPerWeek)}</td>
      <td>{fteTekst(waarde.fte)}</td>
    </>
  );
}

/** Organisations by teams with both margins, what stands outside the table, and the grand total. */
function MatrixPapier({ matrix, maat, title }: Props) {
  const breed = matrix.teams.length;
  return (
    <article className="papier papier--matrix">
      <PapierKop
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
          {matrix.rijen.map((rij) => (
            <tr key={rij.organisatieId}>
              <th scope="row">{rij.naam}</th>
              {rij.cellen.map((cel, i) => (
                <td key={matrix.teams[i]?.teamId}>{maatTekst(cel, maat)}</td>
              ))}
              <Totalen waarde={rij.totaal} />
            </tr>
          ))}
          <tr className="totaal">
            <th scope="row">Totaal in teams</th>
            {matrix.kolommen.map((cel, i) => (
              <td key={matrix.teams[i]?.teamId}>{maatTekst(cel, maat)}</td>
            ))}
            <Totalen waarde={matrix.totaal} />
          </tr>
          {matrix.buiten.map((rij) => (
            <tr key={rij.functieId ?? 'geen-team'}>
              <th scope="row" colSpan={breed + 1}>
                {rij.naam}
              </th>
              <Totalen waarde={rij} />
            </tr>
          ))}
          <tr className="totaal">
            <th scope="row" colSpan={breed + 1}>
              Totaal buiten de teams
            </th>
            <Totalen waarde={matrix.buitenTotaal} />
          </tr>
          <tr className="totaal">
            <th scope="row" colSpan={breed + 1}>
              Totaal
            </th>
            <Totalen waarde={matrix.eindtotaal} />
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
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </section>
  );
}

export function MatrixAfdruk({ search }: AfdrukProps) {
  return (
    <Afdruk
      rapport={matrixRapport}
      search={search}
      read={(input) => overzichtQueries.matrix.queryOptions({ input })}
      draw={({ data, parameters: { maat }, title }) => <MatrixPapier matrix={data} {...{ maat, title }} />}
    />
  );
}
