import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import {
  type ExternTeamoverzicht,
  type InternTeamoverzicht,
  type Teamoverzicht,
  teamoverzicht,
} from '../../../../../shared/rapport/teamoverzicht.ts';
import { PapierHeader, Verantwoording } from '../../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../../parts/print/print.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { PerSpecialisme, Teamtabel, Vacatures } from './team-tables.tsx';
import { Teamkop } from './teamkop.tsx';

type Props<Variant> = { readonly overzicht: Variant; readonly title: string };

const BEGRIPPEN = [
  [
    'Uren en fte',
    'de uren van deze medewerker in dit team op de peildatum, per week. 36 uur is 1 fte, tenzij anders ingesteld.',
  ],
  [
    'Aantal',
    'wie dit team als hoofdteam heeft: het team met de meeste uren op de peildatum. Wie hier ook werkt, telt in een ander team.',
  ],
  ['Werkdagen', '● = werkt op deze dag, volgens het rooster van de detachering.'],
  ['Afwezig', 'alleen hele dagen met akkoord. De reden staat er nooit bij.'],
] as const;

const skjBegrip = (dagen: number) =>
  [
    'SKJ',
    `nodig bij een jeugdspecialisme. Verloopt: de laatste dag is binnen ${String(dagen)} dagen na de peildatum.`,
  ] as const;

const AFKORTINGEN = [
  ['fte', 'voltijdbaan'],
  ['SKJ', 'Stichting Kwaliteitsregister Jeugd'],
  ['t/m', 'tot en met'],
  ['–', 'niet ingevuld of niet nodig'],
] as const;

function Intern({ overzicht, title }: Props<InternTeamoverzicht>) {
  return (
    <article className="papier papier--team">
      <PapierHeader
        titel={title}
        ondertitel={`Peildatum ${datumNl(overzicht.peildatum)} · voor intern gebruik`}
        demo={overzicht.demo}
      >
        <Teamkop team={overzicht.team} gebiedsmanagers={overzicht.team.gebiedsmanagers} />
      </PapierHeader>
      <Teamtabel overzicht={overzicht} />
      <div className="papier-naast">
        <PerSpecialisme overzicht={overzicht} />
        <Vacatures overzicht={overzicht} />
      </div>
      <Verantwoording
        begrippen={[...BEGRIPPEN, skjBegrip(overzicht.skjSignaalDagen)]}
        afkortingen={AFKORTINGEN}
        bron={`planning in Gebiedsplanner, stand op ${datumNl(overzicht.peildatum)}.`}
      />
    </article>
  );
}

/** For residents: first name and function, with the number of the team and nobody's own. */
function Extern({ overzicht, title }: Props<ExternTeamoverzicht>) {
  const { team, regels } = overzicht;
  return (
    <article className="papier papier--extern">
      <PapierHeader
        titel={title}
        ondertitel={`Wie werkt er in het team? Stand op ${datumNl(overzicht.peildatum)}`}
        demo={overzicht.demo}
      >
        <Teamkop team={team} gebiedsmanagers={null} />
      </PapierHeader>
      {regels.length === 0 ? (
        <p>In dit team werkt op de peildatum niemand.</p>
      ) : (
        <table className="papier-tabel">
          <caption>Medewerkers van team {team.naam}</caption>
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Functie</th>
            </tr>
          </thead>
          <tbody>
            {regels.map((line) => (
              <tr key={line.medewerkerId}>
                <th scope="row">{line.voornaam}</th>
                <td>{line.functie}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

/** The teamoverzicht as it stands on paper, in the variant that was asked. */
function TeamoverzichtPapier({ overzicht, title }: Props<Teamoverzicht>) {
  return overzicht.variant === 'intern' ? (
    <Intern {...{ overzicht, title }} />
  ) : (
    <Extern {...{ overzicht, title }} />
  );
}

export function TeamoverzichtPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={teamoverzicht}
      search={search}
      read={(input) => overzichtQueries.teamoverzicht.queryOptions({ input })}
      draw={({ data, title }) => <TeamoverzichtPapier overzicht={data} title={title} />}
    />
  );
}
