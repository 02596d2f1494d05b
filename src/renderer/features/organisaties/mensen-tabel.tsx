import type { OrganisatieBeeld } from '../../../shared/contract/organisaties.ts';
import { datumNl, plusDagen } from '../../../shared/domain/datum.ts';
import { fteTekst, urenTekst } from '../../../shared/domain/getal.ts';

/** The people of an organisation on the peildatum; who ends soon says so in words. */
export function MensenTabel({ mensen }: { readonly mensen: OrganisatieBeeld['mensen'] }) {
  if (mensen.length === 0)
    return <p className="zacht">Op deze peildatum werkt er niemand via deze organisatie.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="tabel__rol" aria-label="Medewerkers van de organisatie" tabIndex={0}>
      <table className="tabel organisaties__tabel">
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Functie</th>
            <th scope="col">Hoofdspecialisme</th>
            <th scope="col">Team</th>
            <th scope="col" className="tabel__getal">
              Uren
            </th>
            <th scope="col" className="tabel__getal">
              Fte
            </th>
            <th scope="col">Sinds</th>
            <th scope="col">T/m</th>
          </tr>
        </thead>
        <tbody>
          {mensen.map((mens) => (
            <tr key={mens.detacheringId}>
              <th scope="row">
                <a href={`#/medewerkers/${mens.medewerkerId}`}>{mens.naam}</a>
              </th>
              <td>{mens.functie}</td>
              <td>{mens.hoofdspecialisme || '–'}</td>
              <td>{mens.teams || '–'}</td>
              <td className="tabel__getal">{urenTekst(mens.minutenPerWeek)}</td>
              <td className="tabel__getal">{fteTekst(mens.fte)}</td>
              <td className="tabel__datum">{datumNl(mens.geldigVan)}</td>
              <td className={mens.eindigt ? 'tabel__datum signaal' : 'tabel__datum'}>
                {mens.geldigTot === null ? 'zonder einde' : datumNl(plusDagen(mens.geldigTot, -1))}
                {mens.eindigt ? ', eindigt' : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
