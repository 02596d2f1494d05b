import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { inzageklager, inzagemedewerker } from '../../../shared/rapport/inzage.ts';
import { vernietigingsverklaring } from '../../../shared/rapport/vernietigingsverklaring.ts';
import { DocumentPapier } from '../../parts/print/document-papier.tsx';
import { Print, type PrintProps } from '../../parts/print/print.tsx';
import { avgQueries } from './avg.queries.ts';
import { inzageQueries } from './inzage.queries.ts';

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

/** What is kept about a medewerker, to give to them. */
export function InzageMedewerkerPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={inzagemedewerker}
      search={search}
      read={({ id }) => inzageQueries.medewerker(id)}
      draw={({ data, title }) => (
        <DocumentPapier document={data} title={title} ondertitel={`Stand op ${datumNl(data.peildatum)}`} />
      )}
    />
  );
}

/** What is kept about a klager, over all of their complaints. */
export function InzageKlagerPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={inzageklager}
      search={search}
      read={({ klagerId }) => inzageQueries.klager(klagerId)}
      draw={({ data, title }) => (
        <DocumentPapier document={data} title={title} ondertitel={`Stand op ${datumNl(data.peildatum)}`} />
      )}
    />
  );
}
