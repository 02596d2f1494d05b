import { fteText, urenText } from '../../shared/domain/tekst/number.ts';
import type { MatrixMens } from '../../shared/rapport/matrix.ts';
import { RolTable } from '../components/table/rol-table.tsx';

type Props = {
  /** Name of the region, read aloud. */
  readonly naam: string;
  readonly mensen: readonly MatrixMens[];
  /** With the teams of each person; left out where all are of one team. */
  readonly metTeam?: boolean;
};

/** The people behind a number and their hours; who is counted in another team says so. */
export function MensenWithUren({ naam, mensen, metTeam = false }: Props) {
  return (
    <RolTable
      naam={naam}
      koppen={[
        { kop: 'Naam' },
        { kop: 'Functie' },
        { kop: 'Organisatie' },
        ...(metTeam ? [{ kop: 'Team' }] : []),
        { kop: 'Uren', getal: true },
        { kop: 'Fte', getal: true },
      ]}
    >
      <tbody>
        {mensen.map((mens) => (
          <tr key={mens.medewerkerId}>
            <th scope="row">
              <a href={`#/medewerkers/${mens.medewerkerId}`}>{mens.naam}</a>
              {mens.telt ? null : <p className="zacht">telt mee in een ander team</p>}
            </th>
            <td>{mens.functie}</td>
            <td>{mens.organisatie}</td>
            {metTeam ? <td>{mens.teams || '–'}</td> : null}
            <td className="tabel__getal">{urenText(mens.minutenPerWeek)}</td>
            <td className="tabel__getal">{fteText(mens.fte)}</td>
          </tr>
        ))}
      </tbody>
    </RolTable>
  );
}
