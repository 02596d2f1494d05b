import { fteText, urenText } from '../../shared/domain/tekst/number.ts';
import type { MatrixMens } from '../../shared/rapport/matrix.ts';
import { DataTable } from '../components/table/data-table.tsx';

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
    <DataTable
      rol
      naam={naam}
      rijen={mensen}
      sleutel={({ medewerkerId }) => medewerkerId}
      kolommen={[
        {
          kop: 'Naam',
          cel: (mens) => (
            <>
              <a href={`#/medewerkers/${mens.medewerkerId}`}>{mens.naam}</a>
              {mens.telt ? null : <p className="zacht">telt mee in een ander team</p>}
            </>
          ),
        },
        { kop: 'Functie', cel: ({ functie }) => functie },
        { kop: 'Organisatie', cel: ({ organisatie }) => organisatie },
        metTeam ? { kop: 'Team', cel: ({ teams }) => teams || '–' } : null,
        { kop: 'Uren', getal: true, cel: ({ minutenPerWeek }) => urenText(minutenPerWeek) },
        { kop: 'Fte', getal: true, cel: ({ fte }) => fteText(fte) },
      ]}
    />
  );
}
