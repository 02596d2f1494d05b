import { useMemo } from 'react';
import { numberText } from '../../../../../shared/domain/tekst/number.ts';
import { datumKort } from '../../../../../shared/domain/tijd/datum.ts';
import type { Gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';
import { LijnChart } from '../../../../components/chart/lijn-chart.tsx';
import { bezettingKort } from '../../values.ts';

type Props = { readonly trend: Gebiedsoverzicht['trend'] };

/** 100 %: as much demand as capacity. */
const DOEL = 1;

const inProcenten = (part: number): string => `${numberText(part * 100, 0)} %`;

function describeTrend(trend: Props['trend']): string {
  const sentences = trend.teams.map((team) => {
    const first = team.bezetting.find((b) => b.soort === 'percentage');
    const last = team.bezetting.findLast((b) => b.soort === 'percentage');
    if (!first || !last) return `${team.naam}: geen gegevens`;
    return `${team.naam}: van ${bezettingKort(first)} % naar ${bezettingKort(last)} %`;
  });
  return `Lijndiagram van de bezettingsgraad per week. ${sentences.join('. ')}.`;
}

/** The 13 weeks up to the peildatum; a week without figures is a gap in the line and a dash in the table. */
export function Trend({ trend }: Props) {
  const punten = useMemo(() => trend.weken.map((week) => week.label), [trend.weken]);
  const series = useMemo(
    () =>
      trend.teams.map((team) => ({
        label: team.naam,
        waarden: team.bezetting.map((b) => (b.soort === 'percentage' ? b.waarde : null)),
      })),
    [trend.teams],
  );
  return (
    <section className="papier-trend">
      <h2>Bezettingsgraad in {trend.weken.length} weken</h2>
      <p>
        Per week, met de afwezigheid die van die week bekend is; de cijfers hierboven rekenen met de norm van
        een heel jaar. De dikke lijn is 100 %.
      </p>
      <LijnChart
        omschrijving={describeTrend(trend)}
        punten={punten}
        reeksen={series}
        asTitel="bezettingsgraad"
        showValue={inProcenten}
        doel={DOEL}
        breedte={688}
        hoogte={185}
      />
      <table className="papier-tabel papier-tabel--cijfers papier-tabel--smal">
        <caption>Bezettingsgraad per team en week, in procenten</caption>
        <thead>
          <tr>
            <th scope="col">Team</th>
            {trend.weken.map((week) => (
              <th scope="col" key={week.maandag}>
                {week.label}
                <br />
                <span className="klein">{datumKort(week.maandag)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trend.teams.map((team) => (
            <tr key={team.naam}>
              <th scope="row">{team.naam}</th>
              {team.bezetting.map((bezetting, i) => (
                <td key={trend.weken[i]?.maandag ?? i}>{bezettingKort(bezetting)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
