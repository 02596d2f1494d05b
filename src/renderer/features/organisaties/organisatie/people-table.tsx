import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { fteText, urenText } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { RolTable } from '../../../components/table/rol-table.tsx';

/** ' → 28 op 01-01-2027': other hours in a detachering that follows on this one. */
function vervolgText({ minutenPerWeek, vervolg }: OrganisatieView['mensen'][number]): string {
  if (vervolg === null || vervolg.minutenPerWeek === minutenPerWeek) return '';
  return ` → ${urenText(vervolg.minutenPerWeek)} op ${datumNl(vervolg.van)}`;
}

/** The people of an organisation on the peildatum; who ends soon says so in words. */
export function MensenTable({ mensen }: { readonly mensen: OrganisatieView['mensen'] }) {
  if (mensen.length === 0)
    return <p className="zacht">Op deze peildatum werkt er niemand via deze organisatie.</p>;
  return (
    <RolTable
      naam="Medewerkers van de organisatie"
      className="organisaties__tabel"
      koppen={[
        { kop: 'Naam' },
        { kop: 'Functie' },
        { kop: 'Hoofdspecialisme' },
        { kop: 'Team' },
        { kop: 'Uren', getal: true },
        { kop: 'Fte', getal: true },
        { kop: 'Sinds' },
        { kop: 'T/m' },
      ]}
    >
      <tbody>
        {mensen.map((mens) => (
          <tr key={mens.detacheringId}>
            <th scope="row">
              <a href={`#/medewerkers/${mens.medewerkerId}`}>{mens.naam}</a>
            </th>
            <td>{mens.functie}</td>
            <td>{mens.hoofdspecialisme || '–'}</td>
            <td>{mens.teams || '–'}</td>
            <td className="tabel__getal">
              {urenText(mens.minutenPerWeek)}
              {vervolgText(mens)}
            </td>
            <td className="tabel__getal">{fteText(mens.fte)}</td>
            <td className="tabel__datum">{datumNl(mens.geldigVan)}</td>
            <td className={mens.eindigt ? 'tabel__datum signaal' : 'tabel__datum'}>
              {mens.blijftTot === null ? 'zonder einde' : datumNl(plusDagen(mens.blijftTot, -1))}
              {mens.eindigt ? ', eindigt' : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </RolTable>
  );
}
