import { MATRIX_MATEN, type MatrixMaat } from '../../../../../shared/domain/planning/maten.ts';
import '../../../../components/table/table.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { aantalText, fteText, urenText } from '../../../../../shared/domain/tekst/number.ts';
import type { Matrix, MatrixPlace, MatrixValue } from '../../../../../shared/rapport/matrix.ts';
import { Dialog } from '../../../../components/dialog/dialog.tsx';
import { QueryState } from '../../../../components/toestand.tsx';
import { MensenWithUren } from '../../../../parts/people-met-uren.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { maatText } from './maat.ts';

type Props = { readonly matrix: Matrix; readonly maat: MatrixMaat };
type Open = { readonly plek: MatrixPlace; readonly titel: string };

/** The matrix on screen: each figure opens the people behind it. */
export function MatrixScreen({ matrix, maat }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const cell = (value: MatrixValue, plek: MatrixPlace, titel: string) =>
    value.aantal === 0 && value.minutenPerWeek === 0 ? (
      <span className="zacht">0</span>
    ) : (
      <button
        type="button"
        className="matrix__knop"
        aria-label={`${maatText(value, maat)}, ${titel}: toon medewerkers`}
        onClick={() => setOpen({ plek, titel })}
      >
        {maatText(value, maat)}
      </button>
    );
  const inCell = (organisatieId: string | null, teamId: string | null): MatrixPlace => ({
    soort: 'cel',
    organisatieId,
    teamId,
  });
  return (
    <>
      <section
        className="tabel__rol matrix"
        aria-label={`${MATRIX_MATEN.labels[maat]} per organisatie en team`}
      >
        <table className="tabel matrix__tabel">
          <MatrixHeader matrix={matrix} />
          <tbody>
            {matrix.rijen.map((row) => (
              <tr key={row.organisatieId}>
                <th scope="row">{row.naam}</th>
                {row.cellen.map((value, i) => {
                  const team = matrix.teams[i];
                  return (
                    <td className="tabel__getal" key={team?.teamId}>
                      {cell(
                        value,
                        inCell(row.organisatieId, team?.teamId ?? null),
                        `${row.naam}, ${team?.naam ?? ''}`,
                      )}
                    </td>
                  );
                })}
                <td className="tabel__getal matrix__rand">
                  {cell(row.totaal, inCell(row.organisatieId, null), row.naam)}
                </td>
                <RestTotals waarde={row.totaal} />
              </tr>
            ))}
            <tr className="matrix__totaal">
              <th scope="row">Totaal in teams</th>
              {matrix.kolommen.map((value, i) => {
                const team = matrix.teams[i];
                return (
                  <td className="tabel__getal" key={team?.teamId}>
                    {cell(value, inCell(null, team?.teamId ?? null), team?.naam ?? '')}
                  </td>
                );
              })}
              <td className="tabel__getal matrix__rand">
                {cell(matrix.totaal, inCell(null, null), 'Alle teams')}
              </td>
              <RestTotals waarde={matrix.totaal} />
            </tr>
          </tbody>
          <tbody>
            {matrix.buiten.map((row) => (
              <tr key={row.functieId ?? 'geen-team'}>
                <th scope="row" colSpan={matrix.teams.length + 1}>
                  {row.naam}
                </th>
                <td className="tabel__getal matrix__rand">
                  {cell(row, { soort: 'buiten', functieId: row.functieId }, row.naam)}
                </td>
                <RestTotals waarde={row} />
              </tr>
            ))}
            <SumLine naam="Totaal buiten de teams" waarde={matrix.buitenTotaal} {...{ matrix, maat }} />
            <SumLine naam="Totaal" waarde={matrix.eindtotaal} {...{ matrix, maat }} />
          </tbody>
        </table>
      </section>
      {open === null ? null : <Mensen matrix={matrix} open={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function MatrixHeader({ matrix }: { readonly matrix: Matrix }) {
  return (
    <thead>
      <tr>
        <th scope="col">Organisatie</th>
        {matrix.teams.map((team) => (
          <th scope="col" className="tabel__getal" key={team.teamId}>
            {team.naam}
          </th>
        ))}
        <th scope="col" className="tabel__getal matrix__rand">
          Totaal
        </th>
        <th scope="col" className="tabel__getal">
          Uren
        </th>
        <th scope="col" className="tabel__getal">
          Fte
        </th>
      </tr>
    </thead>
  );
}

function RestTotals({ waarde }: { readonly waarde: MatrixValue }) {
  return (
    <>
      <td className="tabel__getal">{urenText(waarde.minutenPerWeek)}</td>
      <td className="tabel__getal">{fteText(waarde.fte)}</td>
    </>
  );
}

function SumLine({
  naam,
  waarde,
  matrix,
  maat,
}: Props & { readonly naam: string; readonly waarde: MatrixValue }) {
  return (
    <tr className="matrix__totaal">
      <th scope="row" colSpan={matrix.teams.length + 1}>
        {naam}
      </th>
      <td className="tabel__getal matrix__rand">{maatText(waarde, maat)}</td>
      <RestTotals waarde={waarde} />
    </tr>
  );
}

type MensenProps = { readonly matrix: Matrix; readonly open: Open; readonly onClose: () => void };

function Mensen({ matrix, open, onClose }: MensenProps) {
  const { peildatum, indeling } = matrix;
  const vraag = useQuery(
    overzichtQueries.matrixMensen.queryOptions({ input: { peildatum, indeling, plek: open.plek } }),
  );
  return (
    <Dialog
      titel={open.titel}
      breed
      onClose={onClose}
      onSubmit={onClose}
      knoppen={<Button type="submit">Sluiten</Button>}
    >
      {vraag.isError || vraag.data === undefined ? <QueryState vraag={vraag} wat="Medewerkers" /> : null}
      {vraag.data === undefined ? null : <MensenWithUren naam={open.titel} mensen={vraag.data} metTeam />}
      <p className="zacht" role="status">
        {vraag.data === undefined
          ? ''
          : `${aantalText(vraag.data.filter((mens) => mens.telt).length)} geteld, ${aantalText(vraag.data.length)} met uren`}
      </p>
    </Dialog>
  );
}
