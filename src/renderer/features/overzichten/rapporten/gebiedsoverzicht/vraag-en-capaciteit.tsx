import { useMemo } from 'react';
import { aantalTekst, urenVast } from '../../../../../shared/domain/tekst/getal.ts';
import type { Gebiedscijfers, Gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';
import { StaafGrafiek, type StaafReeks } from '../../../../components/chart/staaf-grafiek.tsx';
import {
  bezettingTekst,
  GEEN_GEGEVENS,
  oordeelTekst,
  saldoFte,
  saldoUren,
  urenOfGeen,
} from '../../waarden.ts';

type Props = { readonly overzicht: Gebiedsoverzicht };

const inUren = (minuten: number | null): number | null => (minuten === null ? null : minuten / 60);

function reeksenVan(teams: Gebiedsoverzicht['teams']): readonly StaafReeks[] {
  return [
    {
      label: 'Cliëntgebonden capaciteit',
      vulling: 'vlak',
      waarden: teams.map((team) => inUren(team.cijfers.clientgebondenMinuten)),
    },
    { label: 'Vraag', vulling: 'arcering', waarden: teams.map((team) => inUren(team.cijfers.vraagMinuten)) },
  ];
}

function omschrijf(teams: Gebiedsoverzicht['teams']): string {
  const zinnen = teams.map(
    ({ naam, cijfers }) =>
      `${naam}: cliëntgebonden ${urenVast(cijfers.clientgebondenMinuten)} uur, vraag ${
        cijfers.vraagMinuten === null ? GEEN_GEGEVENS : `${urenVast(cijfers.vraagMinuten)} uur`
      }`,
  );
  return `Staafdiagram van cliëntgebonden capaciteit en vraag in uren per week. ${zinnen.join('. ')}.`;
}

function Cellen({ cijfers }: { readonly cijfers: Gebiedscijfers }) {
  return (
    <>
      <td>{urenVast(cijfers.clientgebondenMinuten)}</td>
      <td>{urenOfGeen(cijfers.vraagMinuten)}</td>
      <td>{saldoUren(cijfers.saldoMinuten)}</td>
      <td>{saldoFte(cijfers.saldoFte)}</td>
      <td>{bezettingTekst(cijfers.bezetting)}</td>
      <td className="oordeel">{oordeelTekst(cijfers.bezetting)}</td>
    </>
  );
}

/** The answer of the gebiedsoverzicht: vraag against cliëntgebonden capaciteit, as a chart with its table. */
export function VraagEnCapaciteit({ overzicht }: Props) {
  const { teams, totaal, gebied } = overzicht;
  const namen = useMemo(() => teams.map((team) => team.naam), [teams]);
  const reeksen = useMemo(() => reeksenVan(teams), [teams]);
  return (
    <section>
      <h2>Vraag en cliëntgebonden capaciteit</h2>
      <StaafGrafiek
        omschrijving={omschrijf(teams)}
        categorieen={namen}
        reeksen={reeksen}
        asTitel="uren per week"
        toonWaarde={aantalTekst}
        geenWaarde={GEEN_GEGEVENS}
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
              <Cellen cijfers={team.cijfers} />
            </tr>
          ))}
          <tr className="totaal">
            <th scope="row">Gebied {gebied.naam}</th>
            <Cellen cijfers={totaal} />
          </tr>
        </tbody>
      </table>
    </section>
  );
}
