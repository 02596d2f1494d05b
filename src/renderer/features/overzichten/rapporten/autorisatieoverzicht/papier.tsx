import { autorisatieoverzicht } from '../../../../../shared/rapport/autorisatieoverzicht.ts';
import { DocumentPapier } from '../../../../parts/print/document-papier.tsx';
import { Print, type PrintProps } from '../../../../parts/print/print.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';

/** Who may do what, to sign and keep at the yearly review of rights. */
export function AutorisatieoverzichtPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={autorisatieoverzicht}
      search={search}
      read={(input) => overzichtQueries.autorisatieoverzicht.queryOptions({ input })}
      draw={({ data, title }) => <DocumentPapier document={data} title={title} />}
    />
  );
}
