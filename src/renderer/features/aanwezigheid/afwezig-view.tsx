import type { Aanwezigheid } from '../../../shared/domain/aanwezigheid/aanwezigheid.ts';
import type { PlanbordGegevens, Team } from '../../../shared/domain/planning/planning.ts';
import { procentText } from '../../../shared/domain/tekst/number.ts';
import { datumKort } from '../../../shared/domain/tijd/datum.ts';
import { weekOf } from '../../../shared/domain/tijd/week.ts';
import { absenceLines, countText, type Least, leastInWeek, whenText } from './team-weken.ts';
import { type Kalenderperiode, PERIODEN, wekenOf } from './weken.ts';

type Props = {
  readonly aanwezigheid: Aanwezigheid;
  readonly gegevens: PlanbordGegevens;
  readonly teams: readonly Team[];
  readonly dag: string;
  readonly periode: Kalenderperiode;
};

/** Week × people: who is away, per team, with the dagdeel of each week on which the fewest people are there. */
export function AfwezigView(props: Props) {
  const { teams, dag, periode } = props;
  const maandagen = wekenOf(periode, dag);
  return (
    <>
      <p className="zacht">
        {PERIODEN.labels[periode]}: week {weekOf(maandagen[0] ?? dag).week} t/m{' '}
        {weekOf(maandagen.at(-1) ?? dag).week}. Alleen afwezigheid met akkoord. Onder elk team staat per week
        het dagdeel met de minste mensen.
      </p>
      {teams.map((team) => (
        <TeamTable key={team.id} {...props} team={team} maandagen={maandagen} />
      ))}
    </>
  );
}

function cellText(part: number | null): string {
  if (part === null) return '–';
  if (part < 0.005) return '';
  return part > 0.995 ? 'afw.' : procentText(part, 0);
}

type TeamProps = Props & { readonly team: Team; readonly maandagen: readonly string[] };

function TeamTable({ aanwezigheid, gegevens, team, maandagen }: TeamProps) {
  const lines = absenceLines(gegevens, team.id, maandagen);
  const least = maandagen.map((maandag) => leastInWeek(aanwezigheid, team.id, maandag));
  const worst = least.reduce<Least | null>(
    (found, one) => (one !== null && (found === null || one.bezet < found.bezet) ? one : found),
    null,
  );
  return (
    <section className="aanwezig__team" aria-label={team.naam}>
      <h2>{team.naam}</h2>
      {worst === null ? null : (
        <p>
          Minste bezetting: <strong>{countText(worst.bezet)}</strong> op {whenText(worst)}.
        </p>
      )}
      {lines.length === 0 ? (
        <p className="zacht">In deze weken werkt hier niemand.</p>
      ) : (
        <div className="aanwezig__rol">
          <table className="tabel aanwezig__tabel">
            <caption className="alleen-voorlezen">Afwezigheid in {team.naam} per week</caption>
            <thead>
              <tr>
                <th scope="col">Medewerker</th>
                {maandagen.map((maandag) => (
                  <th key={maandag} scope="col">
                    wk {weekOf(maandag).week}
                    <br />
                    {datumKort(maandag)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ medewerkerId, naam, weken }) => (
                <tr key={medewerkerId}>
                  <th scope="row">
                    <a href={`#/medewerkers/${medewerkerId}`}>{naam}</a>
                  </th>
                  {weken.map((part, i) => (
                    <td
                      key={maandagen[i]}
                      className={part === null ? 'aanwezig__vrij' : part < 0.005 ? '' : 'aanwezig__weg'}
                    >
                      {cellText(part)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Minste bezetting</th>
                {least.map((one, i) => (
                  <td key={maandagen[i]} title={one === null ? undefined : whenText(one)}>
                    {one === null ? '–' : countText(one.bezet)}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}
