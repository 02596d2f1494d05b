import { useMemo } from 'react';
import { aantalText, urenVast } from '../../../../../shared/domain/tekst/number.ts';
import type { Gebiedscijfers } from '../../../../../shared/rapport/gebiedscijfers.ts';
import type { Gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';
import { StaafChart, type StaafSeries } from '../../../../components/chart/staaf-chart.tsx';
import {
  bezettingText,
  markPartial,
  NO_GEGEVENS,
  oordeelText,
  saldoFte,
  saldoUren,
  urenOrNo,
} from '../../values.ts';
import { CoverageNotes } from './coverage-notes.tsx';

type Props = { readonly overzicht: Gebiedsoverzicht };

const inUren = (minuten: number | null): number | null => (minuten === null ? null : minuten / 60);

function seriesOf(teams: Gebiedsoverzicht['teams']): readonly StaafSeries[] {
  return [
    {
      label: 'Cliëntgebonden capaciteit',
      vulling: 'vlak',
      waarden: teams.map((team) => inUren(team.cijfers.clientgebondenMinuten)),
    },
    { label: 'Vraag', vulling: 'arcering', waarden: teams.map((team) => inUren(team.cijfers.vraagMinuten)) },
  ];
}

function describeTeams(teams: Gebiedsoverzicht['teams']): string {
  const sentences = teams.map(
    ({ naam, cijfers }) =>
      `${naam}: cliëntgebonden ${urenVast(cijfers.clientgebondenMinuten)} uur, vraag ${
        cijfers.vraagMinuten === null ? NO_GEGEVENS : `${urenVast(cijfers.vraagMinuten)} uur`
      }`,
  );
  return `Staafdiagram van cliëntgebonden capaciteit en vraag in uren per week. ${sentences.join('. ')}.`;
}

function Cells({ cijfers }: { readonly cijfers: Gebiedscijfers }) {
  const ofVraag = (text: string) => markPartial(text, cijfers.vraagVan);
  return (
    <>
      <td>{urenVast(cijfers.clientgebondenMinuten)}</td>
      <td>{ofVraag(urenOrNo(cijfers.vraagMinuten))}</td>
      <td>{ofVraag(saldoUren(cijfers.saldoMinuten))}</td>
      <td>{ofVraag(saldoFte(cijfers.saldoFte))}</td>
      <td>{ofVraag(bezettingText(cijfers.bezetting))}</td>
      <td className="oordeel">{ofVraag(oordeelText(cijfers.bezetting))}</td>
    </>
  );
}

/** The answer of the gebiedsoverzicht: vraag against cliëntgebonden capaciteit, as a chart with its table. */
export function VraagAndCapaciteit({ overzicht }: Props) {
  const { teams, totaal, gebied } = overzicht;
  const namen = useMemo(() => teams.map((team) => team.naam), [teams]);
  const series = useMemo(() => seriesOf(teams), [teams]);
  return (
    <section>
      <h2>Vraag en cliëntgebonden capaciteit</h2>
      <StaafChart
        omschrijving={describeTeams(teams)}
        categorieen={namen}
        reeksen={series}
        asTitel="uren per week"
        showValue={aantalText}
        geenWaarde={NO_GEGEVENS}
        breedte={688}
        hoogte={230}
      />
      <table className="papier-tabel papier-tabel--cijfers">
        <caption>Vraag en cliëntgebonden capaciteit per team, uren per week</caption>
        <thead>
          <tr>
            <th scope="col">Team</th>
            <th scope="col">Cliënt&shy;gebonden</th>
            <th scope="col">Vraag</th>
            <th scope="col">Saldo uren</th>
            <th scope="col">Saldo fte</th>
            <th scope="col">Bezettings&shy;graad</th>
            <th scope="col" className="oordeel">
              Oordeel
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.teamId}>
              <th scope="row">{team.naam}</th>
              <Cells cijfers={team.cijfers} />
            </tr>
          ))}
          <tr className="totaal">
            <th scope="row">
              Gebied {gebied.naam}
              <CoverageNotes cijfers={{ ...totaal, formatieVan: null }} />
            </th>
            <Cells cijfers={totaal} />
          </tr>
        </tbody>
      </table>
    </section>
  );
}
