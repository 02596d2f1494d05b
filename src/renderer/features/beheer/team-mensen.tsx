import { useQuery } from '@tanstack/react-query';
import { fteTekst, urenTekst } from '../../../shared/domain/getal.ts';
import { FoutToestand, LaadToestand } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import { beheerQueries } from './beheer.queries.ts';

type Props = { readonly teamId: string; readonly peildatum: string };

/** Who has hours in the team; who is counted in another team says so. */
export function TeamMensen({ teamId, peildatum }: Props) {
  const vraag = useQuery(beheerQueries.teamMensen(teamId, peildatum));
  if (vraag.isError)
    return <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />;
  if (vraag.data === undefined) return <LaadToestand wat="Medewerkers" regels={4} />;
  if (vraag.data.length === 0) {
    return (
      <p className="zacht">
        Er werkt nog niemand in dit team. <a href="#/beheer/medewerker">Voeg een medewerker toe</a>, of
        verplaats iemand op het planbord.
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="tabel__rol" aria-label="Medewerkers van het team" tabIndex={0}>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Functie</th>
            <th scope="col">Organisatie</th>
            <th scope="col" className="tabel__getal">
              Uren
            </th>
            <th scope="col" className="tabel__getal">
              Fte
            </th>
          </tr>
        </thead>
        <tbody>
          {vraag.data.map((mens) => (
            <tr key={mens.medewerkerId}>
              <th scope="row">
                <a href={`#/medewerkers/${mens.medewerkerId}`}>{mens.naam}</a>
                {mens.telt ? null : <p className="zacht">telt mee in een ander team</p>}
              </th>
              <td>{mens.functie}</td>
              <td>{mens.organisatie}</td>
              <td className="tabel__getal">{urenTekst(mens.minutenPerWeek)}</td>
              <td className="tabel__getal">{fteTekst(mens.fte)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
