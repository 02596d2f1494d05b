import { useQuery } from '@tanstack/react-query';
import { maandNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeteld, maandOf } from '../../../shared/domain/werkvoorraad/telling.ts';
import { tellingenOptions } from '../../data/tellingen.ts';
import { useMay } from '../../lib/rights.ts';

/** Names in a sentence; more than three are a number. */
function enumerate(namen: readonly string[]): string {
  if (namen.length > 3) return `${String(namen.length)} teams`;
  const [last, ...rest] = namen.toReversed();
  return rest.length === 0 ? (last ?? '') : `${rest.toReversed().join(', ')} en ${last ?? ''}`;
}

/** That the count of this month is not complete, from the day of the count on, for who can do it. */
export function TellingenMissing({ vandaag }: { readonly vandaag: string }) {
  const may = useMay('werkvoorraad.legTellingVast');
  const maand = maandOf(vandaag);
  const { data } = useQuery({ ...tellingenOptions(maand), enabled: may });
  if (!may || data === undefined || vandaag < data.dag) return null;
  const missing = data.teams.filter(({ verwacht, aantallen }) => verwacht && !isGeteld(aantallen));
  if (missing.length === 0) return null;
  return (
    <p className="vandaag__telling">
      Telling van {maandNl(maand)} ontbreekt: {enumerate(missing.map(({ naam }) => naam))}.{' '}
      <a href={`#/werkvoorraad?maand=${maand}`}>Tellen</a>
    </p>
  );
}
