import { MATRIX_MATEN, type MatrixMaat } from '../../../../../shared/domain/planning/maten.ts';
import '../../../../components/tabel/tabel.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { aantalTekst, fteTekst, urenTekst } from '../../../../../shared/domain/tekst/getal.ts';
import type { Matrix, MatrixPlek, MatrixWaarde } from '../../../../../shared/rapport/matrix.ts';
import { Dialoog } from '../../../../components/dialoog/dialoog.tsx';
import { FoutToestand, LaadToestand } from '../../../../components/toestand.tsx';
import { leesFout } from '../../../../lib/report-error.ts';
import { MensenMetUren } from '../../../../parts/mensen-met-uren.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { maatTekst } from './maat.ts';

type Props = { readonly matrix: Matrix; readonly maat: MatrixMaat };
type Open = { readonly plek: MatrixPlek; readonly titel: string };

/** The matrix on screen: each figure opens the people behind it. */
export function MatrixScherm({ matrix, maat }: Props) {
  const [open, zetOpen] = useState<Open | null>(null);
  const cel = (waarde: MatrixWaarde, plek: MatrixPlek, titel: string) =>
    waarde.aantal === 0 && waarde.minutenPerWeek === 0 ? (
      <span className="zacht">0</span>
    ) : (
      <button
        type="button"
        className="matrix__knop"
        aria-label={`${maatTekst(waarde, maat)}, ${titel}: toon medewerkers`}
        onClick={() => zetOpen({ plek, titel })}
      >
        {maatTekst(waarde, maat)}
      </button>
    );
  const inCel = (organisatieId: string | null, teamId: string | null): MatrixPlek => ({
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
          <MatrixKop matrix={matrix} />
          <tbody>
            {matrix.rijen.map((rij) => (
              <tr key={rij.organisatieId}>
                <th scope="row">{rij.naam}</th>
                {rij.cellen.map((waarde, i) => {
                  const team = matrix.teams[i];
                  return (
                    <td className="tabel__getal" key={team?.teamId}>
                      {cel(
                        waarde,
                        inCel(rij.organisatieId, team?.teamId ?? null),
                        `${rij.naam}, ${team?.naam ?? ''}`,
                      )}
                    </td>
                  );
                })}
                <td className="tabel__getal matrix__rand">
                  {cel(rij.totaal, inCel(rij.organisatieId, null), rij.naam)}
                </td>
                <RestTotalen waarde={rij.totaal} />
              </tr>
            ))}
            <tr className="matrix__totaal">
              <th scope="row">Totaal in teams</th>
              {matrix.kolommen.map((waarde, i) => {
                const team = matrix.teams[i];
                return (
                  <td className="tabel__getal" key={team?.teamId}>
                    {cel(waarde, inCel(null, team?.teamId ?? null), team?.naam ?? '')}
                  </td>
                );
              })}
              <td className="tabel__getal matrix__rand">
                {cel(matrix.totaal, inCel(null, null), 'Alle teams')}
              </td>
              <RestTotalen waarde={matrix.totaal} />
            </tr>
          </tbody>
          <tbody>
            {matrix.buiten.map((rij) => (
              <tr key={rij.functieId ?? 'geen-team'}>
                <th scope="row" colSpan={matrix.teams.length + 1}>
                  {rij.naam}
                </th>
                <td className="tabel__getal matrix__rand">
                  {cel(rij, { soort: 'buiten', functieId: rij.functieId }, rij.naam)}
                </td>
                <RestTotalen waarde={rij} />
              </tr>
            ))}
            <SomRegel naam="Totaal buiten de teams" waarde={matrix.buitenTotaal} {...{ matrix, maat }} />
            <SomRegel naam="Totaal" waarde={matrix.eindtotaal} {...{ matrix, maat }} />
          </tbody>
        </table>
      </section>
      {open === null ? null : <Mensen matrix={matrix} open={open} onSluit={() => zetOpen(null)} />}
    </>
  );
}

function MatrixKop({ matrix }: { readonly matrix: Matrix }) {
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

function RestTotalen({ waarde }: { readonly waarde: MatrixWaarde }) {
  return (
    <>
      <td className="tabel__getal">{urenTekst(waarde.minutenPerWeek)}</td>
      <td className="tabel__getal">{fteTekst(waarde.fte)}</td>
    </>
  );
}

function SomRegel({
  naam,
  waarde,
  matrix,
  maat,
}: Props & { readonly naam: string; readonly waarde: MatrixWaarde }) {
  return (
    <tr className="matrix__totaal">
      <th scope="row" colSpan={matrix.teams.length + 1}>
        {naam}
      </th>
      <td className="tabel__getal matrix__rand">{maatTekst(waarde, maat)}</td>
      <RestTotalen waarde={waarde} />
    </tr>
  );
}

type MensenProps = { readonly matrix: Matrix; readonly open: Open; readonly onSluit: () => void };

function Mensen({ matrix, open, onSluit }: MensenProps) {
  const { peildatum, indeling } = matrix;
  const vraag = useQuery(
    overzichtQueries.matrixMensen.queryOptions({ input: { peildatum, indeling, plek: open.plek } }),
  );
  return (
    <Dialoog
      titel={open.titel}
      breed
      onSluit={onSluit}
      onVerstuur={onSluit}
      knoppen={<Button type="submit">Sluiten</Button>}
    >
      {vraag.isError ? (
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      ) : null}
      {vraag.data === undefined && !vraag.isError ? <LaadToestand wat="Medewerkers" /> : null}
      {vraag.data === undefined ? null : <MensenMetUren naam={open.titel} mensen={vraag.data} metTeam />}
      <p className="zacht" role="status">
        {vraag.data === undefined
          ? ''
          : `${aantalTekst(vraag.data.filter((mens) => mens.telt).length)} geteld, ${aantalTekst(vraag.data.length)} met uren`}
      </p>
    </Dialoog>
  );
}
