import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { vernietigingsverklaring } from '../../../shared/rapport/vernietigingsverklaring.ts';
import { DocumentPapier } from '../../parts/print/document-papier.tsx';
import { Print, type PrintProps } from '../../parts/print/print.tsx';
import { avgQueries } from './avg.queries.ts';

/** That a list was destroyed, to sign and keep. */
export function VerklaringPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={vernietigingsverklaring}
      search={search}
      read={({ id }) => avgQueries.verklaring(id)}
      draw={({ data, title }) => (
        <DocumentPapier
          document={data}
          title={title}
          ondertitel={`Uitgevoerd op ${datumNl(data.peildatum)}`}
        />
      )}
    />
  );
}
