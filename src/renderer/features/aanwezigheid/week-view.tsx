import type { Aanwezigheid } from '../../../shared/domain/aanwezigheid/aanwezigheid.ts';
import { DAGDELEN } from '../../../shared/domain/planning/lists.ts';
import type { PlanbordGegevens, Team } from '../../../shared/domain/planning/planning.ts';
import { datumKort, WEEKDAG_KORT, weekdag } from '../../../shared/domain/tijd/datum.ts';
import { maandagOf } from '../../../shared/domain/tijd/week.ts';
import { bezettingOf, countText, dayText, isShort, personWeeks } from './team-weken.ts';
import { werkdagenOf } from './weken.ts';

type Props = {
  readonly aanwezigheid: Aanwezigheid;
  readonly gegevens: PlanbordGegevens;
  readonly team: Team;
  readonly dag: string;
};

function classOf(text: string): string {
  if (text === '') return 'aanwezig__vrij';
  return text.includes('afwezig') ? 'aanwezig__weg' : '';
}

/** Monday … Friday of a team: who is there and when, how many, and where it is under the minimum. */
export function WeekView({ aanwezigheid, gegevens, team, dag }: Props) {
  const dagen = werkdagenOf(maandagOf(dag));
  const people = personWeeks(aanwezigheid, gegevens, team.id, dagen);
  if (people.length === 0) return <p className="zacht">In deze week werkt hier niemand.</p>;
  return (
    <div className="aanwezig__rol">
      <table className="tabel aanwezig__tabel">
        <caption className="alleen-voorlezen">Wie er is in {team.naam}</caption>
        <thead>
          <tr>
            <th scope="col">Medewerker</th>
            {dagen.map((one) => (
              <th key={one} scope="col" className="aanwezig__dag">
                {WEEKDAG_KORT[weekdag(one)]} {datumKort(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ medewerkerId, naam, dagen: days }) => (
            <tr key={medewerkerId}>
              <th scope="row">
                <a href={`#/medewerkers/${medewerkerId}`}>{naam}</a>
              </th>
              {days.map((one, i) => {
                const text = dayText(one);
                return (
                  <td key={dagen[i]} className={classOf(text)}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {DAGDELEN.values.map((dagdeel) => (
            <tr key={dagdeel}>
              <th scope="row">{DAGDELEN.labels[dagdeel]}</th>
              {dagen.map((one) => {
                const bezetting = bezettingOf(aanwezigheid, gegevens, team.id, { dag: one, dagdeel });
                const { minimum } = bezetting;
                return (
                  <td key={one} className={isShort(bezetting) ? 'aanwezig__tekort' : ''}>
                    {countText(bezetting.bezet)}
                    {minimum === null ? '' : ` van minstens ${String(minimum)}`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}
