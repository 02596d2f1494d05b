import './papier.css';
import { createAanwezigheid } from '../../../../shared/domain/aanwezigheid/aanwezigheid.ts';
import { DAGDELEN } from '../../../../shared/domain/planning/lists.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { datumNl, WEEKDAG_NAMEN, weekdag } from '../../../../shared/domain/tijd/datum.ts';
import { maandagOf, weekOf } from '../../../../shared/domain/tijd/week.ts';
import { aanwezigheid } from '../../../../shared/rapport/aanwezigheid.ts';
import { PapierHeader } from '../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../parts/print/print.tsx';
import { planbordRows } from '../aanwezigheid.queries.ts';
import { bezettingOf, countText, dayText, personWeeks } from '../team-weken.ts';
import { werkdagenOf } from '../weken.ts';

type Props = {
  readonly gegevens: PlanbordGegevens;
  readonly teamId: string;
  readonly dag: string;
  readonly title: string;
  readonly demo: boolean;
};

/** One week of a team on paper: large enough to read on the wall. */
function AanwezigheidPapier({ gegevens, teamId, dag, title, demo }: Props) {
  const source = createAanwezigheid(gegevens);
  const dagen = werkdagenOf(maandagOf(dag));
  const people = personWeeks(source, gegevens, teamId, dagen);
  const { week, jaar } = weekOf(dag);
  return (
    <article className="papier papier--aanwezigheid">
      <PapierHeader
        titel={title}
        ondertitel={`Week ${String(week)}, ${String(jaar)} · ${datumNl(dagen[0] ?? dag)} t/m ${datumNl(dagen.at(-1) ?? dag)}`}
        demo={demo}
      />
      <table className="papier-tabel">
        <caption>Wie is er wanneer</caption>
        <thead>
          <tr>
            <th scope="col">Medewerker</th>
            {dagen.map((one) => (
              <th key={one} scope="col">
                {WEEKDAG_NAMEN[weekdag(one)]} {datumNl(one).slice(0, 5)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ medewerkerId, naam, dagen: days }) => (
            <tr key={medewerkerId}>
              <th scope="row">{naam}</th>
              {days.map((one, i) => (
                <td key={dagen[i]}>{dayText(one) || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody>
          {DAGDELEN.values.map((dagdeel) => (
            <tr key={dagdeel} className="totaal">
              <th scope="row">Aanwezig in de {DAGDELEN.labels[dagdeel].toLowerCase()}</th>
              {dagen.map((one) => {
                const { bezet, minimum } = bezettingOf(source, gegevens, teamId, { dag: one, dagdeel });
                return (
                  <td key={one}>
                    {countText(bezet)}
                    {minimum === null ? '' : ` (minstens ${String(minimum)})`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Een korte dag staat als ochtend: een werkpatroon zegt hoe lang iemand werkt, niet wanneer. Wie in twee
        teams werkt, telt in elk team voor een deel.
      </p>
    </article>
  );
}

export function AanwezigheidPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={aanwezigheid}
      search={search}
      read={planbordRows}
      draw={({ data, parameters: { team, peildatum }, title, demo }) => (
        <AanwezigheidPapier gegevens={data} teamId={team} dag={peildatum} {...{ title, demo }} />
      )}
    />
  );
}
