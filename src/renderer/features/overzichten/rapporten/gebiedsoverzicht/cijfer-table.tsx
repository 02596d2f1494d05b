import { fteText, numberText, urenVast } from '../../../../../shared/domain/tekst/number.ts';
import type { Gebiedscijfers, Gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';
import {
  aantalOrNo,
  bezettingText,
  oordeelText,
  partText,
  saldoFte,
  saldoUren,
  urenOrNo,
} from '../../values.ts';

type Row = { readonly label: string; readonly show: (c: Gebiedscijfers) => string };
type Group = { readonly naam: string; readonly rijen: readonly Row[] };

const GROUPS: readonly Group[] = [
  {
    naam: 'Mensen',
    rijen: [
      { label: 'Formatie, uren', show: (c) => urenOrNo(c.formatieMinuten) },
      { label: 'Bezetting, uren', show: (c) => urenVast(c.bezettingMinuten) },
      { label: 'Bezetting, fte', show: (c) => fteText(c.bezettingFte) },
      { label: 'Medewerkers', show: (c) => numberText(c.aantalMedewerkers, 0) },
      { label: 'Vacatures, uren', show: (c) => urenVast(c.vacatureMinuten) },
      { label: 'SKJ verloopt, medewerkers', show: (c) => numberText(c.skjVerloopt, 0) },
    ],
  },
  {
    naam: 'Capaciteit',
    rijen: [
      { label: 'Bruto, uren', show: (c) => urenVast(c.brutoMinuten) },
      { label: 'Inzetbaar op de peildatum', show: (c) => partText(c.inzetbaar) },
      { label: 'Netto, uren', show: (c) => urenVast(c.nettoMinuten) },
      { label: 'Casuïstiek bruto, uren', show: (c) => urenVast(c.casuistiekMinuten) },
      { label: 'Cliëntgebonden, uren', show: (c) => urenVast(c.clientgebondenMinuten) },
    ],
  },
  {
    naam: 'Vraag',
    rijen: [
      { label: 'Open trajecten zwaarte 1', show: (c) => aantalOrNo(c.open[0]) },
      { label: 'Open trajecten zwaarte 2', show: (c) => aantalOrNo(c.open[1]) },
      { label: 'Open trajecten zwaarte 3', show: (c) => aantalOrNo(c.open[2]) },
      { label: 'Vraag, uren', show: (c) => urenOrNo(c.vraagMinuten) },
    ],
  },
  {
    naam: 'Uitkomst',
    rijen: [
      { label: 'Saldo, uren', show: (c) => saldoUren(c.saldoMinuten) },
      { label: 'Saldo, fte', show: (c) => saldoFte(c.saldoFte) },
      { label: 'Bezettingsgraad', show: (c) => bezettingText(c.bezetting) },
      { label: 'Oordeel', show: (c) => oordeelText(c.bezetting) },
    ],
  },
];

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
            </th>
          </tr>
        </thead>
        {GROUPS.map((group) => (
          <tbody key={group.naam}>
            <tr className="groep">
              <th scope="rowgroup" colSpan={teams.length + 2}>
                {group.naam}
              </th>
            </tr>
            {group.rijen.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {teams.map((team) => (
                  <td key={team.teamId}>{row.show(team.cijfers)}</td>
                ))}
                <td className="totaal">{row.show(totaal)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
