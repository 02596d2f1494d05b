import { verwerkingenoverzicht } from '../../../../../shared/rapport/verwerkingenoverzicht.ts';
import { DocumentPapier } from '../../../../parts/print/document-papier.tsx';
import { Print, type PrintProps } from '../../../../parts/print/print.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';

/** The register of art. 30 AVG. */
export function VerwerkingenoverzichtPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={verwerkingenoverzicht}
      search={search}
      read={(input) => overzichtQueries.verwerkingenoverzicht.queryOptions({ input })}
      draw={({ data, title }) => <DocumentPapier document={data} title={title} />}
    />
  );
}
