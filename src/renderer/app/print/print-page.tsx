import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { isRapportNaam, type RapportNaam } from '../../../shared/rapport/rapporten.ts';
import { pdfPrint } from '../../lib/pdf-print.ts';
import { Mislukt } from '../../parts/print/sheet.tsx';
import { PAPIEREN } from './papieren.ts';
import { PrintLimit } from './print-limit.tsx';

const NIET_TE_TEKENEN = 'Het overzicht kon niet worden getekend. Probeer het opnieuw.';

/** Not with `lazy`: React shows what had to wait only 300 ms after it came. */
function Paper({ rapport }: { readonly rapport: RapportNaam }) {
  const [search] = useSearchParams();
  const { data: Print, isError } = useQuery({ queryKey: ['papier', rapport], queryFn: PAPIEREN[rapport] });
  if (isError) return <Mislukt melding={NIET_TE_TEKENEN} />;
  return Print === undefined ? null : <Print search={search} />;
}

/** `#/afdruk/<rapport>?…`: a report as paper, without the frame of the application (B12). */
export function PrintPage() {
  const { rapport = '' } = useParams();
  return (
    <PrintLimit onFault={() => pdfPrint.mislukt(NIET_TE_TEKENEN)}>
      {isRapportNaam(rapport) ? (
        <Paper rapport={rapport} />
      ) : (
        <Mislukt melding="Dit overzicht bestaat niet." />
      )}
    </PrintLimit>
  );
}
