import { fteTekst, getalTekst, urenVast } from '../../../../../shared/domain/tekst/getal.ts';
import type { Gebiedscijfers, Gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';
import {
  aantalOfGeen,
  bezettingTekst,
  deelTekst,
  oordeelTekst,
  saldoFte,
  saldoUren,
  urenOfGeen,
} from '../../waarden.ts';

type Rij = { readonly label: string; readonly toon: (c: Gebiedscijfers) => string };
type Groep = { readonly naam: string; readonly rijen: readonly Rij[] };

const GROEPEN: readonly Groep[] = [
  {
    naam: 'Mensen',
    rijen: [
      { label: 'Formatie, uren', toon: (c) => urenOfGeen(c.formatieMinuten) },
      { label: 'Bezetting, uren', toon: (c) => urenVast(c.bezettingMinuten) },
      { label: 'Bezetting, fte', toon: (c) => fteTekst(c.bezettingFte) },
      { label: 'Medewerkers', toon: (c) => getalTekst(c.aantalMedewerkers, 0) },
      { label: 'Vacatures, uren', toon: (c) => urenVast(c.vacatureMinuten) },
      { label: 'SKJ verloopt, medewerkers', toon: (c) => getalTekst(c.skjVerloopt, 0) },
    ],
  },
  {
    naam: 'Capaciteit',
    rijen: [
      { label: 'Bruto, uren', toon: (c) => urenVast(c.brutoMinuten) },
      { label: 'Inzetbaar op de peildatum', toon: (c) => deelTekst(c.inzetbaar) },
      { label: 'Netto, uren', toon: (c) => urenVast(c.nettoMinuten) },
      { label: 'Casuïstiek bruto, uren', toon: (c) => urenVast(c.casuistiekMinuten) },
      { label: 'Cliëntgebonden, uren', toon: (c) => urenVast(c.clientgebondenMinuten) },
    ],
  },
  {
    naam: 'Vraag',
    rijen: [
      { label: 'Open trajecten zwaarte 1', toon: (c) => aantalOfGeen(c.open[0]) },
      { label: 'Open trajecten zwaarte 2', toon: (c) => aantalOfGeen(c.open[1]) },
      { label: 'Open trajecten zwaarte 3', toon: (c) => aantalOfGeen(c.open[2]) },
      { label: 'Vraag, uren', toon: (c) => urenOfGeen(c.vraagMinuten) },
    ],
  },
  {
    naam: 'Uitkomst',
    rijen: [
      { label: 'Saldo, uren', toon: (c) => saldoUren(c.saldoMinuten) },
      { label: 'Saldo, fte', toon: (c) => saldoFte(c.saldoFte) },
      { label: 'Bezettingsgraad', toon: (c) => bezettingTekst(c.bezetting) },
      { label: 'Oordeel', toon: (c) => oordeelTekst(c.bezetting) },
    ],
  },
];

/**
 * Every figure, turned on its side: the same figure of all teams stands on one
 * line, and three teams fit upright without a narrow column.
 */
export function CijferTabel({ overzicht }: { readonly overzicht: Gebiedsoverzicht }) {
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
        {GROEPEN.map((groep) => (
          <tbody key={groep.naam}>
            <tr className="groep">
              <th scope="rowgroup" colSpan={teams.length + 2}>
                {groep.naam}
              </th>
            </tr>
            {groep.rijen.map((rij) => (
              <tr key={rij.label}>
                <th scope="row">{rij.label}</th>
                {teams.map((team) => (
                  <td key={team.teamId}>{rij.toon(team.cijfers)}</td>
                ))}
                <td className="totaal">{rij.toon(totaal)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
